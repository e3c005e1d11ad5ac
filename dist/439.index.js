export const id = 439;
export const ids = [439];
export const modules = {

/***/ 25658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ slotPermissions),
/* harmony export */   bJ: () => (/* binding */ planFor),
/* harmony export */   et: () => (/* binding */ plan),
/* harmony export */   mr: () => (/* binding */ permissionsFor)
/* harmony export */ });
/* harmony import */ var _policy_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29171);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98437);


/** What it takes to see each slot. `metadata` comes with every token that reaches the repository. */
const slotPermissions = {
    change: {
        pullRequest: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
        reviews: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
        commits: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        timeline: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
        headPush: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('checks'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('statuses')],
        headHistory: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        content: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        landing: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
        landedContent: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        queueRuns: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('checks'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('statuses')],
        checkRuns: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('checks'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('statuses'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('actions')],
        requiredChecks: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('metadata'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        labels: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
        files: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
        closingIssues: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('issues')],
        threads: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
        codeOwners: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        codeOwnersErrors: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        ownerTeams: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('members')],
    },
    branch: {
        rules: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('metadata')],
        rulesetBypass: [{ name: 'administration', level: 'write' }],
        classicProtection: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        inactiveRulesets: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('metadata')],
        tagRulesets: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('metadata')],
    },
    repository: {
        profile: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('metadata')],
        secretScanning: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        pushProtection: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        secretAlerts: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('secret_scanning_alerts')],
        pushProtectionBypasses: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('secret_scanning_alerts')],
        dependencyAlerts: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('vulnerability_alerts')],
        openDependencyAlerts: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('vulnerability_alerts')],
        codeScanning: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('security_events')],
        codeScanningAlerts: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('security_events')],
        defaultBranchChecks: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('checks'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('statuses'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('actions'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        codeOwners: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        codeOwnersErrors: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
        collaborators: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('metadata')],
        teams: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        deployKeys: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        webhooks: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('repository_hooks')],
        environments: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('actions')],
        actionsPolicy: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        workflowToken: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        forkApproval: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('administration')],
        workflows: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents')],
    },
    organization: {
        twoFactorRequired: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        withoutTwoFactor: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('members')],
        basePermission: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        members: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('members')],
        repositoryCreation: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        visibilityChanges: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        outsideCollaborators: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('members')],
        singleSignOn: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('members')],
        installations: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        personalTokens: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_personal_access_tokens')],
        actionsPolicy: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        workflowToken: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        securityDefaults: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
        auditLog: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('organization_administration')],
    },
    period: {
        population: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')],
    },
};
/** Plans for checks: the slots that they need or consider. */
function plan(checks) {
    const change = new Set();
    const branch = new Set();
    const repository = new Set();
    const organization = new Set();
    const period = new Set();
    const wanted = { change, branch, repository, organization, period };
    for (const check of checks)
        for (const slot of [...check.needs, ...check.considers])
            add(wanted, check.subject, slot);
    return { slots: wanted, permissions: permissionsOfSlots(wanted) };
}
/** Plans for a policy: its checks, and what it takes to know whether they apply. */
function planFor(policy, checks) {
    const used = (0,_policy_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .uses */ .r9)(policy);
    const planned = plan(used.flatMap(({ use }) => checks.get(use.use) ?? []));
    // Conditions and classes of changes go by the files.
    const byFiles = used.some(({ use }) => (0,_policy_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .asksForFiles */ .h2)(use.when)) || policy.classes.length > 0;
    if (!byFiles)
        return planned;
    const slots = { ...planned.slots, change: new Set([...planned.slots.change, 'files']) };
    return { slots, permissions: permissionsOfSlots(slots) };
}
/** What one check takes to be seen: without the needed it cannot tell, without the considered it may be unable to. */
function permissionsFor(check) {
    const of = (slots) => (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .strongest */ .yX)(slots.flatMap((slot) => slotPermission(check.subject, slot)));
    return { needs: of(check.needs), considers: of(check.considers) };
}
function add(wanted, subject, slot) {
    switch (subject) {
        case 'change':
            if (isSlot('change', slot))
                wanted.change.add(slot);
            break;
        case 'branch':
            if (isSlot('branch', slot))
                wanted.branch.add(slot);
            break;
        case 'repository':
            if (isSlot('repository', slot))
                wanted.repository.add(slot);
            break;
        case 'organization':
            if (isSlot('organization', slot))
                wanted.organization.add(slot);
            break;
        case 'period':
            if (isSlot('period', slot))
                wanted.period.add(slot);
            break;
    }
}
function isSlot(subject, slot) {
    return Object.hasOwn(slotPermissions[subject], slot);
}
function permissionsOfSlots(slots) {
    return (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .strongest */ .yX)([
        ...[...slots.change].flatMap((slot) => slotPermissions.change[slot]),
        ...[...slots.branch].flatMap((slot) => slotPermissions.branch[slot]),
        ...[...slots.repository].flatMap((slot) => slotPermissions.repository[slot]),
        ...[...slots.organization].flatMap((slot) => slotPermissions.organization[slot]),
        ...[...slots.period].flatMap((slot) => slotPermissions.period[slot]),
    ]);
}
function slotPermission(subject, slot) {
    const permissions = slotPermissions[subject];
    return Object.hasOwn(permissions, slot) ? (permissions[slot] ?? []) : [];
}


/***/ }),

/***/ 47439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeChanges: () => (/* binding */ judgeChanges),
  judgeIncomplete: () => (/* binding */ judgeIncomplete),
  momentOf: () => (/* binding */ momentOf)
});

// EXTERNAL MODULE: ./build/checks/index.js + 96 modules
var checks = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/collect/change.js + 12 modules
var collect_change = __webpack_require__(99758);
// EXTERNAL MODULE: ./build/collect/plan.js
var plan = __webpack_require__(25658);
// EXTERNAL MODULE: ./build/evaluate/evaluate.js + 1 modules
var evaluate = __webpack_require__(51916);
// EXTERNAL MODULE: ./build/model/time.js
var time = __webpack_require__(865);
// EXTERNAL MODULE: ./build/model/user-error.js
var user_error = __webpack_require__(40136);
// EXTERNAL MODULE: ./build/report/findings.js
var findings = __webpack_require__(73145);
// EXTERNAL MODULE: ./build/report/plain.js
var plain = __webpack_require__(12071);
;// CONCATENATED MODULE: ./build/report/status.js


const limit = 140;
/** The verdict of a run as a commit status. */
function statusDescription(results) {
    const sample = results.sample === undefined ? '' : `${results.sample}: `;
    const { state, description } = describe(results);
    return { state, description: (0,plain/* shorten */.m)(sample + (0,plain/* plain */.p)(description), limit) };
}
function describe(results) {
    const { blocking, covered, waiting } = (0,findings/* findingsOf */.WX)(results);
    switch (results.verdict) {
        case 'pass':
            return { state: 'success', description: `pass: ${passed(results)}${covered.length === 0 ? '' : `; waived: ${ids(covered)}`}` };
        case 'not-applicable':
            return { state: 'success', description: `not applicable: ${notApplicable(results)}` };
        case 'fail':
            return {
                state: 'failure',
                description: first('fail', blocking.filter(({ outcome }) => outcome === 'fail')),
            };
        case 'inconclusive':
            if (waiting)
                return { state: 'pending', description: first('waiting', blocking) };
            return {
                state: 'error',
                description: first('could not tell', blocking.filter(({ reason }) => reason !== 'not-yet'), results.incompleteBecause),
            };
    }
}
/** The first of what is said, and how much more there is. What is cut is the saying, not the number. */
function first(word, said, incompleteBecause = []) {
    const sentences = [...incompleteBecause, ...said.map((result) => `${result.controls.join(', ')}: ${result.message}`)];
    const more = sentences.length > 1 ? ` (+${String(sentences.length - 1)} more)` : '';
    const start = `${word}: ${(0,plain/* plain */.p)(sentences[0] ?? 'see the summary')}`;
    return (0,plain/* shorten */.m)(start, limit - 'SAMPLE DATA: '.length - more.length) + more;
}
function passed({ controls }) {
    const judged = controls.filter(({ enforce, verdict }) => enforce === 'block' && verdict !== 'not-tested' && verdict !== 'not-applicable');
    return `${String(judged.length)} blocking ${judged.length === 1 ? 'control' : 'controls'} passed`;
}
function notApplicable({ results }) {
    const reasons = new Set(results.map(({ message }) => message));
    const [only] = reasons;
    return only !== undefined && reasons.size === 1 ? only : 'no blocking control asks anything of it';
}
function ids(covered) {
    return [...new Set(covered.flatMap(({ waivers }) => waivers.flatMap(({ id, covers }) => (covers ? [id] : []))))].join(', ');
}

;// CONCATENATED MODULE: ./build/publish/verdict-status.js

/** The commit status of a run. Under `report-only` it is always a success that names the verdict. */
function statusOf(results, reportOnly) {
    if (!reportOnly)
        return statusDescription(results);
    const sample = results.sample === undefined ? '' : `${results.sample}: `;
    return { state: 'success', description: `${sample}report only: ${results.verdict}` };
}

// EXTERNAL MODULE: ./build/commands/connect.js + 8 modules
var connect = __webpack_require__(35903);
// EXTERNAL MODULE: ./build/commands/owning-teams.js
var owning_teams = __webpack_require__(95240);
// EXTERNAL MODULE: ./build/commands/policy-source.js
var policy_source = __webpack_require__(22235);
// EXTERNAL MODULE: ./build/commands/waiver-proof.js
var waiver_proof = __webpack_require__(83256);
;// CONCATENATED MODULE: ./build/commands/judge-change.js











/**
 * Judges changes of which the first part has been read, of one repository: loads the policy, reads what the policy's checks need
 * beyond it, and evaluates. Everything that judging takes is loaded with this file, while GitHub answers the first request.
 *
 * @throws UserError when the policy cannot be read or has errors, or when the changes are not all judged by the same.
 */
async function judgeChanges(github, changes, { mergeGroup, incompleteBecause }, options) {
    const [first] = changes;
    const { repository, defaultBranch, target } = first;
    const at = momentOf(options.at, first.date);
    const loaded = await onePolicy(github, changes, options);
    const { policy, source } = loaded;
    const wants = { slots: (0,plan/* planFor */.bJ)(policy, checks/* checks */.A).slots.change, teamsOwning: (0,owning_teams/* teamsOwning */.P)(policy, target.policyPath, checks/* checks */.A) };
    const [subjects, proven] = await Promise.all([
        Promise.all(changes.map((change) => (0,collect_change/* completeChange */.s)(github, change, wants))),
        (0,waiver_proof/* provenWaivers */.Y)(github, loaded, changes.map(({ pullRequest }) => `${repository}#${String(pullRequest.number)}`)),
    ]);
    const snapshot = {
        run: {
            command: 'gate',
            at,
            repositories: [repository],
            population: [],
            defaultBranches: defaultBranch === null ? {} : { [repository]: defaultBranch },
            incompleteBecause,
            policy: source,
            provenWaivers: proven,
            sample: (0,connect/* isSample */.R)(options),
            statusContext: options.statusContext,
            ...(mergeGroup === null ? {} : { mergeGroup }),
        },
        subjects,
    };
    const results = (0,evaluate/* evaluate */._)(snapshot, policy, checks/* checks */.A);
    return { policy, snapshot, results, status: statusOf(results, options.reportOnly) };
}
/**
 * The policy that judges all of them. A commit carries one status, so that pull requests with one head cannot be judged by the
 * policies of several branches.
 */
async function onePolicy(github, [first, ...others], options) {
    const loaded = await (0,policy_source/* loadPolicy */.t)(github, options.policy, first.repository, first.policyFile);
    if (options.policy.kind !== 'repository')
        return loaded;
    for (const other of others) {
        const { source } = await (0,policy_source/* loadPolicy */.t)(github, options.policy, other.repository, other.policyFile);
        if (source.sha256 === loaded.source.sha256)
            continue;
        throw new user_error/* UserError */.y(`#${String(first.pullRequest.number)} and #${String(other.pullRequest.number)} have one head and are judged by different policies.`, 'A commit carries one status: give one of the pull requests a head of its own, or both branches the same policy.');
    }
    return loaded;
}
/** The same, by evidence that is not all of one moment: no verdict on it is better than `inconclusive`. */
function judgeIncomplete({ policy, snapshot }, because) {
    const run = { ...snapshot.run, incompleteBecause: [...snapshot.run.incompleteBecause, because] };
    const incomplete = { ...snapshot, run };
    return { policy, snapshot: incomplete, results: (0,evaluate/* evaluate */._)(incomplete, policy, checks/* checks */.A) };
}
/**
 * The moment to judge as of.
 *
 * @throws UserError for one that is still to come: nobody can have seen it.
 */
function momentOf(asked, server) {
    if (asked !== null && (0,time/* compareInstants */.Q)(asked, server) > 0)
        throw new user_error/* UserError */.y(`${asked} is still to come: it is ${server} at GitHub.`, 'Leave "at" out, or name a moment that has passed.');
    return asked ?? server;
}


/***/ }),

/***/ 95240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ teamsOwning)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _checks_judgement_code_owners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87192);
/* harmony import */ var _checks_judgement_gate_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37563);
/* harmony import */ var _checks_judgement_touched_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72182);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64757);
/* harmony import */ var _policy_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29171);






const gateIntegrity = 'change/gate-integrity';
const gateParameters = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ paths: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) });
const sensitivePaths = 'change/sensitive-paths';
const ruleParameters = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ rules: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ paths: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()), teams: valibot__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()) })) });
/**
 * Names the teams whose members a policy asks for: those that own a file that one of its checks is about, and those that it names
 * for the files. The baseline asks for owners of the gate's own files alone, so that an ordinary pull request costs no request for
 * the teams that own its files.
 */
function teamsOwning(policy, policyPath, checks) {
    const byOwners = (0,_policy_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .uses */ .r9)(policy)
        .map(({ use }) => use)
        .filter(({ use }) => checks.get(use)?.considers.includes('ownerTeams'));
    const everyFile = byOwners.some(({ use }) => use !== gateIntegrity && use !== sensitivePaths);
    const rules = byOwners.flatMap(({ use, with: parameters }) => (use === sensitivePaths ? valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(ruleParameters, parameters).rules : []));
    const globs = byOwners.flatMap(({ use, with: parameters }) => (use === gateIntegrity ? valibot__WEBPACK_IMPORTED_MODULE_5__/* .parse */ .qgA(gateParameters, parameters).paths : []));
    return (file, files) => {
        const codeOwners = (0,_checks_judgement_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .readCodeOwners */ .kj)(file?.text ?? '');
        const paths = everyFile ? (0,_checks_judgement_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedPaths */ .P)(files) : (0,_checks_judgement_gate_files_js__WEBPACK_IMPORTED_MODULE_1__/* .gateFiles */ .j)(files, policyPath, globs);
        const teams = paths.flatMap((path) => {
            const ownership = (0,_checks_judgement_code_owners_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipOf */ .VL)(codeOwners, path);
            return ownership.state === 'owned' ? ownership.owners.flatMap((owner) => (owner.kind === 'team' ? [owner.team] : [])) : [];
        });
        const named = rules
            .filter((rule) => (0,_checks_judgement_touched_js__WEBPACK_IMPORTED_MODULE_2__/* .touchedPaths */ .P)(files).some((path) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesAny */ .H)(rule.paths, path)))
            .flatMap((rule) => rule.teams.map((team) => team.toLowerCase()));
        return [...new Set([...teams, ...named])].toSorted();
    };
}


/***/ }),

/***/ 22235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loadPolicy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40136);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51497);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34192);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20494);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63977);







/**
 * Loads the policy that judges.
 *
 * Only a file that GitHub proves absent from the judged repository falls back to the `baseline` pack. One that cannot be read
 * ends the run: hiding the policy must never weaken the gate.
 *
 * @param inRepository the file at the reference's path in the judged repository, as the collection saw it.
 * @throws UserError when the policy cannot be read or has errors.
 */
async function loadPolicy(github, reference, repository, inRepository) {
    switch (reference.kind) {
        case 'repository': {
            const file = seen(inRepository, `${repository}/${reference.path}`);
            return file === null ? baseline(reference.path) : fromFile(repository, file, reference.path);
        }
        case 'elsewhere':
            return fromElsewhere(github, reference.reference);
        case 'file':
            return fromDisk(reference.path);
    }
}
/** Loaded only when a policy lives outside of the judged repository, which costs requests of its own. */
async function fromElsewhere(github, reference) {
    const { readPolicyFrom } = await __webpack_require__.e(/* import() */ 254).then(__webpack_require__.bind(__webpack_require__, 67254));
    const file = seen(await readPolicyFrom(github, reference), reference);
    if (file === null)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no policy ${reference}.`, 'Check the owner, name, path and ref, and that the token may read that repository.');
    const [owner = '', name = ''] = reference.split('/');
    return fromFile(`${owner}/${name}`, file, null);
}
async function fromDisk(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch((error) => {
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The policy ${path} cannot be read: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .describeError */ .Uc)(error)}.`, 'Check the path.');
    });
    return parsed(text, path, { origin: path, path: null, blob: null });
}
/** @param path where it is looked for in the judged repository; `null` when it lives elsewhere. */
function fromFile(repository, file, path) {
    const [owner = '', name = ''] = repository.split('/');
    const place = { repository: { owner, name }, path: file.path, commit: file.commit };
    const where = { origin: `${repository}/${file.path}@${file.commit}`, path, blob: file.blob };
    return { ...parsed(file.text, file.path, where), place };
}
/** The built-in pack, in the place of a file that is not there: a change that adds the file still changes the policy. */
function baseline(path) {
    const text = _policy_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .packs */ .t.get('baseline');
    if (text === undefined)
        throw new Error('The built-in packs lack "baseline"');
    return parsed('version: 1\nextends: baseline\n', 'baseline', { origin: 'baseline', path, blob: null }, text);
}
/** @param digested the text that the digest is of, where it is not the one that is parsed. */
function parsed(text, file, where, digested = text) {
    const result = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .O)(text, file, _catalogue_js__WEBPACK_IMPORTED_MODULE_5__/* .catalogue */ .s);
    if (!result.ok)
        throw badPolicy(where, result.problems);
    const { policy, waiverLines } = result;
    return { policy, waiverLines, place: null, source: { ...where, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(digested).digest('hex') } };
}
function badPolicy({ origin, blob }, problems) {
    const count = problems.length === 1 ? 'an error' : `${String(problems.length)} errors`;
    return new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The policy ${origin} has ${count}.`, `Mend it${blob === null ? '' : ' on the branch that it is read from'}; until then nothing can be judged.`, problems);
}
function seen(file, what) {
    if (file.state === 'observed')
        return file.value;
    throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The policy ${what} cannot be read: ${file.detail}`, file.remedy);
}


/***/ }),

/***/ 83256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ provenWaivers)
/* harmony export */ });
/* harmony import */ var _checks_judgement_approvals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56887);
/* harmony import */ var _checks_judgement_moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95730);


/**
 * Proves the waivers of a policy that name one of the subjects. It takes requests of its own only where there are any; one of a
 * policy that is no file of a repository stays a claim, since nobody can have approved it there.
 */
async function provenWaivers(github, { policy, place, waiverLines }, subjects) {
    const claims = policy.waivers.flatMap(({ id, subject, approvedBy }) => {
        const lines = waiverLines.get(id);
        return lines === undefined || !subjects.includes(subject) ? [] : [{ id, approver: approvedBy.id, lines }];
    });
    if (place === null || claims.length === 0)
        return {};
    const { proveWaivers } = await __webpack_require__.e(/* import() */ 612).then(__webpack_require__.bind(__webpack_require__, 99612));
    return proveWaivers(github, place, claims, (change) => approversOf(change, policy));
}
/** Whoever's approval of a landed change counts, by the same rules as for any other change. */
function approversOf(change, policy) {
    const { pullRequest, reviews, commits, timeline } = change;
    if (pullRequest.state === 'unavailable' || pullRequest.value === null)
        return [];
    if (reviews.state === 'unavailable' || commits.state === 'unavailable' || timeline.state === 'unavailable')
        return [];
    const context = {
        at: '',
        people: policy.people,
        classes: policy.classes,
        emergency: policy.emergency,
        policyPath: null,
        statusContext: '',
    };
    const moment = (0,_checks_judgement_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .momentOf */ .E)(pullRequest.value, context);
    if (moment === null || !moment.landed)
        return [];
    const reviewed = { ...change, pullRequest: pullRequest.value, reviews: reviews.value, commits: commits.value, timeline: timeline.value };
    return (0,_checks_judgement_approvals_js__WEBPACK_IMPORTED_MODULE_0__/* .weighApprovals */ .R)(reviewed, moment, context).given.flatMap(({ review, weight }) => weight.counts === 'yes' && review.author !== null ? [review.author.id] : []);
}


/***/ })

};
