export const id = 661;
export const ids = [661];
export const modules = {

/***/ 4617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   qH: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Types a check: what it needs decides what it can read. */
function defineCheck(definition) {
    return { considers: [], ...definition };
}
/** The subject meets the check. */
function pass(message, values = {}) {
    return { outcome: 'pass', message, values };
}
/** The check does not apply to the subject. */
function notApplicable(message, values = {}) {
    return { outcome: 'not-applicable', message, values };
}
/** The subject does not meet the check; somebody has to change something. */
function fail(message, remedy, values = {}) {
    return { outcome: 'fail', message, remedy, values };
}
/** The check could not tell. */
function inconclusive(reason, message, remedy, values = {}) {
    return { outcome: 'inconclusive', reason, message, remedy, values };
}


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/checks/define.js
var checks_define = __webpack_require__(4617);
// EXTERNAL MODULE: ./build/checks/judgement/wording.js
var wording = __webpack_require__(2140);
;// CONCATENATED MODULE: ./build/checks/judgement/branch-rules.js


const classicSource = 'classic protection';
/** Puts rulesets and classic protection into one list. */
function rulesOf(branch) {
    const layers = [];
    const hidden = [];
    if (branch.rules.state === 'observed')
        layers.push(...byRuleset(branch.rules.value));
    else
        hidden.push({ source: 'rulesets', evidence: branch.rules });
    if (branch.classicProtection.state === 'unavailable')
        hidden.push({ source: classicSource, evidence: branch.classicProtection });
    else if (branch.classicProtection.value !== null)
        layers.push(classicLayer(branch.classicProtection.value));
    return { layers, hidden };
}
function byRuleset(rules) {
    const layers = new Map();
    for (const { ruleset, ...rule } of rules) {
        const known = layers.get(ruleset.id);
        const source = rulesetName(ruleset);
        layers.set(ruleset.id, { source, ruleset: ruleset.id, rules: [...(known?.rules ?? []), rule] });
    }
    return [...layers.values()];
}
/** A ruleset, for reading: `ruleset "main" (12)`, `ruleset "base" (90) of the organization`. */
function rulesetName({ id, name, level }) {
    return `ruleset "${name}" (${String(id)})${level === 'repository' ? '' : ` of the ${level}`}`;
}
function classicLayer(classic) {
    const plain = (type) => ({ type, pullRequest: null, requiredChecks: null });
    const rules = [];
    if (classic.pullRequest !== null)
        rules.push({ ...plain('pull_request'), pullRequest: classic.pullRequest });
    if (classic.requiredChecks !== null)
        rules.push({ ...plain('required_status_checks'), requiredChecks: classic.requiredChecks });
    if (!classic.allowForcePushes)
        rules.push(plain('non_fast_forward'));
    if (!classic.allowDeletions)
        rules.push(plain('deletion'));
    rules.push(...classic.otherRules.map(plain));
    return { source: classicSource, ruleset: null, rules };
}
/** Whether whoever meets `rule` meets `other` as well. Rules whose parameters we do not read are never known to. */
function isAsStrict(rule, other) {
    if (rule.type !== other.type)
        return false;
    if (other.type === 'pull_request')
        return isAsStrictPullRequest(rule.pullRequest, other.pullRequest);
    if (other.type === 'required_status_checks')
        return isAsStrictChecks(rule.requiredChecks, other.requiredChecks);
    return rulesWithoutParameters.has(other.type);
}
const rulesWithoutParameters = new Set([
    'creation',
    'deletion',
    'non_fast_forward',
    'required_linear_history',
    'required_signatures',
]);
function isAsStrictPullRequest(rule, other) {
    if (rule === null || other === null)
        return false;
    return (rule.approvals >= other.approvals &&
        (rule.dismissStale || !other.dismissStale) &&
        (rule.codeOwners || !other.codeOwners) &&
        (rule.lastPushApproval || !other.lastPushApproval) &&
        (rule.conversationsResolved || !other.conversationsResolved));
}
function isAsStrictChecks(rule, other) {
    if (rule === null || other === null)
        return false;
    const asked = (check) => rule.checks.some(({ name, appId }) => name === check.name && (check.appId === null || appId === check.appId));
    return (rule.strict || !other.strict) && other.checks.every(asked);
}
/** Judges whether any source has a rule of one kind. One that has it settles the question, whatever the others hide. */
function judgeRule(rules, branch, type, words) {
    const by = rules.layers.filter((layer) => layer.rules.some((rule) => rule.type === type)).map(({ source }) => source);
    const values = { by, hidden: rules.hidden.map(({ source }) => source) };
    if (by.length > 0)
        return (0,checks_define/* pass */.IX)(`${words.holds} on ${branch} by ${(0,wording/* listed */.KE)(by)}.`, values);
    const message = `No active rule that can be seen ${words.does} on ${branch}`;
    return unlessHidden(rules.hidden, message, values) ?? (0,checks_define/* fail */.fJ)(`No active rule ${words.does} on ${branch}.`, words.remedy, values);
}
/** That nobody can tell, when something is hidden; `null` when all was seen. */
function unlessHidden(hidden, message, values) {
    const [first] = hidden;
    if (first === undefined)
        return null;
    const details = [...new Set(hidden.map(({ evidence }) => evidence.detail))].join(' ');
    const remedies = [...new Set(hidden.map(({ evidence }) => evidence.remedy))].join(' ');
    const sources = (0,wording/* listed */.KE)(hidden.map(({ source }) => source));
    return (0,checks_define/* inconclusive */.Ni)(first.evidence.reason, `${message}; ${sources} cannot be seen. ${details}`, remedies, values);
}
/** A remedy: what to set, and where. */
function inRuleset(what, branch) {
    return `${what} in an active ruleset that covers ${branch}; one in evaluate mode enforces nothing. On a private repository that takes GitHub Pro, Team or Enterprise.`;
}

;// CONCATENATED MODULE: ./build/checks/branch/approvals-required.js




const approvalsRequired = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/approvals-required',
    title: 'A pull request needs approvals before it can land',
    subject: 'branch',
    criteria: [
        { id: 'CC8.1', strength: 'direct', because: 'The platform lets a change land only once somebody else has approved it.' },
        {
            id: 'CC6.3',
            strength: 'partial',
            because: 'Writing a change and approving it are kept apart: GitHub takes no approval from the author.',
        },
    ],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({
        approvals: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(10), dist/* description */.h_('How many approvals the rules have to require, at least.')), 1),
    }),
    why: 'A pull request that nobody has to approve is a direct push with a detour.',
    fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, set the number of required approvals.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
    ],
    judge(branch, { approvals: needed }) {
        const rules = rulesOf(branch);
        const asking = rules.layers.flatMap(({ source, rules: held }) => held.flatMap((rule) => (rule.type === 'pull_request' ? [{ source, approvals: rule.pullRequest?.approvals ?? null }] : [])));
        const most = Math.max(0, ...asking.map(({ approvals }) => approvals ?? 0));
        const by = asking.filter(({ approvals }) => approvals === most).map(({ source }) => source);
        const values = { needed, required: most, rules: asking, hidden: rules.hidden.map(({ source }) => source) };
        if (most >= needed)
            return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(most, 'approval')} required on ${branch.branch} by ${(0,wording/* listed */.KE)(by)}.`, values);
        const message = `${String(most)} of ${(0,wording/* counted */.hS)(needed, 'approval')} required on ${branch.branch}`;
        const unread = asking.find(({ approvals }) => approvals === null);
        if (unread !== undefined) {
            return (0,checks_define/* inconclusive */.Ni)('error', `${message} for certain: GitHub does not say how many ${unread.source} asks for.`, 'Run it again in a minute.', values);
        }
        return (unlessHidden(rules.hidden, `${message} by the rules that can be seen`, values) ??
            (0,checks_define/* fail */.fJ)(`${message}${by.length === 0 ? ': no active rule asks for any' : ` by ${(0,wording/* listed */.KE)(by)}`}.`, inRuleset(`Set “Require a pull request before merging” with ${(0,wording/* counted */.hS)(needed, 'required approval')}`, branch.branch), values));
    },
});

;// CONCATENATED MODULE: ./build/checks/judgement/status-check-rules.js
/** Gathers what every source asks to have run. */
function checkRulesOf({ layers }) {
    const rules = layers.flatMap(({ source, rules: held }) => held.map((rule) => ({ source, rule })));
    const asking = rules.filter(({ rule }) => rule.type === 'required_status_checks');
    return {
        checks: asking.flatMap(({ source, rule }) => (rule.requiredChecks?.checks ?? []).map(({ name, appId }) => ({ name, app: appId, source }))),
        workflows: sources(rules.filter(({ rule }) => rule.type === 'workflows')),
        // Being up to date takes no effect where no check is required; a merge queue tests what would land.
        upToDate: sources(rules.filter(({ rule }) => rule.type === 'merge_queue' || (rule.requiredChecks?.strict === true && rule.requiredChecks.checks.length > 0))),
        unread: sources(asking.filter(({ rule }) => rule.requiredChecks === null)),
    };
}
function sources(rules) {
    return [...new Set(rules.map(({ source }) => source))];
}

;// CONCATENATED MODULE: ./build/checks/branch/checks-pinned-to-app.js





const checksPinnedToApp = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/checks-pinned-to-app',
    title: 'Required checks count only from the app that runs them',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A test cannot be said to have passed by somebody who did not run it.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Everybody who may write can post a green status of any name. A check that any source will do for is a check that the author can pass by hand.',
    fix: 'In the ruleset, or in classic protection, choose for each required check the app that it has to come from instead of “any source”.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging',
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
    ],
    judge(branch) {
        const rules = rulesOf(branch);
        const { checks, unread } = checkRulesOf(rules);
        // All sources hold at once: one that asks for the app settles it for another that asks for any.
        const pinned = new Set(checks.flatMap(({ name, app }) => (app === null ? [] : [name])));
        const open = checks.filter(({ name }) => !pinned.has(name));
        const values = { required: checks.map((check) => ({ ...check })), hidden: rules.hidden.map(({ source }) => source) };
        const loose = open.map(({ name, source }) => `${name} of ${source}`);
        const seen = open.length === 0 ? 'Every required check that can be seen is pinned to an app' : `Any source will do for ${(0,wording/* listed */.KE)(loose)}`;
        const hidden = unlessHidden(rules.hidden, seen, values);
        if (hidden !== null)
            return hidden;
        if (open.length > 0) {
            return (0,checks_define/* fail */.fJ)(`${seen} on ${branch.branch}.`, 'Choose the app that each of them has to come from, instead of “any source”.', values);
        }
        const [silent] = unread;
        if (silent !== undefined) {
            return (0,checks_define/* inconclusive */.Ni)('error', `GitHub does not say which checks ${silent} requires.`, 'Run it again in a minute.', values);
        }
        if (checks.length === 0)
            return (0,checks_define/* notApplicable */.hH)(`No rule requires a check by name on ${branch.branch}.`, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(pinned.size, 'required check')} on ${branch.branch} pinned to an app: ${(0,wording/* listed */.KE)([...pinned])}.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/branch/checks-required.js





const checksRequired = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/checks-required',
    title: 'A change lands only once its tests have passed',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'direct', because: 'The platform lets a change land only once its tests have passed.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({
        checks: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
            name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255), dist/* description */.h_('The name of the check run, or the context of the status.')),
            app: dist/* optional */.lqM(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_('The id of the app that the rules have to ask it of; null for any.'))), null),
        })), dist/* maxLength */.Ru6(50), dist/* description */.h_("Checks that the rules have to require. With none, any one will do that is not this tool's own.")), []),
    }),
    why: 'Tests that nobody has to wait for are run when there is time, and not on the day when it matters.',
    fix: 'Add a ruleset that is active, covers the branch, and has “Require status checks to pass” with the names of your tests, each from the app that runs it. A required workflow does as well.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
    ],
    judge(branch, parameters, context) {
        const rules = rulesOf(branch);
        const { checks, workflows, unread } = checkRulesOf(rules);
        const tests = checks.filter(({ name }) => name !== context.statusContext);
        const missing = parameters.checks.filter((wanted) => !tests.some((check) => meets(check, wanted)));
        const values = {
            required: checks.map((check) => ({ ...check })),
            workflows: [...workflows],
            missing: missing.map((check) => ({ ...check })),
            hidden: rules.hidden.map(({ source }) => source),
        };
        const held = tests.length > 0 || workflows.length > 0;
        if (held && missing.length === 0) {
            const by = new Set([...tests.map(({ source }) => source), ...workflows]);
            const what = [...tests.map(({ name }) => name), ...(workflows.length > 0 ? ['a workflow'] : [])];
            return (0,checks_define/* pass */.IX)(`${(0,wording/* listed */.KE)([...new Set(what)])} required on ${branch.branch} by ${(0,wording/* listed */.KE)([...by])}.`, values);
        }
        const [silent] = unread;
        if (silent !== undefined) {
            return (0,checks_define/* inconclusive */.Ni)('error', `GitHub does not say which checks ${silent} requires.`, 'Run it again in a minute.', values);
        }
        const lacking = missing.length > 0 ? (0,wording/* listed */.KE)(missing.map(nameOf)) : '';
        const own = lacking === '' && checks.length > 0 ? ` but ${context.statusContext}, which is this tool’s own` : '';
        const does = `requires ${lacking === '' ? 'a check' : lacking} on ${branch.branch}${own}`;
        const hidden = unlessHidden(rules.hidden, `No active rule that can be seen ${does}`, values);
        const set = lacking === '' ? 'a test' : (0,wording/* counted */.hS)(missing.length, 'more check');
        return (hidden ??
            (0,checks_define/* fail */.fJ)(`No active rule ${does}.`, inRuleset(`Set “Require status checks to pass” with ${set}${lacking === '' ? '' : `, ${lacking},`}`, branch.branch), values));
    },
});
/** Whoever asks for any source is content with one from an app. */
function meets(check, wanted) {
    return check.name === wanted.name && (wanted.app === null || wanted.app === check.app);
}
function nameOf({ name, app }) {
    return app === null ? name : `${name} from app ${String(app)}`;
}

;// CONCATENATED MODULE: ./build/checks/judgement/pull-request-rules.js



/**
 * Judges whether any source that requires a pull request asks for one thing more of it. One that does settles the question: rules
 * of all sources hold at once.
 */
function judgePullRequestRule(rules, branch, setting, words) {
    const asking = rules.layers.flatMap(({ source, rules: held }) => held.flatMap((rule) => (rule.type === 'pull_request' ? [{ source, asks: rule.pullRequest?.[setting] ?? null }] : [])));
    const by = asking.filter(({ asks }) => asks === true).map(({ source }) => source);
    const values = { by, pullRequestRules: asking, hidden: rules.hidden.map(({ source }) => source) };
    if (by.length > 0)
        return (0,checks_define/* pass */.IX)(`${words.holds} on ${branch} by ${(0,wording/* listed */.KE)(by)}.`, values);
    const unread = asking.find(({ asks }) => asks === null);
    if (unread !== undefined) {
        const message = `GitHub does not say whether ${unread.source} ${words.does} on ${branch}.`;
        return (0,checks_define/* inconclusive */.Ni)('error', message, 'Run it again in a minute.', values);
    }
    const message = `No active rule that can be seen ${words.does} on ${branch}`;
    return unlessHidden(rules.hidden, message, values) ?? (0,checks_define/* fail */.fJ)(`No active rule ${words.does} on ${branch}.`, words.remedy, values);
}

;// CONCATENATED MODULE: ./build/checks/branch/code-owner-review-required.js




const codeOwnerReviewRequired = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/code-owner-review-required',
    title: 'A file that has owners changes only with the approval of one',
    subject: 'branch',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'A change is approved by those who answer for what it touches.' },
        { id: 'CC1.3', strength: 'partial', because: 'Authority that CODEOWNERS gives is what the platform goes by.' },
    ],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'CODEOWNERS only asks its owners for a review; without this rule anybody else’s approval does as well.',
    fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Require review from Code Owners”, and name owners in CODEOWNERS.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
    ],
    judge(branch) {
        return judgePullRequestRule(rulesOf(branch), branch.branch, 'codeOwners', {
            holds: 'Review by code owners is required',
            does: 'requires review by code owners',
            remedy: inRuleset('Set “Require review from Code Owners”', branch.branch),
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/branch/conversations-resolved.js




const conversationsResolved = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/conversations-resolved',
    title: 'A pull request lands only once its conversations are resolved',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What a reviewer asked is answered before the change lands.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'A question that may stay open when the change lands is one that nobody has to answer.',
    fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Require conversation resolution before merging”.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
    ],
    judge(branch) {
        return judgePullRequestRule(rulesOf(branch), branch.branch, 'conversationsResolved', {
            holds: 'Conversations have to be resolved',
            does: 'asks for resolved conversations',
            remedy: inRuleset('Set “Require conversation resolution before merging”', branch.branch),
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/branch/deletion-blocked.js



const deletionBlocked = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/deletion-blocked',
    title: 'The branch cannot be deleted',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What landed, and the record of it, cannot be removed afterwards.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Whoever may delete the branch may create it again with another history, past every rule on how it changes.',
    fix: 'Add a ruleset that is active, covers the branch, and has “Restrict deletions”, which a new ruleset has by default. In classic branch protection leave “Allow deletions” off.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-deletions',
    ],
    judge(branch) {
        return judgeRule(rulesOf(branch), branch.branch, 'deletion', {
            holds: 'Deletion is blocked',
            does: 'blocks the deletion',
            remedy: inRuleset('Set “Restrict deletions”', branch.branch),
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/branch/force-push-blocked.js



const forcePushBlocked = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/force-push-blocked',
    title: 'The history of the branch cannot be rewritten',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What landed, and the record of it, cannot be replaced afterwards.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'A force push replaces what was reviewed with something that was not, and takes the commits that were out of the history.',
    fix: 'Add a ruleset that is active, covers the branch, and has “Block force pushes”, which a new ruleset has by default. In classic branch protection leave “Allow force pushes” off.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#block-force-pushes',
    ],
    judge(branch) {
        return judgeRule(rulesOf(branch), branch.branch, 'non_fast_forward', {
            holds: 'Force pushes are blocked',
            does: 'blocks force pushes',
            remedy: inRuleset('Set “Block force pushes”', branch.branch),
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/branch/last-push-approval.js




const lastPushApproval = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/last-push-approval',
    title: 'Somebody other than the last to push has to approve',
    subject: 'branch',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'The last push is seen by somebody who did not make it.' },
        { id: 'CC6.3', strength: 'partial', because: 'Who changed a pull request last cannot be the one who lets it land.' },
    ],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Without it a reviewer can push to the pull request of somebody else, approve their own commits, and land them.',
    fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Require approval of the most recent reviewable push”.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
    ],
    judge(branch) {
        return judgePullRequestRule(rulesOf(branch), branch.branch, 'lastPushApproval', {
            holds: 'Approval of the last push by somebody else is required',
            does: 'requires approval of the last push by somebody else',
            remedy: inRuleset('Set “Require approval of the most recent reviewable push”', branch.branch),
        });
    },
});

// EXTERNAL MODULE: ./build/model/evidence.js
var evidence = __webpack_require__(8477);
;// CONCATENATED MODULE: ./build/checks/judgement/bypass.js

/** Weighs everybody who may bypass one source against what the other sources hold. */
function weighBypasses(rules, branch, accepts) {
    const layers = rules.layers.map((layer) => ({
        ...layer,
        lifts: layer.ruleset === null ? classicLifts(branch.classicProtection) : rulesetLifts(layer.ruleset, branch.rulesetBypass, accepts),
    }));
    // The source of a bypass is not left out: it does not hold for everybody what somebody may bypass in it.
    const holds = (rule) => holdForEverybody(rule, layers, rules.hidden.length > 0);
    const known = layers.flatMap((layer) => (layer.lifts ?? []).map((lift) => {
        const lifted = layer.rules.filter((rule) => reaches(lift, rule));
        const held = lifted.map(holds);
        const counts = lift.accepted || held.every((each) => each === 'yes') ? 'no' : held.includes('no') ? 'yes' : 'unknown';
        return {
            source: layer.source,
            who: lift.who,
            mode: lift.mode,
            lifts: lifted.map(({ type }) => type),
            counts,
            accepted: lift.accepted,
        };
    }));
    const unknown = layers.filter((layer) => layer.lifts === null && layer.rules.some((rule) => holds(rule) !== 'yes'));
    return { known, unknown: unknown.map(({ source }) => source) };
}
/** Whether one of the sources holds the rule, as strictly, for everybody. */
function holdForEverybody(rule, layers, moreHidden) {
    const strict = layers.flatMap((layer) => layer.rules.filter((other) => isAsStrict(other, rule)).map((other) => ({ lifts: layer.lifts, other })));
    if (strict.some(({ lifts, other }) => lifts?.every((lift) => lift.accepted || !reaches(lift, other))))
        return 'yes';
    return moreHidden || strict.some(({ lifts }) => lifts === null) ? 'unknown' : 'no';
}
function reaches(lift, rule) {
    return !lift.pullRequestOnly || rule.type === 'pull_request';
}
function rulesetLifts(ruleset, lists, accepts) {
    if (lists.state === 'unavailable' || !Object.hasOwn(lists.value, String(ruleset)))
        return null;
    const actors = lists.value[String(ruleset)] ?? [];
    return actors.map((actor) => ({ who: nameOfActor(actor), mode: actor.mode, pullRequestOnly: false, accepted: accepts(actor) }));
}
function classicLifts(classic) {
    if (classic.state === 'unavailable' || classic.value === null)
        return null;
    const { enforceAdmins, pullRequest } = classic.value;
    const allowed = (pullRequest?.bypass ?? []).map((who) => ({ who, mode: null, pullRequestOnly: true, accepted: false }));
    return enforceAdmins ? allowed : [{ who: 'administrators', mode: null, pullRequestOnly: false, accepted: false }, ...allowed];
}
/** GitHub's ids of the roles that every repository has. */
const roles = { 2: 'maintain', 4: 'write', 5: 'admin' };
/** For reading: `the repository role admin`, `app 15368`. */
function nameOfActor({ type, id }) {
    const number = id === null ? '' : ` ${String(id)}`;
    switch (type) {
        case 'OrganizationAdmin':
            return 'organization owners';
        case 'RepositoryRole':
            return `the repository role${id === null ? '' : ` ${roles[id] ?? String(id)}`}`;
        case 'Integration':
            return `app${number}`;
        case 'Team':
            return `team${number}`;
        case 'User':
            return `user${number}`;
        case 'DeployKey':
            return 'deploy keys';
        default:
            return `${type}${number}`;
    }
}

;// CONCATENATED MODULE: ./build/checks/branch/no-bypass.js






const noBypass = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/no-bypass',
    title: 'Nobody may bypass the rules of the branch',
    subject: 'branch',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'A rule that somebody may set aside is a control for the others only.' },
        { id: 'CC6.3', strength: 'partial', because: 'The right to set a control aside is as narrow as can be.' },
    ],
    needs: [],
    considers: ['rules', 'rulesetBypass', 'classicProtection'],
    parameters: dist/* strictObject */.rej({
        accept: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
            type: dist/* pipe */.FsL(dist/* picklist */.KIO(['Integration', 'OrganizationAdmin', 'RepositoryRole', 'Team', 'DeployKey', 'User']), dist/* description */.h_('The kind of actor, in the words of the REST API.')),
            id: dist/* optional */.lqM(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_('The id of the actor; null for those that have none.'))), null),
        })), dist/* description */.h_('Who may bypass rulesets all the same, for example the app that cuts releases. A waiver is better where it is to end.')), []),
    }),
    why: 'Most changes that nobody reviewed landed because somebody was allowed to bypass the rules, not because there were none.',
    fix: 'Empty the bypass list of every ruleset that covers the branch. In classic protection turn on “Do not allow bypassing the above settings” and empty “Allow specified actors to bypass required pull requests”. Keep emergencies for the emergency procedure, which leaves a record.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/creating-rulesets-for-a-repository#granting-bypass-permissions-for-your-branch-or-tag-ruleset',
        'https://docs.github.com/en/rest/repos/rules#get-a-repository-ruleset',
    ],
    judge(branch, parameters) {
        const rules = rulesOf(branch);
        const accepts = (actor) => parameters.accept.some(({ type, id }) => type === actor.type && id === actor.id);
        const { known, unknown } = weighBypasses(rules, branch, accepts);
        const values = {
            sources: rules.layers.map(({ source }) => source),
            bypasses: known.map(({ counts, ...bypass }) => ({ ...bypass, counted: counts === 'unknown' ? null : counts === 'yes' })),
            hidden: [...unknown, ...rules.hidden.map(({ source }) => source)],
        };
        const sure = known.filter(({ counts }) => counts === 'yes');
        if (sure.length > 0)
            return (0,checks_define/* fail */.fJ)(`${sentence(sure)}.`, remedyOf(sure), values);
        const doubtful = known.filter(({ counts }) => counts === 'unknown');
        const seen = doubtful.length === 0
            ? `Nobody${known.length > 0 ? ' else' : ''} is known to bypass the rules of ${branch.branch}`
            : sentence(doubtful);
        const lists = unknown.length === 0 ? [] : [{ source: `who may bypass ${(0,wording/* listed */.KE)(unknown)}`, evidence: whyHidden(branch.rulesetBypass) }];
        const hidden = unlessHidden([...lists, ...rules.hidden], seen, values);
        if (hidden !== null)
            return hidden;
        if (rules.layers.length === 0)
            return (0,checks_define/* notApplicable */.hH)(`No rule is active on ${branch.branch}, so that there is none to bypass.`, values);
        return (0,checks_define/* pass */.IX)(`${whoMay(known)} the rules of ${branch.branch}: ${(0,wording/* listed */.KE)(rules.layers.map(({ source }) => source))}.`, values);
    },
});
/** The start of the sentence of a pass: who may bypass something, and why it does not count. */
function whoMay(known) {
    const accepted = known.filter((bypass) => bypass.accepted);
    if (accepted.length > 0)
        return `Nobody but ${(0,wording/* listed */.KE)(accepted.map(({ who }) => who))}, as the policy accepts, may bypass`;
    if (known.length > 0)
        return `What ${(0,wording/* listed */.KE)(known.map(({ who }) => who))} may bypass in one source another holds for everybody. Nobody may bypass`;
    return 'Nobody may bypass';
}
/** `May be bypassed: ruleset "main" (12) by organization owners and app 7; classic protection by administrators` */
function sentence(bypasses) {
    const sources = new Map();
    for (const { source, who, mode } of bypasses)
        sources.set(source, [...(sources.get(source) ?? []), `${who}${howOf(mode)}`]);
    return `May be bypassed: ${[...sources].map(([source, who]) => `${source} by ${(0,wording/* listed */.KE)(who)}`).join('; ')}`;
}
function howOf(mode) {
    if (mode === 'pull_request')
        return ' (through a pull request)';
    return mode === 'exempt' ? ' (exempt, which leaves no record)' : '';
}
function remedyOf(bypasses) {
    const rulesets = [...new Set(bypasses.filter(({ mode }) => mode !== null).map(({ source }) => source))];
    const classic = bypasses.some(({ mode }) => mode === null);
    return [
        ...(rulesets.length > 0 ? [`Empty the bypass list of ${(0,wording/* listed */.KE)(rulesets)}, or accept the actor in the policy.`] : []),
        ...(classic
            ? ['In classic protection turn on “Do not allow bypassing the above settings”, and allow nobody to bypass pull requests.']
            : []),
    ].join(' ');
}
/** Why a bypass list is not there. GitHub leaves it out without a word for those who may not edit the ruleset. */
function whyHidden(lists) {
    if (lists.state === 'unavailable')
        return lists;
    return (0,evidence/* unavailable */.hU)('permission', 'GitHub shows it only to those who may edit the ruleset.', 'Use a token that may write the administration of the repository.');
}

;// CONCATENATED MODULE: ./build/checks/branch/pull-request-required.js



const pullRequestRequired = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/pull-request-required',
    title: 'Nothing lands without a pull request',
    subject: 'branch',
    criteria: [
        {
            id: 'CC8.1',
            strength: 'direct',
            because: 'The platform lets a change land only on the path on which it is reviewed, tested and recorded.',
        },
        { id: 'CC5.2', strength: 'partial', because: 'The control is built into the platform instead of asked of people.' },
    ],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Where a push can go to the branch directly, review and tests are a habit and not a control.',
    fix: 'In the settings of the repository or the organisation, add a ruleset that is active, covers the branch, and has “Require a pull request before merging”. Classic branch protection with the same setting does as well.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
        'https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch',
    ],
    judge(branch) {
        return judgeRule(rulesOf(branch), branch.branch, 'pull_request', {
            holds: 'A pull request is required',
            does: 'requires a pull request',
            remedy: inRuleset('Set “Require a pull request before merging”', branch.branch),
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/branch/push-restricted.js




/** What keeps everybody from updating a branch but those who are named. Classic protection has both in the words of rulesets. */
const restricting = new Set(['update', 'lock_branch']);
const pushRestricted = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/push-restricted',
    title: 'Only those who are named may bring changes onto the branch',
    subject: 'branch',
    criteria: [{ id: 'CC6.3', strength: 'partial', because: 'Who may land a change is a list, not everybody who may write.' }],
    needs: [],
    considers: ['rules', 'classicProtection', 'rulesetBypass'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Write access to a repository lets people work on branches of their own; landing on this one can be a right of fewer.',
    fix: 'Add a ruleset that is active, covers the branch, and has “Restrict updates”, with those who may land changes on its bypass list; branch/no-bypass then has to accept them. In classic branch protection, “Restrict who can push to matching branches” does as well.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-updates',
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#restrict-who-can-push-to-matching-branches',
    ],
    judge(branch) {
        const rules = rulesOf(branch);
        const layers = rules.layers.filter((layer) => layer.rules.some(({ type }) => restricting.has(type)));
        const named = layers.map((layer) => ({ source: layer.source, names: namesThem(layer, branch.rulesetBypass) }));
        const by = named.filter(({ names }) => names === 'yes').map(({ source }) => source);
        const values = { by, weighed: named, hidden: rules.hidden.map(({ source }) => source) };
        if (by.length > 0)
            return (0,checks_define/* pass */.IX)(`Who may push to ${branch.branch} is restricted by ${(0,wording/* listed */.KE)(by)}.`, values);
        const unseen = named.filter(({ names }) => names === 'unknown').map(({ source }) => source);
        if (unseen.length > 0) {
            const message = `Who may push to ${branch.branch} is restricted by ${(0,wording/* listed */.KE)(unseen)}; whether everybody who may write is on its bypass list cannot be seen.`;
            return (0,checks_define/* inconclusive */.Ni)('permission', message, 'Use a token that may write the administration of the repository, or have an administrator look.', values);
        }
        const hidden = unlessHidden(rules.hidden, `No active rule that can be seen restricts who may push to ${branch.branch}`, values);
        const remedy = inRuleset('Set “Restrict updates”', branch.branch);
        return hidden ?? (0,checks_define/* fail */.fJ)(`No active rule restricts who may push to ${branch.branch}.`, remedy, values);
    },
});
/** Whether a source names who may push. A ruleset names nobody when everybody who may write to the repository may bypass it. */
function namesThem({ ruleset }, lists) {
    if (ruleset === null)
        return 'yes';
    if (lists.state === 'unavailable' || !Object.hasOwn(lists.value, String(ruleset)))
        return 'unknown';
    return lists.value[String(ruleset)]?.some(({ type, id }) => type === 'RepositoryRole' && (id === null || id === writeRole)) === true
        ? 'no'
        : 'yes';
}
/** GitHub's id of the role `write`. */
const writeRole = 4;

;// CONCATENATED MODULE: ./build/checks/branch/rules-enforced.js




const rulesEnforced = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/rules-enforced',
    title: 'Every ruleset that covers the branch is enforced',
    subject: 'branch',
    criteria: [
        {
            id: 'CC8.1',
            strength: 'partial',
            because: 'A rule that was written down is one that holds, and not one that only counts who breaks it.',
        },
    ],
    needs: ['inactiveRulesets'],
    parameters: dist/* strictObject */.rej({
        disabled: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['accept', 'fail']), dist/* description */.h_('What to make of rulesets that somebody switched off. Those in evaluate mode fail either way.')), 'accept'),
    }),
    why: 'A ruleset in evaluate mode looks like one that is enforced and stops nobody. It was meant for a trial, which somebody has to end.',
    fix: 'Set the ruleset’s enforcement status to “Active”, or delete it when another one holds what it was to try.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#using-ruleset-enforcement-statuses',
        'https://docs.github.com/en/organizations/managing-organization-settings/managing-rulesets-for-repositories-in-your-organization#using-the-evaluate-mode',
    ],
    judge({ branch, inactiveRulesets }, { disabled }) {
        const values = {
            notEnforced: inactiveRulesets.map((ruleset) => ({
                ruleset: rulesetName(ruleset),
                enforcement: ruleset.enforcement,
                rules: ruleset.rules,
            })),
        };
        const counts = ({ enforcement }) => enforcement === 'evaluate' || disabled === 'fail';
        const idle = inactiveRulesets.filter(counts);
        if (idle.length > 0) {
            const names = (0,wording/* listed */.KE)(idle.map((ruleset) => `${rulesetName(ruleset)}, ${words(ruleset)},`)).replace(/,$/, '');
            const remedy = 'Set its enforcement status to “Active”, or delete it.';
            return (0,checks_define/* fail */.fJ)(`Covers ${branch} and enforces nothing: ${names}.`, remedy, values);
        }
        if (inactiveRulesets.length === 0)
            return (0,checks_define/* pass */.IX)(`No ruleset that covers ${branch} is left in evaluate mode or switched off.`, values);
        return (0,checks_define/* pass */.IX)(`No ruleset that covers ${branch} is left in evaluate mode; switched off: ${(0,wording/* listed */.KE)(inactiveRulesets.map(rulesetName))}.`, values);
    },
});
function words({ enforcement }) {
    return enforcement === 'evaluate' ? 'in evaluate mode' : 'disabled';
}

;// CONCATENATED MODULE: ./build/checks/branch/signed-commits-required.js



const signedCommitsRequired = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/signed-commits-required',
    title: 'The branch takes only commits with a signature that GitHub verified',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'Who made a commit is proven by a key and not by what the commit says.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Anybody who may push can write somebody else’s name into a commit; only a signature tells who made it.',
    fix: 'Add a ruleset that is active, covers the branch, and has “Require signed commits”. Classic branch protection with the same setting does as well.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-signed-commits',
    ],
    judge(branch) {
        return judgeRule(rulesOf(branch), branch.branch, 'required_signatures', {
            holds: 'Signed commits are required',
            does: 'requires signed commits',
            remedy: inRuleset('Set “Require signed commits”', branch.branch),
        });
    },
});

;// CONCATENATED MODULE: ./build/checks/branch/stale-approvals-dismissed.js




const staleApprovalsDismissed = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/stale-approvals-dismissed',
    title: 'A new push takes back the approvals before it',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What lands is what was approved, not what was there before.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Without it somebody can add anything to a pull request after it was approved, and land it on the old approval.',
    fix: 'Under “Require a pull request before merging” of an active ruleset that covers the branch, turn on “Dismiss stale pull request approvals when new commits are pushed”.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-a-pull-request-before-merging',
    ],
    judge(branch) {
        return judgePullRequestRule(rulesOf(branch), branch.branch, 'dismissStale', {
            holds: 'Approvals are dismissed by a new push',
            does: 'dismisses approvals after a new push',
            remedy: inRuleset('Set “Dismiss stale pull request approvals when new commits are pushed”', branch.branch),
        });
    },
});

// EXTERNAL MODULE: ./build/policy/glob.js
var policy_glob = __webpack_require__(4757);
;// CONCATENATED MODULE: ./build/checks/judgement/tag-pattern.js

/**
 * Which tags a ruleset covers. GitHub matches names of refs with `*`, `**`, `?` and sets of characters, and `*` stays within one
 * segment.
 */
const prefix = 'refs/tags/';
/**
 * Whether a pattern of a ruleset covers every tag that a glob stands for. The glob's wildcards are filled in with a character that
 * no pattern has, in several lengths: only a wildcard can match that, and then it matches any other text as well.
 */
function coversTags(pattern, glob) {
    if (pattern === '~ALL' || pattern === prefix + glob)
        return true;
    return fillings(glob).every((name) => (0,policy_glob/* matchesAny */.H)([pattern], prefix + name));
}
const strange = '\u{E000}';
function fillings(glob) {
    const of = (any, deep) => glob.replaceAll('**', '\u{E001}').replaceAll('*', any).replaceAll('?', strange).replaceAll('\u{E001}', deep);
    const path = `${strange}/${strange}`;
    return glob.includes('*')
        ? [of('', strange), of(strange, path), of(strange.repeat(2), strange.repeat(2)), of(strange.repeat(9), `${path}/${path}`)]
        : [of('', '')];
}
/** Whether a pattern and a glob may name one tag both. Sets of characters count as any character: rather too often than never. */
function overlapsTags(pattern, glob) {
    if (pattern === '~ALL')
        return true;
    return meet([...simplified(pattern)], [...(prefix + simplified(glob))]);
}
function simplified(pattern) {
    return pattern.replaceAll(/\*+/g, '*').replaceAll(/\[[^\]]*\]/g, '?');
}
/** Whether two patterns of literals, `?` and `*` have a text in common; `*` is taken to match `/`, which errs towards yes. */
function meet(a, b) {
    // One row for every beginning of `a`: whether it has a text in common with each beginning of `b`.
    let row = [true];
    for (const other of b)
        row = [...row, other === '*' && row.at(-1) === true];
    for (const one of a) {
        const next = [one === '*' && row[0] === true];
        for (const [index, other] of b.entries()) {
            const without = row[index + 1] === true || next[index] === true;
            next.push((isAny(one, other) && without) || (fits(one, other) && row[index] === true));
        }
        row = next;
    }
    return row.at(-1) === true;
}
function isAny(one, other) {
    return one === '*' || other === '*';
}
function fits(one, other) {
    return isAny(one, other) || one === other || one === '?' || other === '?';
}

;// CONCATENATED MODULE: ./build/checks/branch/tags-protected.js






const wanted = ['update', 'deletion'];
const does = { update: 'moved', deletion: 'deleted' };
const tagsProtected = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/tags-protected',
    title: 'Tags of releases can be neither moved nor deleted',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'What was released stays what its name says.' }],
    needs: ['tagRulesets'],
    parameters: dist/* strictObject */.rej({
        tags: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?!refs\/)[^\s\\[\]{}]{1,200}$/, 'Write the name of the tag, without refs/tags/; * and ? stand for any text and character.'))), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(20), dist/* description */.h_('Which tags have to be protected: names, or globs with `*` and `?`.')), ['v*']),
        bypass: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['named', 'nobody']), dist/* description */.h_('Whether somebody may bypass the rules: `named`, they may and the result names them; `nobody`.')), 'nobody'),
    }),
    why: 'Whoever may move a tag can make yesterday’s release be something that nobody reviewed, under the same name.',
    fix: 'Add a tag ruleset that is active, covers the tags of your releases, and has “Restrict updates” and “Restrict deletions”.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets#about-rulesets-and-protected-branches',
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#restrict-updates',
    ],
    judge({ repository, tagRulesets }, { tags, bypass }) {
        const active = tagRulesets.filter(({ enforcement }) => enforcement === 'active');
        const needed = tags.flatMap((tag) => wanted.map((rule) => ({ tag, rule, by: holding(active, tag, rule) })));
        const values = {
            tags: needed.map(({ tag, rule, by }) => ({ tag, rule, by: by.map(rulesetName) })),
            notEnforced: tagRulesets.filter(({ enforcement }) => enforcement !== 'active').map(rulesetName),
        };
        const open = needed.filter(({ by }) => by.length === 0);
        const holds = new Map(needed.flatMap(({ by }) => by).map((ruleset) => [ruleset.id, ruleset]));
        if (open.length > 0)
            return (0,checks_define/* fail */.fJ)(`${tags_protected_sentence(open)} in ${repository}.`, openRemedy, values);
        const names = (0,wording/* listed */.KE)([...holds.values()].map(rulesetName));
        // Where one ruleset binds everybody, what others let pass does not matter.
        const soft = needed.filter(({ by }) => by.every((ruleset) => ruleset.bypass === null || ruleset.bypass.length > 0));
        if (soft.length === 0)
            return (0,checks_define/* pass */.IX)(`${(0,wording/* listed */.KE)(tags)} can be neither moved nor deleted by ${names}.`, values);
        if (soft.some(({ by }) => by.some((ruleset) => ruleset.bypass === null))) {
            const message = `${(0,wording/* listed */.KE)(tags)} can be neither moved nor deleted by ${names}; who may bypass that cannot be seen.`;
            return (0,checks_define/* inconclusive */.Ni)('permission', message, 'Use a token that may write the administration of the repository, or have an administrator look.', values);
        }
        const by = new Map(soft.flatMap((one) => one.by).map((ruleset) => [ruleset.id, ruleset]));
        const who = (0,wording/* listed */.KE)([...by.values()].map((ruleset) => `${(0,wording/* listed */.KE)((ruleset.bypass ?? []).map(nameOfActor))} in ${rulesetName(ruleset)}`));
        if (bypass === 'named')
            return (0,checks_define/* pass */.IX)(`${(0,wording/* listed */.KE)(tags)} can be neither moved nor deleted, but by those who may bypass it: ${who}.`, values);
        const remedy = 'Empty the bypass lists of the tag rulesets, or accept those on them with bypass: named.';
        return (0,checks_define/* fail */.fJ)(`${(0,wording/* listed */.KE)(tags)} can be moved or deleted by those who may bypass it: ${who}.`, remedy, values);
    },
});
const openRemedy = 'Add an active tag ruleset that covers them, with “Restrict updates” and “Restrict deletions”; one in evaluate mode enforces nothing.';
/** The rulesets that hold a rule for every tag that is meant. */
function holding(active, tag, rule) {
    return active.filter(({ rules, include, exclude }) => rules.includes(rule) && include.some((pattern) => coversTags(pattern, tag)) && !exclude.some((pattern) => overlapsTags(pattern, tag)));
}
/** `v* can be moved and deleted` */
function tags_protected_sentence(open) {
    const tags = [...new Set(open.map(({ tag }) => tag))];
    return (0,wording/* listed */.KE)(tags.map((tag) => `${tag} can be ${open
        .filter((one) => one.tag === tag)
        .map(({ rule }) => does[rule])
        .join(' and ')}`));
}

;// CONCATENATED MODULE: ./build/checks/branch/up-to-date-before-merge.js





const upToDateBeforeMerge = (0,checks_define/* defineCheck */.qH)({
    id: 'branch/up-to-date-before-merge',
    title: 'What is tested is what lands',
    subject: 'branch',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change is tested together with what landed since it was begun.' }],
    needs: [],
    considers: ['rules', 'classicProtection'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Two changes that pass their tests apart can fail together; without this nobody has tested what is on the branch.',
    fix: 'Under “Require status checks to pass” of an active ruleset that covers the branch, turn on “Require branches to be up to date before merging”, with at least one check: without one it takes no effect. A merge queue does as well.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets#require-status-checks-to-pass-before-merging',
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue',
    ],
    judge(branch) {
        const rules = rulesOf(branch);
        const { upToDate, unread } = checkRulesOf(rules);
        const values = { by: [...upToDate], hidden: rules.hidden.map(({ source }) => source) };
        if (upToDate.length > 0)
            return (0,checks_define/* pass */.IX)(`Changes are tested with the latest of ${branch.branch} by ${(0,wording/* listed */.KE)(upToDate)}.`, values);
        const [silent] = unread;
        if (silent !== undefined) {
            const message = `GitHub does not say whether ${silent} asks for changes to be up to date.`;
            return (0,checks_define/* inconclusive */.Ni)('error', message, 'Run it again in a minute.', values);
        }
        const does = `has changes tested with the latest of ${branch.branch}`;
        const remedy = inRuleset('Set “Require branches to be up to date before merging”, with a check,', branch.branch);
        return unlessHidden(rules.hidden, `No active rule that can be seen ${does}`, values) ?? (0,checks_define/* fail */.fJ)(`No active rule ${does}.`, remedy, values);
    },
});

// EXTERNAL MODULE: ./build/checks/judgement/approvals.js + 4 modules
var judgement_approvals = __webpack_require__(6887);
// EXTERNAL MODULE: ./build/checks/judgement/code-owners.js
var code_owners = __webpack_require__(7192);
;// CONCATENATED MODULE: ./build/checks/judgement/file-ownership.js

/** Sorts the files of a change by the lines that give them their owners. */
function fileOwnership(paths, codeOwners) {
    const owned = new Map();
    const broken = new Map();
    const unowned = [];
    const shadowed = new Set();
    for (const path of paths) {
        const ownership = (0,code_owners/* ownershipOf */.VL)(codeOwners, path);
        const skipped = codeOwners.skipped.length === 0 ? null : (0,code_owners/* skippedFor */._d)(codeOwners, path);
        if (ownership.state === 'owned') {
            if (skipped !== null)
                shadowed.add(skipped);
            const { line, owners } = ownership;
            addTo(owned, line, path, () => ({ line, owners, files: [] }));
        }
        else if (skipped !== null) {
            const because = `GitHub skips line ${String(skipped)} of CODEOWNERS, which is not valid`;
            addTo(broken, skipped, path, () => ({ line: skipped, files: [], because }));
        }
        else if (ownership.state === 'unowned' && codeOwners.emptied.has(ownership.line)) {
            const { line } = ownership;
            const because = `GitHub accepts nobody that line ${String(line)} of CODEOWNERS names as an owner`;
            addTo(broken, line, path, () => ({ line, files: [], because }));
        }
        else
            unowned.push(path);
    }
    return { owned: byLine(owned), unowned, broken: byLine(broken), shadowed: [...shadowed].toSorted((a, b) => a - b) };
}
function addTo(lines, line, path, start) {
    const entry = lines.get(line) ?? start();
    entry.files.push(path);
    lines.set(line, entry);
}
function byLine(lines) {
    return [...lines].toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
}
/** Why nobody owns anything, where CODEOWNERS as a whole does not work; otherwise `null`. */
function whyNobodyOwns(file, codeOwners) {
    if (file === null)
        return 'the base branch has no CODEOWNERS';
    return codeOwners.tooLarge ? `${file.path} is too large for GitHub to load` : null;
}

// EXTERNAL MODULE: ./build/checks/judgement/choices.js
var choices = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/checks/judgement/moment.js
var judgement_moment = __webpack_require__(5730);
// EXTERNAL MODULE: ./build/checks/judgement/sufficiency.js
var sufficiency = __webpack_require__(3512);
;// CONCATENATED MODULE: ./build/checks/judgement/owner-approval.js



/**
 * Looks for an approval by one of the owners, any of whom is enough. CODEOWNERS knows people by login only, so that here, and
 * only here, logins are compared. What a team that cannot be seen, or an e-mail address, hides matters only if somebody
 * approved who may be behind it.
 */
function ownerApproval(owners, approvals, teams) {
    const named = owners.map(code_owners/* ownerName */.Hc);
    const { known, perhaps } = approvals.contributors;
    const nobody = owners.every((owner) => nobodyIsLeft(owner, known, approvals, teams));
    // Whoever is gone cannot approve any more; of a change that landed they may have been an owner.
    if (nobody && !approvals.moment.landed)
        return impossible(owners, teams);
    const byOwner = ({ review }) => owners.some((owner) => owns(owner, review.author, approvals, teams));
    const byOwners = approvals.given.filter(byOwner);
    const anonymous = approvals.given.filter(({ review }) => review.author === null);
    const direct = (0,sufficiency/* suffice */.Oi)(approvals, 1, [...byOwners, ...anonymous]);
    if (direct.state === 'enough')
        return { state: 'approved', by: (0,sufficiency/* approvers */.DH)(byOwners) };
    if (direct.state === 'unsure')
        return direct;
    const hidden = owners.map((owner) => hiddenBehind(owner, teams)).find((found) => found !== null);
    const others = approvals.given.filter((approval) => approval.weight.counts !== 'no');
    if (hidden !== undefined && others.length > 0) {
        return { ...hidden, because: `${(0,wording/* listed */.KE)(others.map(({ review }) => (0,wording/* nameOf */.Vb)(review.author)))} approved, and ${hidden.because}` };
    }
    if (nobody)
        return impossible(owners, teams);
    return {
        state: 'lacking',
        perhapsImpossible: owners.every((owner) => nobodyIsLeft(owner, new Map([...perhaps, ...known]), approvals, teams)),
        because: `none of its owners ${(0,wording/* listed */.KE)(named)} approved it${whyNot([...byOwners, ...approvals.late.filter(byOwner)])}`,
    };
}
function impossible(owners, teams) {
    const empty = owners.every((owner) => owner.kind === 'team' && membersOf(owner.team, teams)?.length === 0);
    const all = `its only ${owners.length === 1 ? 'owner' : 'owners'} ${(0,wording/* listed */.KE)(owners.map(code_owners/* ownerName */.Hc))}`;
    return { state: 'impossible', because: empty ? `nobody belongs to ${all}` : `${all} had a hand in the change` };
}
function owns(owner, account, approvals, teams) {
    if (account === null || owner.kind === 'email')
        return false;
    if (owner.kind === 'user')
        return account.login.toLowerCase() === owner.login;
    const person = approvals.people.personOf(account);
    return (membersOf(owner.team, teams) ?? []).some((member) => approvals.people.personOf(member) === person);
}
function membersOf(team, teams) {
    if (teams.state === 'unavailable' || !Object.hasOwn(teams.value, team))
        return null;
    return teams.value[team] ?? null;
}
function hiddenBehind(owner, teams) {
    if (owner.kind === 'email') {
        const remedy = `Name the account instead of ${owner.address} in CODEOWNERS.`;
        return { state: 'unsure', reason: 'identity', because: `nobody can tell whose address ${owner.address} is`, remedy };
    }
    if (owner.kind === 'user' || membersOf(owner.team, teams) !== null)
        return null;
    const because = `who belongs to ${owner.team} could not be seen`;
    if (teams.state === 'unavailable')
        return { state: 'unsure', reason: teams.reason, because, remedy: teams.remedy };
    const remedy = `Let the token read the members of ${owner.team}, or name an account in CODEOWNERS.`;
    return { state: 'unsure', reason: 'permission', because, remedy };
}
/** Whether everybody who is known to stand behind an owner had a hand in the change, or is no person. */
function nobodyIsLeft(owner, contributors, { people }, teams) {
    if (owner.kind === 'email')
        return false;
    if (owner.kind === 'user')
        return [...contributors.values()].some(({ account }) => account.login.toLowerCase() === owner.login);
    const members = membersOf(owner.team, teams);
    return members?.every((member) => contributors.has(people.personOf(member)) || people.isMachineUser(member)) ?? false;
}
function whyNot(approvals) {
    const reasons = approvals.flatMap(({ review, weight }) => (weight.counts === 'yes' ? [] : [`${(0,wording/* nameOf */.Vb)(review.author)} ${weight.because}`]));
    return reasons.length === 0 ? '' : `: ${(0,wording/* listed */.KE)(reasons, 3)}`;
}

// EXTERNAL MODULE: ./build/checks/judgement/touched.js
var judgement_touched = __webpack_require__(2182);
;// CONCATENATED MODULE: ./build/checks/change/code-owner-approval.js











const codeOwnerApproval = (0,checks_define/* defineCheck */.qH)({
    id: 'change/code-owner-approval',
    title: 'Every file is approved by one of its owners',
    subject: 'change',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'A change is approved by those who answer for what it changes.' },
        { id: 'CC1.3', strength: 'partial', because: 'Who answers for which part is laid down, and they are asked.' },
    ],
    needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline', 'codeOwners', 'codeOwnersErrors'],
    considers: [...judgement_approvals/* weighed */.a, 'ownerTeams'],
    parameters: dist/* strictObject */.rej({
        unowned: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['ignore', 'fail']), dist/* description */.h_('What becomes of a file that CODEOWNERS gives no owner: `ignore`, as GitHub does; `fail`, every file needs one.')), 'ignore'),
        'sole-owner': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['fail', 'independent-approval']), dist/* description */.h_('What a file needs whose owners all had a hand in the change: `fail`, another owner first; `independent-approval`, the approval of anybody who had none.')), 'fail'),
        ...choices/* approvalChoices */.Q,
    }),
    why: 'An approval by somebody who does not know a part of the system says little about a change to it.',
    fix: 'Ask an owner of each file, as CODEOWNERS of the base branch names them, who had no hand in the change. A renamed file needs an owner of its old path and one of its new path.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
        'https://docs.github.com/en/rest/repos/repos#list-codeowners-errors',
    ],
    judge(change, parameters, context) {
        const codeOwners = (0,code_owners/* readCodeOwners */.kj)(change.codeOwners?.text ?? '');
        const nobody = whyNobodyOwns(change.codeOwners, codeOwners);
        const ownerNeeded = parameters.unowned === 'fail';
        if (nobody !== null)
            return unloaded(nobody, ownerNeeded || codeOwners.tooLarge);
        const { pullRequest } = change;
        const accepted = (0,code_owners/* withoutRefused */.$z)(codeOwners, change.codeOwnersErrors, pullRequest?.state === 'open');
        const ownership = fileOwnership((0,judgement_touched/* touchedPaths */.P)(change.files), accepted);
        if (pullRequest === null)
            return pushed(ownership, ownerNeeded, change.branch);
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const approvals = (0,judgement_approvals/* weighApprovals */.R)({ ...change, pullRequest }, moment, context, parameters);
        const owned = ownership.owned.map((line) => {
            const approval = ownerApproval(line.owners, approvals, change.ownerTeams);
            return { ...line, approval: parameters['sole-owner'] === 'fail' ? approval : standIn(approval, approvals) };
        });
        const values = valuesOf({ ...ownership, owned }, change.codeOwners, accepted, approvals);
        const wrong = wrongOf({ ...ownership, owned }, ownerNeeded, moment.landed);
        if (wrong !== null)
            return (0,checks_define/* fail */.fJ)(wrong.message, wrong.remedy, values);
        return say(owned, gap(ownership.shadowed, accepted, change.codeOwners), (0,wording/* short */.h0)(pullRequest.head.oid), values);
    },
});
/** Where the policy says so, anybody who had no hand in the change stands in for owners who all had one. */
function standIn(approval, approvals) {
    if (approval.state === 'approved' || approval.state === 'unsure')
        return approval;
    const enough = (0,sufficiency/* suffice */.Oi)(approvals, 1);
    if (approval.state === 'lacking')
        return approval.perhapsImpossible && enough.state !== 'short' ? perhapsStandsIn(approval.because) : approval;
    if (enough.state === 'enough')
        return { state: 'approved', by: (0,sufficiency/* approvers */.DH)(approvals.given) };
    if (enough.state === 'unsure')
        return enough;
    return { state: 'lacking', because: `${approval.because}, and nobody else approved it`, perhapsImpossible: false };
}
/** Nobody can tell whether the owners wrote a part of it, so that somebody else may approve in their place. */
function perhapsStandsIn(because) {
    const remedy = 'Run it where git 2.38 or later is installed, or have an owner approve it.';
    return { state: 'unsure', reason: 'identity', because: `${because}, and they may have had a hand in it`, remedy };
}
function unloaded(nobody, wrong) {
    const message = `Nobody owns anything, because ${nobody}.`;
    const values = { owned: [] };
    return wrong
        ? (0,checks_define/* fail */.fJ)(message, 'Bring a CODEOWNERS that GitHub loads to .github/ of the base branch.', values)
        : (0,checks_define/* notApplicable */.hH)(message, values);
}
function pushed({ owned, unowned, broken }, ownerNeeded, branch) {
    const files = [...owned, ...broken, ...(ownerNeeded ? [{ files: unowned }] : [])].flatMap((line) => line.files);
    if (files.length === 0)
        return (0,checks_define/* notApplicable */.hH)('No file of the change has an owner.', { owned: [] });
    const remedy = `Have their owners review them now and record the deviation; require pull requests on ${branch}.`;
    return (0,checks_define/* fail */.fJ)(`${(0,wording/* listed */.KE)(files)} changed by a direct push, where no owner can approve.`, remedy, { files: files.slice(0, mostListed) });
}
const landedRemedy = 'It has landed: have an owner who had no hand in it review it now, and record the deviation.';
function wrongOf({ owned, unowned, broken }, ownerNeeded, landed) {
    const skipped = broken.map(({ files, because }) => `${some(files)}: nobody owns it, because ${because}`);
    const ownerless = ownerNeeded && unowned.length > 0 ? [`${some(unowned)}: nobody owns it`] : [];
    const denied = owned.filter(({ approval: { state } }) => state === 'impossible' || (landed && state === 'lacking')).map(code_owner_approval_sentence);
    const wrong = [...skipped, ...ownerless, ...denied];
    if (wrong.length === 0)
        return null;
    const message = `${(0,wording/* listed */.KE)(wrong, 3)}.`;
    if (landed)
        return { message, remedy: landedRemedy };
    if (skipped.length > 0)
        return { message, remedy: 'Mend the line in CODEOWNERS of the base branch, then have one of the owners approve.' };
    if (ownerless.length > 0)
        return { message, remedy: 'Name an owner in CODEOWNERS of the base branch, then have them approve.' };
    const remedy = 'Name somebody who had no hand in the change as an owner in CODEOWNERS of the base branch first. The policy can take any independent approval instead: sole-owner: independent-approval.';
    return { message, remedy };
}
function say(owned, skipped, head, values) {
    const unsure = owned.flatMap(({ files, approval }) => (approval.state === 'unsure' ? [{ files, approval }] : []))[0];
    if (unsure !== undefined) {
        const { reason, because, remedy } = unsure.approval;
        return (0,checks_define/* inconclusive */.Ni)(reason, `${some(unsure.files)}: ${because}.`, remedy, values);
    }
    const lacking = owned.filter(({ approval }) => approval.state === 'lacking');
    if (lacking.length > 0) {
        const who = (0,wording/* listed */.KE)([...new Set(lacking.flatMap(({ owners }) => owners.map(code_owners/* ownerName */.Hc)))]);
        const remedy = `Ask an owner of each who had no hand in it (${who}) to approve ${head}.`;
        return (0,checks_define/* inconclusive */.Ni)('not-yet', `${(0,wording/* listed */.KE)(lacking.map(code_owner_approval_sentence), 3)}.`, remedy, values);
    }
    if (owned.length === 0)
        return (0,checks_define/* notApplicable */.hH)(`No file of the change has an owner.${skipped}`, values);
    const by = new Set(owned.flatMap(({ approval }) => (approval.state === 'approved' ? approval.by : [])));
    const files = owned.reduce((count, line) => count + line.files.length, 0);
    return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(files, 'file')} approved by ${files === 1 ? 'an owner' : 'owners'}: ${(0,wording/* listed */.KE)([...by])}.${skipped}`, values);
}
/** What whoever wrote CODEOWNERS may not know: lines that GitHub skips, and files that it never looks at. */
function gap(shadowed, codeOwners, file) {
    const unreadable = codeOwners.skipped.flatMap(({ line, pattern }) => (pattern === null ? [line] : []));
    const lines = [...new Set([...shadowed, ...unreadable])].toSorted((a, b) => a - b);
    const [noun, verb] = lines.length === 1 ? ['line', 'is'] : ['lines', 'are'];
    const skipped = `GitHub skips ${noun} ${(0,wording/* listed */.KE)(lines.map(String))} of CODEOWNERS, which ${verb} not valid: whoever was meant there was not asked.`;
    const others = file?.shadowed ?? [];
    const unread = `GitHub reads ${file?.path ?? ''} alone, and never ${(0,wording/* listed */.KE)(others)}.`;
    return [...(lines.length > 0 ? [skipped] : []), ...(others.length > 0 ? [unread] : [])].map((text) => ` ${text}`).join('');
}
function code_owner_approval_sentence({ files, approval }) {
    return 'because' in approval ? `${some(files)}: ${approval.because}` : some(files);
}
/** `src/a`, `src/a and 2 more files`. */
function some([first = '', ...more]) {
    return more.length === 0 ? first : `${first} and ${(0,wording/* counted */.hS)(more.length, 'more file')}`;
}
/** The most files that are listed by name for one line. */
const mostListed = 50;
function valuesOf(ownership, file, codeOwners, approvals) {
    const named = (files) => ({ count: files.length, files: files.slice(0, mostListed) });
    return {
        codeOwners: file?.path ?? null,
        owned: ownership.owned.map(({ line, owners, files, approval }) => ({
            line,
            owners: owners.map(code_owners/* ownerName */.Hc),
            ...named(files),
            state: approval.state,
            because: 'because' in approval ? approval.because : '',
        })),
        unowned: named(ownership.unowned),
        broken: ownership.broken.map(({ line, files, because }) => ({ line, ...named(files), because })),
        skippedLines: codeOwners.skipped.map(({ line }) => line),
        ...(0,sufficiency/* approvalValues */.oX)(approvals),
    };
}

;// CONCATENATED MODULE: ./build/checks/change/content-as-reviewed.js




const contentAsReviewed = (0,checks_define/* defineCheck */.qH)({
    id: 'change/content-as-reviewed',
    title: 'What landed is what was on the pull request',
    subject: 'change',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'What was approved and tested is what is brought to production, and nothing else.' },
    ],
    needs: ['pullRequest', 'landedContent'],
    parameters: dist/* strictObject */.rej({}),
    why: 'A merge that is made by hand can hold more than the pull request showed, and nobody who approved it has seen that.',
    fix: 'Let GitHub merge pull requests, and resolve conflicts on the pull request, where they are reviewed. What landed differently has to be reviewed now.',
    references: [
        'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/about-pull-request-merges',
        'https://git-scm.com/docs/git-merge-tree',
    ],
    judge(change, _parameters, context) {
        const { landedContent: content, pullRequest } = change;
        if (pullRequest === null) {
            const remedy = 'Have the commit reviewed now, record the deviation, and require pull requests on the branch.';
            return (0,checks_define/* fail */.fJ)(`Pushed to ${change.branch} directly: nothing of it was on a pull request.`, remedy);
        }
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        if (!moment.landed)
            return (0,checks_define/* notApplicable */.hH)('Nothing has landed yet.');
        if (content === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub does not say which commit landed.', 'Look at the pull request, and compare what landed with it.');
        }
        const { commit, onto, tree, before, expected, differs } = content;
        const values = { commit, onto, tree, expected, differs: [...differs] };
        const remedy = 'Have what landed reviewed now, and record the deviation.';
        if (expected === null) {
            const message = `${(0,wording/* short */.h0)(commit)} cannot be the merge of ${(0,wording/* short */.h0)(pullRequest.head.oid)} into ${(0,wording/* short */.h0)(onto)}: they conflict, so that whoever merged it decided what landed.`;
            return (0,checks_define/* fail */.fJ)(message, remedy, values);
        }
        if (expected !== tree) {
            const where = differs.length === 0 ? '' : ` in ${(0,wording/* listed */.KE)(differs)}`;
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* short */.h0)(commit)} differs from the merge of ${(0,wording/* short */.h0)(pullRequest.head.oid)} into ${(0,wording/* short */.h0)(onto)}${where}.`, remedy, values);
        }
        if (expected === before)
            return (0,checks_define/* notApplicable */.hH)('The pull request changes nothing of what the base has.', values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* short */.h0)(commit)} is what ${(0,wording/* short */.h0)(pullRequest.head.oid)} makes of ${(0,wording/* short */.h0)(onto)}.`, values);
    },
});

// EXTERNAL MODULE: ./build/model/time.js
var time = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/checks/judgement/description.js

/** Bold text on a line of its own serves as a heading below all real ones. */
const boldDepth = 7;
/** `Test plan: ran it` is a heading and its content on one line. */
const labelDepth = 8;
/** Reads a description. `placeholders` are what a line holds that nobody has filled in, in lower case. */
function readDescription(markdown, placeholders) {
    const lines = linesOf(withoutComments(markdown)).map((line) => ({ ...line, words: ownWords(line, placeholders) }));
    const sections = lines.flatMap((line, index) => {
        if (line.depth === 0)
            return [];
        let words = line.words;
        for (const other of lines.slice(index + 1, endOf(lines, index)))
            words += other.words;
        return [{ heading: plain(headingText(line)), words }];
    });
    return { words: lines.reduce((count, line) => count + line.words, 0), sections };
}
/** Where the section ends that a line heads: at the next heading that is not below it. */
function endOf(lines, index) {
    const depth = lines[index]?.depth ?? 0;
    let end = index + 1;
    for (; end < lines.length; end++) {
        const next = lines[end]?.depth ?? 0;
        if (next > 0 && next <= depth)
            break;
    }
    return end;
}
/** Whether the description of today may not be what it was when the change landed. */
function editedAfterLanding({ bodyEditedAt, mergedAt }) {
    return bodyEditedAt !== null && mergedAt !== null && (0,time/* compareInstants */.Q)(bodyEditedAt, mergedAt) > 0;
}
/** The text without what HTML comments hide. A comment that never ends hides the rest. */
function withoutComments(markdown) {
    const [before = '', ...rest] = markdown.split('<!--');
    return [before, ...rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : ''))].join(' ');
}
function linesOf(markdown) {
    const lines = [];
    let fence = null;
    for (const text of markdown.split(/\r\n|\n|\r/)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1] ?? null;
        if (fence !== null) {
            if (mark !== null && mark.startsWith(fence))
                fence = null;
            else
                lines.push({ text, depth: 0 });
        }
        else if (mark === null)
            lines.push({ text, depth: depthOf(text) });
        else
            fence = mark;
    }
    return lines;
}
function depthOf(text) {
    const line = text.trim();
    const atx = /^(#{1,6})(?=\s|$)/.exec(line)?.[1];
    if (atx !== undefined)
        return atx.length;
    if (/^(?:\*\*|__)[^*_]+(?:\*\*|__):?$/.test(line))
        return boldDepth;
    return /^(?:\*\*|__)?[\p{L}][\p{L}\p{N} /-]{1,40}(?:\*\*|__)?:(?:\*\*|__)?(?:\s|$)/u.test(line) ? labelDepth : 0;
}
function headingText({ text, depth }) {
    return depth === labelDepth ? text.slice(0, text.indexOf(':')) : text;
}
/** A heading that is longer is none that a policy names. */
const longestHeading = 200;
/** Letters, digits and single spaces, in lower case, without what stands in brackets. */
function plain(heading) {
    return heading
        .slice(0, longestHeading)
        .toLowerCase()
        .replaceAll(/[([][^)\]]*[)\]]/g, ' ')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/** Scripts that put no space between words count a word for each character. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
function ownWords({ text, depth }, placeholders) {
    if (depth > 0 && depth < labelDepth)
        return 0;
    const content = depth === labelDepth ? text.slice(text.indexOf(':') + 1) : text;
    if (/^\s*[-*+]\s+\[ \]/.test(content))
        return 0;
    const own = content.replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[[xX]\]\s+)?/, '').replaceAll(/<[^<>]*>/g, ' ');
    return placeholders.has(plainPlaceholder(own)) ? 0 : (own.match(word)?.length ?? 0);
}
function plainPlaceholder(text) {
    return text
        .toLowerCase()
        .replaceAll(/[*_`.…!?:\s]+/g, ' ')
        .trim();
}

// EXTERNAL MODULE: ./build/checks/judgement/remembered.js
var remembered = __webpack_require__(8764);
;// CONCATENATED MODULE: ./build/checks/change/described.js





const heading = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100));
const described = (0,checks_define/* defineCheck */.qH)({
    id: 'change/described',
    title: 'Says what it changes, and how it is tested and taken back where the policy asks',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change is documented, with its test and its way back, before it lands.' }],
    needs: ['pullRequest'],
    parameters: dist/* strictObject */.rej({
        words: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(1000), dist/* description */.h_('How many words of its own the description needs.')), 5),
        sections: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
            heading: dist/* pipe */.FsL(heading, dist/* description */.h_('The heading, compared without regard to case, decoration and what stands in brackets.')),
            also: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(heading), dist/* maxLength */.Ru6(20), dist/* description */.h_('Other headings that are as good.')), []),
            words: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(1000), dist/* description */.h_('How many words it needs.')), 1),
        })), dist/* maxLength */.Ru6(50), dist/* description */.h_('Sections of the template that have to be filled.')), []),
        'test-plan': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether a section has to say how the change is tested: Test plan, Testing, How to test, Verification, …')), false),
        'roll-back': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether a section has to say how the change is taken back: Roll-back, Rollback plan, Back-out, How to revert, …')), false),
        placeholders: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100))), dist/* maxLength */.Ru6(100), dist/* description */.h_('What a line holds that nobody has filled in. Comments of a template, headings and boxes that are not ticked never count.')), ['tbd', 'todo', 'n/a', 'na', 'none', 'nil', '-', 'xxx', 'wip', 'fixme', 'same as title', 'see title', 'as above']),
    }),
    why: 'Whoever approves a change has to know what it is meant to do, and whoever is called at night has to know how to take it back.',
    fix: 'Fill in the description: what changes and why, how it was tested, how to take it back. What a template says in comments does not count.',
    references: [
        'https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/creating-a-pull-request-template-for-your-repository',
    ],
    judge(change, parameters) {
        const { pullRequest } = change;
        if (pullRequest === null) {
            const remedy = 'Record what the commit changes and why, and require pull requests on the branch.';
            return (0,checks_define/* fail */.fJ)(`Pushed to ${change.branch} directly, without a description.`, remedy);
        }
        const description = readDescription(pullRequest.body, lowered(parameters.placeholders));
        const asked = [...parameters.sections, ...(parameters['test-plan'] ? [testPlan] : []), ...(parameters['roll-back'] ? [rollBack] : [])];
        const sections = asked.map((section) => ({ ...section, has: filled(section, description) }));
        const values = {
            words: description.words,
            sections: sections.map(({ heading: name, words, has }) => ({ heading: name, needed: words, words: has })),
            editedAt: pullRequest.bodyEditedAt,
        };
        if (editedAfterLanding(pullRequest)) {
            const message = `The description was edited at ${pullRequest.bodyEditedAt ?? ''}, after it had landed: what it said then could not be seen.`;
            return (0,checks_define/* inconclusive */.Ni)('retention', message, 'Look at the edits of the description on the pull request.', values);
        }
        const lacks = [
            ...(description.words < parameters.words
                ? [`the description has ${(0,wording/* counted */.hS)(description.words, 'word')} of ${String(parameters.words)}`]
                : []),
            ...sections.flatMap(({ heading: name, words, has }) => has === null ? [`there is no section "${name}"`] : has < words ? [`"${name}" has ${(0,wording/* counted */.hS)(has, 'word')} of ${String(words)}`] : []),
        ];
        if (lacks.length > 0)
            return (0,checks_define/* fail */.fJ)(`Not described: ${(0,wording/* listed */.KE)(lacks)}.`, remedyFor(sections.filter(({ has, words }) => (has ?? 0) < words)), values);
        const filledIn = sections.length === 0 ? '' : ` and ${(0,wording/* listed */.KE)(sections.map(({ heading: name }) => `"${name}"`))} filled in`;
        return (0,checks_define/* pass */.IX)(`Described in ${(0,wording/* counted */.hS)(description.words, 'word')}${filledIn}.`, values);
    },
});
const testPlan = {
    heading: 'Test plan',
    also: [
        'testing',
        'tests',
        'tested',
        'test',
        'how to test',
        'how was this tested',
        'how has this been tested',
        'how did you test this',
        'verification',
    ],
    words: 1,
};
const rollBack = {
    heading: 'Roll-back',
    also: [
        'rollback',
        'roll back plan',
        'rollback plan',
        'back out',
        'backout',
        'back out plan',
        'backout plan',
        'how to revert',
        'revert',
        'revert plan',
    ],
    words: 1,
};
/** What a section may be headed, as the headings of a description are compared. */
const plainNames = (0,remembered/* remembered */.H)(({ heading: name, also }) => new Set([name, ...also].map(plain)));
const lowered = (0,remembered/* remembered */.H)((texts) => new Set(texts.map((text) => text.toLowerCase())));
/** How many words the fullest section of one of the headings has; `null` when there is no such section. */
function filled(asked, description) {
    const names = plainNames(asked);
    const found = description.sections.filter((section) => names.has(section.heading)).map((section) => section.words);
    return found.length === 0 ? null : Math.max(...found);
}
function remedyFor(sections) {
    const which = sections.length === 0 ? '' : `, with something under ${(0,wording/* listed */.KE)(sections.map(({ heading: name }) => `"${name}"`))}`;
    return `Write into the description what changes and why${which}. Comments of the template, boxes that are not ticked and placeholders do not count.`;
}

// EXTERNAL MODULE: ./build/checks/judgement/emergency-review.js + 1 modules
var emergency_review = __webpack_require__(5823);
// EXTERNAL MODULE: ./build/checks/judgement/window.js
var judgement_window = __webpack_require__(274);
;// CONCATENATED MODULE: ./build/checks/change/emergency-reviewed.js









const emergencyReviewed = (0,checks_define/* defineCheck */.qH)({
    id: 'change/emergency-reviewed',
    title: 'An emergency change was declared before it landed and reviewed in time afterwards',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'direct', because: 'Changes in an emergency are authorised, and reviewed after the fact.' }],
    needs: ['pullRequest', 'reviews', 'commits', 'timeline'],
    considers: [...judgement_approvals/* weighed */.a],
    parameters: dist/* strictObject */.rej({
        reviewers: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(20), dist/* description */.h_('How many people who had no hand in the change have to approve it within the window.')), 1),
        ...choices/* approvalChoices */.Q,
    }),
    why: 'An emergency is a reason to review later, not to review never. Without the review anybody could call anything an emergency.',
    fix: 'Have somebody who had no hand in the change approve the merged pull request before the window closes. Whoever declares an emergency sets the label before it lands, is named in the policy and had no hand in it.',
    references: [
        'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/reviewing-proposed-changes-in-a-pull-request',
        'https://docs.github.com/en/rest/using-the-rest-api/issue-event-types#labeled',
    ],
    judge(change, parameters, context) {
        const { emergency } = context;
        const { pullRequest } = change;
        if (emergency === null)
            return (0,checks_define/* notApplicable */.hH)('The policy has no procedure for emergencies.');
        if (pullRequest === null)
            return (0,checks_define/* notApplicable */.hH)('Pushed directly: there is no pull request that could be declared an emergency.');
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const state = (0,emergency_review/* emergencyState */.l)({ ...change, pullRequest }, moment, emergency, context, parameters.reviewers, parameters);
        return state.review === null
            ? unreviewed(state.declaration, moment.landed, emergency)
            : emergency_reviewed_say(state.review, state.declaration, parameters.reviewers);
    },
});
function unreviewed(declaration, landed, emergency) {
    if (declaration.state === 'none')
        return (0,checks_define/* notApplicable */.hH)(`Was not declared an emergency: nobody set the label ${emergency.label}.`);
    if (declaration.state === 'declared') {
        const message = `Declared an emergency by ${(0,wording/* nameOf */.Vb)(declaration.by)} at ${declaration.at}. Once it lands it has to be reviewed within ${(0,judgement_window/* windowName */.q)(emergency.reviewWithin)}.`;
        return (0,checks_define/* notApplicable */.hH)(message, declared(declaration));
    }
    const permitted = (0,wording/* either */.gP)(emergency.declaredBy.map(({ login }) => login));
    const message = `Not under the emergency procedure: ${declaration.because}.`;
    const remedy = `Treat it as any other change, or have ${permitted} set the label ${emergency.label} before it lands, if they had no hand in it.`;
    if (!landed)
        return (0,checks_define/* notApplicable */.hH)(`${message} ${remedy}`, declared(declaration));
    if (declaration.state === 'unknown')
        return (0,checks_define/* inconclusive */.Ni)('identity', message, 'Record who declared it, and have it reviewed.', declared(declaration));
    return (0,checks_define/* fail */.fJ)(message, 'It has landed: have it reviewed now, and record the deviation.', declared(declaration));
}
function emergency_reviewed_say({ approvals, due, overdue, enough }, declaration, needed) {
    const values = { ...declared(declaration), due, required: needed, ...(0,sufficiency/* approvalValues */.oX)(approvals) };
    const by = (0,sufficiency/* approvers */.DH)(approvals.given);
    const window = overdue ? `The window closed at ${due}` : `The window closes at ${due}`;
    if (enough.state === 'enough')
        return (0,checks_define/* pass */.IX)(`Declared an emergency, and approved by ${(0,wording/* listed */.KE)(by)} before ${due}.`, values);
    const count = `${String(by.length)} of ${(0,wording/* counted */.hS)(needed, 'review')} after an emergency`;
    if (enough.state === 'unsure') {
        return (0,checks_define/* inconclusive */.Ni)(enough.reason, `${count} for certain: ${enough.because}. ${window}.`, enough.remedy, values);
    }
    const message = `${count}: ${(0,sufficiency/* discarded */.eo)(approvals)}. ${window}.`;
    return overdue
        ? (0,checks_define/* fail */.fJ)(message, 'Have somebody who had no hand in it review it now and record the deviation; the window has closed.', values)
        : (0,checks_define/* inconclusive */.Ni)('not-yet', message, `Have somebody who had no hand in it approve it by ${due}.`, values);
}
function declared(declaration) {
    switch (declaration.state) {
        case 'none':
            return { declaration: null };
        case 'declared':
            return { declaration: { by: declaration.by?.login ?? null, id: declaration.by?.id ?? null, at: declaration.at, counts: true } };
        case 'void':
        case 'unknown':
            return { declaration: { counts: declaration.state === 'unknown' ? null : false, because: declaration.because } };
    }
}

// EXTERNAL MODULE: ./build/policy/words.js
var policy_words = __webpack_require__(6274);
// EXTERNAL MODULE: ./build/checks/judgement/gate-files.js
var gate_files = __webpack_require__(7563);
;// CONCATENATED MODULE: ./build/checks/change/gate-integrity.js











const gateIntegrity = (0,checks_define/* defineCheck */.qH)({
    id: 'change/gate-integrity',
    title: 'The gate is changed only with the approval of its owners',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'The rules by which changes are judged are themselves changed with approval.' }],
    needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline', 'codeOwners'],
    considers: [...judgement_approvals/* weighed */.a, 'ownerTeams'],
    parameters: dist/* strictObject */.rej({
        paths: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(policy_words/* pathGlob */.Qh), dist/* maxLength */.Ru6(100), dist/* description */.h_('Globs of more files that belong to the gate, next to the policy, .github/workflows, .github/actions and CODEOWNERS.')), []),
        unowned: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['fail', 'independent-approval']), dist/* description */.h_('What a file of the gate needs that CODEOWNERS gives no owner: `fail`, an owner first; `independent-approval`, the approval of anybody who had no hand in the change.')), 'fail'),
        ...choices/* approvalChoices */.Q,
    }),
    why: 'Whoever can change the policy, the workflows or the list of owners on their own can switch off everything else.',
    fix: 'Name owners for .github/ and CODEOWNERS in the CODEOWNERS of the base branch, and have one of them approve who had no hand in the change. It is judged by CODEOWNERS as it was before the change.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
        'https://docs.github.com/en/actions/reference/security/secure-use',
    ],
    judge(change, parameters, context) {
        const touched = (0,gate_files/* gateFiles */.j)(change.files, context.policyPath, parameters.paths);
        if (touched.length === 0)
            return (0,checks_define/* pass */.IX)('Touches neither policy nor workflows nor CODEOWNERS.', { files: [] });
        const { pullRequest } = change;
        if (pullRequest === null) {
            const remedy = 'Have an owner review it now and record the deviation; require pull requests on the branch.';
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* listed */.KE)(touched)} changed by a direct push, where no owner can approve.`, remedy, { files: [...touched] });
        }
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const approvals = (0,judgement_approvals/* weighApprovals */.R)({ ...change, pullRequest }, moment, context, parameters);
        const codeOwners = (0,code_owners/* readCodeOwners */.kj)(change.codeOwners?.text ?? '');
        const files = touched.map((path) => judgeFile(path, codeOwners, change.codeOwners, approvals, change.ownerTeams, parameters.unowned === 'fail'));
        return gate_integrity_say(files, approvals, gate_integrity_valuesOf(files, change.codeOwners, codeOwners, approvals), (0,wording/* short */.h0)(pullRequest.head.oid));
    },
});
function judgeFile(path, codeOwners, file, approvals, teams, ownerNeeded) {
    const ownership = (0,code_owners/* ownershipOf */.VL)(codeOwners, path);
    if (ownership.state === 'owned') {
        return { path, owners: ownership.owners.map(code_owners/* ownerName */.Hc), approval: ownerApproval(ownership.owners, approvals, teams) };
    }
    if (ownerNeeded)
        return {
            path,
            owners: [],
            approval: { state: 'unowned', because: whyUnowned(codeOwners, file, ownership.state === 'unowned' ? ownership.line : null) },
        };
    const enough = (0,sufficiency/* suffice */.Oi)(approvals, 1);
    if (enough.state === 'unsure')
        return { path, owners: [], approval: enough };
    if (enough.state === 'short')
        return {
            path,
            owners: [],
            approval: {
                state: 'lacking',
                because: `nobody owns it and no independent approval counts: ${(0,sufficiency/* discarded */.eo)(approvals)}`,
                perhapsImpossible: false,
            },
        };
    return { path, owners: [], approval: { state: 'approved', by: (0,sufficiency/* approvers */.DH)(approvals.given) } };
}
function whyUnowned(codeOwners, file, line) {
    if (file === null)
        return 'nobody owns it, because the base branch has no CODEOWNERS';
    if (codeOwners.tooLarge)
        return `nobody owns it, because ${file.path} is too large for GitHub to load`;
    return line === null
        ? `nobody owns it, because no line of ${file.path} names it`
        : `nobody owns it, because line ${String(line)} of ${file.path} names no owner`;
}
const gate_integrity_landedRemedy = 'It has landed: have an owner who had no hand in it review it now, and record the deviation.';
const ownerRemedy = 'Name somebody who had no hand in the change as an owner in CODEOWNERS of the base branch first. For files without an owner the policy can ask for any independent approval instead: unowned: independent-approval.';
function gate_integrity_say(files, approvals, values, head) {
    const landed = approvals.moment.landed;
    const wrong = files.filter(({ approval: { state } }) => state === 'unowned' || state === 'impossible' || (landed && state === 'lacking'));
    if (wrong.length > 0) {
        const remedy = landed ? gate_integrity_landedRemedy : ownerRemedy;
        return (0,checks_define/* fail */.fJ)(gate_integrity_sentence(wrong), remedy, values);
    }
    const unsure = files.flatMap(({ path, approval }) => (approval.state === 'unsure' ? [{ path, approval }] : []))[0];
    if (unsure !== undefined)
        return (0,checks_define/* inconclusive */.Ni)(unsure.approval.reason, `${unsure.path}: ${unsure.approval.because}.`, unsure.approval.remedy, values);
    const lacking = files.filter(({ approval }) => approval.state === 'lacking');
    if (lacking.length > 0) {
        const owners = [...new Set(lacking.flatMap((file) => file.owners))];
        const who = owners.length === 0 ? 'somebody who had no hand in it' : `one of its owners who had no hand in it (${(0,wording/* listed */.KE)(owners)})`;
        return (0,checks_define/* inconclusive */.Ni)('not-yet', gate_integrity_sentence(lacking), `Ask ${who} to approve ${head}.`, values);
    }
    const by = new Set(files.flatMap(({ approval }) => (approval.state === 'approved' ? approval.by : [])));
    return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(files.length, 'file')} of the gate changed with the approval of ${(0,wording/* listed */.KE)([...by])}.`, values);
}
function gate_integrity_sentence(files) {
    return `${(0,wording/* listed */.KE)(files.map(({ path, approval }) => ('because' in approval ? `${path}: ${approval.because}` : path)), 3)}.`;
}
function gate_integrity_valuesOf(files, file, codeOwners, approvals) {
    return {
        files: files.map(({ path, owners, approval }) => ({
            path,
            owners: [...owners],
            state: approval.state,
            because: 'because' in approval ? approval.because : '',
        })),
        codeOwners: file === null ? null : file.path,
        // Lines that GitHub skips give nobody anything to own, which their writer may not know.
        skippedLines: codeOwners.skipped.map(({ line }) => line),
        ...(0,sufficiency/* approvalValues */.oX)(approvals),
    };
}

// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(8301);
;// CONCATENATED MODULE: ./build/checks/judgement/requirement.js

/** What to do about a check of a change that has landed. */
const requirement_landedRemedy = 'It has landed: test what landed now and record the deviation.';
/**
 * Judges one required check: for each source that it may come from, the run that finished last, at or before the moment,
 * decides. With no app required every source that reported has to be green, a check run as well as a status of the same name,
 * so that a green one cannot hide a red one.
 */
function judgeRequirement(requirement, runs, moment, accepted, place = 'the head') {
    const named = runs.filter((run) => run.name === requirement.name && !run.own);
    const fitting = requirement.appId === null ? named : named.filter((run) => run.app?.id === requirement.appId);
    if (fitting.length === 0)
        return named.length === 0 ? missing(requirement, moment, place) : wrongSource(requirement, named, moment);
    const sources = new Map();
    for (const run of fitting)
        sources.set(sourceOf(run), [...(sources.get(sourceOf(run)) ?? []), run]);
    const findings = [...sources.values()].map((same) => judgeSource(requirement, same, moment, accepted));
    return findings.toSorted(worstFirst)[0] ?? missing(requirement, moment, place);
}
const severity = { fail: 0, 'not-yet': 1, passed: 2 };
/**
 * The finding that decides comes first, whatever the order in which GitHub lists the runs. A run that was seen to be red goes before
 * one that is missing, because a missing one may have run elsewhere and a red one stays red.
 */
function worstFirst(a, b) {
    const order = severity[a.state] - severity[b.state] || Number(a.run === null) - Number(b.run === null);
    return order || (a.because < b.because ? -1 : 1);
}
function sourceOf(run) {
    return `${run.source} ${run.app === null ? '' : String(run.app.id)}`;
}
function judgeSource(requirement, runs, moment, accepted) {
    const finished = runs.filter((run) => run.status === 'completed' && run.completedAt !== null);
    const inTime = finished.filter((run) => (0,time/* compareInstants */.Q)(run.completedAt, moment.at) <= 0);
    const last = lastOf(inTime, accepted);
    const running = runs.find((run) => isNewer(run, last) && !inTime.some((other) => other === run));
    const name = requirement.name;
    if (running !== undefined && !moment.landed) {
        return { requirement, state: 'not-yet', because: `${name} is still running`, remedy: 'Wait for it to finish.', run: running };
    }
    if (last === null) {
        const late = finished[0];
        if (late === undefined)
            return { requirement, state: 'fail', because: `${name} had not finished when it landed`, remedy: requirement_landedRemedy, run: null };
        const because = `${name} finished only after it had landed, at ${late.completedAt}`;
        return { requirement, state: 'fail', because, remedy: requirement_landedRemedy, run: late };
    }
    if (isGreen(last, accepted))
        return { requirement, state: 'passed', because: `${name} passed at ${last.completedAt}`, remedy: '', run: last };
    const because = `${name} ended ${last.conclusion ?? 'without a conclusion'} at ${last.completedAt}`;
    return {
        requirement,
        state: 'fail',
        because,
        remedy: moment.landed ? requirement_landedRemedy : `Mend what ${name} found, and have it run again.`,
        run: last,
    };
}
/** The run that finished last; of several in the same second one that is not green. */
function lastOf(runs, accepted) {
    let last = null;
    for (const run of runs) {
        const order = last === null ? 1 : (0,time/* compareInstants */.Q)(run.completedAt, last.completedAt);
        if (order > 0 || (order === 0 && !isGreen(run, accepted)))
            last = run;
    }
    return last;
}
/** A run that has not finished counts as newer than one that finished before it started, or when nothing says when it started. */
function isNewer(run, last) {
    if (last === null || run.startedAt === null)
        return true;
    const since = last.startedAt ?? last.completedAt;
    return (0,time/* compareInstants */.Q)(run.startedAt, since) >= 0;
}
function isGreen(run, accepted) {
    return run.conclusion === 'success' || (run.conclusion !== null && accepted.includes(run.conclusion));
}
function missing(requirement, moment, place) {
    const { name } = requirement;
    return moment.landed
        ? { requirement, state: 'fail', because: `${name} never ran on ${place}`, remedy: requirement_landedRemedy, run: null }
        : { requirement, state: 'not-yet', because: `${name} has not run on the head yet`, remedy: `Have ${name} run on the head.`, run: null };
}
function wrongSource(requirement, named, moment) {
    const from = named.map((run) => run.app === null ? `a status by ${run.creator?.login ?? 'an unknown account'}` : `the app ${run.app.slug} (${String(run.app.id)})`);
    const because = `${requirement.name} comes from ${[...new Set(from)].join(' and ')}, and has to come from the app ${String(requirement.appId)}`;
    const remedy = `Have the app ${String(requirement.appId)} run ${requirement.name}; a result of the same name from elsewhere does not count.`;
    return { requirement, state: 'fail', because, remedy: moment.landed ? requirement_landedRemedy : remedy, run: named[0] ?? null };
}

;// CONCATENATED MODULE: ./build/checks/judgement/update-size.js

/** The sentence in which the update tools say what they do, within the first line of a commit that they signed. */
const update_size_sentence = /\bfrom v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:[-+][\w.+-]{1,100})? to v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?![\w.])/gi;
/**
 * How far the update goes that a commit's first line tells of: `Bump left-pad from 1.2.3 to 1.2.4`. `null` when it tells of none,
 * or of versions that are no numbers. Below 1.0.0 a minor version may break anything, and counts as a major one.
 */
function updateSizeOf(headline) {
    const sizes = [...headline.matchAll(update_size_sentence)].map(([, ...parts]) => sizeOf(parts.map((part) => (part === undefined ? 0 : Number(part)))));
    return sizes.toSorted((a, b) => policy/* updateSizes */.u.indexOf(b) - policy/* updateSizes */.u.indexOf(a))[0] ?? null;
}
function sizeOf([majorBefore, minorBefore, , majorAfter, minorAfter]) {
    if (majorBefore !== majorAfter)
        return 'major';
    if (minorBefore !== minorAfter)
        return majorAfter === 0 ? 'major' : 'minor';
    return 'patch';
}

;// CONCATENATED MODULE: ./build/checks/judgement/standard-class.js






/**
 * Tells whether a change is of a class: its accounts alone had a hand in it, each commit is signed by them or for them, and it
 * stays within paths, size of update and checks. Neither its title nor what git says of an author is looked at.
 */
function membershipIn(asked, change, moment, people) {
    const authors = new Set(asked.authors.map((author) => people.personOf(author)));
    const { author } = change.pullRequest;
    if (author === null || !authors.has(people.personOf(author)))
        return { state: 'other' };
    const strays = foreignHand(change.contributors, authors) ??
        unsigned(change.commits, authors, people) ??
        strayFile(change.files, asked.paths) ??
        tooLarge(change.commits, asked.update);
    if (strays !== null)
        return { state: 'strays', because: strays };
    const findings = (asked.checks ?? []).map(({ name, app }) => judgeRequirement({ name, appId: app, source: asked.name }, change.checkRuns, moment, []));
    const red = findings.find(({ state }) => state === 'fail');
    if (red !== undefined)
        return { state: 'strays', because: red.because };
    const hidden = change.contributors.incomplete ?? change.contributors.unresolved[0] ?? foreignMerge(change.contributors, authors);
    if (hidden !== undefined) {
        const remedy = 'Have it approved by somebody who had no hand in it.';
        return { state: 'unsure', reason: 'identity', because: `${hidden}, so that others may have had a hand in it`, remedy };
    }
    const waiting = findings.find(({ state }) => state === 'not-yet');
    return waiting === undefined
        ? { state: 'member' }
        : { state: 'unsure', reason: 'not-yet', because: waiting.because, remedy: waiting.remedy };
}
function foreignHand(contributors, authors) {
    for (const [person, { account, did }] of contributors.known)
        if (!authors.has(person))
            return `${account.login} ${did}`;
    return null;
}
/** A merge by somebody else is no hand in the change if it brings the base alone. */
function foreignMerge(contributors, authors) {
    for (const [person, { account, did }] of contributors.perhaps) {
        if (!authors.has(person))
            return `${account.login} ${did}, a merge that may hold more than the base`;
    }
    return undefined;
}
/** An e-mail address in a commit names an account and proves nothing. */
function unsigned(commits, authors, people) {
    for (const { oid, signature } of commits) {
        const proven = signature !== null &&
            signature.valid &&
            (signature.byGitHub || (signature.signer !== null && authors.has(people.personOf(signature.signer))));
        if (!proven)
            return `${(0,wording/* short */.h0)(oid)} has no signature that proves who made it`;
    }
    return null;
}
function strayFile(files, paths) {
    const stray = (0,judgement_touched/* touchedPaths */.P)(files).filter((path) => !(0,policy_glob/* matchesAny */.H)(paths, path));
    return stray.length === 0 ? null : `it touches ${(0,wording/* listed */.KE)(stray)}`;
}
function tooLarge(commits, most) {
    if (most === undefined)
        return null;
    for (const { oid, headline, parents } of commits) {
        // A merge that holds more than the base is somebody's hand in the change.
        if (parents > 1)
            continue;
        const size = updateSizeOf(headline);
        if (size === null)
            return `${(0,wording/* short */.h0)(oid)} does not say from which version to which it updates`;
        if (policy/* updateSizes */.u.indexOf(size) > policy/* updateSizes */.u.indexOf(most))
            return `${(0,wording/* short */.h0)(oid)} is a ${size} update`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/checks/judgement/approved-in-advance.js

const no = { state: 'no' };
/** Looks for a class that the change stays within. What cannot be seen matters only for those that an account of a class opened. */
function approvedInAdvance(classes, change, approvals) {
    const { contributors, people, moment } = approvals;
    const { author } = change.pullRequest;
    if (author === null)
        return no;
    const person = people.personOf(author);
    const opened = classes.filter(({ authors }) => authors.some((one) => people.personOf(one) === person));
    const { files, checkRuns } = change;
    if (opened.length === 0)
        return no;
    if (files.state === 'unavailable')
        return { state: 'unsure', reason: files.reason, because: files.detail, remedy: files.remedy };
    if (checkRuns.state === 'unavailable') {
        return { state: 'unsure', reason: checkRuns.reason, because: checkRuns.detail, remedy: checkRuns.remedy };
    }
    const classified = { ...change, files: files.value, checkRuns: checkRuns.value, contributors };
    const found = opened.map((one) => ({ one, membership: membershipIn(one, classified, moment, people) }));
    const member = found.find(({ membership }) => membership.state === 'member');
    if (member !== undefined)
        return { state: 'yes', of: member.one.name };
    return found.map(({ membership }) => membership).find((membership) => membership.state === 'unsure') ?? no;
}

;// CONCATENATED MODULE: ./build/checks/change/independent-approval.js








const independentApproval = (0,checks_define/* defineCheck */.qH)({
    id: 'change/independent-approval',
    title: 'Approved by someone who had no hand in it',
    subject: 'change',
    criteria: [
        { id: 'CC8.1', strength: 'direct', because: 'A change is approved, by someone other than its authors, before it lands.' },
        { id: 'CC6.3', strength: 'partial', because: 'Writing a change and approving it are kept apart.' },
    ],
    needs: ['pullRequest', 'reviews', 'commits', 'timeline'],
    considers: [...judgement_approvals/* weighed */.a, 'files', 'checkRuns'],
    parameters: dist/* strictObject */.rej({
        approvals: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(20), dist/* description */.h_('How many people who had no hand in the change have to approve it.')), 1),
        ...choices/* approvalChoices */.Q,
        'standard-changes': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(64))), dist/* maxLength */.Ru6(100), dist/* description */.h_('Classes of change, by their names in the policy, that are approved in advance: a change that stays within one of them needs no approval of its own.')), []),
    }),
    why: 'Nobody should be able to bring a change to production alone. Whoever wrote a part of it sees what they meant, not what it does, and an approval of something older says nothing about what lands.',
    fix: 'Ask somebody with write access who wrote, committed or pushed nothing in this pull request to approve its head. After every push the approval has to be given again.',
    references: [
        'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/approving-a-pull-request-with-required-reviews',
        'https://docs.github.com/en/rest/pulls/reviews',
    ],
    judge(change, parameters, context) {
        const needed = parameters.approvals;
        const { pullRequest } = change;
        if (pullRequest === null) {
            const remedy = 'Have the commit reviewed now, record that, and require pull requests on the branch.';
            return (0,checks_define/* fail */.fJ)(`0 of ${String(needed)} independent approvals: it was pushed to ${change.branch} directly, where nobody can approve it.`, remedy);
        }
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const approvals = (0,judgement_approvals/* weighApprovals */.R)({ ...change, pullRequest }, moment, context, parameters);
        const judged = independent_approval_say(approvals, needed, (0,wording/* short */.h0)(pullRequest.head.oid));
        if (judged.outcome === 'pass')
            return judged;
        const classes = context.classes.filter(({ name }) => parameters['standard-changes'].includes(name));
        return exempt(judged, approvedInAdvance(classes, { ...change, pullRequest }, approvals));
    },
});
/** A change that the policy approves in advance needs no approval of its own; one that may be such a change may need none. */
function exempt(judged, inAdvance) {
    if (inAdvance.state === 'yes') {
        const values = { ...judged.values, standardChange: inAdvance.of };
        return (0,checks_define/* pass */.IX)(`Is a standard change that the policy approves in advance: ${inAdvance.of}.`, values);
    }
    if (inAdvance.state === 'no' || judged.outcome !== 'fail')
        return judged;
    const { reason, because, remedy } = inAdvance;
    return (0,checks_define/* inconclusive */.Ni)(reason, `${judged.message} It may be a standard change: ${because}`, remedy, judged.values);
}
function independent_approval_say(approvals, needed, head) {
    const sure = approvals.given.filter((approval) => approval.weight.counts === 'yes');
    const values = { required: needed, counted: sure.length, ...(0,sufficiency/* approvalValues */.oX)(approvals) };
    const count = `${String(sure.length)} of ${String(needed)} independent approvals`;
    const enough = (0,sufficiency/* suffice */.Oi)(approvals, needed);
    if (enough.state === 'enough') {
        return (0,checks_define/* pass */.IX)(`${count}: ${(0,wording/* listed */.KE)((0,sufficiency/* approvers */.DH)(sure))} approved ${head}.`, values);
    }
    if (enough.state === 'unsure') {
        const extent = sure.length < needed ? ' for certain' : ', but not for certain';
        return (0,checks_define/* inconclusive */.Ni)(enough.reason, `${count}${extent}: ${enough.because}.`, enough.remedy, values);
    }
    const message = `${count}: ${(0,sufficiency/* discarded */.eo)(approvals)}.`;
    if (!approvals.moment.landed)
        return (0,checks_define/* inconclusive */.Ni)('not-yet', message, whoCan(approvals, head), values);
    return (0,checks_define/* fail */.fJ)(message, 'Have somebody who had no hand in it review it now and record the deviation; it has landed, so that no approval can count any more.', values);
}
function whoCan(approvals, head) {
    const hands = (0,wording/* listed */.KE)([...approvals.contributors.known.values()].map(({ account }) => account.login));
    const known = approvals.contributors.known;
    const again = new Set(approvals.given.flatMap(({ review: { author }, weight }) => weight.counts === 'no' && weight.renewable && author !== null && !known.has(approvals.people.personOf(author)) ? [author.login] : []));
    const ask = again.size > 0 ? `Ask ${(0,wording/* listed */.KE)([...again])}, or somebody else with write access,` : 'Ask somebody with write access';
    return `${ask} to approve ${head}; not ${hands}, who had a hand in it.`;
}

;// CONCATENATED MODULE: ./build/checks/change/linked-work-item.js





const linkedWorkItem = (0,checks_define/* defineCheck */.qH)({
    id: 'change/linked-work-item',
    title: 'Linked to the work item that asked for it',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change can be traced to the request that authorised it.' }],
    needs: ['pullRequest'],
    considers: ['closingIssues', 'timeline'],
    parameters: dist/* strictObject */.rej({
        keys: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z][A-Za-z0-9_]{0,31}$/, 'A project key is letters, digits and _: SHOP.'))), dist/* maxLength */.Ru6(100), dist/* description */.h_('Project keys of an issue tracker elsewhere: with `SHOP`, a `SHOP-12` in title, branch or body links the change by pattern alone.')), []),
    }),
    why: 'A change that names no request cannot be traced to anybody who wanted it, and an auditor will ask.',
    fix: 'Write `Closes #12` in the description, or name the work item of your tracker in title, branch or description.',
    references: ['https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue'],
    judge(change, parameters) {
        const { pullRequest, closingIssues, timeline } = change;
        if (pullRequest === null) {
            const remedy = 'Record which work item asked for the commit, and require pull requests on the branch.';
            return (0,checks_define/* fail */.fJ)(`Pushed to ${change.branch} directly, without a pull request that could name a work item.`, remedy);
        }
        const issues = named(closingIssues);
        const edited = editedAfterLanding(pullRequest);
        const found = findKeys(textsAtLanding(pullRequest, timeline, edited), parameters.keys);
        // Which issues it closes is known as of now.
        const values = { closes: issues, byPatternAlone: found, basis: pullRequest.mergedAt !== null && issues.length > 0 ? 'current' : null };
        if (issues.length > 0 && !edited)
            return (0,checks_define/* pass */.IX)(`Closes ${(0,wording/* listed */.KE)(issues)}.`, values);
        if (found.length > 0) {
            const names = (0,wording/* listed */.KE)(found.map(({ key, where }) => `${key} in its ${where}`));
            return (0,checks_define/* pass */.IX)(`Names ${names}; by pattern alone, nobody looked whether it exists.`, values);
        }
        const renamed = parameters.keys.length > 0 && pullRequest.mergedAt !== null ? timeline : closingIssues;
        const unseen = renamed.state === 'unavailable' ? renamed : closingIssues;
        if (unseen.state === 'unavailable')
            return (0,checks_define/* inconclusive */.Ni)(unseen.reason, unseen.detail, unseen.remedy, values);
        if (edited && (issues.length > 0 || parameters.keys.length > 0))
            return unknownText(pullRequest, values);
        return (0,checks_define/* fail */.fJ)('Closes no issue and names no work item.', howToLink(parameters.keys), values);
    },
});
function named(issues) {
    return issues.state === 'observed' ? issues.value.map(({ repository, number }) => `${repository}#${String(number)}`) : [];
}
function howToLink(keys) {
    const or = keys.length === 0 ? '' : `, or name a work item of ${(0,wording/* listed */.KE)(keys)} in title, branch or description`;
    return `Write which issue it closes into the description: Closes #12${or}.`;
}
function unknownText({ bodyEditedAt }, values) {
    const message = `The description was edited at ${bodyEditedAt ?? ''}, after it had landed: what it named then could not be seen.`;
    return (0,checks_define/* inconclusive */.Ni)('retention', message, 'Look at the edits of the description on the pull request.', values);
}
/** What the pull request said when it landed, as far as that is known: titles are on record, descriptions only as they are now. */
function textsAtLanding({ title, head, body, mergedAt }, timeline, edited) {
    const description = edited ? {} : { description: withoutComments(body) };
    const branch = { branch: head.ref };
    if (mergedAt === null)
        return { title, ...branch, ...description };
    if (timeline.state === 'unavailable')
        return { ...branch, ...description };
    const renamed = timeline.value.find((event) => event.kind === 'renamed' && (0,time/* compareInstants */.Q)(event.at, mergedAt) > 0);
    return { title: renamed?.kind === 'renamed' ? renamed.from : title, ...branch, ...description };
}
/** Work items by their key, once each and where they were found first. What a template hides in a comment names nothing. */
function findKeys(texts, keys) {
    if (keys.length === 0)
        return [];
    // The keys hold nothing but letters, digits and _, and the expression has no choice to make twice: it runs in linear time.
    const pattern = new RegExp(`(?<![A-Za-z0-9_])(?:${keys.join('|')})-[1-9][0-9]{0,9}(?![A-Za-z0-9_])`, 'gi');
    const found = new Map();
    for (const [where, text] of Object.entries(texts)) {
        for (const [key] of text.matchAll(pattern))
            if (!found.has(key.toUpperCase()))
                found.set(key.toUpperCase(), where);
    }
    return [...found].map(([key, where]) => ({ key, where }));
}

// EXTERNAL MODULE: ./build/checks/judgement/people.js
var judgement_people = __webpack_require__(1757);
;// CONCATENATED MODULE: ./build/checks/judgement/overruled.js
/**
 * Whether an objection was dismissed by somebody who had a hand in the change: that answers it no more than their own approval
 * would approve it. Whoever objected may withdraw what they said.
 */
function overruled({ review, said, state, dismissal }, { author }, commits, people) {
    if (state !== 'dismissed' || said !== 'changes-requested' || dismissal === null)
        return 'no';
    const { by } = dismissal;
    if (by === null)
        return 'unknown';
    const person = people.personOf(by);
    if (review.author !== null && people.personOf(review.author) === person)
        return 'no';
    const made = commits.state === 'observed' ? commits.value.flatMap((commit) => [...commit.authors, commit.committer]) : [];
    const hands = [author, ...made.map(({ account }) => account)];
    if (hands.some((hand) => hand !== null && people.personOf(hand) === person))
        return 'yes';
    return commits.state === 'unavailable' || hands.includes(null) ? 'unknown' : 'no';
}

// EXTERNAL MODULE: ./build/checks/judgement/replay.js
var replay = __webpack_require__(4297);
;// CONCATENATED MODULE: ./build/checks/change/no-outstanding-objection.js







const noOutstandingObjection = (0,checks_define/* defineCheck */.qH)({
    id: 'change/no-outstanding-objection',
    title: 'Nobody who asked for changes is still waiting for them',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'A change is not approved over the objection of another reviewer.' }],
    needs: ['pullRequest', 'reviews', 'timeline'],
    considers: ['commits'],
    parameters: dist/* strictObject */.rej({
        from: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['writers', 'anyone']), dist/* description */.h_('Whose objections count: `writers`, of those who may push to the repository, as on GitHub; `anyone`, of everybody.')), 'writers'),
    }),
    why: 'Somebody looked at the change and said that it must not land as it is. An approval by somebody else does not answer them.',
    fix: 'Make the changes and ask the reviewer to look again. Only when they cannot, have somebody who had no hand in the change dismiss the review, with the reason.',
    references: [
        'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/dismissing-a-pull-request-review',
    ],
    judge(change, parameters, context) {
        const { pullRequest } = change;
        if (pullRequest === null) {
            return (0,checks_define/* fail */.fJ)(`Pushed to ${change.branch} directly, where nobody could object.`, 'Have the commit reviewed now and record that.');
        }
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const people = (0,judgement_people/* knowPeople */.h)(context.people);
        const opinions = (0,replay/* replay */.e)(change.reviews, change.timeline, moment, people).filter((opinion) => opinion.standing === 'latest');
        const weights = opinions.flatMap((opinion) => {
            const dismissed = overruled(opinion, pullRequest, change.commits, people);
            if (opinion.state !== 'changes-requested' && opinion.state !== 'unknown' && dismissed === 'no')
                return [];
            const weight = weigh(opinion, moment, parameters.from === 'anyone');
            return [{ opinion, weight: weight === 'yes' && dismissed === 'unknown' ? 'dismisser' : weight }];
        });
        const values = no_outstanding_objection_valuesOf(weights, moment);
        const standing = weights.filter(({ weight }) => weight === 'yes').map(({ opinion }) => opinion);
        if (standing.length > 0)
            return objected(standing, moment, values);
        const doubt = weights.find(({ weight }) => weight !== 'yes' && weight !== 'no');
        if (doubt !== undefined)
            return doubted(doubt.opinion, doubt.weight, values);
        const others = weights.length === 0
            ? ''
            : ` ${(0,wording/* listed */.KE)(weights.map(({ opinion: { review } }) => (0,wording/* nameOf */.Vb)(review.author)))} asked for changes and may not push to the repository.`;
        return (0,checks_define/* pass */.IX)(`No reviewer whose word counts is waiting for changes.${others}${dismissedOf(opinions)}`, values);
    },
});
/** Objections that somebody set aside: GitHub lets everybody with write access do so, the author too, so that a reader has to know who. */
function dismissedOf(opinions) {
    const dismissed = opinions.flatMap(({ review, state, said, dismissal }) => state === 'dismissed' && said === 'changes-requested' && dismissal !== null
        ? [`${(0,wording/* nameOf */.Vb)(dismissal.by)} dismissed the request of ${(0,wording/* nameOf */.Vb)(review.author)} for changes at ${dismissal.at}`]
        : []);
    return dismissed.length === 0 ? '' : ` ${(0,wording/* listed */.KE)(dismissed)}.`;
}
function weigh({ review, state }, moment, anyone) {
    if (state === 'unknown')
        return 'error';
    if (anyone || review.canPush)
        return 'yes';
    if (review.author === null)
        return 'identity';
    return moment.landed ? 'retention' : 'no';
}
function objected(standing, moment, values) {
    const who = (0,wording/* listed */.KE)(standing.map(({ review }) => (0,wording/* nameOf */.Vb)(review.author)));
    const over = standing.flatMap(({ state, dismissal }) => (state === 'dismissed' && dismissal !== null ? [(0,wording/* nameOf */.Vb)(dismissal.by)] : []));
    const dismissed = over.length === 0 ? '' : ` ${(0,wording/* listed */.KE)([...new Set(over)])}, who had a hand in the change, dismissed that, which is no answer.`;
    return moment.landed
        ? (0,checks_define/* fail */.fJ)(`Landed while ${who} had asked for changes.${dismissed}`, `Have ${who} look at what landed and record what they say.`, values)
        : (0,checks_define/* fail */.fJ)(`${who} asked for changes.${dismissed}`, `Make them and ask ${who} to review again.`, values);
}
function doubted({ review }, why, values) {
    const who = (0,wording/* nameOf */.Vb)(review.author);
    if (why === 'retention') {
        const message = `${who} had asked for changes and may not push to the repository now; nobody recorded whether they could when it landed.`;
        return (0,checks_define/* inconclusive */.Ni)('retention', message, `Have ${who} look at what landed, or show who could push at the time.`, values);
    }
    if (why === 'dismisser') {
        const message = `${who} asked for changes, and nobody can tell whether whoever dismissed that had a hand in the change.`;
        return (0,checks_define/* inconclusive */.Ni)('identity', message, `Have ${who} look again, and record what they say.`, values);
    }
    if (why === 'identity') {
        return (0,checks_define/* inconclusive */.Ni)('identity', `${who} asked for changes: nobody can tell whose it was.`, 'Have somebody other than the author dismiss the review, with the reason.', values);
    }
    return (0,checks_define/* inconclusive */.Ni)('error', `GitHub does not say when the review by ${who} was dismissed nor what it said.`, 'Look the dismissal up on the pull request.', values);
}
function no_outstanding_objection_valuesOf(weights, moment) {
    return {
        asOf: moment.at,
        objections: weights.map(({ opinion: { review }, weight }) => ({
            login: review.author?.login ?? null,
            id: review.author?.id ?? null,
            review: review.id,
            submittedAt: review.submittedAt,
            mayPush: review.canPush,
            counted: weight === 'yes' ? true : weight === 'no' ? false : null,
        })),
    };
}

// EXTERNAL MODULE: ./build/model/merge-queue.js
var merge_queue = __webpack_require__(7188);
;// CONCATENATED MODULE: ./build/checks/judgement/queue-checks.js


/** GitHub's words for a change that leaves the queue because its group was not green. */
const notGreen = /ci|check|fail|timeout/i;
/**
 * Judges what landed through a merge queue by what the queue tested, on top of the base and of what was queued before it. A check
 * need not have run on the head as well; one that was red there stays red.
 */
function withQueue(ofHead, change, moment, accepted) {
    if (!moment.landed)
        return { findings: ofHead, unseen: null, past: null };
    const { queueRuns, timeline } = change;
    if (timeline.state === 'unavailable')
        return unsure(ofHead, timeline.reason, timeline.detail, timeline.remedy);
    if (queueRuns.state === 'unavailable')
        return unsure(ofHead, queueRuns.reason, queueRuns.detail, queueRuns.remedy);
    const runs = queueRuns.value;
    if (runs === null)
        return { findings: ofHead, unseen: null, past: pastQueue(timeline.value, moment) };
    if (runs.length === 0) {
        const because = 'It landed in a group of the merge queue, and nothing reported on its own commit: the group was tested on a later one.';
        return unsure(ofHead, 'retention', because, 'Look at the commit that the group ends with.');
    }
    const findings = ofHead.map((head) => {
        const group = judgeRequirement(head.requirement, runs, moment, accepted.get(head.requirement.name) ?? [], 'what the merge queue merged');
        return group.state === 'fail' || isMissing(head) ? group : head;
    });
    return { findings, unseen: null, past: null };
}
function isMissing({ state, run }) {
    return state === 'fail' && run === null;
}
/** A check that never ran on the head may have run in the queue. */
function unsure(ofHead, reason, because, remedy) {
    return { findings: ofHead.filter((finding) => !isMissing(finding)), unseen: { reason, because, remedy }, past: null };
}
function pastQueue(timeline, moment) {
    const last = (0,merge_queue/* lastQueueEvent */.A)(timeline, moment.at);
    if (last?.kind !== 'removed-from-merge-queue' || !notGreen.test(last.reason ?? ''))
        return null;
    return `Left the merge queue at ${last.at} (${last.reason ?? ''}), and landed past it`;
}

;// CONCATENATED MODULE: ./build/checks/change/required-checks.js






const required_checks_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255), dist/* description */.h_('The name of the check run, or the context of the status.'));
const requiredChecks = (0,checks_define/* defineCheck */.qH)({
    id: 'change/required-checks',
    title: 'Every required check passed on what lands',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'direct', because: 'A change is tested before it lands.' }],
    needs: ['pullRequest', 'checkRuns'],
    considers: ['requiredChecks', 'queueRuns', 'timeline'],
    parameters: dist/* strictObject */.rej({
        checks: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
            name: required_checks_name,
            app: dist/* optional */.lqM(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_('The id of the app it has to come from; null for any.'))), null),
        })), dist/* description */.h_('Checks that have to pass, next to those that the rules of the branch require.')), []),
        accept: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
            name: required_checks_name,
            conclusions: dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(['neutral', 'skipped'])), dist/* description */.h_('What is accepted beside success.')),
        })), dist/* description */.h_('Checks for which neutral or skipped is as good as success. GitHub takes both for success; we do not, because a job is skipped when the one before it failed.')), []),
    }),
    why: 'A test that did not run, ran on something else, or finished after the change had landed says nothing about what landed.',
    fix: 'Get every required check green on the head of the pull request, from the app that the rules name. Pin the app in the rules: without it everybody with write access can post a status of any name.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging',
    ],
    judge(change, parameters, context) {
        const { pullRequest } = change;
        const moment = pullRequest === null ? { at: context.at, landed: true } : (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const ruled = change.requiredChecks.state === 'observed' ? change.requiredChecks.value : [];
        const named = parameters.checks.map((check) => ({ name: check.name, appId: check.app, source: 'policy' }));
        const ours = new Set(change.checkRuns.flatMap((run) => (run.own ? [run.name] : [])));
        if (context.statusContext !== '')
            ours.add(context.statusContext);
        const required = distinct([...ruled, ...named]);
        const leftOut = required.filter((requirement) => ours.has(requirement.name)).map((requirement) => requirement.name);
        const accepted = new Map(parameters.accept.map((entry) => [entry.name, entry.conclusions]));
        const ofHead = required
            .filter((requirement) => !ours.has(requirement.name))
            .map((requirement) => judgeRequirement(requirement, change.checkRuns, moment, accepted.get(requirement.name) ?? []));
        const { findings, unseen, past } = withQueue(ofHead, change, moment, accepted);
        const values = required_checks_valuesOf(findings, leftOut, moment.at);
        const wrong = findings.filter((finding) => finding.state === 'fail');
        if (wrong.length > 0)
            return (0,checks_define/* fail */.fJ)(required_checks_sentence(wrong), required_checks_remedyOf(wrong), values);
        if (past !== null && ofHead.length > 0)
            return (0,checks_define/* fail */.fJ)(`${past}.`, requirement_landedRemedy, values);
        if (change.requiredChecks.state === 'unavailable') {
            return (0,checks_define/* inconclusive */.Ni)(change.requiredChecks.reason, change.requiredChecks.detail, change.requiredChecks.remedy, values);
        }
        if (ofHead.length === 0)
            return nothingRequired(leftOut, values);
        if (unseen !== null)
            return (0,checks_define/* inconclusive */.Ni)(unseen.reason, unseen.because, unseen.remedy, values);
        const queued = context.inMergeQueue === true ? findings.filter((finding) => finding.state === 'not-yet' && isRuled(finding, ruled)) : [];
        const waiting = findings.filter((finding) => finding.state === 'not-yet' && !queued.includes(finding));
        if (waiting.length > 0)
            return (0,checks_define/* inconclusive */.Ni)('not-yet', required_checks_sentence(waiting), required_checks_remedyOf(waiting), values);
        if (pullRequest === null)
            return required_checks_pushed(values);
        const passed = findings.filter((finding) => finding.state === 'passed');
        if (queued.length > 0)
            return leftToQueue(passed, queued, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(passed.length, 'required check')} passed: ${names(passed)}.`, values);
    },
});
/** Whether a rule of the branch requires the check, so that a merge queue runs it on the group before anything lands. */
function isRuled({ requirement }, ruled) {
    return ruled.some((rule) => rule.name === requirement.name && rule.appId === requirement.appId);
}
/** What the queue still has to run is the queue's to wait for, and is judged when the change has landed. */
function leftToQueue(passed, queued, values) {
    const left = `The merge queue runs ${names(queued)} on the group; what lands is judged by that.`;
    const all = { ...values, leftToQueue: queued.map(({ requirement }) => requirement.name) };
    return passed.length === 0
        ? (0,checks_define/* notApplicable */.hH)(left, all)
        : (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(passed.length, 'required check')} passed: ${names(passed)}. ${left}`, all);
}
function names(findings) {
    return (0,wording/* listed */.KE)(findings.map((finding) => finding.requirement.name));
}
function distinct(requirements) {
    const found = new Map();
    for (const requirement of requirements) {
        const key = `${String(requirement.appId)} ${requirement.name}`;
        const same = found.get(key);
        found.set(key, same === undefined ? requirement : { ...same, source: `${same.source}, ${requirement.source}` });
    }
    return [...found.values()];
}
function nothingRequired(leftOut, values) {
    const own = leftOut.length === 0 ? '' : ` but ${(0,wording/* listed */.KE)(leftOut)}, which is this tool's own`;
    return (0,checks_define/* notApplicable */.hH)(`Neither the rules of the branch nor the policy require a check${own}. Name some in the rules, or under checks of this check in the policy.`, values);
}
function required_checks_pushed(values) {
    const message = 'The required checks are green on the commit, which was pushed directly: nobody recorded whether they were when it landed.';
    return (0,checks_define/* inconclusive */.Ni)('push-time', message, 'Require pull requests on the branch, so that checks run before a change lands.', values);
}
/** Starts with the check's name as it is: in another case it would be another name. */
function required_checks_sentence(findings) {
    return `${(0,wording/* listed */.KE)(findings.map((finding) => finding.because), 5)}.`;
}
function required_checks_remedyOf(findings) {
    return [...new Set(findings.map((finding) => finding.remedy))].join(' ');
}
function required_checks_valuesOf(findings, leftOut, at) {
    return {
        asOf: at,
        required: findings.map(({ requirement, state, because, run }) => ({
            name: requirement.name,
            app: requirement.appId,
            source: requirement.source,
            state,
            because,
            conclusion: run?.conclusion ?? null,
            completedAt: run?.completedAt ?? null,
        })),
        ownLeftOut: [...leftOut],
    };
}

;// CONCATENATED MODULE: ./build/checks/judgement/assignment.js
/**
 * How many people each demand lacks when every person serves one demand at most and as many are served as can be. It is a
 * matching in a bipartite graph (Kuhn's algorithm): whoever takes the first person that fits, one demand after the other, would
 * miss that they were needed elsewhere.
 */
function shortfall(demands) {
    const serves = new Map();
    const place = (index, tried) => {
        for (const person of demands[index]?.candidates ?? []) {
            if (tried.has(person))
                continue;
            tried.add(person);
            const elsewhere = serves.get(person);
            if (elsewhere === undefined || place(elsewhere, tried)) {
                serves.set(person, index);
                return true;
            }
        }
        return false;
    };
    return demands.map(({ needed }, index) => {
        let missing = needed;
        while (missing > 0 && place(index, new Set()))
            missing--;
        return missing;
    });
}
/**
 * Whether the demands can be met whichever `strangers` of the people turn out not to count. By Hall's theorem it is enough to
 * ask that much more of each demand by itself: whoever is taken away from several demands at once is taken away from each.
 */
function metWithout(strangers, demands) {
    if (strangers === 0)
        return shortfall(demands).every((missing) => missing === 0);
    return demands.every((_, more) => shortfall(demands.map((demand, index) => (index === more ? { ...demand, needed: demand.needed + strangers } : demand))).every((missing) => missing === 0));
}

;// CONCATENATED MODULE: ./build/checks/judgement/path-rules.js



/**
 * Judges rules by the approvals there are: met when enough people are certain to count, lacking when not even all who may count
 * are enough. With `distinct` the people are shared out among the rules first.
 */
function judgeRules(rules, approvals, teams, distinct) {
    const candidates = rules.map((rule) => candidatesFor(rule, approvals, teams));
    if (!distinct)
        return rules.map((rule, index) => judgeTogether([rule], [candidates[index] ?? []], approvals, teams)).flat();
    return judgeTogether(rules, candidates, approvals, teams);
}
function judgeTogether(rules, candidates, approvals, teams) {
    const { unresolved, incomplete } = approvals.contributors;
    const demands = (of) => rules.map(({ approvals: needed }, index) => ({
        needed,
        candidates: [...new Set((candidates[index] ?? []).filter(of).map(({ person }) => person))],
    }));
    const sure = demands(({ doubt }) => doubt === null);
    const met = incomplete === null && metWithout(unresolved.length, sure);
    const missing = shortfall(demands(() => true));
    const sureMissing = shortfall(sure);
    return rules.map((rule, index) => {
        const own = candidates[index] ?? [];
        const by = (0,sufficiency/* approvers */.DH)(own.flatMap(({ approval, doubt }) => (doubt === null ? [approval] : [])));
        const have = `${String(by.length)} of ${(0,wording/* counted */.hS)(rule.approvals, 'approval')} from ${whoOf(rule)}`;
        if (met)
            return { rule, by, state: 'met', because: have };
        if ((missing[index] ?? 0) > 0) {
            if (isImpossible(rule, approvals, teams))
                return { rule, by, state: 'impossible', because: `${have}, and not as many are left who had no hand in the change` };
            const why = by.length >= rule.approvals ? 'nobody can count for two rules' : path_rules_whyNot(rule, approvals, teams, own);
            return { rule, by, state: 'lacking', because: `${have}: ${why}` };
        }
        // Somebody who may count for another rule may set free who is needed for this one.
        const [doubt] = [...own, ...candidates.flat()].flatMap((candidate) => candidate.doubt ?? []);
        if ((sureMissing[index] ?? 0) > 0 && doubt !== undefined)
            return { rule, by, state: 'unsure', ...doubt, because: `${have} for certain: ${doubt.because}` };
        if ((sureMissing[index] ?? 0) === 0 && incomplete === null && unresolved.length === 0)
            return { rule, by, state: 'met', because: have };
        const remedy = 'Have the e-mail address of the commit added to the account of whoever made it.';
        return {
            rule,
            by,
            state: 'unsure',
            reason: 'identity',
            because: `${have}: ${incomplete ?? `${(0,wording/* listed */.KE)(unresolved)}, and may be an approver`}`,
            remedy,
        };
    });
}
function candidatesFor(rule, approvals, teams) {
    return approvals.given.flatMap((approval) => {
        const { author } = approval.review;
        if (approval.weight.counts === 'no')
            return [];
        const doubt = approval.weight.counts === 'unknown' ? { ...approval.weight, because: `${(0,wording/* nameOf */.Vb)(author)} ${approval.weight.because}` } : null;
        // Somebody whose account is gone may be anybody, and is nobody else.
        if (author === null)
            return [{ person: -approval.review.id, approval, doubt }];
        const person = approvals.people.personOf(author);
        const named = isNamed(author, rule, approvals, teams);
        if (named === 'no')
            return [];
        return [
            {
                person,
                approval,
                doubt: doubt ?? (named === 'yes' ? null : { ...named, because: `${author.login} approved, and ${named.because}` }),
            },
        ];
    });
}
function isNamed(account, rule, { people }, teams) {
    const person = people.personOf(account);
    if (rule.people.length === 0 && rule.teams.length === 0)
        return 'yes';
    if (rule.people.some((named) => people.personOf(named) === person))
        return 'yes';
    const hidden = [];
    for (const team of rule.teams) {
        const members = path_rules_membersOf(team, teams);
        if (members === null)
            hidden.push(team);
        else if (members.some((member) => people.personOf(member) === person))
            return 'yes';
    }
    if (hidden.length === 0)
        return 'no';
    const because = `who belongs to ${(0,wording/* listed */.KE)(hidden)} could not be seen`;
    return teams.state === 'unavailable'
        ? { reason: teams.reason, because, remedy: teams.remedy }
        : { reason: 'permission', because, remedy: `Let the token read the members of ${(0,wording/* listed */.KE)(hidden)}, or name people in the policy.` };
}
function path_rules_membersOf(team, teams) {
    if (teams.state === 'unavailable' || !Object.hasOwn(teams.value, team))
        return null;
    return teams.value[team] ?? null;
}
/** Whether fewer people are named, and had no hand in the change, than have to approve. */
function isImpossible(rule, { contributors, people }, teams) {
    if (rule.people.length === 0 && rule.teams.length === 0)
        return false;
    const named = new Set(rule.people.map((person) => people.personOf(person)));
    for (const team of rule.teams) {
        const members = path_rules_membersOf(team, teams);
        if (members === null)
            return false;
        for (const member of members)
            named.add(people.personOf(member));
    }
    return [...named].filter((person) => !contributors.known.has(person)).length < rule.approvals;
}
function path_rules_whyNot(rule, approvals, teams, own) {
    const counting = new Set(own.map(({ approval }) => approval));
    const of = [...approvals.given, ...approvals.late].filter((approval) => !counting.has(approval) && approval.review.author !== null && isNamed(approval.review.author, rule, approvals, teams) !== 'no');
    return of.length === 0 ? 'nobody else of them has approved it' : (0,sufficiency/* discarded */.eo)(approvals, of);
}
/** Whom a rule names, for a message. */
function whoOf({ people, teams }) {
    const named = [...people.map(({ login }) => login), ...teams];
    return named.length === 0 ? 'somebody who had no hand in it' : (0,wording/* either */.gP)(named);
}

;// CONCATENATED MODULE: ./build/checks/change/sensitive-paths.js











const sensitive_paths_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(300));
const rule = dist/* strictObject */.rej({
    paths: dist/* pipe */.FsL(dist/* array */.YOg(policy_words/* pathGlob */.Qh), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100), dist/* description */.h_('Globs of the files the rule is about, on either side of a rename.')),
    approvals: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(20), dist/* description */.h_('How many of those named have to approve.')), 1),
    people: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ login: sensitive_paths_text, id: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)) })), dist/* maxLength */.Ru6(100), dist/* description */.h_('Who may approve, by account; the id decides.')), []),
    teams: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^@[\w-]{1,100}\/[\w.-]{1,255}$/, 'A team is written @organization/team.'))), dist/* maxLength */.Ru6(50), dist/* description */.h_('Teams whose members may approve, `@organization/team`. With neither people nor teams anybody may who had no hand in the change.')), []),
});
const sensitivePaths = (0,checks_define/* defineCheck */.qH)({
    id: 'change/sensitive-paths',
    title: 'Sensitive files are approved by those whom the policy names for them',
    subject: 'change',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'What matters most is approved by those who can judge it.' },
        { id: 'CC6.3', strength: 'partial', because: 'Who may approve what follows from their role.' },
    ],
    needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline'],
    considers: [...judgement_approvals/* weighed */.a, 'ownerTeams'],
    parameters: dist/* strictObject */.rej({
        rules: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(rule), dist/* maxLength */.Ru6(50), dist/* description */.h_('Who has to approve changes to which files.')), []),
        distinct: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether different people have to meet different rules: then nobody counts for two, and people are shared out so that as many rules are met as can be.')), true),
        ...choices/* approvalChoices */.Q,
    }),
    why: 'Some files can undo every other control: keys, access, payments. Any reviewer is not enough for them.',
    fix: 'Ask as many of the people and teams that the policy names for these files as it says, and who had no hand in the change, to approve the head.',
    references: [
        'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/about-pull-request-reviews',
        'https://docs.github.com/en/rest/teams/members#list-team-members',
    ],
    judge(change, parameters, context) {
        const paths = (0,judgement_touched/* touchedPaths */.P)(change.files);
        const touched = parameters.rules.flatMap((asked) => {
            const files = paths.filter((path) => (0,policy_glob/* matchesAny */.H)(asked.paths, path));
            return files.length === 0 ? [] : [{ ...asked, teams: asked.teams.map((team) => team.toLowerCase()), files }];
        });
        if (touched.length === 0)
            return (0,checks_define/* notApplicable */.hH)('Touches no file that the policy calls sensitive.');
        const { pullRequest } = change;
        if (pullRequest === null) {
            const remedy = 'Have those whom the policy names review it now and record the deviation; require pull requests on the branch.';
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* listed */.KE)(touched.flatMap(({ files }) => files))} changed by a direct push, where nobody can approve.`, remedy);
        }
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const approvals = (0,judgement_approvals/* weighApprovals */.R)({ ...change, pullRequest }, moment, context, parameters);
        const findings = judgeRules(touched, approvals, change.ownerTeams, parameters.distinct);
        const values = {
            rules: findings.map(({ rule: { files, approvals: needed, ...asked }, state, by, because }) => ({
                files: files.slice(0, 50),
                who: whoOf(asked),
                needed,
                by: [...by],
                state,
                because,
            })),
            ...(0,sufficiency/* approvalValues */.oX)(approvals),
        };
        return sensitive_paths_say(findings, moment.landed, (0,wording/* short */.h0)(pullRequest.head.oid), values);
    },
});
function sensitive_paths_say(findings, landed, head, values) {
    const wrong = findings.filter(({ state }) => state === 'impossible' || (landed && state === 'lacking'));
    if (wrong.length > 0) {
        const remedy = landed
            ? 'It has landed: have those whom the policy names review it now, and record the deviation.'
            : 'Name more people for these files in the policy, or have somebody else make the change.';
        return (0,checks_define/* fail */.fJ)(`${(0,wording/* listed */.KE)(wrong.map(sensitive_paths_sentence), 3)}.`, remedy, values);
    }
    for (const finding of findings) {
        if (finding.state === 'unsure')
            return (0,checks_define/* inconclusive */.Ni)(finding.reason, `${sensitive_paths_sentence(finding)}.`, finding.remedy, values);
    }
    const lacking = findings.filter(({ state }) => state === 'lacking');
    if (lacking.length > 0) {
        const who = (0,wording/* listed */.KE)([...new Set(lacking.map((finding) => whoOf(finding.rule)))]);
        return (0,checks_define/* inconclusive */.Ni)('not-yet', `${(0,wording/* listed */.KE)(lacking.map(sensitive_paths_sentence), 3)}.`, `Ask ${who} to approve ${head}.`, values);
    }
    return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(findings.length, 'rule')} for sensitive files met: ${(0,wording/* listed */.KE)(findings.map(({ rule: { files }, by }) => `${sensitive_paths_some(files)} by ${(0,wording/* listed */.KE)(by)}`))}.`, values);
}
function sensitive_paths_sentence({ rule: { files }, because }) {
    return `${sensitive_paths_some(files)}: ${because}`;
}
function sensitive_paths_some([first = '', ...more]) {
    return more.length === 0 ? first : `${first} and ${(0,wording/* counted */.hS)(more.length, 'more file')}`;
}

;// CONCATENATED MODULE: ./build/checks/judgement/mergers.js


/** GitHub names its own queue, or an app, as the one who merged: then whoever set it going answers for it. */
function mergersOf(pullRequest, timeline, moment, people) {
    const { mergedBy } = pullRequest;
    const setGoing = lastStarted(timeline, moment);
    const isPerson = (account) => account.kind === 'user' && !people.isMachineUser(account);
    const actors = setGoing === undefined ? [mergedBy] : [mergedBy, setGoing.actor];
    const known = new Map();
    for (const actor of actors)
        if (actor !== null && isPerson(actor))
            known.set(people.personOf(actor), actor);
    if (mergedBy === null && (setGoing === undefined || setGoing.actor === null))
        return { known: [], unknown: 'GitHub names nobody who merged it' };
    if (setGoing?.actor === null)
        return { known: [...known.values()], unknown: 'the account that had it merged has been deleted' };
    if (known.size > 0)
        return { known: [...known.values()], unknown: null };
    return { known: [], unknown: `${mergedBy?.login ?? 'an app'} merged it, and GitHub does not show on whose word` };
}
/** What was set going last and not called off by the moment. */
function lastStarted(timeline, moment) {
    const queued = (0,merge_queue/* lastQueueEvent */.A)(timeline, moment.at);
    if (queued?.kind === 'added-to-merge-queue')
        return queued;
    const automatic = timeline.findLast(({ kind, at }) => (kind === 'auto-merge-enabled' || kind === 'auto-merge-disabled') && (0,time/* compareInstants */.Q)(at, moment.at) <= 0);
    return automatic?.kind === 'auto-merge-enabled' ? automatic : undefined;
}

;// CONCATENATED MODULE: ./build/checks/change/separation-of-duties.js








const together = dist/* picklist */.KIO(['apart', 'together']);
const separationOfDuties = (0,checks_define/* defineCheck */.qH)({
    id: 'change/separation-of-duties',
    title: 'The duties that have to be apart were different people',
    subject: 'change',
    criteria: [
        { id: 'CC6.3', strength: 'partial', because: 'Duties that one person must not hold together are kept apart, change by change.' },
        { id: 'CC8.1', strength: 'partial', because: 'Writing, approving and landing a change are separate steps.' },
    ],
    needs: ['pullRequest', 'reviews', 'commits', 'timeline'],
    considers: [...judgement_approvals/* weighed */.a],
    parameters: dist/* strictObject */.rej({
        'author-approver': dist/* optional */.lqM(dist/* pipe */.FsL(together, dist/* description */.h_('`apart`: somebody who had no hand in the change approved it. An author is everybody who had a hand in it.')), 'apart'),
        'author-merger': dist/* optional */.lqM(dist/* pipe */.FsL(together, dist/* description */.h_('`apart`: nobody who had a hand in the change merged it, enabled auto-merge or put it into the merge queue.')), 'together'),
        'approver-merger': dist/* optional */.lqM(dist/* pipe */.FsL(together, dist/* description */.h_('`apart`: somebody approved it who did not also merge it.')), 'together'),
        ...choices/* approvalChoices */.Q,
    }),
    why: 'Somebody who writes, approves and lands a change alone can bring anything to production, by mistake or on purpose.',
    fix: 'Have the duties that the policy keeps apart done by different people. For a merge queue or auto-merge whoever set it going counts as the one who merged.',
    references: [
        'https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/incorporating-changes-from-a-pull-request/automatically-merging-a-pull-request',
        'https://docs.github.com/en/rest/pulls/pulls#get-a-pull-request',
    ],
    judge(change, parameters, context) {
        const { pullRequest } = change;
        const asked = Object.entries(parameters).flatMap(([pair, how]) => (how === 'apart' ? [pair] : []));
        if (asked.length === 0)
            return (0,checks_define/* notApplicable */.hH)('The policy keeps no duties of a change apart.');
        if (pullRequest === null) {
            const remedy = 'Have the commit reviewed now, record the deviation, and require pull requests on the branch.';
            return (0,checks_define/* fail */.fJ)(`Pushed to ${change.branch} directly: whoever pushed it approved and landed it as well.`, remedy);
        }
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const approvals = (0,judgement_approvals/* weighApprovals */.R)({ ...change, pullRequest }, moment, context, parameters);
        const mergers = moment.landed ? mergersOf(pullRequest, change.timeline, moment, approvals.people) : null;
        const pairs = asked.flatMap((pair) => judgePair(pair, approvals, mergers));
        const values = {
            pairs: pairs.map(({ pair, state, because }) => ({ pair, state, because })),
            mergers: mergers === null ? null : mergers.known.map(({ id, login }) => ({ id, login })),
            ...(0,sufficiency/* approvalValues */.oX)(approvals),
        };
        return separation_of_duties_say(pairs, values);
    },
});
/** Nothing for a pair of which one is not known before the change lands. */
function judgePair(pair, approvals, mergers) {
    if (pair === 'author-approver')
        return [authorAndApprover(approvals)];
    if (mergers === null)
        return [];
    return [pair === 'author-merger' ? authorAndMerger(approvals, mergers) : approverAndMerger(approvals, mergers)];
}
const reviewNow = 'It has landed: have somebody else review it now, and record the deviation.';
function authorAndApprover(approvals) {
    const pair = 'author-approver';
    const enough = (0,sufficiency/* suffice */.Oi)(approvals, 1);
    if (enough.state === 'enough')
        return { pair, state: 'apart', because: `${(0,wording/* listed */.KE)((0,sufficiency/* approvers */.DH)(approvals.given))} approved it and had no hand in it`, remedy: '' };
    if (enough.state === 'unsure')
        return { pair, state: enough.reason, because: enough.because, remedy: enough.remedy };
    const because = `nobody but its authors approved it: ${(0,sufficiency/* discarded */.eo)(approvals)}`;
    return approvals.moment.landed
        ? { pair, state: 'together', because, remedy: reviewNow }
        : { pair, state: 'not-yet', because, remedy: 'Ask somebody with write access who had no hand in it to approve it.' };
}
function authorAndMerger(approvals, mergers) {
    const pair = 'author-merger';
    const { known, unresolved, incomplete } = approvals.contributors;
    const both = mergers.known.find((merger) => known.has(approvals.people.personOf(merger)));
    if (both !== undefined) {
        const did = known.get(approvals.people.personOf(both))?.did ?? 'had a hand in it';
        return { pair, state: 'together', because: `${both.login} merged it and ${did}`, remedy: reviewNow };
    }
    if (mergers.unknown !== null)
        return unknownMerger(pair, mergers.unknown);
    const perhaps = mergers.known.flatMap((merger) => approvals.contributors.perhaps.get(approvals.people.personOf(merger)) ?? [])[0];
    if (perhaps !== undefined) {
        const because = `${perhaps.account.login} merged it and ${perhaps.did}, a merge of which nobody could see whether it holds more than the base`;
        return { pair, state: 'identity', because, remedy: 'Run it where git 2.38 or later is installed.' };
    }
    const hidden = incomplete ?? unresolved[0];
    if (hidden !== undefined) {
        const remedy = 'Have the e-mail address of the commit added to the account of whoever made it.';
        return { pair, state: 'identity', because: `${hidden}, who may be the one who merged it`, remedy };
    }
    return { pair, state: 'apart', because: `${(0,wording/* listed */.KE)(mergers.known.map(({ login }) => login))} merged it and had no hand in it`, remedy: '' };
}
function approverAndMerger(approvals, mergers) {
    const pair = 'approver-merger';
    const merged = new Set(mergers.known.map((merger) => approvals.people.personOf(merger)));
    const others = approvals.given.filter(({ review: { author } }) => author === null || !merged.has(approvals.people.personOf(author)));
    // Whoever merged it without being known may be any one of them.
    const enough = (0,sufficiency/* suffice */.Oi)(approvals, mergers.unknown === null ? 1 : 2, others);
    if (enough.state === 'enough')
        return { pair, state: 'apart', because: `${(0,wording/* listed */.KE)((0,sufficiency/* approvers */.DH)(others))} approved it and did not merge it`, remedy: '' };
    if (enough.state === 'unsure')
        return { pair, state: enough.reason, because: enough.because, remedy: enough.remedy };
    if (mergers.unknown !== null && (0,sufficiency/* suffice */.Oi)(approvals, 1, others).state !== 'short')
        return unknownMerger(pair, mergers.unknown);
    return {
        pair,
        state: 'together',
        because: `nobody but ${(0,wording/* listed */.KE)(mergers.known.map(({ login }) => login))}, who merged it, approved it`,
        remedy: reviewNow,
    };
}
function unknownMerger(pair, because) {
    return {
        pair,
        state: 'identity',
        because,
        remedy: 'Record who had it merged, and have a person merge, enable auto-merge or use the merge queue.',
    };
}
function separation_of_duties_say(pairs, values) {
    if (pairs.length === 0)
        return (0,checks_define/* notApplicable */.hH)('Who lands it is judged once it has landed.', values);
    const wrong = pairs.filter(({ state }) => state === 'together');
    const text = (some) => `${(0,wording/* listed */.KE)(some.map(({ pair, because }) => `${separation_of_duties_words(pair)}: ${because}`))}.`;
    if (wrong.length > 0)
        return (0,checks_define/* fail */.fJ)(text(wrong), reviewNow, values);
    for (const { state, pair, because, remedy } of pairs) {
        if (state !== 'apart' && state !== 'together')
            return (0,checks_define/* inconclusive */.Ni)(state, `${separation_of_duties_words(pair)}: ${because}.`, remedy, values);
    }
    return (0,checks_define/* pass */.IX)(`Kept apart: ${text(pairs)}`, values);
}
function separation_of_duties_words(pair) {
    return pair.replace('-', ' and ');
}

;// CONCATENATED MODULE: ./build/checks/change/signed-commits.js




const signedCommits = (0,checks_define/* defineCheck */.qH)({
    id: 'change/signed-commits',
    title: 'Every commit carries a signature that GitHub verified',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'Who made a commit is proven, and not only what its maker wrote into it.' }],
    needs: ['pullRequest', 'commits'],
    parameters: dist/* strictObject */.rej({
        github: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['accept', 'refuse']), dist/* description */.h_('Whether a signature of GitHub itself counts, which it puts under what somebody who is signed in does in its web pages: `accept` or `refuse`.')), 'accept'),
        signer: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['anybody', 'author-or-committer']), dist/* description */.h_('Whose signature counts: `anybody` with an account, or only that of the author or committer that the commit names.')), 'anybody'),
    }),
    why: 'The author that git names is text: anybody can write any name into a commit. A signature proves which account made it.',
    fix: 'Sign commits with a key that your GitHub account knows, and sign those again that are not: git rebase --exec "git commit --amend --no-edit --gpg-sign". Approvals have to be given again afterwards.',
    references: [
        'https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification',
        'https://docs.github.com/en/authentication/managing-commit-signature-verification/signing-commits',
    ],
    judge(change, parameters, context) {
        const { commits, pullRequest } = change;
        const incomplete = whyIncomplete(commits, pullRequest);
        const people = (0,judgement_people/* knowPeople */.h)(context.people);
        const weighed = commits.map((commit) => ({ commit, lacks: lackOf(commit, parameters, people) }));
        const values = {
            commits: commits.length,
            lacking: weighed.flatMap(({ commit, lacks }) => (lacks === null ? [] : [{ commit: commit.oid, because: lacks.because }])),
        };
        const wrong = weighed.flatMap(({ commit, lacks }) => (lacks?.certain === true ? [`${(0,wording/* short */.h0)(commit.oid)} ${lacks.because}`] : []));
        if (wrong.length > 0) {
            return (0,checks_define/* fail */.fJ)(`${String(wrong.length)} of ${(0,wording/* counted */.hS)(commits.length, 'commit')}: ${(0,wording/* listed */.KE)(wrong)}.`, 'Sign them again with a key that GitHub knows.', values);
        }
        if (incomplete !== null)
            return (0,checks_define/* inconclusive */.Ni)('truncated', incomplete, 'Run it again; if it stays, look the commits up on the pull request.', values);
        const [doubt] = weighed.flatMap(({ commit, lacks }) => (lacks === null ? [] : [`${(0,wording/* short */.h0)(commit.oid)} ${lacks.because}`]));
        if (doubt !== undefined) {
            return (0,checks_define/* inconclusive */.Ni)('identity', `${doubt}.`, 'Have it signed again with a key of an account that exists.', values);
        }
        const all = commits.length === 1 ? 'The commit carries' : `All ${String(commits.length)} commits carry`;
        return (0,checks_define/* pass */.IX)(`${all} a signature that GitHub verified.`, values);
    },
});
function lackOf(commit, parameters, people) {
    const { signature } = commit;
    if (signature === null)
        return { certain: true, because: 'is not signed' };
    if (!signature.valid)
        return { certain: true, because: 'has a signature that GitHub could not verify' };
    if (signature.byGitHub)
        return parameters.github === 'accept' ? null : { certain: true, because: 'is signed by GitHub and by nobody else' };
    const { signer } = signature;
    if (signer === null)
        return { certain: false, because: 'is signed with a key of an account that GitHub does not name' };
    if (parameters.signer === 'anybody')
        return null;
    const named = [commit.authors[0]?.account ?? null, commit.committer.account];
    if (named.some((account) => account !== null && people.personOf(account) === people.personOf(signer)))
        return null;
    return { certain: !named.includes(null), because: `is signed by ${signer.login}, and names ${(0,wording/* listed */.KE)([...new Set(named.map(wording/* nameOf */.Vb))])}` };
}
function whyIncomplete(commits, pullRequest) {
    if (commits.length === 0)
        return 'GitHub lists no commit of the change.';
    if (pullRequest === null || commits.some(({ oid }) => oid === pullRequest.head.oid))
        return null;
    return `The list of commits does not hold the head ${(0,wording/* short */.h0)(pullRequest.head.oid)}.`;
}

;// CONCATENATED MODULE: ./build/checks/change/standard-change.js








const standard_change_name = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255));
const standardChange = (0,checks_define/* defineCheck */.qH)({
    id: 'change/standard-change',
    title: 'A change of a declared class stays within it, or is approved like any other',
    subject: 'change',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'Changes that are approved in advance are only those that were described in advance.' },
    ],
    needs: ['pullRequest', 'files', 'reviews', 'commits', 'timeline', 'checkRuns'],
    considers: [...judgement_approvals/* weighed */.a],
    parameters: dist/* strictObject */.rej({
        classes: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(standard_change_name), dist/* maxLength */.Ru6(100), dist/* description */.h_('The classes of the policy that are meant, by name; all of them when none is named.')), []),
        ...choices/* approvalChoices */.Q,
    }),
    why: 'A change that nobody looks at is harmless only as long as it is the kind of change that somebody once looked at.',
    fix: 'Keep to the files and the size of update that the class allows, and push nothing to it by hand; or have it approved by somebody who had no hand in it.',
    references: ['https://docs.github.com/en/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions'],
    judge(change, parameters, context) {
        const { pullRequest } = change;
        const classes = context.classes.filter((one) => parameters.classes.length === 0 || parameters.classes.includes(one.name));
        if (classes.length === 0)
            return (0,checks_define/* notApplicable */.hH)('The policy declares no such class of change.');
        if (pullRequest === null)
            return (0,checks_define/* notApplicable */.hH)('Pushed directly: no declared class of change lands without a pull request.');
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', 'GitHub calls the pull request merged and does not say when.', 'Run it again in a minute.');
        }
        const approvals = (0,judgement_approvals/* weighApprovals */.R)({ ...change, pullRequest }, moment, context, parameters);
        const { contributors, people } = approvals;
        const found = classes.map((one) => ({
            name: one.name,
            membership: membershipIn(one, { ...change, pullRequest, contributors }, moment, people),
        }));
        return standard_change_say(found, approvals, {
            classes: found.map(({ name: of, membership }) => ({
                name: of,
                state: membership.state,
                because: 'because' in membership ? membership.because : '',
            })),
            ...(0,sufficiency/* approvalValues */.oX)(approvals),
        });
    },
});
function standard_change_say(found, approvals, values) {
    const member = found.find(({ membership }) => membership.state === 'member');
    if (member !== undefined)
        return (0,checks_define/* pass */.IX)(`Is a standard change: ${member.name}.`, values);
    const near = found.filter(({ membership }) => membership.state !== 'other');
    if (near.length === 0)
        return (0,checks_define/* notApplicable */.hH)('Was not opened by an account of a declared class of change.', values);
    const why = (0,wording/* listed */.KE)(near.map(({ name: of, membership }) => `no ${of}: ${'because' in membership ? membership.because : ''}`));
    const enough = (0,sufficiency/* suffice */.Oi)(approvals, 1);
    if (enough.state === 'enough') {
        return (0,checks_define/* notApplicable */.hH)(`Not a standard change (${why}), and approved like any other by ${(0,wording/* listed */.KE)((0,sufficiency/* approvers */.DH)(approvals.given))}.`, values);
    }
    const unsure = near.flatMap(({ membership }) => (membership.state === 'unsure' ? [membership] : []))[0];
    if (unsure !== undefined)
        return (0,checks_define/* inconclusive */.Ni)(unsure.reason, `Nobody can tell whether it is a standard change: ${why}.`, unsure.remedy, values);
    const message = `Not a standard change: ${why}.`;
    if (enough.state === 'unsure')
        return (0,checks_define/* inconclusive */.Ni)(enough.reason, `${message} ${enough.because}.`, enough.remedy, values);
    const unapproved = `${message} It needs the approval that any other change needs: ${(0,sufficiency/* discarded */.eo)(approvals)}.`;
    return approvals.moment.landed
        ? (0,checks_define/* fail */.fJ)(unapproved, 'It has landed: have somebody review it now and record the deviation.', values)
        : (0,checks_define/* inconclusive */.Ni)('not-yet', unapproved, 'Ask somebody with write access who had no hand in it to approve it.', values);
}

;// CONCATENATED MODULE: ./build/checks/change/through-pull-request.js




const throughPullRequest = (0,checks_define/* defineCheck */.qH)({
    id: 'change/through-pull-request',
    title: 'Lands through a pull request',
    subject: 'change',
    criteria: [{ id: 'CC8.1', strength: 'direct', because: 'A change takes the path on which it is reviewed, tested and recorded.' }],
    needs: ['pullRequest'],
    considers: ['landing'],
    parameters: dist/* strictObject */.rej({}),
    why: 'A commit pushed to a protected branch directly was seen by nobody before it took effect, and leaves no record of why it was made.',
    fix: 'Push to a branch of its own and open a pull request. Require pull requests on the protected branch, so that nothing else is possible.',
    references: [
        'https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets',
    ],
    judge(change, _parameters, context) {
        const { pullRequest } = change;
        if (pullRequest === null) {
            const remedy = `Have the commit reviewed now, record the deviation, and require pull requests on ${change.branch}.`;
            return (0,checks_define/* fail */.fJ)(`Pushed to ${change.branch} directly, without a pull request.`, remedy, { pullRequest: null });
        }
        const name = `pull request #${String(pullRequest.number)}`;
        const values = { pullRequest: pullRequest.number, state: pullRequest.state, mergedAt: pullRequest.mergedAt };
        const moment = (0,judgement_moment/* momentOf */.E)(pullRequest, context);
        if (moment === null) {
            return (0,checks_define/* inconclusive */.Ni)('error', `GitHub calls ${name} merged and does not say when.`, 'Run it again in a minute.', values);
        }
        if (moment.landed)
            return landed(change.landing, name, moment.at, change.branch, values);
        return pullRequest.state === 'open'
            ? (0,checks_define/* pass */.IX)(`Goes through ${name}.`, values)
            : (0,checks_define/* notApplicable */.hH)(`Nothing landed: ${name} was closed without being merged.`, values);
    },
});
/** GitHub calls a pull request merged when its commits come onto the branch, whichever way they came. */
function landed(landing, name, at, branch, values) {
    if (landing.state === 'unavailable')
        return (0,checks_define/* inconclusive */.Ni)(landing.reason, landing.detail, landing.remedy, values);
    const record = landing.value?.record ?? null;
    const seen = { ...values, recordedAs: record?.kind ?? null, signedByGitHub: landing.value?.signedByGitHub ?? false };
    if (record === null) {
        if (landing.value?.signedByGitHub === true) {
            return (0,checks_define/* pass */.IX)(`Landed through ${name} at ${at}; GitHub has no record of it any more, and signed the commit.`, seen);
        }
        const message = `GitHub calls ${name} merged and has no record of how it came onto ${branch}.`;
        return (0,checks_define/* inconclusive */.Ni)('retention', message, 'Show a record of the time, or have what landed reviewed again.', seen);
    }
    if (record.kind === 'pull-request')
        return (0,checks_define/* pass */.IX)(`Landed through ${name} at ${at}.`, seen);
    if (record.kind === 'merge-queue')
        return (0,checks_define/* pass */.IX)(`Landed through ${name} and the merge queue at ${at}.`, seen);
    const message = `Pushed to ${branch} by ${(0,wording/* nameOf */.Vb)(record.actor)} at ${record.at}; GitHub calls ${name} merged because its commits were in it.`;
    const remedy = `Have the commit reviewed now, record the deviation, and require pull requests on ${branch}.`;
    return (0,checks_define/* fail */.fJ)(message, remedy, seen);
}

;// CONCATENATED MODULE: ./build/checks/judgement/allowed-actions.js


/** What a policy may choose about which actions may be used. */
const allowedActionsChoices = {
    verified: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['accept', 'refuse']), dist/* description */.h_('What to make of a setting that allows every action by a creator whom the Marketplace verified.')), 'accept'),
    pinning: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['optional', 'required']), dist/* description */.h_('Whether the setting has to require actions to be pinned to a full commit.')), 'optional'),
};
/** Judges which actions may be used. */
function judgeAllowedActions(setting, choices) {
    const { allowed, shaPinningRequired, selected } = setting;
    const wrong = wrongWith(setting, choices);
    if (wrong.length > 0)
        return { state: 'open', wrong };
    if (allowed === null || (allowed === 'selected' && selected === null))
        return { state: 'unknown', what: 'which actions are selected' };
    if (choices.pinning === 'required' && shaPinningRequired === null) {
        return { state: 'unknown', what: 'whether actions have to be pinned to a commit' };
    }
    return { state: 'limited', how: selected === null ? 'only its own' : describe(selected) };
}
function wrongWith({ allowed, shaPinningRequired, selected }, choices) {
    const wide = selected?.patterns.filter(allowsAnything) ?? [];
    return [
        ...(allowed === 'all' ? ['any action may be used'] : []),
        ...(wide.length > 0 ? [`${(0,wording/* listed */.KE)(wide)} allows any action`] : []),
        ...(selected?.verified === true && choices.verified === 'refuse' ? ['any action by a verified creator may be used'] : []),
        ...(choices.pinning === 'required' && shaPinningRequired === false ? ['actions need not be pinned to a commit'] : []),
    ];
}
/** Whether a pattern lets in actions of any owner. Those that start with `!` take some out. */
function allowsAnything(pattern) {
    return /^\*+(?:$|[/@])/.test(pattern.trim());
}
function describe({ githubOwned, verified, patterns }) {
    const kinds = [
        'its own',
        ...(githubOwned ? ['those by GitHub'] : []),
        ...(verified ? ['those by verified creators'] : []),
        ...(patterns.length > 0 ? [(0,wording/* listed */.KE)(patterns)] : []),
    ];
    return `only ${(0,wording/* listed */.KE)(kinds)}`;
}

;// CONCATENATED MODULE: ./build/checks/organization/actions-policy.js




const organizationActionsPolicy = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/actions-policy',
    title: 'The organisation limits which actions run, and what workflows may do by default',
    subject: 'organization',
    criteria: [
        { id: 'CC6.8', strength: 'partial', because: 'Code of others runs in workflows only where the organisation allowed it.' },
        { id: 'CC6.3', strength: 'partial', because: 'What runs by itself has the least rights, in every repository.' },
    ],
    needs: ['actionsPolicy', 'workflowToken'],
    parameters: dist/* strictObject */.rej(allowedActionsChoices),
    why: 'What the organisation sets holds for every repository, also for one that is made tomorrow; what each sets for itself does not.',
    fix: 'In the settings of the organisation under Actions, “General”, allow only actions that you select, choose read permissions for workflows, and turn off “Allow GitHub Actions to create and approve pull requests”.',
    references: [
        'https://docs.github.com/en/organizations/managing-organization-settings/disabling-or-limiting-github-actions-for-your-organization',
        'https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-an-organization',
    ],
    judge({ id, actionsPolicy, workflowToken }, choices) {
        const { enabled, allowed, shaPinningRequired, selected } = actionsPolicy;
        const values = {
            enabled,
            allowed,
            shaPinningRequired,
            selected: selected === null ? null : { ...selected },
            workflowToken: { ...workflowToken },
        };
        if (enabled === 'none')
            return (0,checks_define/* notApplicable */.hH)(`Actions are off in all of ${id}, so that no workflow runs.`, values);
        const finding = judgeAllowedActions(actionsPolicy, choices);
        const wrong = [
            ...(finding.state === 'open' ? finding.wrong : []),
            ...(workflowToken.permissions === 'write' ? ['workflows may write everything by default'] : []),
            ...(workflowToken.canApprove ? ['workflows may create and approve pull requests'] : []),
        ];
        if (wrong.length > 0) {
            return (0,checks_define/* fail */.fJ)(`In ${id} ${(0,wording/* listed */.KE)(wrong)}.`, 'Change that under Actions, “General”, in the settings of the organisation.', values);
        }
        if (finding.state === 'unknown') {
            return (0,checks_define/* inconclusive */.Ni)('unsupported', `GitHub does not say for ${id} ${finding.what}.`, 'Look at the settings for Actions of the organisation.', values);
        }
        const how = finding.state === 'limited' ? finding.how : '';
        return (0,checks_define/* pass */.IX)(`Workflows in ${id} only read by default, cannot approve, and may use some actions and no others: ${how}.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/app-permissions.js



/** What lets an app change the rules, who has access, or what other systems trust. */
const usual = [
    'administration',
    'organization_administration',
    'members',
    'secrets',
    'organization_secrets',
    'organization_hooks',
    'workflows',
];
const appPermissions = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/app-permissions',
    title: 'Apps that may change the rules are ones that the policy names',
    subject: 'organization',
    criteria: [
        { id: 'CC6.3', strength: 'partial', because: 'What apps may do is as little as their work takes.' },
        { id: 'CC9.2', strength: 'partial', because: 'Vendors with far-reaching rights are known by name.' },
    ],
    needs: ['installations'],
    parameters: dist/* strictObject */.rej({
        sensitive: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z_]{1,100}$/, 'Write a permission as GitHub does: organization_administration.'))), dist/* maxLength */.Ru6(100), dist/* description */.h_('The permissions that nobody gets for writing without being named.')), usual),
        accept: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
            app: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100), dist/* description */.h_('The slug of the app, for reading.')),
            id: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_('The id of the app, which decides.')),
        })), dist/* maxLength */.Ru6(200), dist/* description */.h_('Apps that may have them.')), []),
    }),
    why: 'An app acts without a person. What it may do, whoever breaks into its vendor may do.',
    fix: 'In the settings of the organisation under “GitHub Apps”, uninstall or suspend the app, ask its owner for fewer permissions, or name it in the policy.',
    references: [
        'https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps',
        'https://docs.github.com/en/rest/orgs/orgs#list-app-installations-for-an-organization',
    ],
    judge({ id, installations }, { sensitive, accept }) {
        const found = installations.map((installation) => ({
            installation,
            writes: installation.suspended ? [] : writesOf(installation, sensitive),
            accepted: accept.some((app) => app.id === installation.app.id),
        }));
        const values = {
            apps: found.map(({ installation: { app, repositories, suspended }, writes, accepted }) => ({
                app: app.slug,
                id: app.id,
                repositories,
                suspended,
                writes,
                accepted,
            })),
        };
        const wrong = found.filter(({ writes, accepted }) => writes.length > 0 && !accepted);
        if (wrong.length > 0) {
            const names = wrong.map(({ installation: { app }, writes }) => `${app.slug} (${String(app.id)}) ${(0,wording/* listed */.KE)(writes)}`);
            const remedy = 'Uninstall or suspend them, have their permissions lowered, or name them in the policy.';
            return (0,checks_define/* fail */.fJ)(`Apps in ${id} that may write what the policy calls sensitive: ${(0,wording/* listed */.KE)(names, 3)}.`, remedy, values);
        }
        if (installations.length === 0)
            return (0,checks_define/* pass */.IX)(`No app is installed in ${id}.`, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(installations.length, 'app')} installed in ${id}, none with sensitive rights that the policy does not accept.`, values);
    },
});
function writesOf({ permissions }, sensitive) {
    return sensitive.filter((name) => Object.hasOwn(permissions, name) && permissions[name] !== 'read');
}

;// CONCATENATED MODULE: ./build/checks/judgement/age.js




const day = 24 * 60 * 60 * 1000;
/** The days, whole or not, from one moment to another. */
function daysBetween(from, to) {
    return ((0,time/* toMilliseconds */.W)(to) - (0,time/* toMilliseconds */.W)(from)) / day;
}
/** A number of days that a policy chooses; `null` for no limit. */
function daysParameter(usual, description) {
    const days = dist/* nullable */.mee(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(3650)));
    return dist/* optional */.lqM(dist/* pipe */.FsL(days, dist/* description */.h_(`${description} In days; null for no limit.`)), usual);
}
/** How long an alert may stay open, by how bad it is; every check on such alerts takes these. */
const severityDays = {
    'critical-days': daysParameter(7, 'How old an open critical alert may be.'),
    'high-days': daysParameter(30, 'How old an open alert of high severity may be.'),
    'medium-days': daysParameter(90, 'How old an open alert of medium severity may be.'),
    'low-days': daysParameter(180, 'How old an open alert of low severity may be.'),
};
/** Judges what is open by its age. The moment at which the time is up is still in time. */
function judgeAges(open, at, words) {
    const late = open.filter(({ since, days }) => days !== null && daysBetween(since, at) > days);
    const oldest = late.toSorted((a, b) => (0,time/* toMilliseconds */.W)(a.since) - (0,time/* toMilliseconds */.W)(b.since));
    const values = {
        asOf: at,
        open: open.length,
        late: oldest.map(({ name, since, days }) => ({ name, since, days })),
    };
    if (late.length > 0) {
        const names = oldest.map(({ name, since, days }) => `${name}, open for ${ageOf(since, at)} of ${(0,wording/* counted */.hS)(days ?? 0, 'day')}`);
        return (0,checks_define/* fail */.fJ)(`${(0,wording/* counted */.hS)(late.length, words.what)} open for too long: ${(0,wording/* listed */.KE)(names, 3)}.`, words.remedy, values);
    }
    if (open.length === 0)
        return (0,checks_define/* pass */.IX)(`No ${words.what} is open.`, values);
    return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(open.length, words.what)} open, none for longer than the policy allows.`, values);
}
function ageOf(since, at) {
    return (0,wording/* counted */.hS)(Math.ceil(daysBetween(since, at)), 'day');
}

;// CONCATENATED MODULE: ./build/checks/organization/audit-log-kept.js




const auditLogKept = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/audit-log-kept',
    title: 'The audit log can be read back for as long as the policy asks',
    subject: 'organization',
    criteria: [
        { id: 'CC7.2', strength: 'partial', because: 'What was done with rights and settings can be looked up afterwards.' },
        { id: 'CC2.1', strength: 'partial', because: 'There is a record to test controls by.' },
    ],
    needs: ['auditLog'],
    parameters: dist/* strictObject */.rej({
        days: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(180), dist/* description */.h_('How far back it has to go, in days. GitHub keeps 180; what has to last longer has to be streamed elsewhere.')), 90),
    }),
    why: 'Who changed a rule, and when, is asked months later. Nothing else on GitHub can tell.',
    fix: 'Read the audit log through the REST API, which takes GitHub Enterprise Cloud, and stream it to a store of your own: GitHub forgets it after 180 days. An organisation that is younger than the policy asks has nothing to show yet: record that as a waiver with an end.',
    references: [
        'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization',
        'https://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/streaming-the-audit-log-for-your-enterprise',
    ],
    judge({ id, auditLog: { earliest } }, { days }, { at }) {
        const values = { asOf: at, earliest, days };
        const remedy = 'Find out why earlier entries are gone, and stream the log to a store of your own.';
        if (earliest === null)
            return (0,checks_define/* fail */.fJ)(`The audit log of ${id} has no entry.`, remedy, values);
        const back = Math.floor(daysBetween(earliest, at));
        if (back >= days)
            return (0,checks_define/* pass */.IX)(`The audit log of ${id} goes back ${(0,wording/* counted */.hS)(back, 'day')}, to ${earliest.slice(0, 10)}.`, values);
        return (0,checks_define/* fail */.fJ)(`The audit log of ${id} goes back ${(0,wording/* counted */.hS)(back, 'day')}, and the policy asks for ${String(days)}.`, remedy, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/base-permission.js


const permissions = ['none', 'read', 'write', 'admin'];
const basePermission = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/base-permission',
    title: 'Being a member gives little by itself',
    subject: 'organization',
    criteria: [{ id: 'CC6.3', strength: 'partial', because: 'What one may do follows from a role, and not from belonging alone.' }],
    needs: ['basePermission'],
    parameters: dist/* strictObject */.rej({
        most: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['none', 'read', 'write']), dist/* description */.h_('The most that every member may do in every repository.')), 'read'),
    }),
    why: 'Everybody who joins gets the base permission in every repository at once, and so does everybody who takes over an account.',
    fix: 'In the settings of the organisation under “Member privileges”, set “Base permissions” to “No permission” or “Read”, and give more through teams.',
    references: [
        'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/setting-base-permissions-for-an-organization',
    ],
    judge({ id, basePermission: is }, { most }) {
        const values = { basePermission: is, most };
        if (permissions.indexOf(is) <= permissions.indexOf(most))
            return (0,checks_define/* pass */.IX)(`The base permission of ${id} is ${is}.`, values);
        const remedy = `Set “Base permissions” to ${most} or less, and give more through teams.`;
        return (0,checks_define/* fail */.fJ)(`The base permission of ${id} is ${is}, and the policy allows ${most}.`, remedy, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/judgement/accepted-people.js


/** Accounts that a policy accepts where others would fail. */
function peopleParameter(description) {
    return dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(policy_words/* person */.MV), dist/* maxLength */.Ru6(500), dist/* description */.h_(description)), []);
}
/** Whether the policy accepts the account: ids decide, logins change hands. */
function isAccepted(account, accepted) {
    return accepted.some(({ id }) => id === account.id);
}

;// CONCATENATED MODULE: ./build/checks/organization/members-without-two-factor.js




const membersWithoutTwoFactor = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/members-without-two-factor',
    title: 'Nobody is without a second factor',
    subject: 'organization',
    criteria: [{ id: 'CC6.1', strength: 'direct', because: 'Each account that gets in has a second factor, whatever the setting says.' }],
    needs: ['withoutTwoFactor'],
    parameters: dist/* strictObject */.rej({ accept: peopleParameter('Accounts that are accepted without one, for example machine users.') }),
    why: 'The setting says what has to be; the list says who is not there yet.',
    fix: 'Have these people set up two-factor authentication, or remove them. Requiring it for the organisation removes them until they have.',
    references: [
        'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/viewing-whether-users-in-your-organization-have-2fa-enabled',
        'https://docs.github.com/en/rest/orgs/members#list-organization-members',
    ],
    judge({ id, withoutTwoFactor }, { accept }) {
        const values = {
            without: withoutTwoFactor.map((account) => ({ login: account.login, id: account.id, accepted: isAccepted(account, accept) })),
        };
        const wrong = withoutTwoFactor.filter((account) => !isAccepted(account, accept));
        if (wrong.length > 0) {
            const names = (0,wording/* listed */.KE)(wrong.map(({ login }) => login));
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* counted */.hS)(wrong.length, 'account')} in ${id} without a second factor: ${names}.`, 'Have them set one up, or remove them.', values);
        }
        if (withoutTwoFactor.length === 0)
            return (0,checks_define/* pass */.IX)(`Nobody in ${id} is without a second factor.`, values);
        return (0,checks_define/* pass */.IX)(`Nobody in ${id} is without a second factor but ${(0,wording/* listed */.KE)(withoutTwoFactor.map(({ login }) => login))}, as the policy accepts.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/outside-collaborators.js




const organizationOutsideCollaborators = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/outside-collaborators',
    title: 'Everybody from outside with access is one that the policy names',
    subject: 'organization',
    criteria: [
        {
            id: 'CC6.2',
            strength: 'partial',
            because: 'Access of people from outside is authorised by name, and taken away by taking off the name.',
        },
    ],
    needs: ['outsideCollaborators'],
    parameters: dist/* strictObject */.rej({ accept: peopleParameter('Those who may have access without being members, by account.') }),
    why: 'Whoever is no member is on no list of people who leave. Somebody has to know them all.',
    fix: 'In the list of outside collaborators of the organisation, remove those who have no business there, make the others members, or name them in the policy.',
    references: [
        'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/removing-an-outside-collaborator-from-an-organization-repository',
        'https://docs.github.com/en/rest/orgs/outside-collaborators#list-outside-collaborators-for-an-organization',
    ],
    judge({ id, outsideCollaborators }, { accept }) {
        const values = {
            outside: outsideCollaborators.map((account) => ({ login: account.login, id: account.id, accepted: isAccepted(account, accept) })),
        };
        const unknown = outsideCollaborators.filter((account) => !isAccepted(account, accept));
        if (unknown.length > 0) {
            const names = (0,wording/* listed */.KE)(unknown.map(({ login }) => login));
            const remedy = 'Remove them, make them members, or name them in the policy.';
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* counted */.hS)(unknown.length, 'account')} from outside ${id} with access, and not named in the policy: ${names}.`, remedy, values);
        }
        if (outsideCollaborators.length === 0)
            return (0,checks_define/* pass */.IX)(`Nobody from outside ${id} has access.`, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(outsideCollaborators.length, 'account')} from outside ${id} with access, each named in the policy.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/owners-limited.js



const count = (usual, description) => dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(1000), dist/* description */.h_(description)), usual);
const ownersLimited = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/owners-limited',
    title: 'The organisation has few owners, and more than one',
    subject: 'organization',
    criteria: [{ id: 'CC6.3', strength: 'partial', because: 'The right to do everything is held by few, and not by one alone.' }],
    needs: ['members'],
    parameters: dist/* strictObject */.rej({
        most: count(5, 'How many owners there may be.'),
        least: count(2, 'How many owners there have to be.'),
    }),
    why: 'An owner is bound by no rule; and where there is only one, nobody can step in for them or take their access away.',
    fix: 'In the list of people of the organisation, change owners to members and give them teams or roles; or make a second person owner.',
    references: [
        'https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/maintaining-ownership-continuity-for-your-organization',
        'https://docs.github.com/en/rest/orgs/members#list-organization-members',
    ],
    judge({ id, members }, { most, least }) {
        const owners = members.filter(({ role }) => role === 'owner').map(({ account }) => account);
        const values = { most, least, owners: owners.map(({ login, id: account }) => ({ login, id: account })) };
        const fact = `${id} has ${(0,wording/* counted */.hS)(owners.length, 'owner')}`;
        const names = owners.length === 0 ? '' : `: ${(0,wording/* listed */.KE)(owners.map(({ login }) => login))}`;
        if (owners.length > most) {
            return (0,checks_define/* fail */.fJ)(`${fact}, and the policy allows ${String(most)}${names}.`, 'Change owners to members, and give them what their work takes.', values);
        }
        if (owners.length < least) {
            return (0,checks_define/* fail */.fJ)(`${fact}, and the policy asks for ${String(least)}${names}.`, 'Make somebody else owner as well.', values);
        }
        return (0,checks_define/* pass */.IX)(`${fact}${names}.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/personal-tokens.js




const personalTokens = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/personal-tokens',
    title: 'Fine-grained personal tokens end, and are used',
    subject: 'organization',
    criteria: [{ id: 'CC6.1', strength: 'partial', because: 'Keys that people made for themselves end, and none is forgotten.' }],
    needs: ['personalTokens'],
    parameters: dist/* strictObject */.rej({
        'lifetime-days': daysParameter(366, 'How long a token may still be good for.'),
        'unused-days': daysParameter(90, 'How long a token may go unused.'),
    }),
    why: 'A token in a file acts as its owner, without a second factor, until it ends. One that never ends outlives the reason for it.',
    fix: 'In the settings of the organisation under “Personal access tokens”, revoke the token, and set a maximum lifetime. Classic tokens are on no list that GitHub shows: restrict their access there as well.',
    references: [
        'https://docs.github.com/en/organizations/managing-programmatic-access-to-your-organization/setting-a-personal-access-token-policy-for-your-organization',
        'https://docs.github.com/en/rest/orgs/personal-access-tokens#list-fine-grained-personal-access-tokens-with-access-to-organization-resources',
    ],
    judge({ id, personalTokens: tokens }, parameters, { at }) {
        const limits = { lifetime: parameters['lifetime-days'], unused: parameters['unused-days'] };
        const found = tokens.map((token) => ({ token, wrong: personal_tokens_wrongWith(token, limits, at) }));
        const values = {
            asOf: at,
            tokens: found.map(({ token: { id: number, owner, grantedAt, expiresAt, lastUsed, repositories }, wrong }) => ({
                id: number,
                owner: owner.login,
                repositories,
                grantedAt,
                expiresAt,
                lastUsed,
                wrong,
            })),
        };
        const bad = found.filter(({ wrong }) => wrong.length > 0);
        if (bad.length > 0) {
            const names = bad.map(({ token, wrong }) => `${token.owner.login}’s (${String(token.id)}) ${(0,wording/* listed */.KE)(wrong)}`);
            return (0,checks_define/* fail */.fJ)(`Personal tokens in ${id}: ${(0,wording/* listed */.KE)(names, 3)}.`, 'Revoke them, and set a maximum lifetime for new ones.', values);
        }
        if (tokens.length === 0)
            return (0,checks_define/* pass */.IX)(`No fine-grained personal token reaches into ${id}.`, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(tokens.length, 'fine-grained personal token')} in ${id}, as the policy allows.`, values);
    },
});
function personal_tokens_wrongWith({ expiresAt, grantedAt, lastUsed }, { lifetime, unused }, at) {
    const idle = daysBetween(lastUsed ?? grantedAt, at);
    return [
        ...(lifetime !== null && expiresAt === null ? ['never ends'] : []),
        ...(lifetime !== null && expiresAt !== null && daysBetween(at, expiresAt) > lifetime ? [`ends only on ${expiresAt.slice(0, 10)}`] : []),
        ...(unused !== null && idle > unused
            ? [lastUsed === null ? 'was never used' : `was not used for ${(0,wording/* counted */.hS)(Math.floor(idle), 'day')}`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./build/checks/organization/repository-creation.js



const kinds = ['public', 'private', 'internal'];
const repositoryCreation = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/repository-creation',
    title: 'Members create only repositories of the kinds that the policy allows',
    subject: 'organization',
    criteria: [
        { id: 'CC6.1', strength: 'partial', because: 'Nothing is opened to everybody by whoever happens to create it.' },
        { id: 'CC6.7', strength: 'partial', because: 'Code cannot leave through a new public repository.' },
    ],
    needs: ['repositoryCreation'],
    parameters: dist/* strictObject */.rej({
        allow: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(kinds)), dist/* description */.h_('The kinds that members may create; owners can create all.')), [
            'private',
            'internal',
        ]),
    }),
    why: 'A public repository can be created and filled in a minute, past every rule that holds for the others.',
    fix: 'In the settings of the organisation under “Member privileges”, “Repository creation”, leave “Public” off.',
    references: [
        'https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-creation-in-your-organization',
    ],
    judge({ id, repositoryCreation: may }, { allow }) {
        const values = { may: { ...may }, allow };
        const wrong = kinds.filter((kind) => may[kind] === true && !allow.includes(kind));
        if (wrong.length > 0) {
            const remedy = `Turn that off under “Repository creation” in the settings of the organisation: ${(0,wording/* listed */.KE)(wrong)}.`;
            return (0,checks_define/* fail */.fJ)(`Members of ${id} may create repositories that are ${(0,wording/* listed */.KE)(wrong, 4, 'or')}.`, remedy, values);
        }
        const can = kinds.filter((kind) => may[kind] === true);
        if (can.length === 0)
            return (0,checks_define/* pass */.IX)(`Members of ${id} may not create repositories.`, values);
        return (0,checks_define/* pass */.IX)(`Members of ${id} may create repositories that are ${(0,wording/* listed */.KE)(can, 4, 'or')}, and no others.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/security-defaults.js



const features = {
    'secret-scanning': { slot: 'secretScanning', name: 'secret scanning' },
    'push-protection': { slot: 'pushProtection', name: 'push protection' },
    'dependency-alerts': { slot: 'dependencyAlerts', name: 'Dependabot alerts' },
    'security-updates': { slot: 'securityUpdates', name: 'Dependabot security updates' },
};
const security_defaults_names = ['secret-scanning', 'push-protection', 'dependency-alerts', 'security-updates'];
const securityDefaults = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/security-defaults',
    title: 'A new repository has its security features on from the start',
    subject: 'organization',
    criteria: [
        { id: 'CC7.1', strength: 'partial', because: 'Vulnerabilities are looked for in what is made tomorrow as well.' },
        { id: 'CC6.1', strength: 'partial', because: 'Credentials are kept out of what is made tomorrow as well.' },
    ],
    needs: ['securityDefaults'],
    parameters: dist/* strictObject */.rej({
        require: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* picklist */.KIO(security_defaults_names)), dist/* minLength */.BpQ(1), dist/* description */.h_('What has to be on for new repositories.')), [
            'secret-scanning',
            'push-protection',
            'dependency-alerts',
        ]),
    }),
    why: 'What has to be turned on by hand is forgotten in the repository where it mattered.',
    fix: 'In the settings of the organisation under “Advanced Security”, “Configurations”, make a configuration the default for new repositories that has these features on.',
    references: [
        'https://docs.github.com/en/code-security/securing-your-organization/enabling-security-features-in-your-organization/applying-a-custom-security-configuration',
    ],
    judge({ id, securityDefaults: defaults }, parameters) {
        const values = { defaults: { ...defaults }, required: parameters.require };
        const words = (list) => (0,wording/* listed */.KE)(list.map((name) => features[name].name));
        const off = parameters.require.filter((name) => !defaults[features[name].slot]);
        if (off.length === 0)
            return (0,checks_define/* pass */.IX)(`New repositories of ${id} start with ${words(parameters.require)}.`, values);
        const remedy = 'Make a security configuration the default for new repositories that has them on.';
        return (0,checks_define/* fail */.fJ)(`New repositories of ${id} start without ${words(off)}.`, remedy, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/single-sign-on.js


const singleSignOn = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/single-sign-on',
    title: 'Single sign-on is set up for the organisation',
    subject: 'organization',
    criteria: [
        { id: 'CC6.1', strength: 'partial', because: 'Members prove who they are where the organisation knows its people.' },
        { id: 'CC6.2', strength: 'partial', because: 'Whoever loses the account of the organisation loses the way in.' },
    ],
    needs: ['singleSignOn'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Without it somebody who left keeps a GitHub account of their own that still gets in, until somebody thinks of it.',
    fix: 'In the settings of the organisation under “Authentication security”, set up and require SAML single sign-on, which takes GitHub Enterprise Cloud. Where the enterprise has it for all its organisations, which this setting does not show, record that as a waiver. That it is set up does not show that it is required.',
    references: [
        'https://docs.github.com/en/enterprise-cloud@latest/organizations/managing-saml-single-sign-on-for-your-organization/about-identity-and-access-management-with-saml-single-sign-on',
    ],
    judge({ id, singleSignOn: provider }) {
        if (provider !== null)
            return (0,checks_define/* pass */.IX)(`${id} has single sign-on with ${provider.provider}.`, { provider: provider.provider });
        const remedy = 'Set up single sign-on, which takes GitHub Enterprise Cloud; where the enterprise has it, record that as a waiver.';
        return (0,checks_define/* fail */.fJ)(`${id} has no single sign-on of its own.`, remedy, { provider: null });
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/two-factor-required.js


const twoFactorRequired = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/two-factor-required',
    title: 'Everybody has to have a second factor',
    subject: 'organization',
    criteria: [{ id: 'CC6.1', strength: 'direct', because: 'Nobody gets into the organisation’s repositories on a password alone.' }],
    needs: ['twoFactorRequired'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Passwords are guessed, reused and stolen; a stolen one then opens everything that its owner may do.',
    fix: 'In the settings of the organisation under “Authentication security”, turn on “Require two-factor authentication for everyone”. Those without a second factor lose their access until they have one.',
    references: [
        'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization',
        'https://docs.github.com/en/rest/orgs/orgs#get-an-organization',
    ],
    judge({ id, twoFactorRequired: required }) {
        const values = { twoFactorRequired: required };
        if (required)
            return (0,checks_define/* pass */.IX)(`${id} requires a second factor of everybody.`, values);
        const remedy = 'Turn on “Require two-factor authentication for everyone” under “Authentication security” in the settings of the organisation.';
        return (0,checks_define/* fail */.fJ)(`${id} does not require a second factor.`, remedy, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/organization/visibility-changes.js


const visibilityChanges = (0,checks_define/* defineCheck */.qH)({
    id: 'organization/visibility-changes',
    title: 'Only owners may make a repository public',
    subject: 'organization',
    criteria: [
        { id: 'CC6.7', strength: 'partial', because: 'Opening code to everybody is decided by those who answer for the organisation.' },
        { id: 'CC6.3', strength: 'partial', because: 'Administering one repository does not give the right to open it.' },
    ],
    needs: ['visibilityChanges'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Making a repository public cannot be taken back: it is copied, with its whole history, before anybody notices.',
    fix: 'In the settings of the organisation under “Member privileges”, turn off “Allow members to change repository visibilities for this organization”.',
    references: [
        'https://docs.github.com/en/organizations/managing-organization-settings/restricting-repository-visibility-changes-in-your-organization',
    ],
    judge({ id, visibilityChanges: allowed }) {
        const values = { membersMayChangeVisibility: allowed };
        if (!allowed)
            return (0,checks_define/* pass */.IX)(`Only owners of ${id} may change the visibility of a repository.`, values);
        const remedy = 'Turn off “Allow members to change repository visibilities for this organization” under “Member privileges”.';
        return (0,checks_define/* fail */.fJ)(`Members of ${id} who administer a repository may change its visibility.`, remedy, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/period/population-complete.js



const populationComplete = (0,checks_define/* defineCheck */.qH)({
    id: 'period/population-complete',
    title: 'Every change that landed is in the list',
    subject: 'period',
    criteria: [{ id: 'CC8.1', strength: 'partial', because: 'Changes are tested as a whole only when none can have been left out.' }],
    needs: ['population'],
    parameters: dist/* strictObject */.rej({}),
    why: 'A list of changes that may lack some proves nothing of those it lacks. The commit graph, the activity log, the list of merged pull requests and the counts of GitHub have to tie out to no difference.',
    fix: 'Look at each difference. Block force pushes and deletions of the branch, and judge a period while the activity log still reaches back to its start.',
    references: ['https://docs.github.com/en/rest/repos/repos#list-repository-activities'],
    judge({ population, branch }) {
        const { changes, graph, differences } = population;
        const sum = `${(0,wording/* counted */.hS)(changes.pullRequests, 'pull request')} and ${(0,wording/* counted */.hS)(changes.directPushes, 'direct push')} account for ${String(graph.ofPullRequests + graph.ofDirectPushes)} of ${(0,wording/* counted */.hS)(graph.counted, 'commit')} on ${branch}`;
        const whole = graph.counted === graph.read && graph.read === graph.ofPullRequests + graph.ofDirectPushes;
        if (differences.length === 0 && whole)
            return (0,checks_define/* pass */.IX)(`${sum}; nothing differs between the sources.`, population_complete_valuesOf(population));
        const [first] = differences;
        const what = first === undefined ? 'The commits do not tie out.' : first.message;
        return (0,checks_define/* inconclusive */.Ni)('truncated', `${sum}; ${(0,wording/* counted */.hS)(differences.length, 'difference')} between the sources. ${what}`, 'Explain each difference, or name the start of the period with --start-commit where the log does not reach back to it.', population_complete_valuesOf(population));
    },
});
function population_complete_valuesOf({ chain, graph, listed, changes, differences }) {
    return {
        from: chain.from,
        to: chain.to,
        startedFrom: chain.startedFrom,
        updates: { ...chain.byType },
        commits: { ...graph },
        listed: { ...listed },
        changes: { ...changes },
        differences: differences.slice(0, 100).map(({ kind, about, message }) => ({ kind, about, message })),
        differencesInAll: differences.length,
    };
}

;// CONCATENATED MODULE: ./build/checks/judgement/roles.js

/** What somebody may do with a repository, from the least to the most. */
const roles_permissions = ['read', 'triage', 'write', 'maintain', 'admin'];
/** The most that somebody may do, for a policy to choose. */
function permissionParameter(usual, description) {
    return dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(roles_permissions), dist/* description */.h_(description)), usual);
}
/** Whether one may do more than the other. */
function isMore(permission, than) {
    return roles_permissions.indexOf(permission) > roles_permissions.indexOf(than);
}
/** `eli (write)`; an organisation's own role with what it comes to. */
function withRole({ account, role, permission }) {
    return role === permission ? `${account.login} (${permission})` : `${account.login} (${role}, which comes to ${permission})`;
}

;// CONCATENATED MODULE: ./build/checks/repository/access-through-teams.js





const accessThroughTeams = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/access-through-teams',
    title: 'Members have access through teams',
    subject: 'repository',
    criteria: [
        { id: 'CC6.3', strength: 'partial', because: 'Access follows from a role, which a team stands for.' },
        { id: 'CC6.2', strength: 'partial', because: 'Who leaves a team loses its access everywhere at once.' },
    ],
    needs: ['collaborators'],
    parameters: dist/* strictObject */.rej({
        most: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['none', 'read', 'triage', 'write', 'maintain']), dist/* description */.h_('The most that the repository itself may give a member by name.')), 'none'),
        accept: peopleParameter('Members whom the repository may name all the same, by account.'),
    }),
    why: 'Access that is given to people one by one is never taken away from them all.',
    fix: 'Put the person into a team that has the access, then remove them under “Collaborators and teams” in the settings of the repository; or accept the account in the policy. Those who are no members are a matter of repository/outside-collaborators.',
    references: [
        'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/managing-team-access-to-an-organization-repository',
        'https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators',
    ],
    judge({ id, collaborators }, { most, accept }) {
        const direct = collaborators.filter((one) => one.direct && !one.outside);
        const over = direct.filter(({ permission, account }) => (most === 'none' || isMore(permission, most)) && !isAccepted(account, accept));
        const values = {
            direct: direct.map(({ account, role }) => ({ login: account.login, id: account.id, role, accepted: isAccepted(account, accept) })),
        };
        if (over.length > 0) {
            const remedy = 'Put them into a team that has the access, and remove them from the repository.';
            return (0,checks_define/* fail */.fJ)(`${id} gives access to members by name: ${(0,wording/* listed */.KE)(over.map(withRole))}.`, remedy, values);
        }
        if (direct.length === 0)
            return (0,checks_define/* pass */.IX)(`No member has access to ${id} but through a team or the organisation.`, values);
        return (0,checks_define/* pass */.IX)(`${id} names ${(0,wording/* listed */.KE)(direct.map(withRole))}, as the policy accepts, and no other member.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/judgement/workflow-token.js

/** Judges what the token of a workflow may do by default. */
function judgeDefaultPermissions({ permissions }, where) {
    const values = { defaultPermissions: permissions };
    if (permissions === 'read')
        return (0,checks_define/* pass */.IX)(`Workflows of ${where} may only read unless they ask for more.`, values);
    const remedy = 'Under “Workflow permissions” in the settings for Actions choose “Read repository contents and packages permissions”.';
    return (0,checks_define/* fail */.fJ)(`Workflows of ${where} may write everywhere in it unless they ask for less.`, remedy, values);
}
/** Judges whether workflows may approve pull requests. */
function judgeApproval({ canApprove }, where) {
    const values = { canApprove };
    if (!canApprove)
        return (0,checks_define/* pass */.IX)(`Workflows of ${where} may neither create nor approve pull requests.`, values);
    const remedy = 'Under “Workflow permissions” in the settings for Actions turn off “Allow GitHub Actions to create and approve pull requests”.';
    return (0,checks_define/* fail */.fJ)(`Workflows of ${where} may create and approve pull requests.`, remedy, values);
}

;// CONCATENATED MODULE: ./build/checks/repository/actions-cannot-approve.js



const actionsCannotApprove = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/actions-cannot-approve',
    title: 'Workflows cannot approve pull requests',
    subject: 'repository',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'An approval is given by a person, and not by what the author can make run.' },
        { id: 'CC6.3', strength: 'partial', because: 'Nobody gets a second voice through a workflow.' },
    ],
    needs: ['workflowToken'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Where workflows may approve, whoever may change one can approve their own pull request with it.',
    fix: 'In the settings of the repository or the organisation under Actions, “General”, “Workflow permissions”, turn off “Allow GitHub Actions to create and approve pull requests”. An app of its own can open pull requests instead.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests',
    ],
    judge({ id, workflowToken }) {
        return judgeApproval(workflowToken, id);
    },
});

;// CONCATENATED MODULE: ./build/checks/judgement/action-reference.js
const action_reference_image = /^docker:\/\//i;
/** Reads what stands under `uses`. Only a full commit id, and the digest of an image, always mean the same. */
function readUses(uses) {
    if (/^\.{1,2}\//.test(uses))
        return { kind: 'local' };
    if (action_reference_image.test(uses))
        return { kind: 'image', image: uses.replace(action_reference_image, ''), pinned: /@sha256:[0-9a-f]{64}$/.test(uses) };
    const at = uses.lastIndexOf('@');
    const [name, ref] = at === -1 ? [uses, ''] : [uses.slice(0, at), uses.slice(at + 1)];
    return { kind: 'action', name, ref, pinned: /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) };
}

;// CONCATENATED MODULE: ./build/checks/judgement/workflow-files.js


/** `.github/workflows/ci.yml:12 uses actions/checkout@v4` */
function findingsListed(findings) {
    return (0,wording/* listed */.KE)(findings.map(({ place, because }) => `${place} ${because}`), 3);
}
/** Findings for machines: enough to work with, never without end. */
function findingValues(findings) {
    return { findings: findings.slice(0, 100).map((finding) => ({ ...finding })), total: findings.length };
}
/** That nobody can tell, where a workflow could not be understood; `null` where all could. */
function unlessUnread(workflows, values) {
    const unread = workflows.filter(({ problem }) => problem !== null);
    const [first] = unread;
    if (first === undefined)
        return null;
    const message = `${(0,wording/* counted */.hS)(unread.length, 'workflow')} of ${String(workflows.length)} could not be understood: ${(0,wording/* listed */.KE)(unread.map(({ path }) => path))}. ${first.path}: ${first.problem ?? ''}`;
    return (0,checks_define/* inconclusive */.Ni)('error', message, 'Mend the file, or remove it when it is no workflow.', values);
}
/** What a list of permissions lets one write; `null` for everything. */
function workflow_files_writesOf(permissions) {
    if (typeof permissions === 'string')
        return permissions === 'write-all' ? null : [];
    return Object.entries(permissions).flatMap(([name, level]) => (level === 'write' ? [name] : []));
}

;// CONCATENATED MODULE: ./build/checks/repository/actions-pinned.js






const actionsPinned = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/actions-pinned',
    title: 'Workflows name the actions and images that they use by what cannot change',
    subject: 'repository',
    criteria: [
        { id: 'CC6.8', strength: 'partial', because: 'Code of others runs as it was when somebody looked at it.' },
        { id: 'CC9.2', strength: 'partial', because: 'A vendor’s new version comes by a reviewed change, not by itself.' },
    ],
    needs: ['workflows'],
    parameters: dist/* strictObject */.rej({
        accept: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[^\s@]{1,200}$/, 'Write owner/name, without @; * stands for any text within either.'))), dist/* maxLength */.Ru6(100), dist/* description */.h_('Actions and reusable workflows that need no commit id, `owner/name` or globs: `actions/*` for those by GitHub.')), []),
    }),
    why: 'A tag can be moved to other code, and has been: the workflows of thousands ran it with their secrets within the hour.',
    fix: 'Write the full commit id after the @, and the version in a comment behind it; Dependabot updates both. An image takes its digest. Actions of the repository itself are not followed.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
        'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot',
    ],
    judge({ id, workflows }, { accept }) {
        if (workflows.length === 0)
            return (0,checks_define/* notApplicable */.hH)(`${id} has no workflow.`);
        const uses = workflows.flatMap(usesOf);
        const findings = uses.flatMap(({ place, text }) => {
            const reference = readUses(text);
            if (reference.kind === 'local' || reference.pinned)
                return [];
            if (reference.kind === 'action' && (0,policy_glob/* matchesAny */.H)(accept, reference.name))
                return [];
            return [{ place, because: `uses ${text}` }];
        });
        const kinds = uses.map(({ text }) => readUses(text));
        const local = kinds.filter(({ kind }) => kind === 'local').length;
        const accepted = kinds.filter((one) => one.kind === 'action' && !one.pinned && (0,policy_glob/* matchesAny */.H)(accept, one.name)).length;
        const values = { uses: uses.length, local, accepted, ...findingValues(findings) };
        if (findings.length > 0) {
            const remedy = 'Write the full commit id after the @, with the version in a comment; of an image, its digest.';
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* counted */.hS)(findings.length, 'use')} not pinned in ${id}: ${findingsListed(findings)}.`, remedy, values);
        }
        const unread = unlessUnread(workflows, values);
        if (unread !== null)
            return unread;
        const named = uses.length - local;
        const but = accepted === 0 ? '' : `, but for ${String(accepted)} that the policy accepts`;
        const own = local === 0 ? '' : `; ${(0,wording/* counted */.hS)(local, 'use')} of its own actions, which are not followed`;
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(named, 'use')} of actions and images in ${(0,wording/* counted */.hS)(workflows.length, 'workflow')} of ${id} pinned${but}${own}.`, values);
    },
});
function usesOf({ path, jobs }) {
    return jobs.flatMap((job) => [
        ...(job.uses === null ? [] : [{ place: `${path} job ${job.id}`, text: job.uses }]),
        ...job.images.map((image) => ({ place: `${path} job ${job.id}`, text: `docker://${image}` })),
        ...job.steps.flatMap(({ line, uses }) => (uses === null ? [] : [{ place: `${path}:${String(line)}`, text: uses }])),
    ]);
}

;// CONCATENATED MODULE: ./build/checks/repository/admins-limited.js



const adminsLimited = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/admins-limited',
    title: 'Few may administer the repository',
    subject: 'repository',
    criteria: [{ id: 'CC6.3', strength: 'partial', because: 'The right to change every rule is held by few.' }],
    needs: ['collaborators'],
    parameters: dist/* strictObject */.rej({
        most: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(1000), dist/* description */.h_('How many accounts may administer it. The owners of the organisation are among them.')), 5),
    }),
    why: 'An administrator can turn off every other control of the repository, and turn it on again.',
    fix: 'In the settings of the repository under “Collaborators and teams”, give people and teams the role that their work takes: `maintain` or `write`.',
    references: [
        'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization',
        'https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators',
    ],
    judge({ id, collaborators }, { most }) {
        const admins = collaborators.filter(({ permission }) => permission === 'admin').map(({ account }) => account);
        const values = { most, admins: admins.map(({ login, id: account }) => ({ login, id: account })) };
        const fact = `${(0,wording/* counted */.hS)(admins.length, 'account')} may administer ${id}`;
        const names = admins.length === 0 ? '' : `: ${(0,wording/* listed */.KE)(admins.map(({ login }) => login))}`;
        if (admins.length <= most)
            return (0,checks_define/* pass */.IX)(`${fact}${names}.`, values);
        const remedy = 'Give those who do not change the settings the role maintain or write.';
        return (0,checks_define/* fail */.fJ)(`${fact}, and the policy allows ${String(most)}${names}.`, remedy, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/allowed-actions.js




const allowedActions = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/allowed-actions',
    title: 'Workflows may use only actions that somebody chose to allow',
    subject: 'repository',
    criteria: [
        { id: 'CC6.8', strength: 'partial', because: 'Code of others runs in workflows only where it was allowed.' },
        { id: 'CC9.2', strength: 'partial', because: 'Whose code is used is a list that somebody keeps.' },
    ],
    needs: ['actionsPolicy'],
    parameters: dist/* strictObject */.rej(allowedActionsChoices),
    why: 'An action runs with the secrets and the token of the workflow. Whoever publishes it can change it after it was looked at.',
    fix: 'In the settings of the repository or the organisation under Actions, “General”, “Actions permissions”, allow the organisation’s own actions and those that you select.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#allowing-select-actions-and-reusable-workflows-to-run',
        'https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-a-repository',
    ],
    judge({ id, actionsPolicy }, choices) {
        const { enabled, allowed, shaPinningRequired, selected } = actionsPolicy;
        const values = { enabled, allowed, shaPinningRequired, selected: selected === null ? null : { ...selected } };
        if (!enabled)
            return (0,checks_define/* notApplicable */.hH)(`Actions are off for ${id}, so that no workflow runs.`, values);
        const finding = judgeAllowedActions(actionsPolicy, choices);
        if (finding.state === 'open') {
            const remedy = 'Under “Actions permissions” in the settings for Actions allow only actions that you select.';
            return (0,checks_define/* fail */.fJ)(`In workflows of ${id} ${(0,wording/* listed */.KE)(finding.wrong)}.`, remedy, values);
        }
        if (finding.state === 'unknown') {
            const remedy = 'Look at “Actions permissions” in the settings for Actions.';
            return (0,checks_define/* inconclusive */.Ni)('unsupported', `GitHub does not say for ${id} ${finding.what}.`, remedy, values);
        }
        return (0,checks_define/* pass */.IX)(`Workflows of ${id} may use some actions and no others: ${finding.how}.`, values);
    },
});

// EXTERNAL MODULE: ./build/checks/judgement/code-owners-pattern.js
var code_owners_pattern = __webpack_require__(2551);
;// CONCATENATED MODULE: ./build/checks/judgement/owner-coverage.js

/**
 * Judges whether everything that a path stands for has an owner who exists. The files are not looked at: of a folder every file
 * that could be there has to have one.
 *
 * @param errors what GitHub does not accept in the file; nothing when that is not known.
 */
function coverageOf(path, { rules, tooLarge }, errors) {
    if (tooLarge)
        return { state: 'open', because: 'CODEOWNERS is too large for GitHub to load' };
    const deciding = decidingRules(path, rules);
    const [first] = deciding;
    if (first === undefined)
        return { state: 'open', because: 'no line names it' };
    for (const rule of deciding) {
        if (rule.owners.length === 0)
            return { state: 'open', because: `line ${String(rule.line)} gives it no owner` };
        if (!hasLivingOwner(rule, errors))
            return { state: 'open', because: `no owner on line ${String(rule.line)} is one that GitHub knows` };
    }
    return { state: 'owned', lines: deciding.map(({ line }) => line), owners: first.owners };
}
/** The last line that names all of it, before the later ones that may name some of it; none when no line names all. */
function decidingRules(path, rules) {
    const isFolder = path === '**' || path.endsWith('/**');
    const folder = path.split('/').slice(0, -1);
    const samples = isFolder
        ? [
            [...folder, owner_coverage_strange],
            [...folder, owner_coverage_strange, owner_coverage_strange],
        ].map((parts) => parts.join('/'))
        : [path];
    const all = rules.findLastIndex(({ pattern }) => samples.every((sample) => (0,code_owners_pattern/* matchesPattern */.MT)(pattern, sample)));
    if (all === -1)
        return [];
    const later = isFolder ? rules.slice(all + 1).filter(({ pattern }) => (0,code_owners_pattern/* mayMatchBelow */.qM)(pattern, folder)) : [];
    return [...rules.slice(all, all + 1), ...later];
}
/** A name that no pattern spells out: what matches it matches every name. */
const owner_coverage_strange = '\u{E000}';
/** Whether GitHub knows at least one of the owners on a line, and does not skip the line. */
function hasLivingOwner({ line, owners }, errors) {
    const here = errors.filter((error) => error.line === line);
    if (here.some(({ kind }) => !/owner/i.test(kind)))
        return false;
    return new Set(here.map(({ column }) => column)).size < owners.length;
}

;// CONCATENATED MODULE: ./build/checks/repository/code-owners-cover.js





const codeOwnersCover = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/code-owners-cover',
    title: 'What matters most has owners who are there',
    subject: 'repository',
    criteria: [
        { id: 'CC1.3', strength: 'partial', because: 'Somebody who is there answers for the parts that matter most.' },
        {
            id: 'CC8.1',
            strength: 'partial',
            because: 'What controls the other changes cannot be changed without somebody who was named for it.',
        },
    ],
    needs: ['codeOwners'],
    considers: ['codeOwnersErrors'],
    parameters: dist/* strictObject */.rej({
        paths: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(300), dist/* regex */.yGV(/^(?!\/|\.\/)(?:[^*?[\]{}\\!\s]+|(?:[^*?[\]{}\\!\s]+\/)?\*\*)$/, 'Write a file, or a folder with /** at its end: .github/**.'))), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100), dist/* description */.h_('What has to have owners: files, and folders with `/**` at their end, for everything below.')), ['.github/**']),
    }),
    why: 'A file that nobody owns can be changed on anybody’s word, and a line that names somebody who left is worth as much.',
    fix: 'Name a team for these paths in CODEOWNERS, below the lines that would decide otherwise, and give it write access.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
        'https://docs.github.com/en/rest/repos/repos#list-codeowners-errors',
    ],
    judge({ id, codeOwners, codeOwnersErrors }, { paths }) {
        if (codeOwners === null) {
            return (0,checks_define/* fail */.fJ)(`${id} has no CODEOWNERS, so that nobody owns ${(0,wording/* either */.gP)(paths)}.`, 'Write .github/CODEOWNERS.', { path: null });
        }
        const errors = codeOwnersErrors.state === 'observed' ? codeOwnersErrors.value : [];
        const read = (0,code_owners/* readCodeOwners */.kj)(codeOwners.text);
        const found = paths.map((path) => ({ path, coverage: coverageOf(path, read, errors) }));
        const values = {
            path: codeOwners.path,
            paths: found.map(({ path, coverage }) => coverage.state === 'owned'
                ? { path, owned: true, lines: coverage.lines, owners: coverage.owners.map(code_owners/* ownerName */.Hc) }
                : { path, owned: false, because: coverage.because }),
        };
        const open = found.flatMap(({ path, coverage }) => (coverage.state === 'open' ? [`${path}: ${coverage.because}`] : []));
        if (open.length > 0)
            return (0,checks_define/* fail */.fJ)(`Nobody owns, in ${codeOwners.path} of ${id}, ${(0,wording/* listed */.KE)(open, 3)}.`, 'Name a team for it that is there and has write access.', values);
        if (codeOwnersErrors.state === 'unavailable') {
            const { reason, detail, remedy } = codeOwnersErrors;
            return (0,checks_define/* inconclusive */.Ni)(reason, `${(0,wording/* listed */.KE)(paths)} have owners; whether GitHub knows them cannot be seen. ${detail}`, remedy, values);
        }
        const owners = found.flatMap(({ coverage }) => (coverage.state === 'owned' ? coverage.owners.map(code_owners/* ownerName */.Hc) : []));
        return (0,checks_define/* pass */.IX)(`${(0,wording/* listed */.KE)(paths)} of ${id} owned by ${(0,wording/* listed */.KE)([...new Set(owners)])}.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/code-owners-valid.js




const codeOwnersValid = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/code-owners-valid',
    title: 'CODEOWNERS is there, and GitHub accepts all of it',
    subject: 'repository',
    criteria: [{ id: 'CC1.3', strength: 'partial', because: 'Who answers for what is written down where the platform goes by it.' }],
    needs: ['codeOwners'],
    considers: ['codeOwnersErrors'],
    parameters: dist/* strictObject */.rej({}),
    why: 'GitHub skips a line that it does not understand, and an owner that it does not know, without a word to whoever relies on it.',
    fix: 'Write `.github/CODEOWNERS`, and mend every line that GitHub marks when the file is looked at there. Owners need write access.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
        'https://docs.github.com/en/rest/repos/repos#list-codeowners-errors',
    ],
    judge({ id, codeOwners, codeOwnersErrors }) {
        if (codeOwners === null)
            return (0,checks_define/* fail */.fJ)(`${id} has no CODEOWNERS.`, 'Write .github/CODEOWNERS.', { path: null });
        const read = (0,code_owners/* readCodeOwners */.kj)(codeOwners.text);
        const errors = codeOwnersErrors.state === 'observed' ? codeOwnersErrors.value : [];
        const values = {
            path: codeOwners.path,
            rules: read.rules.length,
            errors: errors.map((error) => ({ ...error })),
            shadowed: codeOwners.shadowed,
        };
        if (read.tooLarge)
            return (0,checks_define/* fail */.fJ)(`${codeOwners.path} of ${id} is too large for GitHub to load.`, 'Make it smaller than 3 MB.', values);
        if (codeOwnersErrors.state === 'unavailable') {
            const { reason, detail, remedy } = codeOwnersErrors;
            return (0,checks_define/* inconclusive */.Ni)(reason, `${codeOwners.path} is there; whether GitHub accepts it cannot be seen. ${detail}`, remedy, values);
        }
        if (errors.length > 0) {
            const places = errors.map(({ line, kind }) => `line ${String(line)}, ${kind.toLowerCase()}`);
            return (0,checks_define/* fail */.fJ)(`GitHub does not accept ${codeOwners.path} of ${id} as it is: ${(0,wording/* listed */.KE)(places, 3)}.`, 'Mend these lines; owners need write access.', values);
        }
        if (read.rules.length === 0)
            return (0,checks_define/* fail */.fJ)(`${codeOwners.path} of ${id} names no owner of anything.`, 'Write who owns what.', values);
        const also = codeOwners.shadowed.length === 0 ? '' : `; GitHub never looks at ${(0,wording/* listed */.KE)(codeOwners.shadowed)}`;
        return (0,checks_define/* pass */.IX)(`GitHub accepts ${codeOwners.path} of ${id}, with ${(0,wording/* counted */.hS)(read.rules.length, 'line')}${also}.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/code-scanning-alerts-resolved.js



const codeScanningAlertsResolved = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/code-scanning-alerts-resolved',
    title: 'Vulnerabilities in the code are dealt with in time',
    subject: 'repository',
    criteria: [
        { id: 'CC7.1', strength: 'direct', because: 'Vulnerabilities that were found are mended within the time that was promised.' },
        { id: 'CC7.3', strength: 'partial', because: 'Each alert is evaluated by somebody who mends or dismisses it.' },
    ],
    needs: ['codeScanningAlerts'],
    considers: ['codeScanning'],
    parameters: dist/* strictObject */.rej({
        ...severityDays,
        'other-days': daysParameter(null, 'How old an open alert may be that is not about security.'),
    }),
    why: 'An alert that stays open teaches everybody to look past the next one.',
    fix: 'Mend the code, or dismiss the alert with the reason why it is none.',
    references: [
        'https://docs.github.com/en/code-security/code-scanning/managing-code-scanning-alerts/resolving-code-scanning-alerts',
        'https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-alerts-for-a-repository',
    ],
    judge({ id, codeScanningAlerts, codeScanning }, parameters, { at }) {
        if (codeScanningAlerts.length === 0) {
            // Where nothing was analysed there is no alert either.
            if (codeScanning.state === 'unavailable') {
                const { reason, detail, remedy } = codeScanning;
                return (0,checks_define/* inconclusive */.Ni)(reason, `No alert is open in ${id}; whether anything was analysed cannot be seen. ${detail}`, remedy);
            }
            if (codeScanning.value.length === 0)
                return (0,checks_define/* notApplicable */.hH)(`Nothing was ever analysed in ${id}, so that there are no alerts.`);
        }
        const open = codeScanningAlerts.map(({ number, tool, rule, severity, createdAt }) => ({
            name: `#${String(number)} ${rule} by ${tool} (${severity ?? 'not about security'})`,
            since: createdAt,
            days: severity === null ? parameters['other-days'] : parameters[`${severity}-days`],
        }));
        return judgeAges(open, at, { what: 'code scanning alert', remedy: 'Mend the code, or dismiss the alerts with the reason.' });
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/code-scanning.js




const codeScanning = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/code-scanning',
    title: 'The code is analysed for vulnerabilities',
    subject: 'repository',
    criteria: [
        { id: 'CC7.1', strength: 'partial', because: 'Vulnerabilities in code of one’s own are looked for, again and again.' },
        { id: 'CC6.8', strength: 'partial', because: 'Code that does harm can be found before it runs.' },
    ],
    needs: ['codeScanning'],
    parameters: dist/* strictObject */.rej({
        tools: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100))), dist/* maxLength */.Ru6(20), dist/* description */.h_('The tools that have to have analysed the code, by the names that they give themselves. With none, any one will do.')), []),
        'within-days': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(365), dist/* description */.h_('How old the latest analysis may be, in days.')), 30),
    }),
    why: 'Reviewers miss what tools find without effort, and new kinds of holes are learned after the code was reviewed.',
    fix: 'Turn on code scanning, with its default setup or a workflow that uploads its results, and let it run on a schedule too. For repositories that are not public it takes GitHub Code Security; without it, other tools can be run as required checks and recorded as a waiver.',
    references: [
        'https://docs.github.com/en/code-security/code-scanning/introduction-to-code-scanning/about-code-scanning',
        'https://docs.github.com/en/rest/code-scanning/code-scanning#list-code-scanning-analyses-for-a-repository',
    ],
    judge({ id, codeScanning: analyses }, parameters, { at }) {
        const days = parameters['within-days'];
        const wentWrong = analyses.filter(({ at: when, error }) => error !== '' && daysBetween(when, at) <= days).map(({ tool }) => tool);
        // One language that was analysed says nothing of another, whose analysis went wrong; one that is no longer analysed is left out.
        const good = analyses.filter((analysis) => code_scanning_whyNot(analysis, at, days) === null && !wentWrong.includes(analysis.tool));
        const values = {
            asOf: at,
            analyses: analyses.map((analysis) => ({ ...analysis, whyNot: code_scanning_whyNot(analysis, at, days) })),
        };
        const missing = parameters.tools.filter((tool) => !good.some((analysis) => analysis.tool === tool));
        if (good.length > 0 && missing.length === 0) {
            return (0,checks_define/* pass */.IX)(`${(0,wording/* listed */.KE)([...new Set(good.map(({ tool }) => tool))])} analysed ${id} in the last ${(0,wording/* counted */.hS)(days, 'day')}.`, values);
        }
        const remedy = 'Have the analysis run on the default branch, on a schedule too, and look at why it does not.';
        const wanted = missing.length > 0 ? missing : [...new Set(analyses.map(({ tool }) => tool))];
        const found = wanted.map((tool) => {
            const all = analyses.filter((analysis) => analysis.tool === tool);
            const last = all.find(({ error }) => error !== '') ?? all[0];
            return `${tool} ${last === undefined ? 'has never run' : (code_scanning_whyNot(last, at, days) ?? 'ran')}`;
        });
        if (found.length === 0)
            return (0,checks_define/* fail */.fJ)(`No code scanning has ever analysed the default branch of ${id}.`, remedy, values);
        return (0,checks_define/* fail */.fJ)(`The code of ${id} is not analysed as the policy asks: ${(0,wording/* listed */.KE)(found)}.`, remedy, values);
    },
});
function code_scanning_whyNot({ at: when, error }, at, days) {
    if (error !== '')
        return `went wrong: ${error.replace(/\.$/, '')}`;
    const age = daysBetween(when, at);
    return age > days ? `ran ${(0,wording/* counted */.hS)(Math.floor(age), 'day')} ago` : null;
}

;// CONCATENATED MODULE: ./build/checks/judgement/untrusted.js
/**
 * Expressions of workflows that carry what anybody from outside can write.
 * See https://docs.github.com/en/actions/reference/security/secure-use#understanding-the-risk-of-script-injections
 */
const untrusted = [
    /^github\.event\.(?:issue|pull_request|discussion)\.(?:title|body)$/,
    /^github\.event\.(?:comment|review|review_comment)\.body$/,
    /^github\.event\.changes\.(?:title|body)\.from$/,
    /^github\.event\.pages\.\*\.page_name$/,
    /^github\.event\.(?:commits\.\*|head_commit)\.(?:message|author\.(?:email|name)|committer\.(?:email|name))$/,
    /^github\.event\.pull_request\.head\.(?:ref|label|repo\.default_branch|repo\.description|repo\.homepage)$/,
    /^github\.event\.workflow_run\.(?:head_branch|display_title|head_commit\.(?:message|author\.(?:email|name))|head_repository\.description)$/,
    /^github\.event\.workflow_run\.pull_requests\.\*\.head\.ref$/,
    /^github\.head_ref$/,
];
/** Whole objects that hold such a text somewhere. */
const holders = [
    /^github$/,
    /^github\.event$/,
    /^github\.event\.(?:issue|pull_request|discussion|comment|review|review_comment|head_commit|commits|pages|workflow_run)(?:\.\*)?$/,
    /^github\.event\.pull_request\.head(?:\.repo)?$/,
    /^github\.event\.workflow_run\.head_commit$/,
];
/** The contexts in an expression that anybody can write, as it names them. What only compares such a text is harmless. */
function untrustedContexts(expression) {
    return contextsOf(withoutComparisons(untrusted_plain(expression))).filter((context) => [...untrusted, ...holders].some((pattern) => pattern.test(context)));
}
/** What a checkout of code from outside names. */
const heads = [
    /^github\.event\.pull_request(?:\.\*)?\.(?:head\.(?:sha|ref|label|repo\.full_name|repo\.name)|merge_commit_sha|number)$/,
    /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.\*\.(?:head\.(?:sha|ref)|number))$/,
    /^github\.event\.(?:issue\.number|number)$/,
    /^github\.head_ref$/,
];
/** What names code that is on the base, and was reviewed. */
const bases = [
    /^github\.(?:sha|ref|ref_name|base_ref|repository|repository_owner|workflow_sha)$/,
    /^github\.event\.pull_request\.base\.(?:sha|ref|repo\.full_name|repo\.default_branch)$/,
    /^github\.event\.repository\.(?:default_branch|full_name|name)$/,
    /^github\.event\.merge_group\.base_sha$/,
];
/** Where what is checked out comes from: the base, a pull request, or what nobody can tell from the file. */
function originOf(text) {
    if (/refs\/pull\//i.test(text))
        return 'outside';
    const contexts = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].flatMap(([, inner = '']) => contextsOf(withoutComparisons(untrusted_plain(inner))));
    if (contexts.some((context) => heads.some((pattern) => pattern.test(context))))
        return 'outside';
    return contexts.every((context) => bases.some((pattern) => pattern.test(context))) ? 'base' : 'unknown';
}
/** In lower case, with every way to name a property written with a dot, and every index as `*`. */
function untrusted_plain(expression) {
    return expression
        .toLowerCase()
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/\s*\[\s*'([\w-]+)'\s*\]/g, '.$1')
        .replaceAll(/\s*\[[^\]]*\]/g, '.*')
        .replaceAll(/\s*\.\s*/g, '.');
}
/** Comparisons come to true or false, whatever they compare. */
function withoutComparisons(expression) {
    return expression
        .replaceAll(/'(?:[^']|'')*'/g, "''")
        .replaceAll(/\b(?:contains|startswith|endswith)\([^()]*\)/g, ' ')
        .replaceAll(/[\w.*-]+ ?[!=]= ?''|'' ?[!=]= ?[\w.*-]+/g, ' ');
}
function contextsOf(expression) {
    return [...expression.matchAll(/[a-z_][\w-]*(?:\.(?:[\w-]+|\*))*(?! ?\()/g)]
        .map(([context]) => context)
        .filter((context) => !constants.has(context));
}
const constants = new Set(['true', 'false', 'null']);

;// CONCATENATED MODULE: ./build/checks/repository/dangerous-workflows.js







/** Events that anybody from outside can cause, and that run with the rights and the secrets of the base. */
const trusting = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
const dangerousWorkflows = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/dangerous-workflows',
    title: 'No workflow checks out a stranger’s code with its own rights, or puts a stranger’s words into a script',
    subject: 'repository',
    criteria: [
        { id: 'CC6.8', strength: 'partial', because: 'Code from outside does not run with rights or secrets from inside.' },
        { id: 'CC7.1', strength: 'partial', because: 'Workflows are looked through for the holes that are known to be used.' },
    ],
    needs: ['workflows'],
    parameters: dist/* strictObject */.rej({
        accept: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(policy_words/* pathGlob */.Qh), dist/* maxLength */.Ru6(50), dist/* description */.h_('Workflows that somebody looked at and accepts as they are, by path or glob.')), []),
    }),
    why: 'Whoever opens a pull request or writes a comment can then run what they like with the secrets of the repository.',
    fix: 'Under pull_request_target, workflow_run and issue_comment check out nothing of the pull request. Hand texts to a script through `env`, and never as ${{ }} within it. What scripts themselves fetch is not followed.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
    ],
    judge({ id, workflows }, { accept }) {
        if (workflows.length === 0)
            return (0,checks_define/* notApplicable */.hH)(`${id} has no workflow.`);
        const judged = workflows.filter(({ path }) => !(0,policy_glob/* matchesAny */.H)(accept, path));
        const found = judged.flatMap(lookThrough);
        const findings = found.filter(({ sure }) => sure).map(({ place, because }) => ({ place, because }));
        const doubtful = found.filter(({ sure }) => !sure).map(({ place, because }) => ({ place, because }));
        const values = {
            workflows: workflows.length,
            accepted: workflows.filter((workflow) => !judged.includes(workflow)).map(({ path }) => path),
            ...findingValues(findings),
            doubtful: doubtful.map((finding) => ({ ...finding })),
        };
        if (findings.length > 0) {
            const remedy = 'Check out nothing of the pull request there, and hand texts to scripts through env.';
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* counted */.hS)(findings.length, 'danger')} in workflows of ${id}: ${findingsListed(findings)}.`, remedy, values);
        }
        const unread = unlessUnread(judged, values);
        if (unread !== null)
            return unread;
        if (doubtful.length > 0) {
            const remedy = 'Have somebody look, and accept the workflow in the policy; or check out a ref that the file spells out.';
            return (0,checks_define/* inconclusive */.Ni)('unsupported', `What is checked out cannot be told from the file: ${findingsListed(doubtful)}.`, remedy, values);
        }
        const but = judged.length === workflows.length
            ? ''
            : `, but for ${(0,wording/* listed */.KE)(workflows.filter((one) => !judged.includes(one)).map(({ path }) => path))}, which the policy accepts`;
        return (0,checks_define/* pass */.IX)(`No danger of the known kinds in ${(0,wording/* counted */.hS)(judged.length, 'workflow')} of ${id}${but}.`, values);
    },
});
function lookThrough({ path, triggers, jobs }) {
    const causes = triggers.filter((trigger) => trusting.has(trigger));
    return jobs.flatMap(({ steps }) => steps.flatMap((step) => {
        const place = `${path}:${String(step.line)}`;
        const words = [...new Set(step.scriptExpressions.flatMap(untrustedContexts))];
        const injected = words.length === 0 ? [] : [{ place, sure: true, because: `puts ${(0,wording/* listed */.KE)(words)} into a script` }];
        return [...injected, ...checkoutOf(step, place, causes)];
    }));
}
function checkoutOf(step, place, causes) {
    if (causes.length === 0 || step.uses === null || !/^actions\/checkout@/i.test(step.uses))
        return [];
    const origins = [step.ref, step.repository].map((text) => (text === null ? 'base' : originOf(text)));
    const what = step.ref ?? step.repository ?? '';
    if (origins.includes('outside'))
        return [{ place, sure: true, because: `checks out ${what} on ${(0,wording/* listed */.KE)(causes, 4, 'or')}` }];
    return origins.includes('unknown') ? [{ place, sure: false, because: `checks out ${what} on ${(0,wording/* listed */.KE)(causes, 4, 'or')}` }] : [];
}

;// CONCATENATED MODULE: ./build/checks/repository/dependency-alerts-resolved.js



const dependencyAlertsResolved = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/dependency-alerts-resolved',
    title: 'Vulnerable dependencies are dealt with in time',
    subject: 'repository',
    criteria: [
        { id: 'CC7.1', strength: 'direct', because: 'Vulnerabilities that were found are mended within the time that was promised.' },
        { id: 'CC7.3', strength: 'partial', because: 'Each alert is evaluated by somebody who mends or closes it.' },
    ],
    needs: ['openDependencyAlerts'],
    considers: ['dependencyAlerts'],
    parameters: dist/* strictObject */.rej({
        ...severityDays,
        'without-fix': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['count', 'skip']), dist/* description */.h_('What to make of an alert for which no version without the vulnerability is known: `count` it as any other, or `skip` it.')), 'count'),
    }),
    why: 'A vulnerability that is published is used by others within days.',
    fix: 'Update the dependency. Where that cannot be done, close the alert with the reason, or record a waiver with an end.',
    references: [
        'https://docs.github.com/en/code-security/dependabot/dependabot-alerts/viewing-and-updating-dependabot-alerts',
        'https://docs.github.com/en/rest/dependabot/alerts#list-dependabot-alerts-for-a-repository',
    ],
    judge({ id, openDependencyAlerts, dependencyAlerts }, parameters, { at }) {
        if (openDependencyAlerts.length === 0) {
            // Where they are off there is no alert either.
            if (dependencyAlerts.state === 'unavailable') {
                const { reason, detail, remedy } = dependencyAlerts;
                return (0,checks_define/* inconclusive */.Ni)(reason, `No alert is open in ${id}; whether they are on cannot be seen. ${detail}`, remedy);
            }
            if (!dependencyAlerts.value)
                return (0,checks_define/* notApplicable */.hH)(`Alerts about vulnerable dependencies are off for ${id}, so that there are none.`);
        }
        const open = openDependencyAlerts
            .filter(({ fixed }) => fixed || parameters['without-fix'] === 'count')
            .map(({ number, package: name, severity, createdAt, fixed }) => ({
            name: `#${String(number)} ${name} (${severity}${fixed ? '' : ', no fix known'})`,
            since: createdAt,
            days: parameters[`${severity}-days`],
        }));
        return judgeAges(open, at, { what: 'dependency alert', remedy: 'Update the dependencies, or close the alerts with the reason.' });
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/dependency-alerts.js


const dependencyAlerts = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/dependency-alerts',
    title: 'Vulnerable dependencies are found',
    subject: 'repository',
    criteria: [{ id: 'CC7.1', strength: 'partial', because: 'Known vulnerabilities in what the code depends on raise an alert.' }],
    needs: ['dependencyAlerts'],
    parameters: dist/* strictObject */.rej({}),
    why: 'Most of the code that runs was written by others, and its holes are published.',
    fix: 'In the security settings of the repository or the organisation, turn on Dependabot alerts, which are free for every repository.',
    references: ['https://docs.github.com/en/code-security/dependabot/dependabot-alerts/about-dependabot-alerts'],
    judge({ id, dependencyAlerts: on }) {
        const values = { dependencyAlerts: on };
        if (on)
            return (0,checks_define/* pass */.IX)(`Alerts about vulnerable dependencies are on for ${id}.`, values);
        const remedy = 'Turn on Dependabot alerts in the security settings of the repository or the organisation.';
        return (0,checks_define/* fail */.fJ)(`Alerts about vulnerable dependencies are off for ${id}.`, remedy, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/deploy-keys.js




const deployKeys = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/deploy-keys',
    title: 'Deploy keys read only, and are used and renewed',
    subject: 'repository',
    criteria: [{ id: 'CC6.1', strength: 'partial', because: 'Keys without a person behind them are few, weak and not forgotten.' }],
    needs: ['deployKeys'],
    parameters: dist/* strictObject */.rej({
        write: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['refuse', 'accept']), dist/* description */.h_('What to make of keys that may write.')), 'refuse'),
        'max-age-days': daysParameter(365, 'How old a key may be.'),
        'unused-days': daysParameter(90, 'How long a key may go unused.'),
        accept: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1))), dist/* maxLength */.Ru6(100), dist/* description */.h_('The ids of keys that are accepted as they are: `gh api repos/OWNER/NAME/keys` prints them.')), []),
    }),
    why: 'A deploy key opens the repository to whoever holds the file, with no second factor, no name and no end.',
    fix: 'In the settings of the repository under “Deploy keys”, delete the key, or add a new one without “Allow write access”. The token of a GitHub App does the same and ends within an hour.',
    references: [
        'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys',
        'https://docs.github.com/en/rest/deploy-keys/deploy-keys#list-deploy-keys',
    ],
    judge({ id, deployKeys: keys }, parameters, { at }) {
        const limits = { write: parameters.write === 'accept', age: parameters['max-age-days'], unused: parameters['unused-days'] };
        const found = keys.map((key) => ({ key, wrong: parameters.accept.includes(key.id) ? [] : deploy_keys_wrongWith(key, limits, at) }));
        const values = {
            asOf: at,
            keys: found.map(({ key, wrong }) => ({ ...key, wrong, accepted: parameters.accept.includes(key.id) })),
        };
        const bad = found.filter(({ wrong }) => wrong.length > 0);
        if (bad.length > 0) {
            const names = bad.map(({ key, wrong }) => `"${key.title}" (${String(key.id)}) ${(0,wording/* listed */.KE)(wrong)}`);
            return (0,checks_define/* fail */.fJ)(`Deploy keys of ${id}: ${(0,wording/* listed */.KE)(names, 3)}.`, 'Delete these keys, or renew them without write access.', values);
        }
        if (keys.length === 0)
            return (0,checks_define/* pass */.IX)(`${id} has no deploy key.`, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(keys.length, 'deploy key')} of ${id}, as the policy allows.`, values);
    },
});
function deploy_keys_wrongWith(key, { write, age, unused }, at) {
    const wrong = [];
    if (!key.readOnly && !write)
        wrong.push('may write');
    const old = daysBetween(key.createdAt, at);
    if (age !== null && old > age)
        wrong.push(`is ${(0,wording/* counted */.hS)(Math.floor(old), 'day')} old`);
    const idle = daysBetween(key.lastUsed ?? key.createdAt, at);
    if (unused !== null && idle > unused) {
        wrong.push(key.lastUsed === null ? 'was never used' : `was not used for ${(0,wording/* counted */.hS)(Math.floor(idle), 'day')}`);
    }
    return wrong;
}

;// CONCATENATED MODULE: ./build/checks/repository/environments-protected.js




const acceptable = (description) => dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['refuse', 'accept']), dist/* description */.h_(description)), 'refuse');
const environmentsProtected = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/environments-protected',
    title: 'A deployment to production is approved, and comes from a protected branch',
    subject: 'repository',
    criteria: [
        { id: 'CC8.1', strength: 'partial', because: 'A deployment waits for somebody who did not start it.' },
        { id: 'CC6.3', strength: 'partial', because: 'Who starts a deployment and who lets it go are kept apart.' },
    ],
    needs: ['environments'],
    parameters: dist/* strictObject */.rej({
        environments: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255))), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(50), dist/* description */.h_('Which environments have to be protected: names, or globs.')), ['prod', 'production', 'production/**']),
        unreviewed: acceptable('What to make of an environment that takes nobody’s approval.'),
        'self-review': acceptable('What to make of reviewers who may approve a deployment that they started.'),
        'any-branch': acceptable('What to make of deployments from any branch.'),
        'admin-bypass': acceptable('What to make of administrators who may deploy past all this.'),
    }),
    why: 'A job that names an environment gets its secrets. Without protection every branch, reviewed or not, can name it.',
    fix: 'In the settings of the repository under “Environments”, add “Required reviewers” with “Prevent self-review”, limit “Deployment branches and tags”, and turn off “Allow administrators to bypass”. Required reviewers of a repository that is not public take GitHub Enterprise.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments',
        'https://docs.github.com/en/rest/deployments/environments#list-environments',
    ],
    judge({ id, environments }, parameters) {
        const meant = environments.filter(({ name }) => (0,policy_glob/* matchesAny */.H)(parameters.environments, name));
        const found = meant.map((environment) => ({ environment, wrong: environments_protected_wrongWith(environment, parameters) }));
        const values = {
            environments: found.map(({ environment, wrong }) => ({ ...environment, wrong })),
            others: environments.filter((environment) => !meant.includes(environment)).map(({ name }) => name),
        };
        if (meant.length === 0)
            return (0,checks_define/* notApplicable */.hH)(`${id} has no environment ${(0,wording/* listed */.KE)(parameters.environments, 4, 'or')}.`, values);
        const bad = found.filter(({ wrong }) => wrong.length > 0);
        if (bad.length > 0) {
            const names = bad.map(({ environment, wrong }) => `${environment.name} ${(0,wording/* listed */.KE)(wrong)}`);
            const remedy = 'Add required reviewers without self-review, limit the branches, and keep administrators from bypassing it, in the settings of the environment.';
            return (0,checks_define/* fail */.fJ)(`Environments of ${id}: ${(0,wording/* listed */.KE)(names, 3)}.`, remedy, values);
        }
        const silent = meant.filter(({ adminsCanBypass }) => adminsCanBypass === null);
        if (parameters['admin-bypass'] === 'refuse' && silent.length > 0) {
            const message = `GitHub does not say whether administrators may deploy to ${(0,wording/* listed */.KE)(silent.map(({ name }) => name))} past its protection.`;
            return (0,checks_define/* inconclusive */.Ni)('unsupported', message, 'Look at the settings of the environment, and accept admin-bypass in the policy.', values);
        }
        const unsure = parameters['any-branch'] === 'accept' ? [] : meant.filter(({ branches, patterns }) => branches !== 'any' && patterns === null);
        if (unsure.length > 0)
            return branchesUnknown(unsure, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* listed */.KE)(meant.map(({ name }) => name))} of ${id} protected as the policy asks.`, values);
    },
});
/** Who cannot see what is selected cannot tell; nor can anybody whether classic protection covers a branch at all. */
function branchesUnknown(unsure, values) {
    const classic = unsure.filter(({ branches }) => branches === 'protected');
    if (classic.length > 0) {
        const message = `${(0,wording/* listed */.KE)(classic.map(({ name }) => name))} takes deployments from branches with classic protection, and from every branch while no branch has that.`;
        return (0,checks_define/* inconclusive */.Ni)('unsupported', message, 'Choose “Selected branches and tags” and name them, or accept any-branch in the policy.', values);
    }
    const message = `Which branches may deploy to ${(0,wording/* listed */.KE)(unsure.map(({ name }) => name))} cannot be seen.`;
    return (0,checks_define/* inconclusive */.Ni)('error', message, 'Run it again, with a token that has actions: read.', values);
}
/** A pattern of wildcards alone, which every new branch can be named to match. */
const anyName = /^[*?/]+$/;
function environments_protected_wrongWith(environment, choices) {
    const { reviewers, preventSelfReview, branches, patterns, adminsCanBypass } = environment;
    const open = branches === 'any' || patterns?.some((pattern) => anyName.test(pattern)) === true;
    return [
        ...(choices.unreviewed === 'refuse' && reviewers === 0 ? ['takes nobody’s approval'] : []),
        ...(choices['self-review'] === 'refuse' && reviewers > 0 && !preventSelfReview ? ['lets reviewers approve what they started'] : []),
        ...(choices['any-branch'] === 'refuse' && open ? ['takes deployments from any branch'] : []),
        ...(choices['admin-bypass'] === 'refuse' && adminsCanBypass === true ? ['can be bypassed by administrators'] : []),
    ];
}

;// CONCATENATED MODULE: ./build/checks/repository/fork-approval.js



/** Whose pull requests wait, from the fewest to the most. */
const groups = ['first-time-contributors-new-to-github', 'first-time-contributors', 'all-external-contributors'];
const fork_approval_names = {
    'first-time-contributors-new-to-github': 'people who are new to GitHub',
    'first-time-contributors': 'people who contribute for the first time',
    'all-external-contributors': 'everybody from outside',
};
const forkApproval = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/fork-approval',
    title: 'Workflows of a fork’s pull request wait for approval and get no rights',
    subject: 'repository',
    criteria: [
        { id: 'CC6.8', strength: 'partial', because: 'Code of strangers runs only when somebody has looked at it.' },
        { id: 'CC6.6', strength: 'partial', because: 'What comes from outside gets neither secrets nor rights.' },
    ],
    needs: ['forkApproval'],
    parameters: dist/* strictObject */.rej({
        waits: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(groups), dist/* description */.h_('Whose pull requests to a public repository have to wait for approval, at least.')), 'first-time-contributors'),
    }),
    why: 'A pull request can change the workflow that tests it: whoever opens one chooses what runs.',
    fix: 'In the settings of the repository or the organisation under Actions, “General”, require approval for pull requests from forks. For a repository that is not public turn off “Send write tokens” and “Send secrets”, and require approval.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#controlling-changes-from-forks-to-workflows-in-public-repositories',
        'https://docs.github.com/en/rest/actions/permissions#get-fork-pr-contributor-approval-permissions-for-a-repository',
    ],
    judge({ id, forkApproval: { waits, privateForks } }, parameters) {
        const values = { waits, privateForks: privateForks === null ? null : { ...privateForks } };
        if (waits === null && privateForks === null) {
            return (0,checks_define/* inconclusive */.Ni)('unsupported', `GitHub does not say what pull requests from forks of ${id} may run.`, 'Look at the settings for Actions.', values);
        }
        const wrong = [...(waits === null ? [] : tooFew(waits, parameters.waits)), ...(privateForks === null ? [] : tooMuch(privateForks))];
        if (wrong.length > 0) {
            const remedy = 'Require approval, and send neither secrets nor tokens that write, in the settings for Actions.';
            return (0,checks_define/* fail */.fJ)(`Workflows of pull requests from forks of ${id}: ${(0,wording/* listed */.KE)(wrong)}.`, remedy, values);
        }
        if (waits !== null)
            return (0,checks_define/* pass */.IX)(`Workflows of pull requests to ${id} wait for approval, those of ${fork_approval_names[waits]}.`, values);
        const how = privateForks?.run === true ? 'wait for approval, and get neither secrets nor a token that writes' : 'do not run';
        return (0,checks_define/* pass */.IX)(`Workflows of pull requests from forks of ${id} ${how}.`, values);
    },
});
function tooFew(waits, wanted) {
    return groups.indexOf(waits) < groups.indexOf(wanted) ? [`only those of ${fork_approval_names[waits]} wait for approval`] : [];
}
function tooMuch({ run, writeTokens, secrets, requireApproval }) {
    if (!run)
        return [];
    return [
        ...(writeTokens ? ['they get a token that writes'] : []),
        ...(secrets ? ['they get secrets'] : []),
        ...(requireApproval ? [] : ['they run without approval']),
    ];
}

;// CONCATENATED MODULE: ./build/checks/repository/outside-collaborators.js





const outsideCollaborators = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/outside-collaborators',
    title: 'People from outside may do no more than the policy allows',
    subject: 'repository',
    criteria: [
        { id: 'CC6.3', strength: 'partial', because: 'Those who are not of the organisation have the least access that does.' },
        { id: 'CC6.2', strength: 'partial', because: 'Access of people from outside is given by name, and known.' },
    ],
    needs: ['collaborators'],
    parameters: dist/* strictObject */.rej({
        most: permissionParameter('read', 'The most that somebody from outside may do.'),
        accept: peopleParameter('Those who may do more, by account.'),
    }),
    why: 'Whoever is no member is on no list of people who leave; such access stays until somebody remembers it.',
    fix: 'In the settings of the repository under “Collaborators and teams”, take the access away or lower it; or accept the account in the policy.',
    references: [
        'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/adding-outside-collaborators-to-repositories-in-your-organization',
        'https://docs.github.com/en/rest/collaborators/collaborators#list-repository-collaborators',
    ],
    judge({ id, collaborators }, { most, accept }) {
        const outside = collaborators.filter((one) => one.outside);
        const over = outside.filter(({ permission, account }) => isMore(permission, most) && !isAccepted(account, accept));
        const values = {
            most,
            outside: outside.map(({ account, role, permission }) => ({
                login: account.login,
                id: account.id,
                role,
                permission,
                accepted: isAccepted(account, accept),
            })),
        };
        if (over.length > 0) {
            const remedy = `Take the access away, lower it to ${most}, or accept the accounts in the policy.`;
            return (0,checks_define/* fail */.fJ)(`${(0,wording/* listed */.KE)(over.map(withRole))} may do more in ${id} than ${most}, and ${over.length === 1 ? 'is no member' : 'are no members'}.`, remedy, values);
        }
        if (outside.length === 0)
            return (0,checks_define/* pass */.IX)(`Nobody from outside has access to ${id}.`, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(outside.length, 'account')} from outside with access to ${id}, none with more than the policy allows.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/push-protection-bypasses-reviewed.js





const pushProtectionBypassesReviewed = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/push-protection-bypasses-reviewed',
    title: 'Secrets pushed past push protection are looked at by somebody else',
    subject: 'repository',
    criteria: [
        { id: 'CC7.3', strength: 'partial', because: 'Each event in which protection was set aside is evaluated by a second person.' },
        { id: 'CC6.1', strength: 'partial', because: 'Nobody lets a credential into the code on their own word.' },
    ],
    needs: ['pushProtectionBypasses'],
    parameters: dist/* strictObject */.rej({
        'within-days': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(365), dist/* description */.h_('How long after the push an alert may wait for somebody else to close it, in days.')), 7),
    }),
    why: 'Push protection can be set aside by whoever it stops. If nobody looks at that afterwards it protects nobody.',
    fix: 'Have somebody other than who pushed it close the alert with what became of the secret. With delegated bypass, somebody else approves before the push.',
    references: [
        'https://docs.github.com/en/code-security/secret-scanning/using-advanced-secret-scanning-and-push-protection-features/delegated-bypass-for-push-protection/about-delegated-bypass-for-push-protection',
        'https://docs.github.com/en/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository',
    ],
    judge({ id, pushProtectionBypasses }, parameters, context) {
        const people = (0,judgement_people/* knowPeople */.h)(context.people);
        const findings = pushProtectionBypasses.map((bypass) => findingOf(bypass, people, context, parameters['within-days']));
        const values = {
            asOf: context.at,
            bypasses: findings.map(({ bypass, state, because }) => ({ number: bypass.number, type: bypass.type, at: bypass.at, state, because })),
        };
        if (findings.length === 0)
            return (0,checks_define/* notApplicable */.hH)(`Nobody pushed a secret past push protection in ${id}.`, values);
        const say = (state) => (0,wording/* listed */.KE)(findings.filter((finding) => finding.state === state).map(({ bypass, because }) => `#${String(bypass.number)} ${because}`), 3);
        const some = (state) => findings.some((finding) => finding.state === state);
        if (some('alone'))
            return (0,checks_define/* fail */.fJ)(`Nobody else looked at a secret pushed past push protection: ${say('alone')}.`, remedy, values);
        if (some('unknown'))
            return (0,checks_define/* inconclusive */.Ni)('identity', `Who looked at a pushed secret is not known: ${say('unknown')}.`, remedy, values);
        if (some('waiting'))
            return (0,checks_define/* inconclusive */.Ni)('not-yet', `Waiting for somebody else to look: ${say('waiting')}.`, remedy, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(findings.length, 'secret')} pushed past push protection, each looked at by somebody else.`, values);
    },
});
const remedy = 'Have somebody other than who pushed it look, and close the alert with what became of the secret.';
function findingOf(bypass, people, { at }, days) {
    const approved = byAnother(bypass.reviewer, bypass.by, people);
    if (approved === true)
        return { bypass, state: 'reviewed', because: `was approved by ${(0,wording/* nameOf */.Vb)(bypass.reviewer)}` };
    if (bypass.state === 'open') {
        const state = daysBetween(bypass.at, at) > days ? 'alone' : 'waiting';
        return { bypass, state, because: `by ${(0,wording/* nameOf */.Vb)(bypass.by)} is open` };
    }
    const closed = byAnother(bypass.resolvedBy, bypass.by, people);
    const because = `by ${(0,wording/* nameOf */.Vb)(bypass.by)} was closed by ${(0,wording/* nameOf */.Vb)(bypass.resolvedBy)}`;
    if (closed === true)
        return { bypass, state: 'reviewed', because };
    return { bypass, state: closed === null ? 'unknown' : 'alone', because };
}
/** Whether a person is somebody else than the one who pushed; `null` when an account that is gone leaves that open. */
function byAnother(who, pusher, people) {
    if (who === null)
        return null;
    if (!isPerson(who, people))
        return false;
    return pusher === null ? null : people.personOf(who) !== people.personOf(pusher);
}
function isPerson(account, people) {
    return account.kind !== 'bot' && !people.isMachineUser(account);
}

;// CONCATENATED MODULE: ./build/checks/judgement/secret-protection.js
/** A remedy that says what the feature costs where the repository is, or may be, not public. */
function licenceRemedy(what, profile) {
    const setting = `${what} in the security settings of the repository`;
    if (profile.state === 'observed' && profile.value.visibility === 'public')
        return `${setting}; it is free for a public one.`;
    return `${setting}. Where it is not public that takes GitHub Secret Protection, on GitHub Team or Enterprise; without it, run another scanner, name it to repository/secret-scanning in the policy, and record the rest as a waiver.`;
}

;// CONCATENATED MODULE: ./build/checks/repository/push-protection.js



const pushProtection = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/push-protection',
    title: 'A push that holds a secret is refused',
    subject: 'repository',
    criteria: [
        { id: 'CC6.1', strength: 'partial', because: 'Credentials are kept out of the code instead of being found in it.' },
        { id: 'CC6.7', strength: 'partial', because: 'Credentials cannot leave a machine with a push.' },
    ],
    needs: ['pushProtection'],
    considers: ['profile'],
    parameters: dist/* strictObject */.rej({}),
    why: 'A secret that reached the history has to be revoked; one that was refused has not left the machine of whoever pushed it.',
    fix: 'In the security settings of the repository or the organisation, turn on push protection, which needs secret scanning.',
    references: ['https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection'],
    judge({ id, pushProtection: on, profile }) {
        const values = { pushProtection: on };
        if (on)
            return (0,checks_define/* pass */.IX)(`Push protection is on for ${id}.`, values);
        return (0,checks_define/* fail */.fJ)(`Push protection is off for ${id}.`, licenceRemedy('Turn on push protection', profile), values);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/secret-alerts-resolved.js



const secretAlertsResolved = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/secret-alerts-resolved',
    title: 'Secrets that were found are dealt with in time',
    subject: 'repository',
    criteria: [
        { id: 'CC7.4', strength: 'partial', because: 'A leaked credential is revoked within the time that was promised.' },
        { id: 'CC7.3', strength: 'partial', because: 'Each alert is evaluated by somebody who closes it.' },
    ],
    needs: ['secretAlerts'],
    considers: ['secretScanning'],
    parameters: dist/* strictObject */.rej({
        'max-age-days': daysParameter(7, 'How old an open alert may be.'),
        'active-days': daysParameter(1, 'How old an open alert may be whose secret is known to work still.'),
    }),
    why: 'A secret that is known and not revoked is an open door with a sign on it.',
    fix: 'Revoke the secret where it was issued, then close the alert as revoked. One that is no secret is closed as that, with a word why.',
    references: [
        'https://docs.github.com/en/code-security/secret-scanning/managing-alerts-from-secret-scanning/resolving-alerts',
        'https://docs.github.com/en/rest/secret-scanning/secret-scanning#list-secret-scanning-alerts-for-a-repository',
    ],
    judge({ id, secretAlerts, secretScanning }, parameters, { at }) {
        if (secretAlerts.length === 0) {
            // Where it is off there is no alert either.
            if (secretScanning.state === 'unavailable') {
                const { reason, detail, remedy } = secretScanning;
                return (0,checks_define/* inconclusive */.Ni)(reason, `No alert is open in ${id}; whether secret scanning is on cannot be seen. ${detail}`, remedy);
            }
            if (!secretScanning.value)
                return (0,checks_define/* notApplicable */.hH)(`Secret scanning is off for ${id}, so that there are no alerts.`);
        }
        const open = secretAlerts.map(({ number, type, validity, createdAt }) => ({
            name: `#${String(number)} ${type}${validity === 'active' ? ', which works still' : ''}`,
            since: createdAt,
            days: shorter(parameters['max-age-days'], validity === 'active' ? parameters['active-days'] : null),
        }));
        return judgeAges(open, at, { what: 'secret alert', remedy: 'Revoke the secret where it was issued, then close the alert.' });
    },
});
function shorter(a, b) {
    return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

;// CONCATENATED MODULE: ./build/checks/judgement/scanner.js




/** Scanners other than GitHub's, by the check runs that they leave on the default branch. */
const scannersParameter = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(255), dist/* description */.h_('The name of its check run.')),
    app: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* description */.h_('The id of the app that it has to come from, 15368 for GitHub Actions: anybody who may write can post a status of any name.')),
})), dist/* maxLength */.Ru6(20), dist/* description */.h_('Scanners that do as well as GitHub’s own: one of them has to have passed on the head of the default branch.')), []);
/** Judges scanners by their runs. What is running still, or skipped, has found nothing out. */
function judgeScanner(scanner, runs, at, days) {
    const last = runs
        .filter((run) => run.name === scanner.name && run.app?.id === scanner.app)
        .flatMap(({ completedAt, conclusion }) => (completedAt === null ? [] : [{ completedAt, conclusion }]))
        .toSorted((a, b) => (0,time/* compareInstants */.Q)(a.completedAt, b.completedAt) || Number(a.conclusion !== 'success') - Number(b.conclusion !== 'success'))
        .at(-1);
    const say = (good, because) => ({ scanner, good, because: `${scanner.name} ${because}` });
    if (last === undefined)
        return say(false, 'has not finished on the head of the default branch');
    if (last.conclusion !== 'success')
        return say(false, `ended with ${last.conclusion ?? 'nothing'}`);
    const age = daysBetween(last.completedAt, at);
    const ago = (0,wording/* counted */.hS)(Math.max(0, Math.floor(age)), 'day');
    return age > days ? say(false, `passed ${ago} ago, and the policy asks for ${(0,wording/* counted */.hS)(days, 'day')}`) : say(true, `passed ${ago} ago`);
}

;// CONCATENATED MODULE: ./build/checks/repository/secret-scanning.js





const secretScanning = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/secret-scanning',
    title: 'Secrets in the repository are found',
    subject: 'repository',
    criteria: [
        { id: 'CC6.1', strength: 'partial', because: 'A credential that leaked into the code is found before somebody else uses it.' },
        { id: 'CC7.2', strength: 'partial', because: 'Credentials in what is pushed are watched for, and raise an alert.' },
    ],
    needs: [],
    considers: ['secretScanning', 'defaultBranchChecks', 'profile'],
    parameters: dist/* strictObject */.rej({
        scanners: scannersParameter,
        'within-days': dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1), dist/* maxValue */.cGV(365), dist/* description */.h_('How old the latest run of such a scanner may be, in days.')), 7),
    }),
    why: 'A token in the history gives its access to everybody who can read the repository, now and in every old clone.',
    fix: 'In the security settings of the repository or the organisation, turn on secret scanning. Where the licence for it is missing, run another scanner on the default branch, on a schedule as well, and name its check run under scanners in the policy.',
    references: [
        'https://docs.github.com/en/code-security/secret-scanning/introduction/about-secret-scanning',
        'https://docs.github.com/en/rest/checks/runs#list-check-runs-for-a-git-reference',
    ],
    judge({ id, secretScanning: on, defaultBranchChecks, profile }, parameters, { at }) {
        const found = findingsOf(parameters.scanners, defaultBranchChecks, at, parameters['within-days']);
        const values = {
            secretScanning: on.state === 'observed' ? on.value : null,
            scanners: found.map(({ scanner, good, because }) => ({ ...scanner, good, because })),
        };
        if (on.state === 'observed' && on.value)
            return (0,checks_define/* pass */.IX)(`Secret scanning is on for ${id}.`, values);
        const good = found.find((finding) => finding.good);
        if (good !== undefined)
            return (0,checks_define/* pass */.IX)(`${good.because} on the default branch of ${id}, which the policy takes for secret scanning.`, values);
        const others = found.map(({ because }) => because);
        const and = others.length === 0 ? '' : `; ${(0,wording/* listed */.KE)(others)}`;
        if (on.state === 'unavailable')
            return (0,checks_define/* inconclusive */.Ni)(on.reason, `${on.detail.replace(/\.$/, '')}${and}.`, on.remedy, values);
        if (parameters.scanners.length > 0 && defaultBranchChecks.state === 'unavailable') {
            const { reason, detail, remedy } = defaultBranchChecks;
            return (0,checks_define/* inconclusive */.Ni)(reason, `Secret scanning is off for ${id}, and its other scanners cannot be seen. ${detail}`, remedy, values);
        }
        return (0,checks_define/* fail */.fJ)(`Secret scanning is off for ${id}${and}.`, licenceRemedy('Turn on secret scanning', profile), values);
    },
});
function findingsOf(scanners, runs, at, days) {
    return runs.state === 'unavailable' ? [] : scanners.map((scanner) => judgeScanner(scanner, runs.value, at, days));
}

;// CONCATENATED MODULE: ./build/checks/repository/token-default-read-only.js



const tokenDefaultReadOnly = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/token-default-read-only',
    title: 'Workflows may only read unless they ask for more',
    subject: 'repository',
    criteria: [
        {
            id: 'CC6.3',
            strength: 'partial',
            because: 'What runs by itself has the least rights unless its file, which is reviewed, says more.',
        },
    ],
    needs: ['workflowToken'],
    parameters: dist/* strictObject */.rej({}),
    why: 'With a token that writes, every action that a workflow uses can change the code, without anybody having said so.',
    fix: 'In the settings of the repository or the organisation under Actions, “General”, “Workflow permissions”, choose “Read repository contents and packages permissions”; let workflows ask for more under permissions.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#setting-the-permissions-of-the-github_token-for-your-repository',
    ],
    judge({ id, workflowToken }) {
        return judgeDefaultPermissions(workflowToken, id);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/visibility.js



const visibility = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/visibility',
    title: 'Only repositories that are meant to be public are public',
    subject: 'repository',
    criteria: [
        { id: 'CC6.1', strength: 'partial', because: 'Who may read the code is what somebody decided.' },
        { id: 'C1.1', strength: 'partial', because: 'Code that is confidential is not open to everybody.' },
    ],
    needs: ['profile'],
    parameters: dist/* strictObject */.rej({
        public: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.*?-]+\/[\w.*?-]+$/, 'Write owner/name; * stands for any text within either.'))), dist/* maxLength */.Ru6(500), dist/* description */.h_('The repositories that may be public, `owner/name` or globs.')), []),
        internal: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['accept', 'refuse']), dist/* description */.h_('What to make of repositories that everybody in the enterprise can read.')), 'accept'),
    }),
    why: 'A repository that becomes public is copied within minutes, with its whole history.',
    fix: 'In the settings of the repository under “Danger Zone”, change its visibility; or name it in the policy among those that may be public.',
    references: [
        'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility',
    ],
    judge({ id, profile: { visibility: is } }, parameters) {
        const meant = (0,policy_glob/* matchesAny */.H)(parameters.public, id);
        const values = { visibility: is, mayBePublic: meant };
        const remedy = 'Make it private, or name it in the policy if that is meant.';
        if (is === 'public' && !meant)
            return (0,checks_define/* fail */.fJ)(`${id} is public, and the policy does not name it among those that may be.`, remedy, values);
        if (is === 'internal' && parameters.internal === 'refuse') {
            return (0,checks_define/* fail */.fJ)(`${id} is internal: everybody in the enterprise can read it.`, 'Make it private.', values);
        }
        return (0,checks_define/* pass */.IX)(`${id} is ${is}${is === 'public' ? ', as the policy allows' : ''}.`, values);
    },
});

;// CONCATENATED MODULE: ./build/checks/repository/webhooks-secure.js



const webhooksSecure = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/webhooks-secure',
    title: 'Webhooks go out encrypted and signed',
    subject: 'repository',
    criteria: [
        { id: 'CC6.7', strength: 'partial', because: 'What leaves for other systems is encrypted on its way.' },
        { id: 'CC6.6', strength: 'partial', because: 'A system that listens can tell what comes from GitHub from what does not.' },
    ],
    needs: ['webhooks'],
    parameters: dist/* strictObject */.rej({}),
    why: 'A webhook that is not signed can be sent by anybody; one that is not encrypted can be read by anybody on its way.',
    fix: 'In the settings of the repository under “Webhooks”, give the hook an https address, turn on “SSL verification”, and set a secret that the receiver checks. Delete hooks that nobody listens to.',
    references: [
        'https://docs.github.com/en/webhooks/using-webhooks/best-practices-for-using-webhooks',
        'https://docs.github.com/en/rest/repos/webhooks#list-repository-webhooks',
    ],
    judge({ id, webhooks }) {
        const found = webhooks.map((hook) => ({ hook, wrong: hook.active ? webhooks_secure_wrongWith(hook) : [] }));
        const values = {
            webhooks: found.map(({ hook: { id: number, url, active }, wrong }) => ({ id: number, url, active, wrong })),
        };
        const bad = found.filter(({ wrong }) => wrong.length > 0);
        if (bad.length > 0) {
            const names = bad.map(({ hook, wrong }) => `${hook.url} (${String(hook.id)}) ${(0,wording/* listed */.KE)(wrong)}`);
            const remedy = 'Give them an https address, turn on SSL verification and set a secret; delete those that nobody listens to.';
            return (0,checks_define/* fail */.fJ)(`Webhooks of ${id}: ${(0,wording/* listed */.KE)(names, 3)}.`, remedy, values);
        }
        const active = webhooks.filter((hook) => hook.active).length;
        if (active === 0)
            return (0,checks_define/* pass */.IX)(`No webhook of ${id} sends anything.`, values);
        return (0,checks_define/* pass */.IX)(`${(0,wording/* counted */.hS)(active, 'webhook')} of ${id}, encrypted and signed.`, values);
    },
});
function webhooks_secure_wrongWith({ url, insecureSsl, signed }) {
    return [
        ...(/^https:\/\//i.test(url) ? [] : ['is not encrypted']),
        ...(insecureSsl ? ['takes any certificate'] : []),
        ...(signed ? [] : ['is not signed']),
    ];
}

;// CONCATENATED MODULE: ./build/checks/repository/workflow-permissions.js




const workflowPermissions = (0,checks_define/* defineCheck */.qH)({
    id: 'repository/workflow-permissions',
    title: 'Each job of a workflow has the rights that it takes, and no more',
    subject: 'repository',
    criteria: [
        { id: 'CC6.3', strength: 'partial', because: 'What runs by itself has the least rights, and they are written down and reviewed.' },
    ],
    needs: ['workflows'],
    considers: ['workflowToken'],
    parameters: dist/* strictObject */.rej({
        shared: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* picklist */.KIO(['refuse', 'accept']), dist/* description */.h_('What to make of a right to write that a workflow gives to several jobs at once.')), 'refuse'),
    }),
    why: 'The token of a workflow is in reach of every action that the job uses. What it may not do, none of them can.',
    fix: 'Write `permissions: {}` or `contents: read` at the top of the workflow, and what a job writes under that job. A workflow that says nothing gets the default, which may be everything.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
        'https://docs.github.com/en/actions/reference/security/secure-use#use-the-minimum-required-permissions',
    ],
    judge({ id, workflows, workflowToken }, { shared }) {
        if (workflows.length === 0)
            return (0,checks_define/* notApplicable */.hH)(`${id} has no workflow.`);
        const findings = workflows.flatMap((workflow) => workflow_permissions_wrongWith(workflow, shared === 'accept'));
        const silent = workflows.flatMap(silentJobs);
        const values = { workflows: workflows.length, byDefault: silent.map(({ place }) => place), ...findingValues(findings) };
        const undeclared = silent.map(({ place }) => place);
        if (findings.length > 0)
            return (0,checks_define/* fail */.fJ)(`Workflows of ${id} give too much: ${findingsListed(findings)}.`, workflow_permissions_remedy, values);
        if (silent.length > 0 && workflowToken.state === 'observed' && workflowToken.value.permissions === 'write') {
            return (0,checks_define/* fail */.fJ)(`Workflows of ${id} say nothing of permissions and may write everything by default: ${(0,wording/* listed */.KE)(undeclared, 3)}.`, workflow_permissions_remedy, values);
        }
        const unread = unlessUnread(workflows, values);
        if (unread !== null)
            return unread;
        if (silent.length > 0 && workflowToken.state === 'unavailable') {
            const message = `Workflows of ${id} say nothing of permissions: ${(0,wording/* listed */.KE)(undeclared, 3)}; what they get by default cannot be seen. ${workflowToken.detail}`;
            return (0,checks_define/* inconclusive */.Ni)(workflowToken.reason, message, `${workflow_permissions_remedy} Or: ${workflowToken.remedy}`, values);
        }
        const by = silent.length === 0 ? '' : `, ${(0,wording/* counted */.hS)(silent.length, 'job')} by default, which only reads`;
        return (0,checks_define/* pass */.IX)(`Every job in ${(0,wording/* counted */.hS)(workflows.length, 'workflow')} of ${id} has rights of its own${by}.`, values);
    },
});
const workflow_permissions_remedy = 'Write permissions at the top of each workflow, only reading, and what a job writes under that job.';
function workflow_permissions_wrongWith({ path, permissions, jobs }, sharedIsFine) {
    const everything = 'may write everything';
    const own = jobs.flatMap((job) => job.permissions !== null && workflow_files_writesOf(job.permissions) === null ? [{ place: `${path} job ${job.id}`, because: everything }] : []);
    if (permissions === null)
        return own;
    const inheriting = jobs.filter((job) => job.permissions === null);
    if (inheriting.length === 0)
        return own;
    const writes = workflow_files_writesOf(permissions);
    if (writes === null)
        return [{ place: path, because: everything }, ...own];
    if (sharedIsFine || writes.length === 0 || inheriting.length < 2)
        return own;
    return [{ place: path, because: `lets ${(0,wording/* counted */.hS)(inheriting.length, 'job')} write ${(0,wording/* listed */.KE)(writes)}` }, ...own];
}
/** The jobs that get what the settings give. */
function silentJobs({ path, permissions, jobs }) {
    return permissions === null ? jobs.filter((job) => job.permissions === null).map((job) => ({ place: `${path} job ${job.id}` })) : [];
}

;// CONCATENATED MODULE: ./build/checks/index.js




































































const checks_all = [
    approvalsRequired,
    checksPinnedToApp,
    checksRequired,
    codeOwnerReviewRequired,
    conversationsResolved,
    deletionBlocked,
    forcePushBlocked,
    lastPushApproval,
    noBypass,
    pullRequestRequired,
    pushRestricted,
    rulesEnforced,
    signedCommitsRequired,
    staleApprovalsDismissed,
    tagsProtected,
    upToDateBeforeMerge,
    codeOwnerApproval,
    contentAsReviewed,
    described,
    emergencyReviewed,
    gateIntegrity,
    independentApproval,
    linkedWorkItem,
    noOutstandingObjection,
    requiredChecks,
    sensitivePaths,
    separationOfDuties,
    signedCommits,
    standardChange,
    throughPullRequest,
    organizationActionsPolicy,
    appPermissions,
    auditLogKept,
    basePermission,
    membersWithoutTwoFactor,
    organizationOutsideCollaborators,
    ownersLimited,
    personalTokens,
    repositoryCreation,
    securityDefaults,
    singleSignOn,
    twoFactorRequired,
    visibilityChanges,
    accessThroughTeams,
    actionsCannotApprove,
    actionsPinned,
    adminsLimited,
    allowedActions,
    codeOwnersCover,
    codeOwnersValid,
    codeScanningAlertsResolved,
    codeScanning,
    dangerousWorkflows,
    dependencyAlertsResolved,
    dependencyAlerts,
    deployKeys,
    environmentsProtected,
    forkApproval,
    outsideCollaborators,
    pushProtectionBypassesReviewed,
    pushProtection,
    secretAlertsResolved,
    secretScanning,
    tokenDefaultReadOnly,
    visibility,
    webhooksSecure,
    workflowPermissions,
    populationComplete,
];
/** Every check, by its id. The one place where a new check has to be named. */
const checks = new Map(checks_all.map((check) => [check.id, check]));


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ weighApprovals),
  a: () => (/* binding */ weighed)
});

// EXTERNAL MODULE: ./build/model/time.js
var time = __webpack_require__(865);
// EXTERNAL MODULE: ./build/checks/judgement/choices.js
var judgement_choices = __webpack_require__(2480);
;// CONCATENATED MODULE: ./build/checks/judgement/carried.js
/** Whether the change's own content is what it was at an earlier commit. */
function relationTo(content, commit, head) {
    if (commit === head)
        return 'same';
    const before = content.commits.find(({ oid }) => oid === commit);
    const after = content.commits.find(({ oid }) => oid === head);
    if (before === undefined || after === undefined)
        return 'unknown';
    if (before.tree === after.tree)
        return 'same';
    if (content.headBase === null)
        return 'changed';
    const merge = content.merges.find(({ ours, theirs }) => ours === commit && theirs === content.headBase);
    if (merge === undefined)
        return 'unknown';
    if (merge.tree !== after.tree)
        return 'changed';
    return before.beneathHead ? 'merged' : 'rebased';
}
/**
 * Whether a merge brings the base into the change and nothing else: whoever made it had no hand in the change. One that needed a
 * decision, or that has more in it than git puts there, is a commit like any other, and so is a merge of another branch.
 */
function isCleanMerge(content, commit) {
    const merge = content.commits.find(({ oid }) => oid === commit);
    if (merge === undefined)
        return 'unknown';
    const [ours, theirs, ...more] = merge.parents;
    if (ours === undefined || theirs === undefined || more.length > 0)
        return 'no';
    // Exactly one side is the base: with both on it the commit would be the base's, with none it merges something else.
    if (ours.onBase === theirs.onBase)
        return 'no';
    const computed = content.merges.find((one) => one.ours === ours.oid && one.theirs === theirs.oid);
    if (computed === undefined)
        return 'unknown';
    return computed.tree === merge.tree ? 'yes' : 'no';
}

// EXTERNAL MODULE: ./build/checks/judgement/wording.js
var wording = __webpack_require__(2140);
;// CONCATENATED MODULE: ./build/checks/judgement/contributors.js



/** The account of GitHub itself, as it signs what people do in its web pages. */
const webFlowId = 19864447;
/** Bots that open pull requests by a schedule, and on nobody's word: dependabot and renovate. */
const scheduledBots = new Set([49699333, 29139614]);
/**
 * Collects the contributors of a pull request: its author, whoever asked an app to write it, authors, co-authors and committers of
 * every commit, whoever signed one, and whoever force-pushed the head. Git's names prove nothing by themselves: a commit that names
 * a bot or GitHub itself counts for them only when a signature proves it, because otherwise it hides whoever made it. A merge that
 * brings the base and nothing else is nobody's work.
 */
function contributorsOf(change, moment, people, lastPusher) {
    const { pullRequest, commits, timeline, content } = change;
    const known = new Map();
    const perhaps = new Map();
    const unresolved = [];
    const addTo = (found) => (account, did, unknown) => {
        if (account === null)
            unresolved.push(unknown);
        else if (!found.has(people.personOf(account)))
            found.set(people.personOf(account), { account, did });
    };
    const add = addTo(known);
    add(pullRequest.author, 'opened this pull request', 'the account that opened this pull request has been deleted');
    for (const commit of commits) {
        const clean = commit.parents < 2 ? 'no' : content.state === 'observed' ? isCleanMerge(content.value, commit.oid) : 'unknown';
        if (clean !== 'yes')
            addCommit(commit, clean === 'no' ? add : addTo(perhaps));
    }
    for (const event of timeline) {
        if ((0,time/* compareInstants */.Q)(event.at, moment.at) > 0)
            continue;
        if (event.kind === 'head-force-pushed') {
            add(event.actor, 'force-pushed to this pull request', 'the account that force-pushed to this pull request has been deleted');
        }
        if (event.kind === 'assigned' && isOnBehalf(event, pullRequest)) {
            add(event.assignee, `was assigned by ${(0,wording/* nameOf */.Vb)(event.actor)}, which opened this pull request`, 'the account that the app works for has been deleted');
        }
    }
    if (lastPusher === 'excluded')
        addLastPusher(change, moment, add);
    return { known, perhaps, unresolved, incomplete: whyIncomplete(pullRequest, commits) };
}
/** An app that writes for somebody assigns them to the pull request that it opens. */
function isOnBehalf({ actor }, { author }) {
    return actor !== null && author !== null && author.kind === 'bot' && actor.id === author.id && !scheduledBots.has(author.id);
}
function addLastPusher({ headHistory, pullRequest }, moment, add) {
    const pushes = headHistory.state === 'observed' ? headHistory.value : [];
    const last = pushes.findLast(({ at, after }) => after === pullRequest.head.oid && (0,time/* compareInstants */.Q)(at, moment.at) <= 0);
    add(last?.actor ?? null, `pushed ${(0,wording/* short */.h0)(pullRequest.head.oid)}`, 'nobody recorded who pushed the head');
}
function addCommit(commit, add) {
    const name = (0,wording/* short */.h0)(commit.oid);
    const signed = commit.signature !== null && commit.signature.valid;
    const byGitHub = commit.signature !== null && signed && commit.signature.byGitHub;
    const addIdentity = (identity, role, did) => {
        const account = identity.account;
        const unproven = account !== null && (isWebFlow(account) || (account.kind === 'bot' && !signed));
        const unknown = account === null
            ? `the ${role} of ${name} has an e-mail address of no account on GitHub`
            : `${name} names ${account.login} as its ${role} without a signature that proves it`;
        add(unproven ? null : account, did, unknown);
    };
    for (const [index, author] of commit.authors.entries()) {
        addIdentity(author, index === 0 ? 'author' : 'co-author', index === 0 ? `wrote ${name}` : `is a co-author of ${name}`);
    }
    if (commit.authors.length === 0)
        add(null, '', `${name} names no author`);
    if (!(byGitHub && isGitHub(commit.committer)))
        addIdentity(commit.committer, 'committer', `committed ${name}`);
    if (commit.signature === null || !signed || byGitHub)
        return;
    add(commit.signature.signer, `signed ${name}`, `the signature of ${name} belongs to no account on GitHub`);
}
/** GitHub as a committer: its account, or its address where the account does not resolve. Believed only with its signature. */
function isGitHub(identity) {
    return identity.account === null ? identity.email === 'noreply@github.com' : isWebFlow(identity.account);
}
function isWebFlow(account) {
    // On GitHub Enterprise Server the account has another id; its login is reserved there as well.
    return account.id === webFlowId || account.login === 'web-flow';
}
function whyIncomplete(pullRequest, commits) {
    if (commits.length === 0)
        return 'GitHub lists no commit of this pull request';
    if (commits.some((commit) => commit.oid === pullRequest.head.oid))
        return null;
    return `the list of commits does not hold the head ${(0,wording/* short */.h0)(pullRequest.head.oid)}`;
}

;// CONCATENATED MODULE: ./build/checks/judgement/coverage.js



const again = 'Have it approved again now that the head is on record.';
/**
 * Tells whether an approval is one of what lands. GitHub moves approvals to the new head when the branch moves, so that the commit
 * it names proves nothing by itself: no push by the server's clock may be later. An older approval carries over when the content
 * is the same, or when nothing but the base was merged into it.
 */
function coverageOf(review, change, moment, allowRebase) {
    const events = change.timeline.filter((event) => (0,time/* compareInstants */.Q)(event.at, moment.at) <= 0);
    const later = events.filter((event) => (0,time/* compareInstants */.Q)(event.at, review.submittedAt) > 0);
    const retarget = later.find((event) => event.kind === 'base-changed');
    if (retarget !== undefined)
        return stale(`approved before the base was changed from ${retarget.from} to ${retarget.to}`);
    if (review.commit === null)
        return stale('approved a commit that is gone');
    const since = whatCameAfter(review, review.commit, change, later);
    return since === null ? ofTheHead(review, change, events) : carriedOver(review.submittedAt, since, change, moment, allowRebase);
}
/** What shows that the head is not what was approved; `null` when nothing does. */
function whatCameAfter(review, commit, change, later) {
    const head = change.pullRequest.head.oid;
    const forced = later.find((event) => event.kind === 'head-force-pushed');
    if (forced !== undefined)
        return { because: `approved before ${(0,wording/* nameOf */.Vb)(forced.actor)} force-pushed at ${forced.at}`, commit: null };
    if (commit !== head)
        return { because: `approved ${(0,wording/* short */.h0)(commit)}, and the head is ${(0,wording/* short */.h0)(head)}`, commit };
    const push = pushOf(change);
    if (push === null || (0,time/* compareInstants */.Q)(push.at, review.submittedAt) <= 0)
        return null;
    return { because: `approved at ${review.submittedAt}, and the first record of ${(0,wording/* short */.h0)(head)} is of ${push.at}`, commit: null };
}
function ofTheHead(review, change, events) {
    const head = (0,wording/* short */.h0)(change.pullRequest.head.oid);
    for (const event of events) {
        if (event.kind !== 'head-force-pushed' && event.kind !== 'base-changed')
            continue;
        if ((0,time/* compareInstants */.Q)(event.at, review.submittedAt) !== 0)
            continue;
        const what = event.kind === 'base-changed' ? 'the base was changed' : `${(0,wording/* nameOf */.Vb)(event.actor)} force-pushed`;
        return unknown('push-time', `approved in the same second in which ${what}`, again);
    }
    const { headPush } = change;
    if (headPush.state === 'unavailable')
        return unknown(headPush.reason, `approved ${head}, and when it was pushed could not be seen`, headPush.remedy);
    return pushOf(change) === null
        ? unknown('push-time', `approved ${head}, and nobody recorded when it was pushed`, again)
        : { state: 'covers', note: null };
}
/** Looks at the content of what was approved. What cannot be seen can be approved again as long as nothing has landed. */
function carriedOver(at, { because: since, commit }, change, moment, allowRebase) {
    const unseen = (reason, what, remedy) => moment.landed ? unknown(reason, `${since}; ${what}`, remedy) : stale(since);
    const { content, headHistory, headPush } = change;
    if (content.state === 'unavailable')
        return unseen(content.reason, 'whether that is the same content could not be seen', content.remedy);
    const head = change.pullRequest.head.oid;
    const reviewed = commit ?? headAt(at, change);
    const carries = (relation) => relation === 'same' || relation === 'merged' || (relation === 'rebased' && allowRebase);
    if (reviewed === null) {
        if (headHistory.state === 'unavailable')
            return unseen(headHistory.reason, 'what was there then could not be seen', headHistory.remedy);
        // Nobody recorded what the head was at that time. It matters only if it may have been the same.
        const [guess, relation] = guessFor(at, change, content.value);
        if (relation === 'unknown')
            return unseen('retention', 'what was approved is gone', again);
        return carries(relation)
            ? unseen('push-time', `nobody recorded whether ${guess} was what the approver saw, of which the head has the content`, again)
            : stale(since);
    }
    if (reviewed === head) {
        // The branch was forced away from the head and back to it; but nobody saw the head before its first record.
        const first = pushOf(change);
        if (headPush.state === 'unavailable')
            return unseen(headPush.reason, 'when the head was first pushed could not be seen', headPush.remedy);
        if (first === null)
            return unseen('push-time', 'nobody recorded when the head was first pushed', again);
        if ((0,time/* compareInstants */.Q)(first.at, at) > 0)
            return stale(since);
    }
    const relation = relationTo(content.value, reviewed, head);
    if (relation === 'unknown')
        return unseen('retention', `${(0,wording/* short */.h0)(reviewed)} is gone, so that nobody can compare it`, again);
    if (carries(relation))
        return { state: 'covers', note: `for ${(0,wording/* short */.h0)(reviewed)}, ${inWords[relation]}` };
    return stale(relation === 'rebased' ? `${since}; the rebase changed nothing of it, and the policy carries no approval over one` : since);
}
const inWords = {
    same: 'which has the same content',
    merged: 'before a clean merge of the base',
    rebased: 'before a rebase that changed nothing of it',
    changed: '',
    unknown: '',
};
function pushesOf({ timeline, headHistory }) {
    const forced = timeline.flatMap((event) => (event.kind === 'head-force-pushed' ? [event] : []));
    const recorded = headHistory.state === 'observed' ? headHistory.value : [];
    return [...recorded, ...forced].toSorted((a, b) => (0,time/* compareInstants */.Q)(a.at, b.at));
}
/** The head at a moment, where the pushes before and after it agree on it. */
function headAt(at, change) {
    // Forced pushes alone do not tell what was pushed between them.
    if (change.headHistory.state === 'unavailable')
        return null;
    const pushes = pushesOf(change);
    if (pushes.some((push) => (0,time/* compareInstants */.Q)(push.at, at) === 0))
        return null;
    const last = pushes.findLast((push) => (0,time/* compareInstants */.Q)(push.at, at) < 0);
    const next = pushes.find((push) => (0,time/* compareInstants */.Q)(push.at, at) > 0);
    if (last === undefined || last.after === null)
        return null;
    return next === undefined || next.before === null || next.before === last.after ? last.after : null;
}
/** The likeliest head at a moment, and how the head of today relates to it. */
function guessFor(at, change, content) {
    const head = change.pullRequest.head.oid;
    const next = pushesOf(change).find((push) => (0,time/* compareInstants */.Q)(push.at, at) > 0);
    if (next !== undefined)
        return next.before === null ? ['what was there', 'unknown'] : [(0,wording/* short */.h0)(next.before), relationTo(content, next.before, head)];
    // GitHub moves approvals along without a force push when it merges the base.
    const isMerge = change.commits.some(({ oid, parents }) => oid === head && parents > 1);
    const clean = isMerge ? isCleanMerge(content, head) : 'no';
    return [`the commit before ${(0,wording/* short */.h0)(head)}`, clean === 'yes' ? 'merged' : clean === 'unknown' ? 'unknown' : 'changed'];
}
/** The record of the push of the head, and of no other commit. */
function pushOf({ headPush, pullRequest }) {
    const push = headPush.state === 'observed' ? headPush.value : null;
    return push !== null && push.oid === pullRequest.head.oid ? push : null;
}
function stale(because) {
    return { state: 'stale', because };
}
function unknown(reason, because, remedy) {
    return { state: 'unknown', because, reason, remedy };
}

;// CONCATENATED MODULE: ./build/checks/judgement/draft.js

/** Whether the pull request was a draft at a moment, by what happened to it before and after. */
function wasDraft(pullRequest, timeline, at) {
    const turns = timeline
        .filter((event) => event.kind === 'ready-for-review' || event.kind === 'converted-to-draft')
        .toSorted((a, b) => (0,time/* compareInstants */.Q)(a.at, b.at));
    const before = turns.findLast((event) => (0,time/* compareInstants */.Q)(event.at, at) <= 0);
    if (before !== undefined)
        return before.kind === 'converted-to-draft';
    const after = turns[0];
    return after === undefined ? pullRequest.draft : after.kind === 'ready-for-review';
}

// EXTERNAL MODULE: ./build/checks/judgement/people.js
var judgement_people = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/checks/judgement/replay.js
var replay = __webpack_require__(4297);
;// CONCATENATED MODULE: ./build/checks/judgement/approvals.js








/** The slots that weighing approvals considers, whether they can be seen or not. */
const weighed = ['headPush', 'headHistory', 'content'];
/** What has been weighed, by the reviews: the checks of a change weigh them one after the other, and most of them alike. */
const weighings = new WeakMap();
/** Weighs every approval: is it in force, did its author have no hand in the change, and did they see what there is now. */
function weighApprovals(change, moment, context, choices = judgement_choices/* usualChoices */.F) {
    const { pullRequest, commits, timeline, headPush, headHistory, content } = change;
    const { basis, 'allow-trivial-rebase': rebase, 'last-pusher': pusher } = choices;
    const seen = [pullRequest, commits, timeline, headPush, headHistory, content];
    const of = [...seen, moment.at, moment.landed, moment.after, context.people, basis, rebase, pusher];
    const before = weighings.get(change.reviews) ?? [];
    const same = before.find((one) => one.of.every((part, index) => part === of[index]));
    if (same !== undefined)
        return same.approvals;
    const approvals = weighAll(change, moment, context, choices);
    weighings.set(change.reviews, [...before, { of, approvals }]);
    return approvals;
}
function weighAll(change, moment, context, choices) {
    const people = (0,judgement_people/* knowPeople */.h)(context.people);
    const contributors = contributorsOf(change, moment, people, choices['last-pusher']);
    const opinions = (0,replay/* replay */.e)(change.reviews, change.timeline, moment, people).filter((opinion) => opinion.said === 'approved' || opinion.state === 'unknown');
    const approval = (opinion) => {
        const coverage = coverageOf(opinion.review, change, moment, choices['allow-trivial-rebase']);
        return {
            review: opinion.review,
            weight: weigh(opinion, coverage, { change, moment, contributors, people, choices }),
            notes: notesOn(opinion.review, change, coverage),
        };
    };
    return {
        moment,
        people,
        contributors,
        given: opinions.filter(({ standing }) => standing !== 'late').map(approval),
        late: opinions.filter(({ standing }) => standing === 'late').map(approval),
    };
}
function weigh(opinion, coverage, weighing) {
    const { review } = opinion;
    const { moment, change } = weighing;
    const discarded = outOfForce(opinion, moment) ?? notIndependent(review, weighing);
    if (discarded !== null)
        return discarded;
    if (coverage.state === 'stale')
        return no(coverage.because, true);
    if (!review.canPush && !moment.landed && review.author !== null)
        return no('may not push to the repository', false);
    const head = (0,wording/* short */.h0)(change.pullRequest.head.oid);
    const note = coverage.state === 'covers' && coverage.note !== null ? `, ${coverage.note}` : '';
    return whatIsUnknown(opinion, coverage, weighing) ?? { counts: 'yes', because: `had no hand in the change and approved ${head}${note}` };
}
/** An approval so soon after a push may be meant for what was there before. */
const soon = 10_000;
function notesOn(review, change, coverage) {
    const notes = coverage.state === 'covers' && coverage.note !== null ? [coverage.note] : [];
    if (wasDraft(change.pullRequest, change.timeline, review.submittedAt))
        notes.push('while it was a draft');
    const push = pushOf(change);
    const after = push === null ? soon : (0,time/* toMilliseconds */.W)(review.submittedAt) - (0,time/* toMilliseconds */.W)(push.at);
    if (after >= 0 && after < soon)
        notes.push(`${(0,wording/* counted */.hS)(after / 1000, 'second')} after the first record of the push`);
    return notes;
}
function outOfForce(opinion, moment) {
    if (opinion.standing === 'late')
        return no(`approved only after ${moment.after ?? 'it had landed'}`, false);
    if (opinion.standing === 'superseded') {
        const github = ', which was dismissed; GitHub itself may count this approval again, and we do not';
        return no(`gave another opinion later${opinion.revivable ? github : ''}`, true);
    }
    if (opinion.state !== 'dismissed')
        return null;
    const dismissal = opinion.dismissal;
    return no(dismissal === null ? 'had the approval dismissed' : `had the approval dismissed by ${(0,wording/* nameOf */.Vb)(dismissal.by)} at ${dismissal.at}`, true);
}
function notIndependent(review, { contributors, people, moment }) {
    const { author } = review;
    if (author === null)
        return null;
    if (author.kind === 'bot')
        return no('is a bot', false);
    if (author.kind !== 'user')
        return no(`is no user but has an account of the kind ${author.kind}`, false);
    if (people.isMachineUser(author))
        return no('is a machine user', false);
    const contributor = contributors.known.get(people.personOf(author));
    if (contributor !== undefined) {
        const also = contributor.account.id === author.id ? '' : `is also ${contributor.account.login}, who `;
        return no(`${also}${contributor.did}`, false);
    }
    // Until it lands somebody else can approve it, which settles the matter.
    const perhaps = moment.landed ? undefined : contributors.perhaps.get(people.personOf(author));
    return perhaps === undefined ? null : no(`${perhaps.did}, a merge that may hold more than the base`, false);
}
function whatIsUnknown(opinion, coverage, { contributors, people, moment, change, choices }) {
    const { review } = opinion;
    if (opinion.state === 'unknown') {
        const because = 'gave a review that has been dismissed, and GitHub does not say when nor what it said';
        return approvals_unknown('error', because, 'Run it again; if it stays, look the dismissal up on the pull request.');
    }
    if (review.author === null) {
        const remedy = 'Have somebody with an account that exists approve it.';
        return approvals_unknown('identity', 'approved and has been deleted since: nobody can tell whose it was', remedy);
    }
    const perhaps = contributors.perhaps.get(people.personOf(review.author));
    if (perhaps !== undefined) {
        const because = `${perhaps.did}, a merge of which nobody could see whether it holds more than the base`;
        const { content } = change;
        return content.state === 'unavailable'
            ? approvals_unknown(content.reason, because, content.remedy)
            : approvals_unknown('retention', because, 'Have somebody who made no commit of it review it now.');
    }
    if (coverage.state === 'unknown')
        return approvals_unknown(coverage.reason, coverage.because, coverage.remedy);
    if (!moment.landed || (review.canPush && choices.basis === 'current'))
        return null;
    const now = review.canPush ? 'may push to the repository now' : 'may not push to the repository now';
    const because = `${now}, and nobody recorded whether they could when the change landed`;
    return approvals_unknown('retention', because, 'Show a record of the time of who could push, or have it reviewed again.');
}
function no(because, renewable) {
    return { counts: 'no', because, renewable };
}
function approvals_unknown(reason, because, remedy) {
    return { counts: 'unknown', because, reason, remedy };
}


/***/ }),

/***/ 2480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ usualChoices),
/* harmony export */   Q: () => (/* binding */ approvalChoices)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

/** What a policy may choose about which approvals count; every check that weighs approvals takes these. */
const approvalChoices = {
    basis: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['current', 'recorded']), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('What proves that an approver of a change that landed could push: `current`, that they can now, which is marked so; `recorded`, only a record of the time.')), 'current'),
    'allow-trivial-rebase': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Whether an approval still counts after a rebase that changed nothing of the change itself. The content is the same then, and what surrounds it is not.')), false),
    'last-pusher': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(['may-approve', 'excluded']), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Whether whoever pushed to the head branch last may approve, when they wrote nothing of the change: `may-approve` or `excluded`.')), 'may-approve'),
};
/** What is chosen where a policy has no say. */
const usualChoices = { basis: 'current', 'allow-trivial-rebase': false, 'last-pusher': 'may-approve' };


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   ZS: () => (/* binding */ readPattern),
/* harmony export */   m0: () => (/* binding */ matchesParts),
/* harmony export */   qM: () => (/* binding */ mayMatchBelow)
/* harmony export */ });
const anyText = Symbol('*');
const anyCharacter = Symbol('?');
/** Reads a pattern. `null` for what GitHub calls invalid: such a line is skipped. */
function readPattern(text) {
    if (text.startsWith('!') || text.startsWith('\\#') || /[[\]]|\*{3}/.test(text))
        return null;
    const parts = text.split('/');
    const anchored = parts.length > 2 || (parts.length === 2 && parts[1] !== '');
    if (parts[0] === '')
        parts.shift();
    const directory = parts.at(-1) === '';
    if (directory)
        parts.pop();
    if (parts.length === 0)
        return null;
    const segments = parts.map((part) => (part === '**' ? null : segmentOf(part)));
    const last = parts.at(-1);
    const below = directory || last === '**' ? [tokensOf('*'), null] : last === '*' ? [] : [null];
    if (last === '**')
        segments.pop();
    return { segments: [...(anchored ? [] : [null]), ...segments, ...below] };
}
function segmentOf(text) {
    const tokens = tokensOf(text);
    return tokens.every((token) => typeof token === 'string') ? tokens.join('') : tokens;
}
function tokensOf(segment) {
    const tokens = [];
    let escaped = false;
    for (const character of segment) {
        if (!escaped && character === '\\') {
            escaped = true;
            continue;
        }
        if (!escaped && character === '*') {
            if (tokens.at(-1) !== anyText)
                tokens.push(anyText);
        }
        else
            tokens.push(!escaped && character === '?' ? anyCharacter : character);
        escaped = false;
    }
    return tokens;
}
/** Whether a pattern names a file. Takes time in proportion to path times pattern, whatever either looks like. */
function matchesPattern(pattern, path) {
    return matchesParts(pattern, path.split('/'));
}
/** The same for a path in its parts: who asks many patterns takes it apart once. */
function matchesParts({ segments }, parts) {
    const [first] = segments;
    if (typeof first === 'string' && first !== parts[0])
        return false;
    return matchesSequence(segments, parts, (segment) => segment === null, (segment, part) => segment !== null && matchesSegment(segment, part));
}
function matchesSegment(tokens, part) {
    if (typeof tokens === 'string')
        return tokens === part;
    if (part === '')
        return false;
    const last = tokens.at(-1);
    // Most patterns end with an extension: what ends otherwise is not looked at any further.
    if (typeof last === 'string' && !part.endsWith(last))
        return false;
    return matchesSequence(tokens, [...part], (token) => token === anyText, (token, character) => token === anyCharacter || token === character);
}
/**
 * Matches items against a sequence in which some members stand for any number of items. It goes back to the last such member
 * only: an earlier one could take nothing that the last one cannot take as well, so that nothing is tried twice over.
 */
function matchesSequence(sequence, items, isWild, fits) {
    let at = 0;
    let wild = -1;
    let resume = 0;
    for (let index = 0; index < items.length;) {
        const member = sequence[at];
        const item = items[index];
        if (member !== undefined && isWild(member)) {
            wild = at++;
            resume = index;
        }
        else if (member !== undefined && item !== undefined && fits(member, item)) {
            at++;
            index++;
        }
        else if (wild >= 0) {
            at = wild + 1;
            index = ++resume;
        }
        else
            return false;
    }
    return sequence.slice(at).every(isWild);
}
/** Whether a pattern may name a file somewhere below a folder: not whether there is one. */
function mayMatchBelow({ segments }, folder) {
    // Where in the pattern one can be after each part of the folder. `**` may stand for no segment as well.
    const open = (places) => {
        const all = new Set(places);
        for (const place of all)
            if (segments[place] === null)
                all.add(place + 1);
        return all;
    };
    let places = open([0]);
    for (const part of folder) {
        const next = [...places].flatMap((place) => {
            const segment = segments[place];
            if (segment === undefined)
                return [];
            return segment === null ? [place] : matchesSegment(segment, part) ? [place + 1] : [];
        });
        places = open(next);
    }
    return [...places].some((place) => place < segments.length);
}


/***/ }),

/***/ 7192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ withoutRefused),
/* harmony export */   Hc: () => (/* binding */ ownerName),
/* harmony export */   VL: () => (/* binding */ ownershipOf),
/* harmony export */   _d: () => (/* binding */ skippedFor),
/* harmony export */   kj: () => (/* binding */ readCodeOwners)
/* harmony export */ });
/* harmony import */ var _code_owners_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2551);

/** GitHub loads files under 3 MB; it does not say which megabyte, so the smaller one is taken. */
const mostBytes = 3_000_000;
let last = { text: '', read: readLines('') };
/** Reads CODEOWNERS. Never fails: GitHub skips what it does not understand, line by line. */
function readCodeOwners(text) {
    // One change after the other is judged by the same file.
    if (text !== last.text)
        last = { text, read: readLines(text) };
    return last.read;
}
function readLines(text) {
    if (new TextEncoder().encode(text).byteLength >= mostBytes)
        return { rules: [], skipped: [], emptied: new Set(), tooLarge: true };
    const rules = [];
    const skipped = [];
    for (const [index, line] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const [first, ...rest] = wordsOf(line);
        if (first === undefined)
            continue;
        const pattern = (0,_code_owners_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .readPattern */ .ZS)(first);
        const owners = rest.map(readOwner).filter((owner) => owner !== null);
        if (pattern === null || owners.length < rest.length)
            skipped.push({ line: index + 1, pattern });
        else
            rules.push({ line: index + 1, pattern, owners });
    }
    return { rules, skipped, emptied: new Set(), tooLarge: false };
}
/**
 * The file without what GitHub says it does not accept: lines that it skips, and owners that it does not take for owners because
 * there is no such account or team, or it may not write. The latter is as of now, and holds only for a change that is open.
 */
function withoutRefused(codeOwners, errors, open) {
    if (errors.length === 0)
        return codeOwners;
    const owners = errors.filter(({ kind }) => kind === 'Unknown owner');
    const lines = new Set(errors.flatMap(({ kind, line }) => (kind === 'Unknown owner' ? [] : [line])));
    const rules = codeOwners.rules.filter(({ line }) => !lines.has(line));
    const refused = codeOwners.rules.filter(({ line }) => lines.has(line)).map(({ line, pattern }) => ({ line, pattern }));
    if (!open || owners.length === 0)
        return { ...codeOwners, rules, skipped: inOrder([...codeOwners.skipped, ...refused]) };
    const refusedOn = (line) => owners.filter((error) => error.line === line);
    const left = rules.map((rule) => {
        const wrong = refusedOn(rule.line);
        return { ...rule, owners: rule.owners.filter((owner) => !wrong.some((error) => isAbout(error, owner))) };
    });
    const emptied = left.filter((rule) => rule.owners.length === 0 && refusedOn(rule.line).length > 0).map(({ line }) => line);
    return { ...codeOwners, rules: left, skipped: inOrder([...codeOwners.skipped, ...refused]), emptied: new Set(emptied) };
}
function inOrder(lines) {
    return lines.toSorted((a, b) => a.line - b.line);
}
/** Whether GitHub's message names the owner. One that names none is about every owner of its line. */
function isAbout({ message }, owner) {
    const named = message.toLowerCase().match(/@[\w-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+/g) ?? [];
    return named.length === 0 || named.includes(ownerName(owner).toLowerCase());
}
/** Who owns a file: the last line that names it decides, alone. */
function ownershipOf(codeOwners, path) {
    const parts = path.split('/');
    const rule = codeOwners.rules.findLast(({ pattern }) => (0,_code_owners_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesParts */ .m0)(pattern, parts));
    if (rule === undefined)
        return { state: 'unmatched' };
    return rule.owners.length === 0 ? { state: 'unowned', line: rule.line } : { state: 'owned', line: rule.line, owners: rule.owners };
}
/** The last line that names a file and that GitHub skips, where it stands below the line that decides: it was meant to decide. */
function skippedFor(codeOwners, path) {
    const ownership = ownershipOf(codeOwners, path);
    const deciding = ownership.state === 'unmatched' ? 0 : ownership.line;
    const meant = codeOwners.skipped.findLast(({ line, pattern }) => line > deciding && pattern !== null && (0,_code_owners_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .MT)(pattern, path));
    return meant?.line ?? null;
}
/** An owner as the file writes it. */
function ownerName(owner) {
    return owner.kind === 'user' ? `@${owner.login}` : owner.kind === 'team' ? owner.team : owner.address;
}
/** The words of a line up to a comment. A space within a pattern is written `\ `. */
function wordsOf(line) {
    const words = [];
    let word = '';
    let escaped = false;
    for (const character of `${line} `) {
        if (escaped) {
            word += character === ' ' ? ' ' : `\\${character}`;
            escaped = false;
        }
        else if (character === '\\')
            escaped = true;
        else if (character === '#' && word === '')
            break;
        else if (character !== ' ' && character !== '\t')
            word += character;
        else if (word !== '') {
            words.push(word);
            word = '';
        }
    }
    return word === '' ? words : [...words, word];
}
function readOwner(word) {
    if (/^@[\w-]{1,100}$/.test(word))
        return { kind: 'user', login: word.slice(1).toLowerCase() };
    if (/^@[\w-]{1,100}\/[\w.-]{1,255}$/.test(word))
        return { kind: 'team', team: word.toLowerCase() };
    return /^[^@\s]{1,255}@[^@\s]{1,255}$/.test(word) ? { kind: 'email', address: word } : null;
}


/***/ }),

/***/ 5823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ emergencyState)
});

// EXTERNAL MODULE: ./build/model/time.js
var time = __webpack_require__(865);
// EXTERNAL MODULE: ./build/checks/judgement/approvals.js + 4 modules
var judgement_approvals = __webpack_require__(6887);
// EXTERNAL MODULE: ./build/checks/judgement/choices.js
var judgement_choices = __webpack_require__(2480);
// EXTERNAL MODULE: ./build/checks/judgement/wording.js
var wording = __webpack_require__(2140);
;// CONCATENATED MODULE: ./build/checks/judgement/emergency.js


/**
 * Reads the declaration from who set the label and when: the last one to set it, and not to take it away again, by the moment.
 * It counts when the policy lets them declare and they had no hand in the change.
 */
function declarationOf(timeline, contributors, moment, emergency, people) {
    // GitHub tells no labels apart by case.
    const label = emergency.label.toLowerCase();
    const events = timeline
        .filter((event) => (event.kind === 'labeled' || event.kind === 'unlabeled') && event.label.toLowerCase() === label)
        .toSorted((a, b) => (0,time/* compareInstants */.Q)(a.at, b.at));
    const last = events.findLast((event) => (0,time/* compareInstants */.Q)(event.at, moment.at) <= 0);
    if (last === undefined || last.kind === 'unlabeled') {
        const after = events.find((event) => event.kind === 'labeled' && (0,time/* compareInstants */.Q)(event.at, moment.at) > 0);
        if (after === undefined || !moment.landed)
            return { state: 'none' };
        return { state: 'void', because: `${(0,wording/* nameOf */.Vb)(after.actor)} set the label ${emergency.label} only at ${after.at}, after it had landed` };
    }
    return weigh(last, contributors, emergency, people);
}
function weigh({ actor, at }, contributors, emergency, people) {
    if (actor === null)
        return { state: 'unknown', because: `a deleted account set the label ${emergency.label}` };
    const set = `${actor.login} set the label ${emergency.label}`;
    const person = people.personOf(actor);
    if (actor.kind !== 'user' || people.isMachineUser(actor))
        return { state: 'void', because: `${set} and is no person` };
    if (!emergency.declaredBy.some((permitted) => people.personOf(permitted) === person)) {
        return { state: 'void', because: `${set} and is not among those who may declare an emergency` };
    }
    const contributor = contributors.known.get(person);
    if (contributor !== undefined)
        return { state: 'void', because: `${set} and ${contributor.did}` };
    const perhaps = contributors.perhaps.get(person);
    if (perhaps !== undefined)
        return { state: 'unknown', because: `${set} and ${perhaps.did}, a merge that may hold more than the base` };
    const hidden = contributors.incomplete ?? contributors.unresolved[0];
    if (hidden !== undefined)
        return { state: 'unknown', because: `${set}, and ${hidden}, who may be the same` };
    return { state: 'declared', by: actor, at };
}

// EXTERNAL MODULE: ./build/checks/judgement/sufficiency.js
var sufficiency = __webpack_require__(3512);
// EXTERNAL MODULE: ./build/checks/judgement/window.js
var judgement_window = __webpack_require__(274);
;// CONCATENATED MODULE: ./build/checks/judgement/emergency-review.js






/** Reads the declaration as of the landing, and the review as of now or of the end of the window, whichever is earlier. */
function emergencyState(change, moment, emergency, context, reviewers, choices = judgement_choices/* usualChoices */.F) {
    const { contributors, people } = (0,judgement_approvals/* weighApprovals */.R)(change, moment, context, choices);
    const declaration = declarationOf(change.timeline, contributors, moment, emergency, people);
    if (declaration.state !== 'declared' || !moment.landed)
        return { declaration, review: null };
    const due = (0,judgement_window/* endOf */.p)(emergency.reviewWithin, moment.at, emergency.holidays);
    const overdue = (0,time/* compareInstants */.Q)(context.at, due) > 0;
    const approvals = (0,judgement_approvals/* weighApprovals */.R)(change, { at: overdue ? due : context.at, landed: true, after: 'the window had closed' }, context, choices);
    return { declaration, review: { due, overdue, approvals, enough: (0,sufficiency/* suffice */.Oi)(approvals, reviewers) } };
}


/***/ }),

/***/ 7563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gateFiles)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4757);
/* harmony import */ var _touched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2182);


/** The places where GitHub looks for CODEOWNERS. */
const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const folders = ['.github/workflows', '.github/actions'];
/**
 * The files of a change that decide how changes are judged: the policy, workflows, actions of the repository, CODEOWNERS, and
 * what the policy adds by glob. Sorted, once each, both sides of a rename. A file in the place of one of their folders counts
 * as well: as a symbolic link it would bring other content there.
 */
function gateFiles(files, policyPath, globs) {
    const single = policyPath === null ? codeOwnersPlaces : [...codeOwnersPlaces, policyPath];
    const isGate = (path) => single.some((place) => path === place || place.startsWith(`${path}/`)) ||
        folders.some((folder) => path.startsWith(`${folder}/`) || path === folder || folder.startsWith(`${path}/`)) ||
        (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ .H)(globs, path);
    return (0,_touched_js__WEBPACK_IMPORTED_MODULE_1__/* .touchedPaths */ .P)(files).filter(isGate);
}


/***/ }),

/***/ 5730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ momentOf)
/* harmony export */ });
/**
 * A change that landed is judged as of its landing, any other as of now. `null` when GitHub calls it merged and does not say
 * when: nothing can be judged as of a moment that nobody knows.
 */
function momentOf(pullRequest, context) {
    if (pullRequest.mergedAt !== null)
        return { at: pullRequest.mergedAt, landed: true };
    return pullRequest.state === 'merged' ? null : { at: context.at, landed: false };
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ knowPeople)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8764);

/** Reads the policy's map of people. Lists that share an account are one person. */
const knowPeople = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((people) => {
    const persons = new Map();
    for (const accounts of people.samePerson) {
        const ids = accounts.map((account) => account.id);
        const joined = new Set(ids.map((id) => persons.get(id) ?? id));
        const person = Math.min(...joined);
        for (const [id, known] of persons)
            if (joined.has(known))
                persons.set(id, person);
        for (const id of ids)
            persons.set(id, person);
    }
    const machines = new Set(people.machineUsers.map((machine) => machine.id));
    return {
        personOf: (account) => persons.get(account.id) ?? account.id,
        isMachineUser: (account) => machines.has(account.id),
    };
});


/***/ }),

/***/ 8764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/**
 * The same work, done once for the same thing: every check of a change looks at the same lists, one check after the other. What
 * was worked out is forgotten with the thing that it was worked out from.
 */
function remembered(work) {
    const known = new WeakMap();
    return (from) => {
        const before = known.get(from);
        if (before !== undefined)
            return before.value;
        const value = work(from);
        known.set(from, { value });
        return value;
    };
}


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(865);

/**
 * Replays reviews and dismissals up to a moment, oldest first. Everybody has one opinion at a time, whatever accounts they
 * use: the last one they gave. A dismissed opinion stays dismissed and brings no older one back, though GitHub's own gate may.
 * Of somebody whose account is gone every review stands for itself.
 */
function replay(reviews, timeline, moment, people) {
    const dismissals = dismissalsByReview(timeline);
    const opinions = once(reviews).map((review) => asOf(review, dismissals.get(review.id) ?? [], moment));
    const last = new Map();
    // From the last to the first, so that each opinion knows what its author said after it.
    const judged = opinions.toReversed().map((opinion) => {
        if (opinion.standing !== 'latest')
            return opinion;
        const author = authorOf(opinion.review, people);
        const later = last.get(author);
        if (later === undefined) {
            last.set(author, { opinion, allDismissed: opinion.state === 'dismissed' });
            return opinion;
        }
        const superseded = { ...opinion, standing: 'superseded', revivable: later.allDismissed && opinion.state !== 'dismissed' };
        later.allDismissed &&= opinion.state === 'dismissed';
        return superseded;
    });
    return judged.toReversed();
}
/**
 * Every review once, oldest first and by id within a second, in whatever order and however often they are listed. Of a review
 * that changed between two pages of the list the state that helps least is kept.
 */
function once(reviews) {
    const found = new Map();
    for (const review of reviews) {
        const same = found.get(review.id);
        if (same === undefined || helpful.indexOf(review.state) < helpful.indexOf(same.state))
            found.set(review.id, review);
    }
    return [...found.values()].toSorted((a, b) => (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .Q)(a.submittedAt, b.submittedAt) || a.id - b.id);
}
/** The states of a review, from the one that keeps a change back to the one that lets it through. */
const helpful = ['changes-requested', 'dismissed', 'commented', 'approved'];
function authorOf(review, people) {
    return review.author === null ? `review ${String(review.id)}` : `person ${String(people.personOf(review.author))}`;
}
function dismissalsByReview(timeline) {
    const found = new Map();
    for (const event of timeline) {
        if (event.kind !== 'review-dismissed' || event.review === null)
            continue;
        const same = found.get(event.review);
        if (same === undefined)
            found.set(event.review, [event]);
        else
            same.push(event);
    }
    return found;
}
function asOf(review, dismissals, moment) {
    const first = dismissals.toSorted((a, b) => (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .Q)(a.at, b.at))[0];
    const dismissal = first === undefined ? null : { at: first.at, by: first.actor };
    const said = review.state !== 'dismissed' ? review.state : (first?.previously ?? 'unknown');
    const state = stateAt(review, first, moment);
    const late = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .Q)(review.submittedAt, moment.at) > 0;
    return { review, state, said, dismissal, standing: late ? 'late' : said === 'commented' ? 'none' : 'latest', revivable: false };
}
function stateAt(review, dismissal, moment) {
    // Both at once is not possible; if GitHub says so all the same, the objection stands and the approval does not.
    if (review.state === 'changes-requested')
        return review.state;
    if (dismissal !== undefined)
        return (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .compareInstants */ .Q)(dismissal.at, moment.at) > 0 ? dismissal.previously : 'dismissed';
    if (review.state !== 'dismissed')
        return review.state;
    return moment.landed ? 'unknown' : 'dismissed';
}


/***/ }),

/***/ 3512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ approvers),
/* harmony export */   Oi: () => (/* binding */ suffice),
/* harmony export */   eo: () => (/* binding */ discarded),
/* harmony export */   oX: () => (/* binding */ approvalValues)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8764);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2140);


/**
 * Compares approvals with how many are needed. Each unresolved contributor may be one of the approvers, so that each takes one
 * approval away; an incomplete list of commits takes all of them.
 */
function suffice(approvals, needed, of = approvals.given) {
    const { unresolved, incomplete } = approvals.contributors;
    const sure = of.filter((approval) => approval.weight.counts === 'yes').length;
    const doubtful = of.flatMap(({ review, weight }) => (weight.counts === 'unknown' ? [{ review, weight }] : []));
    if (incomplete === null && sure - unresolved.length >= needed)
        return { state: 'enough' };
    if (sure + doubtful.length < needed)
        return { state: 'short' };
    const first = doubtful[0];
    if (sure < needed && first !== undefined) {
        const { reason, because, remedy } = first.weight;
        return { state: 'unsure', reason, because: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(first.review.author)} ${because}`, remedy };
    }
    return {
        state: 'unsure',
        reason: 'identity',
        because: incomplete ?? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(unresolved)}, and may be an approver`,
        remedy: 'Have the e-mail address of the commit added to the account of whoever made it, or make the commit again under a known one.',
    };
}
/** The approvals as values: counted (`null`: nobody can tell) and why; those given after the landing apart. */
const approvalValues = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_1__/* .remembered */ .H)((approvals) => ({
    asOf: approvals.moment.at,
    approvals: approvals.given.map((approval) => valuesOf(approval, approvals)),
    afterLanding: approvals.late.map((approval) => valuesOf(approval, approvals)),
    contributors: [...approvals.contributors.known.values()].map(({ account, did }) => ({ login: account.login, id: account.id, did })),
    unresolved: [
        ...approvals.contributors.unresolved,
        ...(approvals.contributors.incomplete === null ? [] : [approvals.contributors.incomplete]),
    ],
}));
function valuesOf({ review, weight, notes }, approvals) {
    return {
        login: review.author?.login ?? null,
        id: review.author?.id ?? null,
        review: review.id,
        submittedAt: review.submittedAt,
        commit: review.commit,
        counted: weight.counts === 'unknown' ? null : weight.counts === 'yes',
        because: weight.because,
        // Who may push is known as of now; for a change that landed before, that is a limit worth stating.
        basis: weight.counts === 'yes' && approvals.moment.landed ? 'current' : null,
        notes: [...notes],
    };
}
/** Those whose approval counts, with what is worth knowing of it: `bea`, `cyn (while it was a draft)`. */
function approvers(of) {
    return of.flatMap(({ review, weight, notes }) => weight.counts === 'yes' ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(review.author)}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`] : []);
}
/** Why the approvals that were given do not count, for a message: `bea wrote a1b2c3d`. */
function discarded(approvals, of = [...approvals.given, ...approvals.late]) {
    const reasons = of.flatMap(({ review, weight }) => (weight.counts === 'yes' ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(review.author)} ${weight.because}`]));
    if (reasons.length > 0)
        return (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(reasons, 3);
    if (of.length > 0)
        return 'nobody else has approved it';
    return approvals.moment.landed ? 'nobody approved it' : 'nobody has approved it yet';
}


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ touchedPaths)
/* harmony export */ });
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8764);

/** Every path that a change touches, once each and sorted: both sides of a rename; a copy leaves where it came from alone. */
const touchedPaths = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_0__/* .remembered */ .H)((files) => {
    const paths = new Set();
    for (const file of files) {
        paths.add(file.path);
        if (file.previousPath !== null && file.change !== 'copied')
            paths.add(file.previousPath);
    }
    return [...paths].toSorted();
});


/***/ }),

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ endOf),
/* harmony export */   q: () => (/* binding */ windowName)
/* harmony export */ });
/* harmony import */ var _model_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(865);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2140);


const hour = 60 * 60 * 1000;
const day = 24 * hour;
/**
 * When a window ends that opens at a moment. With business days only the hours of such days count, all 24 of them, in UTC: a
 * business day from Friday at 17:00 ends on Monday at 17:00, one from a Saturday at the end of Monday.
 */
function endOf(window, from, holidays) {
    const length = window.amount * (window.unit === 'day' ? day : hour);
    if (!window.business)
        return toInstant((0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toMilliseconds */ .W)(from) + length);
    const free = new Set(holidays);
    let at = (0,_model_time_js__WEBPACK_IMPORTED_MODULE_0__/* .toMilliseconds */ .W)(from);
    let left = length;
    for (;;) {
        const midnight = Math.floor(at / day) * day + day;
        const open = isBusinessDay(at, free) ? midnight - at : 0;
        if (left <= open)
            return toInstant(at + left);
        left -= open;
        at = midnight;
    }
}
function isBusinessDay(at, holidays) {
    const weekday = new Date(at).getUTCDay();
    return weekday >= 1 && weekday <= 5 && !holidays.has(toInstant(at).slice(0, 'YYYY-MM-DD'.length));
}
function toInstant(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** `1 business day`, `4 hours`. */
function windowName({ amount, unit, business }) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(amount, `${business ? 'business ' : ''}${unit}`);
}


/***/ }),

/***/ 2140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** A commit id as people write it. */
function short(oid) {
    return oid.slice(0, 7);
}
/** Somebody's login, or that the account is gone. */
function nameOf(actor) {
    return actor === null ? 'a deleted account' : actor.login;
}
/** `ann`, `ann or bea`, `ann, bea or 4 more`. */
function either(words) {
    return listed(words, 4, 'or');
}
/** `ann`, `ann and bea`, `ann, bea and 4 more`. */
function listed(words, most = 4, link = 'and') {
    const shown = words.length > most ? [...words.slice(0, most), `${String(words.length - most)} more`] : words;
    const last = shown.at(-1) ?? 'nobody';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${link} ${last}`;
}
/** `1 approval`, `2 approvals`. */
function counted(count, word) {
    return `${String(count)} ${count === 1 ? word : plural(word)}`;
}
/** `branches`, `repositories`, `pushes`. */
function plural(word) {
    if (/[^aeiou]y$/.test(word))
        return `${word.slice(0, -1)}ies`;
    return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ categories),
/* harmony export */   u: () => (/* binding */ criteria)
/* harmony export */ });
/** All categories, in the standard's order. */
const categories = ['security', 'availability', 'processing-integrity', 'confidentiality', 'privacy'];
/** The criteria of 2017, with the points of focus as revised in 2022, which changed no id. */
const rows = [
    ['CC1.1', 'Integrity and ethics', 'none', 'A code of conduct in a repository shows that it exists, not that it is lived.'],
    ['CC1.2', 'Independent oversight by the board', 'none', 'Nothing of it happens on GitHub.'],
    [
        'CC1.3',
        'Structure, reporting lines and authority',
        'partial',
        'Teams, CODEOWNERS and the list of owners show who was given authority.',
    ],
    ['CC1.4', 'Competent people', 'none', 'Nothing of it happens on GitHub.'],
    ['CC1.5', 'People held accountable', 'none', 'Follow-up on bypassed rules is at most a hint.'],
    ['CC2.1', 'Good information for controls', 'partial', 'The evidence package itself, and whether the audit log is kept.'],
    ['CC2.2', 'Communication inside', 'partial', 'Security policy, policy as code and notices to code owners.'],
    ['CC2.3', 'Communication outside', 'partial', 'A public security policy, private vulnerability reporting, release notes.'],
    ['CC3.1', 'Objectives are set', 'none', 'Nothing of it happens on GitHub.'],
    ['CC3.2', 'Risks are identified and analysed', 'partial', 'The alerts on dependencies, code and secrets, and what became of them.'],
    ['CC3.3', 'Risk of fraud is considered', 'partial', 'Whether author, approver and those who may bypass are kept apart.'],
    ['CC3.4', 'Significant changes are assessed', 'partial', 'Kinds of change by label, and a linked work item with its risk.'],
    ['CC4.1', 'Controls are evaluated', 'partial', 'The history of scheduled runs of this tool, without gaps.'],
    ['CC4.2', 'Deficiencies are reported and mended', 'partial', 'Deviations with the dates at which they were opened, reviewed and closed.'],
    ['CC5.1', 'Control activities are chosen', 'partial', 'The mapping of controls to rules, and of duties to people.'],
    ['CC5.2', 'General controls over technology', 'partial', 'How rulesets, branch protection and the organisation are configured.'],
    ['CC5.3', 'Policies are put into action', 'partial', 'The history of the policy, pull request templates, required workflows.'],
    [
        'CC6.1',
        'Logical access is restricted',
        'direct',
        'For GitHub itself: two-factor requirement, single sign-on, base permission, visibility, tokens and keys, secret scanning. Nothing of other systems.',
    ],
    [
        'CC6.2',
        'Access is authorised and taken away',
        'partial',
        'Who joined and left; whether in time takes a list of people from elsewhere.',
    ],
    [
        'CC6.3',
        'Access by role, least privilege, separate duties',
        'direct',
        'For GitHub itself: who may do what through which team, who may bypass, what workflows may do. Nothing of other systems.',
    ],
    ['CC6.4', 'Physical access', 'none', "GitHub's own data centres are a matter of GitHub's own report."],
    ['CC6.5', 'Assets are disposed of', 'none', 'Nothing of it happens on GitHub.'],
    ['CC6.6', 'Defence at the boundary', 'partial', 'Allowed addresses, enforced single sign-on, webhooks and apps.'],
    ['CC6.7', 'Movement of data is restricted', 'partial', 'Push protection, changes of visibility, the policy on forks.'],
    ['CC6.8', 'Malicious software is kept out', 'partial', 'Required checks, dependency review, allowed and pinned actions, code scanning.'],
    [
        'CC7.1',
        'Weak configurations and new vulnerabilities are found',
        'direct',
        'For code on GitHub: dependency alerts and code scanning, the age of alerts, drift of the rules. Nothing of running systems.',
    ],
    ['CC7.2', 'Anomalies are watched for', 'partial', 'Whether the audit log is streamed; alerts on secrets and on bypassed rules.'],
    ['CC7.3', 'Events are evaluated', 'partial', 'Who dismissed which alert, when and why.'],
    ['CC7.4', 'Incidents are responded to', 'partial', 'Incident issues, and how long a leaked secret stayed valid.'],
    ['CC7.5', 'Recovery from incidents', 'none', 'Restores are tested elsewhere.'],
    [
        'CC8.1',
        'Changes are authorised, tested, approved and deployed',
        'direct',
        'Every change with its work item, independent approval and passed checks; the rules in force and who may bypass them; emergencies too.',
    ],
    ['CC9.1', 'Risk of disruption is mitigated', 'none', 'Nothing of it happens on GitHub.'],
    [
        'CC9.2',
        'Vendors are managed',
        'partial',
        'Which apps and actions of others are used. GitHub as a vendor is a matter of its own report.',
    ],
    ['A1.1', 'Capacity is managed', 'none', 'Nothing of it happens on GitHub.'],
    [
        'A1.2',
        'Environment, back-ups and infrastructure for recovery',
        'partial',
        'Review of changes to infrastructure that is kept as code, and no more.',
    ],
    ['A1.3', 'Recovery is tested', 'none', 'A scheduled workflow that tests a restore can be cited; the restore is elsewhere.'],
    ['PI1.1', 'What processing has to do is defined', 'none', 'The history of a specification is at most a hint.'],
    ['PI1.2', 'Inputs are complete and right', 'none', 'Nothing of it happens on GitHub.'],
    ['PI1.3', 'Processing is complete and right', 'partial', 'Automated tests that are required, and no more.'],
    ['PI1.4', 'Outputs are complete and right', 'none', 'Nothing of it happens on GitHub.'],
    ['PI1.5', 'Stored data stays intact', 'none', 'Nothing of it happens on GitHub.'],
    ['C1.1', 'Confidential information is known and kept', 'partial', 'Secret scanning and private repositories.'],
    ['C1.2', 'Confidential information is disposed of', 'none', 'Nothing of it happens on GitHub.'],
    ['P1.1', 'Notice of privacy practices', 'none', 'Nothing of it happens on GitHub.'],
    ['P2.1', 'Choice and consent', 'none', 'Nothing of it happens on GitHub.'],
    ['P3.1', 'Collection as notified', 'none', 'Nothing of it happens on GitHub.'],
    ['P3.2', 'Explicit consent for what is sensitive', 'none', 'Nothing of it happens on GitHub.'],
    ['P4.1', 'Use is limited to its purpose', 'none', 'Nothing of it happens on GitHub.'],
    ['P4.2', 'Retention is limited', 'none', 'Nothing of it happens on GitHub.'],
    ['P4.3', 'Personal information is disposed of', 'none', 'Nothing of it happens on GitHub.'],
    ['P5.1', 'People can see what is kept of them', 'none', 'Nothing of it happens on GitHub.'],
    ['P5.2', 'People can have it corrected', 'none', 'Nothing of it happens on GitHub.'],
    ['P6.1', 'Disclosure to others with consent', 'none', 'Nothing of it happens on GitHub.'],
    ['P6.2', 'Record of permitted disclosures', 'none', 'Nothing of it happens on GitHub.'],
    ['P6.3', 'Record of unauthorised disclosures', 'none', 'Nothing of it happens on GitHub.'],
    ['P6.4', 'Privacy commitments of vendors', 'none', 'Nothing of it happens on GitHub.'],
    ['P6.5', 'Vendors give notice of breaches', 'none', 'Nothing of it happens on GitHub.'],
    ['P6.6', 'Notice of breaches to those concerned', 'none', 'Nothing of it happens on GitHub.'],
    ['P6.7', 'Account of disclosures to the person', 'none', 'Nothing of it happens on GitHub.'],
    ['P7.1', 'Personal information is accurate', 'none', 'Nothing of it happens on GitHub.'],
    ['P8.1', 'Complaints, and watching over compliance', 'none', 'Nothing of it happens on GitHub.'],
];
/** Every criterion, by its id, in the standard's order. */
const criteria = new Map(rows.map(([id, title, observable, note]) => [id, { id, title, category: categoryOf(id), observable, note }]));
function categoryOf(id) {
    if (id.startsWith('CC'))
        return 'security';
    if (id.startsWith('A'))
        return 'availability';
    if (id.startsWith('PI'))
        return 'processing-integrity';
    return id.startsWith('C') ? 'confidentiality' : 'privacy';
}


/***/ }),

/***/ 6254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ slots),
/* harmony export */   i: () => (/* binding */ subjectKinds)
/* harmony export */ });
/**
 * The slots of every kind of subject, in the order of the model. The compiler keeps the list complete and free of strangers:
 * see the assertion below.
 */
const slots = {
    change: [
        'pullRequest',
        'reviews',
        'commits',
        'timeline',
        'headPush',
        'headHistory',
        'content',
        'landing',
        'landedContent',
        'queueRuns',
        'checkRuns',
        'requiredChecks',
        'labels',
        'files',
        'closingIssues',
        'threads',
        'codeOwners',
        'codeOwnersErrors',
        'ownerTeams',
    ],
    branch: ['rules', 'rulesetBypass', 'classicProtection', 'inactiveRulesets', 'tagRulesets'],
    repository: [
        'profile',
        'secretScanning',
        'pushProtection',
        'secretAlerts',
        'pushProtectionBypasses',
        'dependencyAlerts',
        'openDependencyAlerts',
        'codeScanning',
        'codeScanningAlerts',
        'defaultBranchChecks',
        'codeOwners',
        'codeOwnersErrors',
        'collaborators',
        'teams',
        'deployKeys',
        'webhooks',
        'environments',
        'actionsPolicy',
        'workflowToken',
        'forkApproval',
        'workflows',
    ],
    organization: [
        'twoFactorRequired',
        'withoutTwoFactor',
        'basePermission',
        'members',
        'repositoryCreation',
        'visibilityChanges',
        'outsideCollaborators',
        'singleSignOn',
        'installations',
        'personalTokens',
        'actionsPolicy',
        'workflowToken',
        'securityDefaults',
        'auditLog',
    ],
    period: ['population'],
};
const everySlotIsListed = true;
void everySlotIsListed;
/** Every kind of subject. */
const subjectKinds = ['change', 'branch', 'repository', 'organization', 'period'];


/***/ }),

/***/ 4757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ matchesAny),
/* harmony export */   _: () => (/* binding */ isTooWide)
/* harmony export */ });
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1138);

/** On every machine the same; a leading `#` or `!` is part of a name, as it is on GitHub. */
const reading = { dot: true, nocomment: true, nonegate: true, platform: 'linux' };
const mostAlternatives = 100;
/** Whether braces of a glob stand for more globs than anybody would write out. */
function isTooWide(glob) {
    return (0,minimatch__WEBPACK_IMPORTED_MODULE_0__/* .braceExpand */ .KA)(glob, { ...reading, braceExpandMax: mostAlternatives + 1 }).length > mostAlternatives;
}
/** By list, so that a population pays for the compiling once. */
const compiled = new WeakMap();
/** Whether one of the globs matches a path or a branch name in full. `*` stays within one segment, `**` does not. */
function matchesAny(globs, text) {
    let matchers = compiled.get(globs);
    if (matchers === undefined) {
        matchers = globs.map((glob) => new minimatch__WEBPACK_IMPORTED_MODULE_0__/* .Minimatch */ .VR(glob, reading));
        compiled.set(globs, matchers);
    }
    return matchers.some((matcher) => matcher.match(text));
}


/***/ }),

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ updateSizes)
/* harmony export */ });
/** How far an update goes, by semantic versions, smallest first. */
const updateSizes = ['patch', 'minor', 'major'];


/***/ }),

/***/ 9171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ repositoryScope),
/* harmony export */   cG: () => (/* binding */ appliesToBranch),
/* harmony export */   h2: () => (/* binding */ asksForFiles),
/* harmony export */   lQ: () => (/* binding */ protects),
/* harmony export */   pQ: () => (/* binding */ appliesToFiles),
/* harmony export */   r9: () => (/* binding */ uses)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4757);

/** Whether a branch is protected: one that `scope.branches` names, or else the default branch. */
function protects(policy, branch, defaultBranch) {
    const { branches } = policy.scope;
    return branches.length === 0 ? branch === defaultBranch : (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ .H)(branches, branch);
}
/** Which repositories are judged where a policy does not say: all but archived ones. */
const everyRepository = { names: [], topics: [], properties: {}, archived: false, forks: true, templates: true };
/** Which repositories of a list or of an organisation a policy wants judged. */
function repositoryScope(policy) {
    return policy.scope.repositories ?? everyRepository;
}
/** Whether a use of a check applies to a branch, or to changes of it, as far as the branch decides. */
function appliesToBranch(when, branch) {
    return when?.branches === undefined || (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ .H)(when.branches, branch);
}
/** Whether it takes the files of a change to know that a use of a check applies to it. */
function asksForFiles(when) {
    return when?.paths !== undefined;
}
/**
 * Whether a use of a check applies to the files of a change, as far as they decide. A renamed file counts by both of its names:
 * otherwise moving it out of a folder would take the change out of the folder's controls.
 */
function appliesToFiles(when, files) {
    const globs = when?.paths;
    return globs === undefined || files.some((file) => namesOf(file).some((path) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ .H)(globs, path)));
}
function namesOf({ path, previousPath, change }) {
    return previousPath === null || change === 'copied' ? [path] : [path, previousPath];
}
/** Every use of a check, with the control that uses it, in the policy's order. */
function uses(policy) {
    return policy.controls.flatMap((control) => control.checks.map((use) => ({ control, use })));
}


/***/ }),

/***/ 6274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ branchGlob),
/* harmony export */   M7: () => (/* binding */ timeWindow),
/* harmony export */   MV: () => (/* binding */ person),
/* harmony export */   Qh: () => (/* binding */ pathGlob),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   iL: () => (/* binding */ subjectId),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   p6: () => (/* binding */ date)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4757);


/**
 * The smallest parts of a policy. The message of a rule is what to do about it; what is wrong is said before it, the same way for
 * every value.
 */
/** A name or a title: one line. */
function line(most) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(most), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^\S(?:.*\S)?$/, 'Write it in one line, without space at either end.'));
}
/** Text of any number of lines. */
const text = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(5000), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/\S/, 'Write something.'));
/** The id of a control or a waiver. */
const id = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(64), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'An id is made of letters, digits, ".", "_" and "-": CM-1.'));
/** A day of the calendar. */
const date = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .isoDate */ ._$n('Write a date as 2026-12-31.'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y(isOnCalendar, 'There is no such day.'));
function isOnCalendar(day) {
    const moment = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
/** A glob of paths in the repository. One that can never match would take changes out of a control without a word. */
const pathGlob = glob(/^(?!\.{0,2}\/|!(?!\()|.*\/$|.*\/\.{1,2}(?:\/|$)|\s|.*\s$|.*\\(?![[\]{}()*?!+@\\]))/, [
    [/^\.{0,2}\//, 'Paths start at the top of the repository, with no "/" or "./" before them: src/**.'],
    [/\/$/, 'Name the files of the folder: src/**.'],
    [/^!/, 'A glob cannot be negated: say what is meant, or write !(docs)/**.'],
    [/\/\.{1,2}(?:\/|$)/, 'Write the path without "." and "..".'],
    [/^\s|\s$/, 'Remove the space at its end.'],
    [/\\/, 'Write "/" between folders.'],
]);
/** A glob of branch names. */
const branchGlob = glob(/^(?!refs\/|\/|!(?!\()|.*\/$|.*[\\\s])/, [
    [/^refs\//, 'Write the name of the branch, without refs/heads/.'],
    [/^!/, 'A glob cannot be negated: say what is meant, or write !(next).'],
    [/^\/|\/$|[\\\s]/, 'No branch has such a name. Write for instance release/**.'],
]);
function glob(possible, remedies) {
    return valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(300), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(possible, ({ input }) => remedies.find(([wrong]) => wrong.test(input))?.[1] ?? ''), valibot__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z6Y((written) => !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooWide */ ._)(written), 'Its braces stand for more than 100 globs. Write a wider glob.'));
}
const login = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})(?:\[bot\])?$/;
/** An account: the id decides, the login is for reading. */
const person = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    login: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(login, 'Write the login as GitHub shows it, without @.'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The login, for reading. Logins can change hands.')),
    id: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeInteger */ .Y2b(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minValue */ .Wwf(1), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The numeric id of the account, which decides and never changes: `gh api users/LOGIN --jq .id` prints it.')),
}, ({ input, path }) => {
    const written = typeof input === 'string' ? input : loginIn(path?.[0]?.input);
    const who = typeof written === 'string' && login.test(written) ? written : 'LOGIN';
    return `Write login and id, because logins change hands; "gh api users/${who} --jq .id" prints the id: { login: ${who}, id: ID }.`;
});
function loginIn(value) {
    return typeof value === 'object' && value !== null && 'login' in value ? value.login : null;
}
/** How long something may take: `1 business day`, `48 hours`. */
const timeWindow = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[1-9]\d{0,3} (?:business )?(?:hour|day)s?$/, 'Write a number of hours, days, business hours or business days: 1 business day.'));
/** The id of a subject, as results name it. */
const subjectId = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .maxLength */ .Ru6(500), valibot__WEBPACK_IMPORTED_MODULE_1__/* .regex */ .yGV(/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9._-]+(?:#[1-9]\d*|@[0-9a-f]{40}|:refs\/heads\/\S+)?)?$/, 'Write the id that results give the subject: acme/shop#41 for a pull request, acme/shop@<sha> for a pushed commit, acme/shop:refs/heads/main for a branch, acme/shop for a repository.'));


/***/ })

};
