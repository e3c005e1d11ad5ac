export const id = 736;
export const ids = [736];
export const modules = {

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8150);
/* harmony import */ var _criteria_criteria_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1807);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);



/** Everything that a policy can name. */
const catalogue = { checks: _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A, criteria: _criteria_criteria_js__WEBPACK_IMPORTED_MODULE_1__/* .criteria */ .u, packs: _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .packs */ .t };


/***/ }),

/***/ 1916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ compareSubjects),
  _: () => (/* binding */ evaluate)
});

// EXTERNAL MODULE: ./build/model/canonical.js
var canonical = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/model/subject.js
var subject = __webpack_require__(6254);
// EXTERNAL MODULE: ./build/evaluate/judge-subject.js + 6 modules
var judge_subject = __webpack_require__(9856);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(6305);
;// CONCATENATED MODULE: ./build/evaluate/roll-up.js



/** Starts a roll-up by the controls of a policy. */
function rollUp(policy) {
    const counts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 };
    const tallies = policy.controls.map((control) => ({ control, outcomes: new Set(), uncovered: false }));
    const byControl = new Map(tallies.map((tally) => [tally.control.id, tally]));
    return {
        add(result) {
            counts[result.outcome]++;
            if (result.waived)
                counts.waived++;
            for (const control of result.controls) {
                const tally = byControl.get(control);
                if (tally === undefined)
                    throw new Error(`${result.check} names the control ${control}, which is not in the policy`);
                tally.outcomes.add(result.outcome);
                if (result.outcome === 'fail' && !(0,judge_subject/* isCovered */.P$)(result.waivers, control))
                    tally.uncovered = true;
            }
        },
        finish(run, subjects) {
            const incompleteBecause = whyIncomplete(run, subjects);
            const complete = incompleteBecause.length === 0;
            const decided = tallies.filter(({ control }) => control.enforce === 'block').flatMap(decisive);
            return {
                schema: 'soc2-gate/results/v1',
                ...(run.sample ? { sample: 'SAMPLE DATA' } : {}),
                command: run.command,
                verdict: worst(complete ? decided : [...decided, 'inconclusive']) ?? 'not-applicable',
                complete,
                incompleteBecause,
                at: run.at,
                counts: { ...counts },
                controls: tallies.map(controlResult),
            };
        },
    };
}
/** A run that saw nothing at all has proven nothing, whatever it believes of itself. */
function whyIncomplete(run, subjects) {
    const reasons = new Set(run.incompleteBecause);
    if (subjects === 0)
        reasons.add('Nothing was collected that could be judged.');
    return [...reasons].toSorted(canonical/* compareText */.n);
}
function controlResult({ control, outcomes: seen, uncovered }) {
    const { id, title, criteria, enforce, testedBy, owner } = control;
    const waived = seen.has('fail') && !uncovered;
    return { id, title, criteria, enforce, testedBy, owner, verdict: worst([...seen]) ?? 'not-tested', waived };
}
/** What a control brings to the verdict of the run. Deviations that are covered throughout count as a pass, here and nowhere else. */
function decisive({ outcomes: seen, uncovered }) {
    return [...seen].map((outcome) => (outcome === 'fail' && !uncovered ? 'pass' : outcome));
}
function worst(seen) {
    return result/* outcomes */.K.find((outcome) => seen.includes(outcome));
}

;// CONCATENATED MODULE: ./build/evaluate/evaluate.js




/**
 * Judges a snapshot by a policy. It reads nothing else: the same snapshot and the same policy give the same results, whatever the
 * order of the subjects, today and in a year.
 */
function evaluate(snapshot, policy, checks) {
    const judging = (0,judge_subject/* prepareJudging */.A3)(snapshot.run, policy, checks);
    const verdicts = rollUp(policy);
    const subjects = snapshot.subjects.toSorted(compareSubjects);
    const results = [];
    for (const subject of subjects) {
        for (const result of (0,judge_subject/* judgeSubject */.uG)(subject, judging)) {
            verdicts.add(result);
            results.push(result);
        }
    }
    return { ...verdicts.finish(snapshot.run, subjects.length), results };
}
/** The order of subjects everywhere: by kind, then by id. */
function compareSubjects(a, b) {
    return subject/* subjectKinds */.i.indexOf(a.kind) - subject/* subjectKinds */.i.indexOf(b.kind) || (0,canonical/* compareText */.n)(a.id, b.id);
}


/***/ }),

/***/ 9856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P$: () => (/* binding */ isCovered),
  uG: () => (/* binding */ judgeSubject),
  A3: () => (/* binding */ prepareJudging)
});

// EXTERNAL MODULE: ./build/checks/define.js
var checks_define = __webpack_require__(4617);
// EXTERNAL MODULE: ./build/model/canonical.js
var canonical = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/policy/scope.js
var scope = __webpack_require__(9171);
;// CONCATENATED MODULE: ./build/evaluate/applies.js

const yes = { applies: 'yes' };
/** Whether a use of a check under a condition applies to a subject. */
function appliesTo(when, subject) {
    const onBranch = when?.branches === undefined ? yes : branchApplies(when, subject, when.branches);
    // What one part rules out, the other cannot bring back, seen or not.
    if (when?.paths === undefined || onBranch.applies === 'no')
        return onBranch;
    const onPaths = pathsApply(when, subject, when.paths);
    return onPaths.applies === 'yes' ? onBranch : onPaths;
}
function branchApplies(when, subject, globs) {
    if (subject.kind === 'repository' || subject.kind === 'organization')
        return unsupported(subject, 'branches');
    if ((0,scope/* appliesToBranch */.cG)(when, subject.branch))
        return yes;
    return { applies: 'no', because: `Applies to ${globs.join(', ')}; this is ${subject.branch}.` };
}
function pathsApply(when, subject, globs) {
    if (subject.kind !== 'change')
        return unsupported(subject, 'paths');
    const { files } = subject;
    if (files.state === 'unavailable') {
        return {
            applies: 'unknown',
            reason: files.reason,
            because: `Whether it touches ${globs.join(', ')} could not be seen. ${files.detail}`,
            remedy: files.remedy,
        };
    }
    if ((0,scope/* appliesToFiles */.pQ)(when, files.value))
        return yes;
    return { applies: 'no', because: `Applies to changes that touch ${globs.join(', ')}; this one touches none of them.` };
}
/** A condition on something that the subject does not have never holds, and must not make the check disappear either. */
function unsupported(subject, part) {
    return {
        applies: 'unknown',
        reason: 'unsupported',
        because: `The policy uses the check only for some ${part}, and ${subject.kind === 'organization' ? 'an' : 'a'} ${subject.kind} has none.`,
        remedy: `Take \`${part}\` out of the \`when\` of this check.`,
    };
}

// EXTERNAL MODULE: ./build/checks/judgement/emergency-review.js + 1 modules
var emergency_review = __webpack_require__(5823);
// EXTERNAL MODULE: ./build/checks/judgement/moment.js
var judgement_moment = __webpack_require__(5730);
// EXTERNAL MODULE: ./build/checks/judgement/window.js
var judgement_window = __webpack_require__(274);
// EXTERNAL MODULE: ./build/checks/judgement/wording.js
var wording = __webpack_require__(2140);
;// CONCATENATED MODULE: ./build/evaluate/emergency.js




/** The procedure by which the name stands in results. */
const id = 'emergency';
/** Reads the declarations of changes by the policy's procedure for emergencies. */
function emergencyProcedure(context) {
    const { emergency } = context;
    if (emergency === null)
        return { cover: () => [], mayLand: () => false };
    return {
        cover: (subject, controls) => {
            const covered = controls.filter((control) => emergency.covers.includes(control));
            const weight = covered.length === 0 ? null : weigh(subject, emergency, context);
            return weight === null ? [] : covered.map((control) => ({ id, control, ...weight }));
        },
        mayLand: (subject, controls) => {
            if (!controls.every((control) => emergency.covers.includes(control)))
                return false;
            const state = stateOf(subject, emergency, context);
            return state?.declaration.state === 'declared' && state.review === null;
        },
    };
}
/** `null` when nothing is known of a declaration, because there is none, or because what would tell could not be seen. */
function stateOf(subject, emergency, context) {
    if (subject.kind !== 'change')
        return null;
    const { pullRequest, reviews, commits, timeline } = subject;
    if (pullRequest.state === 'unavailable' || pullRequest.value === null)
        return null;
    if (reviews.state === 'unavailable' || commits.state === 'unavailable' || timeline.state === 'unavailable')
        return null;
    const moment = (0,judgement_moment/* momentOf */.E)(pullRequest.value, context);
    if (moment === null)
        return null;
    const seen = { ...subject, pullRequest: pullRequest.value, reviews: reviews.value, commits: commits.value, timeline: timeline.value };
    return (0,emergency_review/* emergencyState */.l)(seen, moment, emergency, context, 1);
}
function weigh(subject, emergency, context) {
    const state = stateOf(subject, emergency, context);
    if (state === null || state.declaration.state === 'none')
        return null;
    const { declaration, review } = state;
    if (declaration.state !== 'declared')
        return { covers: false, because: `Claimed only: ${declaration.because}.` };
    const declared = `${(0,wording/* nameOf */.Vb)(declaration.by)} declared it an emergency at ${declaration.at}`;
    if (review === null) {
        return { covers: true, because: `${declared}. Once it lands, its review is due within ${(0,judgement_window/* windowName */.q)(emergency.reviewWithin)}.` };
    }
    if (review.enough.state === 'enough')
        return { covers: true, because: `${declared}, and it was reviewed by ${review.due}.` };
    if (!review.overdue)
        return { covers: true, because: `${declared}. Its review is due by ${review.due}.` };
    const lacks = review.enough.state === 'short' ? 'was not reviewed' : 'may not have been reviewed';
    return { covers: false, because: `${declared}, and it ${lacks} by ${review.due}, when that was due.` };
}

// EXTERNAL MODULE: ./build/model/subject.js
var subject = __webpack_require__(6254);
;// CONCATENATED MODULE: ./build/evaluate/plan.js


/** What the policy checks on each kind of subject, in the order of the results. */
function planChecks(policy, checks) {
    const uses = policy.controls.flatMap((control) => control.checks.map((use) => ({ ...use, control: control.id })));
    const planned = grouped(uses, (use) => `${use.use} ${(0,canonical/* canonicalJson */.d)(use.with)}`).map((same) => ({
        check: registered(checks, same[0].use),
        parameters: same[0].with,
        uses: grouped(same, (use) => (0,canonical/* canonicalJson */.d)(use.when)).map((users) => ({
            controls: [...new Set(users.map((use) => use.control))].toSorted(canonical/* compareText */.n),
            when: users[0].when,
        })),
    }));
    return new Map(subject/* subjectKinds */.i.map((kind) => [kind, planned.filter(({ check }) => check.subject === kind)]));
}
function registered(checks, id) {
    const check = checks.get(id);
    if (check === undefined)
        throw new Error(`The policy uses ${id}, which is not registered`);
    return check;
}
/** Items with the same key together, in the order of the keys. */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(keyOf(item));
        if (group === undefined)
            groups.set(keyOf(item), [item]);
        else
            group.push(item);
    }
    return [...groups].toSorted(([a], [b]) => (0,canonical/* compareText */.n)(a, b)).map(([, group]) => group);
}

;// CONCATENATED MODULE: ./build/evaluate/scope.js

/**
 * Tells which subjects the policy asks nothing of, and why: changes and branches other than the protected ones, and changes that
 * neither landed nor ask to. A default branch that nobody recorded is in scope, because leaving it out would ask less than the
 * policy does.
 */
function outOfScope(policy, run) {
    const { branches } = policy.scope;
    return (subject) => {
        if (subject.kind === 'repository' || subject.kind === 'organization')
            return null;
        if (subject.kind === 'change' && subject.pullRequest.state === 'observed' && subject.pullRequest.value?.state === 'closed')
            return 'It was closed without landing.';
        const { branch, repository } = subject;
        const known = Object.hasOwn(run.defaultBranches, repository) ? run.defaultBranches[repository] : undefined;
        if ((0,scope/* protects */.lQ)(policy, branch, known ?? branch))
            return null;
        return branches.length === 0
            ? `${branch} is not protected: the policy protects the default branch, ${String(known)}.`
            : `${branch} is not protected: the policy's scope names ${branches.join(', ')}.`;
    };
}

;// CONCATENATED MODULE: ./build/evaluate/view.js


const slotNames = new Map(subject/* subjectKinds */.i.map((kind) => [kind, new Set(subject/* slots */.Q[kind])]));
/** Takes a subject apart, once for all the checks that judge it. */
function partsOf(subject) {
    const names = slotNames.get(subject.kind);
    const identity = [];
    const found = new Map();
    const fields = Object.entries(subject);
    for (const [field, value] of fields) {
        if (names?.has(field) !== true)
            identity.push([field, value]);
        else if (isEvidence(value))
            found.set(field, value);
        else
            throw new Error(`The slot ${field} of ${subject.id} holds no evidence`);
    }
    return { kind: subject.kind, identity, slots: found };
}
/**
 * Makes a check's view of a subject: the identity, the needs unwrapped, what it considers as it is, and no other slot. The one
 * place where missing evidence becomes `inconclusive`.
 */
function viewOf(parts, check) {
    // Filled a field at a time, always in the same order: the engine of the language makes that twice as fast as a spread.
    const view = {};
    for (const [field, value] of parts.identity)
        view[field] = value;
    for (const slot of check.considers)
        view[slot] = evidenceOf(parts, slot);
    const missing = [];
    for (const slot of check.needs) {
        const evidence = evidenceOf(parts, slot);
        if (evidence.state === 'observed')
            view[slot] = evidence.value;
        else
            missing.push({ slot, evidence });
    }
    const [first] = missing;
    if (first === undefined)
        return { shown: true, view };
    return {
        shown: false,
        judgement: (0,checks_define/* inconclusive */.Ni)(first.evidence.reason, sentences(missing.map(({ evidence }) => evidence.detail)), sentences(missing.map(({ evidence }) => evidence.remedy)), { unavailable: missing.map(({ slot, evidence }) => ({ slot, reason: evidence.reason })) }),
    };
}
/** A slot by its name, which the registry types as text. A name that is no slot is a bug in the check, never missing evidence. */
function evidenceOf({ kind, slots: found }, slot) {
    const evidence = found.get(slot);
    if (evidence === undefined)
        throw new Error(`A ${kind} has no slot ${slot}`);
    return evidence;
}
function isEvidence(value) {
    return typeof value === 'object' && value !== null && 'state' in value && (value.state === 'observed' || value.state === 'unavailable');
}
/** Each sentence once. */
function sentences(texts) {
    return [...new Set(texts)].join(' ');
}

// EXTERNAL MODULE: ./build/checks/judgement/people.js
var judgement_people = __webpack_require__(1757);
// EXTERNAL MODULE: ./build/model/time.js
var time = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/evaluate/waivers.js



const dayInMilliseconds = 24 * 60 * 60 * 1000;
/** The waivers of the policy, each weighed on the subject that it names. */
function waiverCover(policy, run) {
    const people = (0,judgement_people/* knowPeople */.h)(policy.people);
    const bySubject = new Map();
    for (const waiver of policy.waivers.toSorted((a, b) => (0,canonical/* compareText */.n)(a.id, b.id))) {
        bySubject.set(waiver.subject, [...(bySubject.get(waiver.subject) ?? []), waiver]);
    }
    return (subject, controls) => (bySubject.get(subject.id) ?? [])
        .filter((waiver) => controls.includes(waiver.control))
        .map((waiver) => ({ id: waiver.id, control: waiver.control, ...waivers_weigh(waiver, subject, run, people) }));
}
function waivers_weigh(waiver, subject, run, people) {
    const { login, id } = waiver.approvedBy;
    const approver = `${login} (${String(id)})`;
    if (!inForce(waiver, run.at))
        return { covers: false, because: `It expired at the end of ${waiver.expires} UTC.` };
    const proof = Object.hasOwn(run.provenWaivers, waiver.id) ? run.provenWaivers[waiver.id] : undefined;
    if (proof === undefined)
        return claimed(`nothing proves that ${approver} approved the pull request that added it`);
    if (proof.approver !== id) {
        return claimed(`${approver} did not approve ${proof.pullRequest}, which added it; the account ${String(proof.approver)} did`);
    }
    const person = people.personOf(waiver.approvedBy);
    if (people.isMachineUser(waiver.approvedBy))
        return claimed(`${approver} is a machine user, who can accept nothing`);
    if (people.personOf({ id: proof.author }) === person) {
        return claimed(`${approver} opened ${proof.pullRequest}, which added it`);
    }
    const hand = subject.kind === 'change' ? handIn(subject, person, people) : null;
    if (hand !== null)
        return claimed(`${approver} ${hand}`);
    return { covers: true, because: `${approver} approved it in ${proof.pullRequest}; in force until the end of ${waiver.expires} UTC.` };
}
function claimed(because) {
    return { covers: false, because: `Claimed only: ${because}.` };
}
/** Until the end of its last day, in UTC. */
function inForce(waiver, at) {
    return (0,time/* toMilliseconds */.W)(at) < (0,time/* toMilliseconds */.W)(`${waiver.expires}T00:00:00Z`) + dayInMilliseconds;
}
/**
 * Why a person may be an author of the change, as the end of a sentence about them; `null` when they are none. Somebody who
 * cannot be told apart from an author may be one.
 */
function handIn(change, person, people) {
    const { pullRequest, commits } = change;
    if (pullRequest.state === 'unavailable' || commits.state === 'unavailable') {
        return 'may be an author of the change, of which not all could be seen';
    }
    const opened = pullRequest.value === null ? [] : [pullRequest.value.author];
    const wrote = commits.value.flatMap((commit) => commit.authors.map((author) => author.account));
    const authors = [...opened, ...wrote];
    if (authors.some((author) => author !== null && people.personOf(author) === person))
        return 'is an author of the change';
    if (authors.length === 0 || authors.includes(null))
        return 'may be an author of the change, one of whom no account is known for';
    return null;
}

;// CONCATENATED MODULE: ./build/evaluate/judge-subject.js








/** Prepares the judging of a run's subjects by a policy. */
function prepareJudging(run, policy, checks) {
    const context = {
        at: run.at,
        people: policy.people,
        classes: policy.classes,
        emergency: policy.emergency,
        policyPath: run.policy.path,
        statusContext: run.statusContext,
        inMergeQueue: run.mergeGroup !== undefined,
    };
    const emergency = emergencyProcedure(context);
    return {
        planned: planChecks(policy, checks),
        context,
        covers: [waiverCover(policy, run), emergency.cover],
        emergency,
        outOfScope: outOfScope(policy, run),
    };
}
/** Judges one subject by every check that the policy has for its kind. */
function judgeSubject(subject, judging) {
    const planned = judging.planned.get(subject.kind) ?? [];
    const foreign = judging.outOfScope(subject);
    const parts = partsOf(subject);
    return planned.flatMap((item) => {
        if (foreign === null)
            return judgeUses(subject, parts, item, judging);
        return [result(subject, item, allControls(item), (0,checks_define/* notApplicable */.hH)(foreign), [])];
    });
}
/** Judges the subject once for all controls to which the check applies; each condition that does not hold has its own result. */
function judgeUses(subject, parts, planned, judging) {
    const results = [];
    const applying = new Set();
    for (const use of planned.uses) {
        const answer = appliesTo(use.when, subject);
        switch (answer.applies) {
            case 'yes':
                for (const control of use.controls)
                    applying.add(control);
                break;
            case 'no':
                results.push(result(subject, planned, use.controls, (0,checks_define/* notApplicable */.hH)(answer.because), []));
                break;
            case 'unknown':
                results.push(result(subject, planned, use.controls, (0,checks_define/* inconclusive */.Ni)(answer.reason, answer.because, answer.remedy), []));
                break;
        }
    }
    if (applying.size === 0)
        return results;
    const controls = [...applying].toSorted(canonical/* compareText */.n);
    const judgement = landingAsItIs(judge(parts, planned, judging.context), () => judging.emergency.mayLand(subject, controls));
    const waivers = judgement.outcome === 'fail' ? judging.covers.flatMap((cover) => cover(subject, controls)) : [];
    return [result(subject, planned, controls, judgement, waivers), ...results];
}
/** A change that may land as it is waits for nothing: what it lacks is a deviation. */
function landingAsItIs(judgement, mayLand) {
    if (judgement.outcome !== 'inconclusive' || judgement.reason !== 'not-yet' || !mayLand())
        return judgement;
    return (0,checks_define/* fail */.fJ)(judgement.message, judgement.remedy, judgement.values);
}
function judge(parts, { check, parameters }, context) {
    const shown = viewOf(parts, check);
    if (!shown.shown)
        return shown.judgement;
    // Only the check's own definition knows the types of its view, made for it above, and of its parameters, parsed with the policy.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return check.judge(shown.view, parameters, context);
}
function allControls({ uses }) {
    return [...new Set(uses.flatMap((use) => use.controls))].toSorted(canonical/* compareText */.n);
}
function result({ kind, id, url }, { check }, controls, judgement, waivers) {
    const { outcome, message, values } = judgement;
    return {
        check: check.id,
        controls,
        subject: { kind, id, url },
        outcome,
        reason: judgement.outcome === 'inconclusive' ? judgement.reason : null,
        waived: outcome === 'fail' && controls.every((control) => isCovered(waivers, control)),
        waivers,
        message,
        remedy: 'remedy' in judgement ? judgement.remedy : '',
        values,
    };
}
/** Whether something that counts covers the deviation for a control. */
function isCovered(waivers, control) {
    return waivers.some((waiver) => waiver.covers && waiver.control === control);
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8799);

/**
 * A value as JSON in the one form that RFC 8785 gives it: the same value has the same bytes wherever it is written, so that
 * digests can be compared.
 */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('A value that JSON cannot say');
    return text;
}
/** Orders texts by their code units, as RFC 8785 orders keys. A locale would order them differently on another machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}


/***/ }),

/***/ 6305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes)
/* harmony export */ });
/** All outcomes, worst first. */
const outcomes = ['fail', 'inconclusive', 'pass', 'not-applicable'];


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ packs)
/* harmony export */ });
// Made of policies/*.yml by __tests__/docs/packs.test.ts: change those, and run `npm run generate`.
/** The texts of the built-in packs, by name. They are code because the pure layers read no files. */
const packs = new Map([
    [
        'baseline',
        `# The baseline: what an auditor will ask of almost everybody who changes software on GitHub.
#
# It needs no configuration. A repository without a policy of its own is judged by it, and a policy builds on it with
#
#     version: 1
#     extends: baseline
#
# Some of what blocks is shown to stronger tokens than a workflow's own: who may bypass rules, and what security features are on.
# Posture is then inconclusive and never a pass. \`soc2-gate posture --explain-permissions\` says what your token can settle, and what
# it takes for the rest; a policy that does without replaces such a control by the same with \`enforce: warn\`.
#
# None of its controls is locked. A policy replaces one by a control of the same id, which then counts whole and is not mixed
# with this one, and takes one out by naming it under \`remove\`. Titles are ours: replace them by what your own list of controls
# says, because that is what an auditor will hold you to.
version: 1

controls:
  # A commit that is pushed to a protected branch was seen by nobody. The first check looks at what happened to each change, the
  # second at whether GitHub would have stopped it: auditors want both.
  - id: CM-1
    title: Changes reach a protected branch through a pull request
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/through-pull-request
      - use: branch/pull-request-required

  # Writing a change and approving it are kept apart. One approval is what most organisations promise; promise two and one is a
  # deviation, so write here what your controls say.
  - id: CM-2
    title: Changes are approved by somebody who had no hand in them
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - use: change/independent-approval
        with: { approvals: 1 }
      - use: change/no-outstanding-objection
      - use: branch/approvals-required
        with: { approvals: 1 }

  # The checks that the rules of the branch require, and that they require any. A policy that replaces this control can name more,
  # with the app they have to come from. It only warns, because a repository may have no test yet.
  - id: CM-3
    title: Changes are tested before they land
    criteria: [CC8.1]
    enforce: warn
    checks:
      - use: change/required-checks
      - use: branch/checks-required

  # Issues on GitHub count. For a tracker elsewhere replace this control, with the keys of its projects: \`with: { keys: [SHOP] }\`.
  - id: CM-4
    title: Changes can be traced to the work item that asked for them
    criteria: [CC8.1]
    enforce: warn
    checks:
      - use: change/linked-work-item

  # Policy, workflows and CODEOWNERS decide how changes are judged. They change only with the approval of their owners, who have
  # to be named in CODEOWNERS of the base branch.
  - id: CM-5
    title: The gate is not changed by those whom it gates
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/gate-integrity

  # An approval of something else is none, and a ruleset that was only tried out stops nobody. It warns: the first is judged on
  # each change as well, where it counts.
  - id: CM-6
    title: The rules keep approvals fresh, and none of them is left on trial
    criteria: [CC8.1]
    enforce: warn
    checks:
      - use: branch/stale-approvals-dismissed
      - use: branch/rules-enforced

  # Recorded only: reviewers for private repositories take GitHub Enterprise, and your environments may have other names. Replace
  # it with \`with: { environments: [live] }\`.
  - id: CM-7
    title: Deployments to production are approved
    criteria: [CC8.1, CC6.3]
    enforce: record
    checks:
      - use: repository/environments-protected

  # What was approved stays what is there, and a rule that some may bypass binds only the others. GitHub shows who may to those who
  # may edit the rules.
  - id: AC-1
    title: Protected branches keep their history, and their rules bind everybody
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - use: branch/force-push-blocked
      - use: branch/deletion-blocked
      - use: branch/no-bypass

  # GitHub finds many of the secrets that are pushed, and can refuse the push. It tells administrators only whether that is on, and
  # private repositories take a licence for it. Another scanner does as well for finding them:
  # \`with: { scanners: [{ name: gitleaks, app: 15368 }] }\`, the name of its check run and the app that it comes from.
  - id: AC-2
    title: Secrets stay out of repositories
    criteria: [CC6.1, CC6.7]
    enforce: block
    checks:
      - use: repository/secret-scanning
      - use: repository/push-protection

  # Read from the files of the workflows, which every token can see.
  - id: AC-3
    title: Workflows have the rights they need, and run no stranger's code with them
    criteria: [CC6.3, CC6.8]
    enforce: warn
    checks:
      - use: repository/workflow-permissions
      - use: repository/dangerous-workflows

  # The first items on an auditor's list. Recorded only: most of it is shown to owners and administrators alone.
  - id: AC-4
    title: Access to code is given by name and role, with a second factor, and the widest rights are few
    criteria: [CC6.1, CC6.2, CC6.3]
    enforce: record
    checks:
      - use: repository/admins-limited
      - use: repository/outside-collaborators
      - use: repository/deploy-keys
      - use: organization/two-factor-required
      - use: organization/members-without-two-factor
      - use: organization/base-permission
      - use: organization/owners-limited

  # Recorded only: GitHub shows these settings to administrators alone.
  - id: AC-5
    title: What runs by itself may only read unless its file says more, and never approves
    criteria: [CC6.3]
    enforce: record
    checks:
      - use: repository/token-default-read-only
      - use: repository/actions-cannot-approve

  # Alerts about dependencies are free for every repository. Say here within how many days you promise to mend which of them.
  - id: VM-1
    title: Vulnerable dependencies are found, and dealt with in time
    criteria: [CC7.1]
    enforce: warn
    checks:
      - use: repository/dependency-alerts
      - use: repository/dependency-alerts-resolved

  # Recorded only: both take a licence for private repositories, and a token that may read the alerts.
  - id: VM-2
    title: Vulnerable code and leaked secrets are found, and dealt with in time
    criteria: [CC7.1, CC7.3]
    enforce: record
    checks:
      - use: repository/code-scanning
      - use: repository/code-scanning-alerts-resolved
      - use: repository/secret-alerts-resolved
`,
    ],
    [
        'strict',
        `# Strict: the baseline for those who promise more, in a form that a policy can rely on.
#
#     version: 1
#     extends: strict
#
# It asks for two approvals, counts everybody's objection, and blocks where the baseline only warns. The controls that decide
# whether a change may land are locked: a policy that extends this pack may add controls, but neither change nor remove those.
# CM-3 and CM-4 are not, because only you know the names of your checks and of your projects; replace them with \`enforce: block\`.
version: 1
extends: baseline

controls:
  - id: CM-1
    title: Changes reach a protected branch through a pull request
    criteria: [CC8.1]
    enforce: block
    locked: true
    checks:
      - use: change/through-pull-request
      - use: branch/pull-request-required

  # Two people besides everybody who wrote a part of it, and nobody left who asked for changes, whether they may push or not.
  - id: CM-2
    title: Changes are approved by two people who had no hand in them
    criteria: [CC8.1, CC6.3]
    enforce: block
    locked: true
    checks:
      - use: change/independent-approval
        with: { approvals: 2 }
      - use: change/no-outstanding-objection
        with: { from: anyone }
      - use: branch/approvals-required
        with: { approvals: 2 }

  - id: CM-3
    title: Changes are tested before they land
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/required-checks
      - use: branch/checks-required
      - use: branch/checks-pinned-to-app
      - use: branch/up-to-date-before-merge

  - id: CM-4
    title: Changes can be traced to the work item that asked for them
    criteria: [CC8.1]
    enforce: block
    checks:
      - use: change/linked-work-item

  # A file of the gate that nobody owns cannot be changed until CODEOWNERS of the base branch names somebody.
  - id: CM-5
    title: The gate is not changed by those whom it gates
    criteria: [CC8.1]
    enforce: block
    locked: true
    checks:
      - use: change/gate-integrity
        with: { unowned: fail }

  - id: CM-6
    title: The rules keep approvals fresh and in the hands of owners, and none of them is left on trial
    criteria: [CC8.1, CC1.3]
    enforce: block
    locked: true
    checks:
      - use: branch/stale-approvals-dismissed
      - use: branch/last-push-approval
      - use: branch/code-owner-review-required
      - use: branch/conversations-resolved
      - use: branch/rules-enforced
      - use: branch/tags-protected
      - use: repository/code-owners-valid
      - use: repository/code-owners-cover

  - id: CM-7
    title: Deployments to production are approved
    criteria: [CC8.1, CC6.3]
    enforce: block
    checks:
      - use: repository/environments-protected

  - id: AC-1
    title: Protected branches keep their history, and their rules bind everybody
    criteria: [CC8.1, CC6.3]
    enforce: block
    locked: true
    checks:
      - use: branch/force-push-blocked
      - use: branch/deletion-blocked
      - use: branch/no-bypass

  - id: AC-2
    title: Secrets stay out of repositories
    criteria: [CC6.1, CC6.7]
    enforce: block
    checks:
      - use: repository/secret-scanning
      - use: repository/push-protection
      - use: repository/push-protection-bypasses-reviewed

  - id: AC-3
    title: Workflows have the rights they need, and run only code that cannot change under them
    criteria: [CC6.3, CC6.8]
    enforce: block
    locked: true
    checks:
      - use: repository/workflow-permissions
      - use: repository/dangerous-workflows
      - use: repository/actions-pinned

  - id: AC-4
    title: Access to code is given by name and role, with a second factor, and the widest rights are few
    criteria: [CC6.1, CC6.2, CC6.3]
    enforce: block
    checks:
      - use: repository/admins-limited
      - use: repository/outside-collaborators
      - use: repository/access-through-teams
      - use: repository/deploy-keys
      - use: organization/two-factor-required
      - use: organization/members-without-two-factor
      - use: organization/base-permission
      - use: organization/owners-limited
      - use: organization/outside-collaborators
      - use: organization/repository-creation
      - use: organization/visibility-changes

  - id: AC-5
    title: What runs by itself may only read unless its file says more, never approves, and uses what was allowed
    criteria: [CC6.3, CC6.8]
    enforce: block
    locked: true
    checks:
      - use: repository/token-default-read-only
      - use: repository/actions-cannot-approve
      - use: repository/allowed-actions
      - use: repository/fork-approval

  - id: VM-1
    title: Vulnerable dependencies are found, and dealt with in time
    criteria: [CC7.1]
    enforce: block
    locked: true
    checks:
      - use: repository/dependency-alerts
      - use: repository/dependency-alerts-resolved

  - id: VM-2
    title: Vulnerable code and leaked secrets are found, and dealt with in time
    criteria: [CC7.1, CC7.3]
    enforce: block
    locked: true
    checks:
      - use: repository/code-scanning
      - use: repository/code-scanning-alerts-resolved
      - use: repository/secret-alerts-resolved
`,
    ],
]);


/***/ }),

/***/ 4192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/policy/document.js

/** 256 KB: as much as a policy may be. */
const mostBytes = 256 * 1024;
/** How many lists and mappings may stand inside each other. */
const mostLevels = 20;
/**
 * Reads one YAML document, within limits that hold before anything is built: a policy comes from a repository, and what comes from
 * a repository may be hostile.
 */
function readDocument(text) {
    if (text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes) {
        return refused([{ line: 1, column: 1, message: 'The policy is larger than 256 KB. Take out what is not policy.' }]);
    }
    const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
    const at = positionsIn(source);
    const unreadable = unreadableIn(source.replaceAll('\r\n', ' \n')).map(([offset, character]) => ({
        ...at(offset),
        message: cannotBeRead(character),
    }));
    if (unreadable.length > 0)
        return refused(unreadable);
    // The parser is a loop and takes any nesting; what composes its tokens recurses, and brings the process down on deep ones.
    const tokens = [...new dist/* Parser */.iX().parse(source)];
    const forbidden = tokens.flatMap((token) => forbiddenToken(token, at));
    if (forbidden.length > 0)
        return refused(forbidden);
    const documents = [...new dist/* Composer */.Dk(composing).compose(tokens, true, source.length)];
    const wrong = [...syntaxProblems(documents, at), ...severalDocuments(documents, at)];
    const document = documents[0];
    if (wrong.length > 0 || document === undefined)
        return refused(wrong);
    const reading = new Reading(at);
    const value = reading.value(document.contents);
    if (reading.problems.length > 0)
        return refused(reading.problems);
    if (value === null)
        return refused([{ ...at(0), message: 'The policy is empty. Begin it with "version: 1" and "extends: baseline".' }]);
    return { ok: true, document: located(document, value, at) };
}
/** Unique keys are looked after here: the library compares every key with every other one. */
const composing = { version: '1.2', schema: 'core', resolveKnownTags: false, stringKeys: true, uniqueKeys: false };
function refused(problems) {
    return { ok: false, problems };
}
/** The parser's own count of lines misses some once it has met an error. */
function positionsIn(source) {
    const lines = new dist/* LineCounter */.HN();
    lines.addNewLine(0);
    for (const { index } of source.matchAll(/\n/g))
        lines.addNewLine(index + 1);
    // What is missing is missed at the very end, where a file that ends with a line feed has no line.
    const end = source.trimEnd().length;
    return (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, end));
        return { line, column: col };
    };
}
function forbiddenToken(token, at) {
    if (token.type === 'directive') {
        return [{ ...at(token.offset), message: 'A line that starts with % changes how YAML is read. Remove it.' }];
    }
    const deep = token.type === 'document' && token.value !== undefined ? tooDeep(token.value) : null;
    if (deep === null)
        return [];
    const message = `Lists and mappings stand in each other more than ${String(mostLevels)} levels deep. Make it flatter.`;
    return [{ ...at(deep.offset), message }];
}
function tooDeep(root) {
    const open = [{ token: root, level: 1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, level } = next;
        if (!('items' in token))
            continue;
        if (level > mostLevels)
            return token;
        for (const item of token.items) {
            if (item.key)
                open.push({ token: item.key, level: level + 1 });
            if (item.value)
                open.push({ token: item.value, level: level + 1 });
        }
    }
    return null;
}
/** The first error alone, because those behind it mostly come of it; or else what the library only warns of. */
function syntaxProblems(documents, at) {
    const errors = documents.flatMap((document) => document.errors).toSorted((a, b) => a.pos[0] - b.pos[0]);
    const told = errors.length > 0 ? errors.slice(0, 1) : documents.flatMap((document) => document.warnings);
    return told.map(({ code, message, pos }) => {
        if (code === 'NON_STRING_KEY')
            return { ...at(pos[0]), message: 'A key is no text. Write keys as plain words.' };
        const remedy = yamlRemedies.get(code) ?? otherYamlRemedy;
        return { ...at(pos[0]), message: `This is no valid YAML: ${message.replace(/\.$/, '')}. ${remedy}` };
    });
}
const yamlRemedies = new Map([
    ['TAB_AS_INDENT', 'Indent with spaces.'],
    ['TAG_RESOLVE_FAILED', 'Remove the tag: a policy is made of text, numbers, true, false, lists and mappings.'],
]);
const otherYamlRemedy = 'Check the indentation, and put text with : # [ ] { } in it in quotes.';
function severalDocuments(documents, at) {
    const second = documents[1];
    if (second === undefined)
        return [];
    return [{ ...at(second.range?.[0] ?? 0), message: 'A second document starts here. Keep one, without a line of ---.' }];
}
/** Keys that mean something to JavaScript objects. No policy needs them. */
const meaningfulKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Control characters but tab and line feed, halves of a character, other line ends, and marks that change the order of reading. */
const unreadable = /[^\P{Cc}\t\n]|[\p{Surrogate}\u2028-\u202E\u2066-\u2069\uFEFF]/gu;
function unreadableIn(text) {
    return [...text.matchAll(unreadable)].map(({ index, 0: character }) => [index, character]);
}
function cannotBeRead(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `The character U+${code} stands here, which nobody can read. Remove it.`;
}
/** Turns nodes into plain values, and refuses what no policy needs. */
class Reading {
    problems = [];
    #at;
    constructor(at) {
        this.#at = at;
    }
    value(node) {
        if ((0,dist/* isMap */.jh)(node))
            return this.#mapping(node);
        if ((0,dist/* isSeq */.oP)(node))
            return node.items.map((item) => this.value(item));
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node.value, node);
        if ((0,dist/* isAlias */.Vj)(node)) {
            this.#problem(node, `The alias *${node.source} stands for what another line says. Write that out: a control or waiver says in its own lines what it means, because those are what somebody approved.`);
        }
        return null;
    }
    #mapping(map) {
        const entries = new Map();
        const offsets = new Map();
        for (const { key, value } of map.items) {
            const name = (0,dist/* isScalar */.jn)(key) ? String(this.#scalar(key.value, key)) : '';
            const first = offsets.get(name);
            if (first !== undefined) {
                this.#problem(key, `The key ${JSON.stringify(name)} is there twice, first in line ${String(this.#at(first).line)}. Keep one.`);
            }
            else if (meaningfulKeys.has(name))
                this.#problem(key, `"${name}" cannot be a key. Take another word.`);
            offsets.set(name, first ?? startOf(key) ?? 0);
            entries.set(name, this.value(value));
        }
        return Object.fromEntries(entries);
    }
    #scalar(value, node) {
        if (typeof value === 'string') {
            // What the text escapes: "\u0007".
            for (const [, character] of unreadableIn(value).slice(0, 1))
                this.#problem(node, cannotBeRead(character));
        }
        if (typeof value === 'number' && !Number.isFinite(value))
            this.#problem(node, `${String(value)} is no number to reckon with. Write one.`);
        return value;
    }
    #problem(node, message) {
        this.problems.push({ ...this.#at(startOf(node) ?? 0), message });
    }
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? null) : null;
}
function located(document, value, at) {
    const find = finder(document.contents);
    return {
        value,
        position: (path, on) => {
            const { key, value: found } = find(path);
            return at((on === 'key' ? startOf(key) : null) ?? startOf(found) ?? startOf(key) ?? 0);
        },
        lines: (path) => {
            const { value: found } = find(path);
            const [first, last] = (0,dist/* isNode */.Ll)(found) ? (found.range ?? [0, 0]) : [0, 0];
            // The end is behind the last character, which for a block is the line feed.
            return { first: at(first).line, last: at(Math.max(first, last - 1)).line };
        },
    };
}
/** Finds the node at a path with its key, or the nearest around it. */
function finder(root) {
    const entries = new Map();
    const entriesOf = (map) => {
        const known = entries.get(map) ?? new Map(map.items.map(({ key, value }) => [(0,dist/* isScalar */.jn)(key) ? key.value : key, { key, value }]));
        entries.set(map, known);
        return known;
    };
    const step = ({ value }, name) => {
        if ((0,dist/* isMap */.jh)(value))
            return entriesOf(value).get(name);
        return (0,dist/* isSeq */.oP)(value) && typeof name === 'number' && name in value.items ? { key: null, value: value.items[name] } : undefined;
    };
    return (path) => {
        let spot = { key: null, value: root };
        for (const name of path) {
            const next = step(spot, name);
            if (next === undefined)
                return spot;
            spot = next;
        }
        return spot;
    };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/policy/inside.js

const holding = new Set([
    'strict_object',
    'object',
    'record',
    'array',
    'optional',
    'exact_optional',
    'nullable',
    'nullish',
    'union',
    'variant',
    'picklist',
    'literal',
]);
/** The library's type of all schemas leaves out what a schema of each type has; its `type` tells. */
function isHolder(schema) {
    return 'type' in schema && holding.has(schema.type);
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** The schema without what only wraps it, and of alternatives the one that the value is meant for. */
function meant(schema, value) {
    if (!isHolder(schema))
        return null;
    if ('wrapped' in schema)
        return meant(schema.wrapped, value);
    if (schema.type === 'union') {
        const { options } = schema;
        const option = options.find((each) => valibot_dist.is(each, value)) ?? options.find((each) => isAlike(meant(each, value), value));
        return option === undefined ? null : meant(option, value);
    }
    if (schema.type !== 'variant' || !isMapping(value))
        return schema;
    const named = schema.options.find((option) => nameOf(option, schema.key) === value[schema.key]);
    return named === undefined ? schema : meant(named, value);
}
function isAlike(holder, value) {
    if (isList(value))
        return holder?.type === 'array';
    return isMapping(value) === takesMapping(holder);
}
function takesMapping(holder) {
    return holder !== null && ['strict_object', 'object', 'record', 'variant'].includes(holder.type);
}
/** What an alternative of a variant has under the key that tells them apart. */
function nameOf(option, key) {
    const alternative = meant(option, null);
    if (alternative === null || !('entries' in alternative))
        return null;
    const discriminator = alternative.entries[key];
    const holder = discriminator === undefined ? null : meant(discriminator, null);
    return holder?.type === 'literal' ? holder.literal : null;
}
/** Whether a mapping belongs where the value stands. */
function wantsMapping(schema, value) {
    return takesMapping(meant(schema, value));
}
/** The keys that a mapping may have; `null` when the schema does not list them. */
function knownKeys(schema, value) {
    const holder = meant(schema, value);
    return holder !== null && 'entries' in holder ? Object.keys(holder.entries) : null;
}
/** The words that a value has to be one of; empty when it is no such value. */
function knownWords(schema, value) {
    const holder = meant(schema, value);
    if (holder?.type === 'picklist')
        return holder.options.map(String);
    return holder?.type === 'literal' ? [String(holder.literal)] : [];
}
/** The schema of a part of a value; `null` when it says nothing of that part. */
function inside(schema, value, key) {
    const holder = meant(schema, value);
    if (holder === null)
        return null;
    if ('entries' in holder)
        return holder.entries[key] ?? null;
    switch (holder.type) {
        case 'record':
            return holder.value;
        case 'array':
            return holder.item;
        case 'variant':
            return key === holder.key ? valibot_dist/* picklist */.KIO(holder.options.map((option) => String(nameOf(option, holder.key)))) : null;
        default:
            return null;
    }
}

// EXTERNAL MODULE: ./build/policy/nearest.js + 1 modules
var nearest = __webpack_require__(7477);
;// CONCATENATED MODULE: ./build/policy/problems.js
/** Says what is wrong with the value at a path, or with its key. */
function finding(path, message, on = 'value') {
    return { path, on, message };
}
/** So many are told; whoever has more has one mistake that breaks everything behind it. */
const most = 50;
/** Problems as places in a file, in the order of the text, once each. */
function placesOf(problems, file) {
    const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1));
    const distinct = sorted.filter((problem, index) => !isSame(problem, sorted[index - 1]));
    const told = distinct.slice(0, most);
    const last = told.at(-1);
    if (last !== undefined && distinct.length > most) {
        told.push({ ...last, message: `${String(distinct.length - most)} more problems follow. Mend those above first.` });
    }
    return told.map(({ line, column, message }) => ({ file, line, column, message }));
}
function isSame(problem, other) {
    return other !== undefined && problem.line === other.line && problem.column === other.column && problem.message === other.message;
}

;// CONCATENATED MODULE: ./build/policy/explain.js




/** Says in our words what a schema found, with its remedy. */
function explain(schema, issue) {
    const closer = issue.type === 'union' ? closerIssues(issue) : [];
    if (closer.length > 0)
        return closer.flatMap((each) => explain(schema, each));
    const path = pathOf(issue);
    if (issue.type === 'never')
        return [finding(path, issue.message, 'key')];
    if (issue.kind === 'schema' && issue.expected === 'never')
        return [];
    if (isMissing(issue))
        return [finding(path.slice(0, -1), missing(schema, issue))];
    const ofKey = issue.path?.at(-1)?.origin === 'key';
    const words = knownWords(schemaAt(schema, issue) ?? valibot_dist/* unknown */.L5J(), issue.input);
    const remedy = issue.message === '' ? remedyFor(issue, words) : issue.message;
    return [finding(path, `${fact(path, issue, ofKey)} ${remedy}`, ofKey ? 'key' : 'value')];
}
/**
 * What the alternative says that the value was meant for: the one that found something further inside, or else takes a value of
 * its type.
 */
function closerIssues(issue) {
    const all = issue.issues ?? [];
    const further = all.filter((each) => each.path !== undefined);
    const chosen = further.length > 0 ? further : all.filter((each) => each.type === 'picklist' && typeof each.input === 'string');
    return chosen.map((each) => ({ ...each, path: joined(issue.path, each.path) }));
}
function joined(outer, inner) {
    const [first, ...rest] = [...(outer ?? []), ...(inner ?? [])];
    return first === undefined ? undefined : [first, ...rest];
}
function pathOf(issue) {
    return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}
function schemaAt(schema, issue) {
    let found = schema;
    for (const { input, key } of issue.path ?? []) {
        if (found === null)
            return null;
        found = inside(found, input, typeof key === 'number' ? key : String(key));
    }
    return found;
}
function isMissing(issue) {
    return issue.kind === 'schema' && issue.input === undefined && issue.path !== undefined;
}
function missing(schema, issue) {
    const name = String(pathOf(issue).at(-1));
    const at = schemaAt(schema, issue);
    const description = at === null ? undefined : valibot_dist/* getDescription */.fYn(at);
    const words = alternatives(at === null ? [] : knownWords(at, null));
    const what = description === undefined ? words : `${description.charAt(0).toLowerCase()}${description.slice(1).replace(/\.$/, '')}`;
    const add = what === '' ? 'Add it.' : `Add it: ${what}.`;
    return `"${name}" is missing. ${issue.message === '' ? add : issue.message}`;
}
/** What people call the words that stand under a key. */
const nouns = new Map([
    ['use', 'check'],
    ['criteria', 'criterion'],
    ['extends', 'pack'],
    ['categories', 'category'],
]);
function fact(path, { input, type }, ofKey) {
    if (ofKey)
        return `The key is ${show(input)}.`;
    const noun = nouns.get(path.findLast((step) => typeof step === 'string') ?? '');
    const isWord = type === 'picklist' || type === 'variant';
    return noun !== undefined && isWord && typeof input === 'string'
        ? `There is no ${noun} ${show(input)}.`
        : `${named(path)} is ${show(input)}.`;
}
/** `"enforce"`, or `An entry of "criteria"`. */
function named(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'The policy';
    if (typeof last === 'string')
        return `"${last}"`;
    const list = path.findLast((step) => typeof step === 'string');
    return list === undefined ? 'An entry' : `An entry of "${list}"`;
}
/** A value, short enough for a message. */
function show(value) {
    if (value === null || value === '')
        return 'empty';
    if (isList(value))
        return value.length === 0 ? 'an empty list' : `a list of ${String(value.length)}`;
    if (isMapping(value))
        return Object.keys(value).length === 0 ? 'an empty mapping' : 'a mapping';
    if (typeof value === 'string')
        return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
    return isScalar(value) ? String(value) : 'something else';
}
/** `a, b or c`; of a long list the first ones. */
function alternatives(words, most = 12) {
    if (words.length > most)
        return `${words.slice(0, most).join(', ')} or another of ${String(words.length)}`;
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}
/** The known word that was meant, or all of them. */
function suggestion(word, words, otherwise) {
    const near = (0,nearest/* nearest */.p)(word, words);
    if (near !== null)
        return `Did you mean "${near}"?`;
    return words.length === 0 ? otherwise : `Write ${alternatives(words)}.`;
}
const oneOfTheWords = ({ input }, words) => typeof input === 'string' ? suggestion(input, words, 'Leave it out.') : `Write ${alternatives(words)}.`;
const wholeNumber = () => 'Write a whole number.';
const mapping = () => 'Write a mapping of keys to values.';
/** What to do, by the kind of rule that was broken. */
const remedies = new Map([
    ['picklist', oneOfTheWords],
    ['variant', oneOfTheWords],
    ['literal', oneOfTheWords],
    ['union', (issue, words) => (words.length === 0 ? 'Change it.' : oneOfTheWords(issue, words))],
    ['string', ({ input }) => (isScalar(input) ? `Write text; quotes make it text: "${String(input)}".` : 'Write text.')],
    [
        'number',
        ({ input }) => (typeof input === 'string' && /^\d+$/.test(input) ? `Write the number without quotes: ${input}.` : 'Write a number.'),
    ],
    ['boolean', () => 'Write true or false.'],
    ['array', ({ input }) => (isScalar(input) ? `Write a list: [${String(input)}].` : 'Write a list.')],
    ['strict_object', mapping],
    ['object', mapping],
    ['record', mapping],
    ['integer', wholeNumber],
    ['safe_integer', wholeNumber],
    ['min_value', ({ requirement }) => `Write ${String(requirement)} or more.`],
    ['max_value', ({ requirement }) => `Write ${String(requirement)} or less.`],
    [
        'min_length',
        ({ input, requirement }) => (isList(input) ? `Name at least ${requirement === 1 ? 'one' : String(requirement)}.` : 'Write something.'),
    ],
    [
        'max_length',
        ({ input, requirement }) => isList(input) ? `Name at most ${String(requirement)}.` : `Write at most ${String(requirement)} characters.`,
    ],
]);
function remedyFor(issue, words) {
    const remedy = remedies.get(issue.type);
    if (remedy !== undefined)
        return remedy(issue, words);
    return issue.expected === null ? 'Change it.' : `Write ${issue.expected}.`;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

// EXTERNAL MODULE: ./build/criteria/criteria.js
var criteria = __webpack_require__(1807);
// EXTERNAL MODULE: ./build/policy/policy.js
var policy = __webpack_require__(8301);
// EXTERNAL MODULE: ./build/policy/words.js
var words = __webpack_require__(6274);
;// CONCATENATED MODULE: ./build/policy/schema.js




/**
 * A policy as it is written, by everything that it can name. What a schema cannot say, because it is about two places at once, is
 * said by `references.ts`. Nothing is transformed: the JSON Schema for editors is made of the same schema.
 */
function policySchema(catalogue) {
    return valibot_dist/* strictObject */.rej({
        ...packEntries(catalogue),
        organization: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL((0,words/* line */.n8)(200), valibot_dist/* description */.h_('The name of the organisation, for reports.'))),
        categories: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* picklist */.KIO(criteria/* categories */.L)), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('The trust services categories in scope. The common criteria (CC) are in scope whatever is named.')), ['security']),
        scope: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
            branches: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* branchGlob */.Fx), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('Globs of the names of protected branches: `release/**`.'))),
            repositories: valibot_dist/* exactOptional */.yqP(repositoryScope),
        }), valibot_dist/* minEntries */.bPf(1, 'Name "branches" or "repositories", or leave "scope" out.'), valibot_dist/* description */.h_('What is protected. Without it: the default branch, of every repository that a run names and that is not archived.'))),
        classes: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* record */.g1P(valibot_dist/* pipe */.FsL(valibot_dist/* string */.YjP(), valibot_dist/* maxLength */.Ru6(64), valibot_dist/* regex */.yGV(/^[a-z][a-z0-9-]*$/, 'Name the class with lower-case letters, digits and "-".')), valibot_dist/* strictObject */.rej({
            authors: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* person */.MV), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('The accounts that alone make such changes.')),
            paths: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* pathGlob */.Qh), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('Globs that between them match every file of such a change.')),
            update: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(valibot_dist/* picklist */.KIO(policy/* updateSizes */.u), valibot_dist/* description */.h_('How far an update may go at most, by the versions in the first line of each commit: `Bump a from 1.2.3 to 1.2.4`. Below 1.0.0 a minor update counts as a major one.'))),
            checks: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(greenCheck), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('Checks that have to be green on the head.'))),
        })), valibot_dist/* description */.h_('Declared kinds of change, by name: recognised by account ids and paths, never by a title.')), {}),
        emergency: valibot_dist/* exactOptional */.yqP(emergency),
        people: valibot_dist/* exactOptional */.yqP(people),
        waivers: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(waiver), valibot_dist/* description */.h_('Accepted deviations. The result stays a fail; the waiver stands beside it.')), []),
    });
}
const greenCheck = valibot_dist/* strictObject */.rej({
    name: valibot_dist/* pipe */.FsL((0,words/* line */.n8)(255), valibot_dist/* description */.h_('The name of the check run, or the context of the status.')),
    app: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* nullable */.mee(valibot_dist/* pipe */.FsL(valibot_dist/* number */.aig(), valibot_dist/* integer */.ndf(), valibot_dist/* minValue */.Wwf(1))), valibot_dist/* description */.h_('The id of the app it has to come from; null for any.')), null),
});
const oneOrMore = (description) => valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg((0,words/* line */.n8)(100)), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_(description));
const repositoryScope = valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
    names: valibot_dist/* exactOptional */.yqP(oneOrMore('Globs of names without the owner: `api-*`.')),
    topics: valibot_dist/* exactOptional */.yqP(oneOrMore('Topics, of which a repository has to have one.')),
    properties: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(valibot_dist/* record */.g1P((0,words/* line */.n8)(75), valibot_dist/* union */.KCZ([(0,words/* line */.n8)(75), valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg((0,words/* line */.n8)(75)), valibot_dist/* minLength */.BpQ(1))])), valibot_dist/* description */.h_('Custom properties by name, and the value, or one of the values, that a repository has to have.'))),
    archived: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* boolean */.zMY(), valibot_dist/* description */.h_('Whether archived repositories are judged.')), false),
    forks: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* boolean */.zMY(), valibot_dist/* description */.h_('Whether forks are judged.')), true),
    templates: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* boolean */.zMY(), valibot_dist/* description */.h_('Whether templates are judged.')), true),
}), valibot_dist/* description */.h_('Which repositories are judged in a run over many: those that meet every part. The others are listed with the reason.'));
/** A pack as it is written: controls alone. Who people are, what is in scope and what is waived is not a pack's to say. */
function packSchema(catalogue) {
    return valibot_dist/* strictObject */.rej(packEntries(catalogue));
}
function packEntries(catalogue) {
    const pack = valibot_dist/* picklist */.KIO([...catalogue.packs.keys()]);
    return {
        version: valibot_dist/* pipe */.FsL(valibot_dist/* literal */.euz(1, ({ input }) => (input === '1' ? 'Write the number without quotes: 1.' : 'This tool reads version 1.')), valibot_dist/* description */.h_('The version of this format: 1.')),
        extends: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(valibot_dist/* union */.KCZ([pack, valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(pack), valibot_dist/* minLength */.BpQ(1))]), valibot_dist/* description */.h_("The pack or packs whose controls this policy takes over. A control with the id of a pack's control replaces it."))),
        remove: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words.id), valibot_dist/* description */.h_('The ids of controls of the packs that are left out. A locked control cannot be.')), []),
        controls: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(controlSchema(catalogue)), valibot_dist/* description */.h_('What the organisation says it does.')), []),
    };
}
function controlSchema(catalogue) {
    return valibot_dist/* strictObject */.rej({
        id: valibot_dist/* pipe */.FsL(words.id, valibot_dist/* description */.h_("The id in the organisation's own list of controls: CM-1.")),
        title: valibot_dist/* pipe */.FsL((0,words/* line */.n8)(200), valibot_dist/* description */.h_('What holds when the control works.')),
        statement: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(words/* text */.Qq, valibot_dist/* description */.h_('The control as the organisation words it, for the auditor.'))),
        criteria: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* picklist */.KIO([...catalogue.criteria.keys()])), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('The ids of the Trust Services Criteria that the control speaks to: CC8.1.')),
        owner: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL((0,words/* line */.n8)(200), valibot_dist/* description */.h_('Who answers for the control.'))),
        enforce: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* picklist */.KIO(['block', 'warn', 'record']), valibot_dist/* description */.h_('`block` decides the verdict of a run, `warn` annotates, `record` is kept in the package alone.')), 'block'),
        'tested-by': valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* picklist */.KIO(['tool', 'inquiry', 'observation', 'inspection']), valibot_dist/* description */.h_('How the control is tested. All but `tool` is done by people, and listed as not tested by this tool.')), 'tool'),
        locked: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* boolean */.zMY(), valibot_dist/* description */.h_('In a pack: a policy that extends the pack may neither change nor remove the control. Means nothing in a policy.')), false),
        checks: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* variant */.Oxt('use', [...catalogue.checks.values()].map(useSchema), ({ path }) => path === undefined ? 'Write it as { use: area/name }.' : '')), valibot_dist/* description */.h_('The checks that test the control.')), []),
    });
}
function useSchema(check) {
    return valibot_dist/* strictObject */.rej({
        use: valibot_dist/* pipe */.FsL(valibot_dist/* literal */.euz(check.id), valibot_dist/* description */.h_(`${check.title}.`)),
        with: valibot_dist/* optional */.lqM(check.parameters, {}),
        when: valibot_dist/* exactOptional */.yqP(whenSchema(check)),
    });
}
/** What a kind of subject has that a `when` can look at. */
const lookedAt = {
    change: { noun: 'changes', paths: true, branches: true },
    branch: { noun: 'branches', paths: false, branches: true },
    repository: { noun: 'repositories', paths: false, branches: false },
    organization: { noun: 'organizations', paths: false, branches: false },
    period: { noun: 'periods', paths: false, branches: true },
};
function whenSchema({ id: check, subject }) {
    const { noun, paths, branches } = lookedAt[subject];
    const never = (key, what) => valibot_dist/* never */.ZmZ(`${check} judges ${noun}, which have no ${what}. Leave "${key}" out.`);
    if (!paths && !branches)
        return never('when', 'files or branches');
    return valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
        paths: valibot_dist/* exactOptional */.yqP(paths
            ? valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* pathGlob */.Qh), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('Applies where at least one changed file matches one of these globs.'))
            : never('paths', 'files')),
        branches: valibot_dist/* exactOptional */.yqP(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* branchGlob */.Fx), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('Applies where the branch matches one of these globs.'))),
    }), valibot_dist/* minEntries */.bPf(1, 'Name paths or branches, or leave "when" out.'), valibot_dist/* description */.h_('Where the check applies; everywhere without it. Every part that is there has to match.'));
}
const emergency = valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
    label: valibot_dist/* pipe */.FsL((0,words/* line */.n8)(50), valibot_dist/* description */.h_('The label that declares a pull request an emergency, before it lands.')),
    'declared-by': valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* person */.MV), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('Who may set the label. Never the author of the change.')),
    covers: valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words.id), valibot_dist/* minLength */.BpQ(1), valibot_dist/* description */.h_('The ids of the controls whose fails are covered during the procedure.')),
    'review-within': valibot_dist/* pipe */.FsL(words/* timeWindow */.M7, valibot_dist/* description */.h_('How long after the landing an independent review may take: 1 business day, 48 hours. Business days are Monday to Friday, UTC, without the holidays.')),
    holidays: valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* date */.p6), valibot_dist/* description */.h_('Dates that are no business days.')), []),
}), valibot_dist/* description */.h_('The procedure by which an emergency change may land first and is reviewed afterwards.'));
const people = valibot_dist/* pipe */.FsL(valibot_dist/* strictObject */.rej({
    'machine-users': valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* person */.MV), valibot_dist/* description */.h_('Accounts that look like users and have no person behind them.')), []),
    'same-person': valibot_dist/* optional */.lqM(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(valibot_dist/* pipe */.FsL(valibot_dist/* array */.YOg(words/* person */.MV), valibot_dist/* minLength */.BpQ(2, 'Name at least two accounts of the person.'))), valibot_dist/* description */.h_('Lists of accounts that belong to one person.')), []),
}), valibot_dist/* description */.h_('Who is who, where GitHub cannot know.'));
const waiver = valibot_dist/* strictObject */.rej({
    id: valibot_dist/* pipe */.FsL(words.id, valibot_dist/* description */.h_('The id of the waiver: W-7.')),
    control: valibot_dist/* pipe */.FsL(words.id, valibot_dist/* description */.h_('The id of the control whose deviation is accepted.')),
    subject: valibot_dist/* pipe */.FsL(words/* subjectId */.iL, valibot_dist/* description */.h_('The one subject it is about, by the id that results give it: acme/shop#41.')),
    reason: valibot_dist/* pipe */.FsL(words/* text */.Qq, valibot_dist/* description */.h_('Why the deviation is accepted, and what is done instead.')),
    owner: valibot_dist/* pipe */.FsL((0,words/* line */.n8)(200), valibot_dist/* description */.h_('Who answers for it.')),
    'approved-by': valibot_dist/* pipe */.FsL(words/* person */.MV, valibot_dist/* description */.h_('Who accepted it: this account has to approve the pull request that adds the waiver, and not be the author of the change.')),
    expires: valibot_dist/* pipe */.FsL(words/* date */.p6, valibot_dist/* description */.h_('The last day, UTC, on which it is in force.')),
});

;// CONCATENATED MODULE: ./build/policy/shape.js




/** Holds a value against a schema; every way in which it does not fit is a finding. */
function shape(schema, value) {
    const strangers = findStrangers(schema, value, []);
    const lists = new Set(strangers.flatMap(({ path, on }) => (on === 'value' ? [path.join('\n')] : [])));
    // With its own messages left empty, what a rule says itself can be told apart from what the library would say.
    const result = valibot_dist/* safeParse */.xLC(schema, value, { abortPipeEarly: true, message: () => '' });
    const issues = (result.issues ?? []).flatMap((issue) => explain(schema, issue)).filter(({ path }) => !isWithin(path, lists));
    const findings = [...strangers, ...issues];
    return result.success && findings.length === 0 ? { ok: true, value: result.output } : { ok: false, findings };
}
/** Whether a path leads to one of the places or into it. A list in the place of a mapping says enough of all that is in it. */
function isWithin(path, places) {
    return [path.length, ...path.keys()].some((length) => places.has(path.slice(0, length).join('\n')));
}
/** What the schema library passes over: every unknown key of a mapping but the first, and a list where a mapping belongs. */
function findStrangers(schema, value, path) {
    if (isList(value)) {
        if (!wantsMapping(schema, value))
            return value.flatMap((item, index) => findInside(schema, value, index, item, path));
        const keys = knownKeys(schema, value) ?? [];
        const remedy = keys.length === 0 ? 'Write a mapping of keys to values.' : `Write a mapping with the keys ${alternatives(keys)}.`;
        return [finding(path, `${named(path)} is a list. ${remedy}`)];
    }
    if (!isMapping(value))
        return [];
    const known = knownKeys(schema, value);
    return Object.entries(value).flatMap(([key, entry]) => known === null || known.includes(key)
        ? findInside(schema, value, key, entry, path)
        : [finding([...path, key], unknownKey(key, known, path), 'key')]);
}
function findInside(schema, value, key, part, path) {
    const found = inside(schema, value, key);
    return found === null ? [] : findStrangers(found, part, [...path, key]);
}
function unknownKey(key, known, path) {
    const noun = path.at(-1) === 'with' ? 'parameter' : 'key';
    return `There is no ${noun} ${show(key)} here. ${suggestion(key, known, 'Remove it: the check takes none.')}`;
}

;// CONCATENATED MODULE: ./build/policy/merge.js





/**
 * Puts a policy's controls on top of those of the packs it extends. One with the id of a pack's control replaces it whole, where
 * the pack has it; the others follow. A locked control can be neither replaced nor removed.
 */
function mergeControls(written, catalogue) {
    const below = [];
    const packs = [...packOrder(extended(written), catalogue)];
    const clashes = packs.flatMap(([name, pack]) => stack(below, pack, name).map(({ packed }) => clash(packed, name)));
    const removals = removalFindings(written, below);
    const locks = stack(below, written, '').map(locked);
    return { controls: below.map(({ control }) => control), findings: [...clashes, ...removals, ...locks] };
}
function extended({ extends: packs }) {
    if (packs === undefined)
        return [];
    return typeof packs === 'string' ? [packs] : packs;
}
/** The packs in the order in which they are stacked: each after those it extends, and once, whoever else extends it. */
function packOrder(names, catalogue) {
    const order = new Map();
    const add = (name, extending) => {
        if (order.has(name))
            return;
        if (extending.includes(name))
            throw new Error(`The pack "${name}" extends itself`);
        const pack = readPack(name, catalogue);
        for (const below of extended(pack))
            add(below, [...extending, name]);
        order.set(name, pack);
    };
    for (const name of names)
        add(name, []);
    return order;
}
/** @throws Error for a pack with errors: packs are ours, and a bug in one is a bug. */
function readPack(name, catalogue) {
    const text = catalogue.packs.get(name) ?? '';
    const read = readDocument(text);
    if (!read.ok)
        throw new Error(`The pack "${name}" cannot be read: ${read.problems.map(({ message }) => message).join(' ')}`);
    const shaped = shape(packSchema(catalogue), read.document.value);
    if (!shaped.ok)
        throw new Error(`The pack "${name}" has errors: ${shaped.findings.map(({ message }) => message).join(' ')}`);
    return shaped.value;
}
/** Removes and adds in place. What a lock forbids is left as it was. */
function stack(below, { remove, controls }, pack) {
    const refused = [];
    const take = (id, path) => {
        const at = below.findIndex(({ control }) => control.id === id);
        const packed = below[at];
        // Within one text an id that is there twice is another error.
        if (packed?.control.locked !== true || packed.pack === pack)
            return at;
        refused.push({ packed, path });
        return null;
    };
    for (const [index, id] of remove.entries()) {
        const at = take(id, ['remove', index]);
        if (at !== null && at >= 0)
            below.splice(at, 1);
    }
    for (const [index, written] of controls.entries()) {
        const at = take(written.id, ['controls', index, 'id']);
        const packed = { control: controlOf(written), pack };
        if (at !== null)
            below.splice(at < 0 ? below.length : at, at < 0 ? 0 : 1, packed);
    }
    return refused;
}
function locked({ packed: { control, pack }, path }) {
    const fact = `The pack "${pack}" locks ${control.id}, so that it can be neither changed nor removed.`;
    return finding(path, `${fact} Leave it as it is, or extend another pack.`);
}
function clash({ control, pack }, other) {
    const fact = `The packs "${pack}" and "${other}" do not go together: the one locks ${control.id}, which the other changes.`;
    return finding(['extends'], `${fact} Extend one of them.`);
}
function removalFindings({ remove, controls }, below) {
    const ids = below.map(({ control }) => control.id);
    return remove.flatMap((id, index) => {
        const path = ['remove', index];
        if (!ids.includes(id)) {
            return [finding(path, `No pack that the policy extends has a control "${id}". ${suggestion(id, ids, 'Leave it out.')}`)];
        }
        if (!controls.some((control) => control.id === id))
            return [];
        return [finding(path, `${id} is removed here and defined under "controls", which replaces it anyway. Remove this entry.`)];
    });
}
function controlOf(written) {
    return {
        id: written.id,
        title: written.title,
        statement: written.statement ?? null,
        criteria: written.criteria,
        owner: written.owner ?? null,
        enforce: written.enforce,
        testedBy: written['tested-by'],
        checks: written.checks.map(({ use, with: parameters, when }) => ({ use, with: parameters, when: when ?? null })),
        locked: written.locked,
    };
}

;// CONCATENATED MODULE: ./build/policy/references.js


/** What does not fit together in a policy of which every part is well formed. `controls` are the policy's with those of its packs. */
function findReferences(written, controls, catalogue, lineOf) {
    return [
        ...nothingToJudge(controls),
        ...repeated(written.controls, 'controls', 'control', lineOf),
        ...repeated(written.waivers, 'waivers', 'waiver', lineOf),
        ...written.controls.flatMap((control, index) => [
            ...untested(control, ['controls', index]),
            ...outOfScope(control, written.categories, ['controls', index, 'criteria'], catalogue),
        ]),
        ...waiverFindings(written, controls, catalogue),
        ...emergencyFindings(written, controls, catalogue),
        ...personFindings(written, lineOf),
    ];
}
function nothingToJudge(controls) {
    if (controls.length > 0)
        return [];
    return [
        finding([], 'The policy has no control, so that it would let everything pass. Extend a pack ("extends: baseline"), or list controls.'),
    ];
}
function repeated(items, list, noun, lineOf) {
    return items.flatMap(({ id }, index) => {
        const first = items.findIndex((item) => item.id === id);
        if (first === index)
            return [];
        const line = String(lineOf([list, first, 'id']));
        return [finding([list, index, 'id'], `The ${noun} in line ${line} has the id ${id} as well. Give each its own.`)];
    });
}
function untested(control, path) {
    const { id, 'tested-by': testedBy, checks } = control;
    if (testedBy === 'tool' && checks.length === 0) {
        return [
            finding(path, `${id} names no check, so that nothing tests it. Name one under "checks", or say how it is tested: "tested-by: inspection".`),
        ];
    }
    if (testedBy === 'tool' || checks.length === 0)
        return [];
    const message = `${id} is tested by ${testedBy}, so that its checks would say nothing. Remove them, or "tested-by".`;
    return [finding([...path, 'checks'], message, 'key')];
}
/** The common criteria belong to every examination; those of the other categories only where the category is examined. */
function outOfScope(control, categories, path, catalogue) {
    return control.criteria.flatMap((id, index) => {
        const category = catalogue.criteria.get(id)?.category ?? 'security';
        if (category === 'security' || categories.includes(category))
            return [];
        return [
            finding([...path, index], `${id} is of the category ${category}, which is not in scope. Add it to "categories", or leave ${id} out.`),
        ];
    });
}
function waiverFindings({ waivers }, controls, catalogue) {
    return waivers.flatMap(({ id, control: waived, subject }, index) => {
        const control = controls.find((each) => each.id === waived);
        if (control === undefined)
            return [finding(['waivers', index, 'control'], unknownControl(waived, controls))];
        const kind = kindOf(subject);
        if (kindsJudged(control, catalogue).has(kind))
            return [];
        const message = `${waived} judges no ${kind}, so that ${id} would cover nothing. Name a subject that it judges.`;
        return [finding(['waivers', index, 'subject'], message)];
    });
}
function emergencyFindings({ emergency }, controls, catalogue) {
    return (emergency?.covers ?? []).flatMap((id, index) => {
        const path = ['emergency', 'covers', index];
        const control = controls.find((each) => each.id === id);
        if (control === undefined)
            return [finding(path, unknownControl(id, controls))];
        if (kindsJudged(control, catalogue).has('change'))
            return [];
        return [finding(path, `${id} judges no change, so that an emergency covers nothing of it. Leave it out.`)];
    });
}
function unknownControl(id, controls) {
    const ids = controls.map((control) => control.id);
    return `There is no control "${id}". ${suggestion(id, ids, 'Leave it out.')}`;
}
function kindsJudged(control, catalogue) {
    return new Set(control.checks.flatMap(({ use }) => catalogue.checks.get(use)?.subject ?? []));
}
/** The kind of subject that an id names. */
function kindOf(subject) {
    if (/[#@]/.test(subject))
        return 'change';
    if (subject.includes(':'))
        return 'branch';
    return subject.includes('/') ? 'repository' : 'organization';
}
/** An id that stands for two people, or two ids for one login: one of them is a slip, and the wrong person would count. */
function personFindings(written, lineOf) {
    const byId = new Map();
    const byLogin = new Map();
    return peopleOf(written).flatMap((named) => {
        const { login, id } = named.person;
        const sameId = byId.get(id) ?? named;
        const sameLogin = byLogin.get(login.toLowerCase()) ?? named;
        byId.set(id, sameId);
        byLogin.set(login.toLowerCase(), sameLogin);
        if (sameId.person.login.toLowerCase() !== login.toLowerCase()) {
            const line = String(lineOf(sameId.path));
            return [
                finding([...named.path, 'id'], `The id ${String(id)} is ${sameId.person.login} in line ${line} and ${login} here. "gh api user/${String(id)} --jq .login" prints whose it is.`),
            ];
        }
        if (sameLogin.person.id === id)
            return [];
        const message = `${login} has the id ${String(sameLogin.person.id)} in line ${String(lineOf(sameLogin.path))} and ${String(id)} here. "gh api users/${login} --jq .id" prints the right one.`;
        return [finding([...named.path, 'id'], message)];
    });
}
function peopleOf({ classes, emergency, people, waivers }) {
    const listed = (list, path) => (list ?? []).map((person, index) => ({ person, path: [...path, index] }));
    return [
        ...Object.entries(classes).flatMap(([name, { authors }]) => listed(authors, ['classes', name, 'authors'])),
        ...listed(emergency?.['declared-by'], ['emergency', 'declared-by']),
        ...listed(people?.['machine-users'], ['people', 'machine-users']),
        ...(people?.['same-person'] ?? []).flatMap((accounts, index) => listed(accounts, ['people', 'same-person', index])),
        ...waivers.map((waiver, index) => ({ person: waiver['approved-by'], path: ['waivers', index, 'approved-by'] })),
    ];
}

// EXTERNAL MODULE: ./build/policy/time-window.js
var time_window = __webpack_require__(2255);
;// CONCATENATED MODULE: ./build/policy/parse.js







/**
 * Reads a policy: packs merged, defaults filled in. Every error in it is a place with line and column, as far as it could be
 * read: first what is no YAML, then what no policy has, then what does not fit together.
 *
 * @param file the name of the text, for the places.
 */
function parsePolicy(text, file, catalogue) {
    const read = readDocument(text);
    if (!read.ok)
        return parse_refused(read.problems, file);
    const { document } = read;
    const shaped = shape(policySchema(catalogue), document.value);
    if (!shaped.ok)
        return parse_refused(placed(shaped.findings, document), file);
    const written = shaped.value;
    const { controls, findings } = mergeControls(written, catalogue);
    const all = [...findings, ...findReferences(written, controls, catalogue, (path) => document.position(path, 'value').line)];
    if (all.length > 0)
        return parse_refused(placed(all, document), file);
    const waiverLines = new Map(written.waivers.map(({ id }, index) => [id, document.lines(['waivers', index])]));
    return { ok: true, policy: resolved(written, controls), waiverLines };
}
function parse_refused(problems, file) {
    return { ok: false, problems: placesOf(problems, file) };
}
function placed(findings, document) {
    return findings.map(({ path, on, message }) => ({ ...document.position(path, on), message }));
}
function resolved(written, controls) {
    return {
        version: 1,
        organization: written.organization ?? null,
        categories: written.categories,
        scope: { branches: written.scope?.branches ?? [], ...repositoriesOf(written) },
        controls,
        classes: Object.entries(written.classes).map(([name, one]) => ({ name, ...one })),
        emergency: written.emergency === undefined ? null : emergencyOf(written.emergency),
        people: {
            machineUsers: written.people?.['machine-users'] ?? [],
            samePerson: written.people?.['same-person'] ?? [],
        },
        waivers: written.waivers.map(({ 'approved-by': approvedBy, ...waiver }) => ({ ...waiver, approvedBy })),
    };
}
function repositoriesOf({ scope }) {
    if (scope?.repositories === undefined)
        return {};
    const { names = [], topics = [], properties = {}, ...kinds } = scope.repositories;
    const valuesOf = Object.entries(properties).map(([name, values]) => [name, typeof values === 'string' ? [values] : values]);
    return { repositories: { names, topics, properties: Object.fromEntries(valuesOf), ...kinds } };
}
function emergencyOf(written) {
    return {
        label: written.label,
        declaredBy: written['declared-by'],
        covers: written.covers,
        reviewWithin: (0,time_window/* readTimeWindow */.y)(written['review-within']),
        holidays: written.holidays,
    };
}


/***/ }),

/***/ 2255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ writeTimeWindow),
/* harmony export */   y: () => (/* binding */ readTimeWindow)
/* harmony export */ });
/** Reads `1 business day`, which the schema has let through. */
function readTimeWindow(text) {
    const [, amount, business, unit] = /^(\d+) (business )?(hour|day)s?$/.exec(text) ?? [];
    if (amount === undefined || unit === undefined)
        throw new Error(`Not a time window: ${text}`);
    return { amount: Number(amount), unit: unit === 'hour' ? 'hour' : 'day', business: business !== undefined };
}
/** Writes it as people do: `2 business days`. */
function writeTimeWindow({ amount, unit, business }) {
    return `${String(amount)} ${business ? 'business ' : ''}${unit}${amount === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 3145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   eV: () => (/* binding */ waitingControls)
/* harmony export */ });
/* harmony import */ var _evaluate_judge_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9856);

/** Puts results together that say the same. What a waiver is about stays by itself. */
function together(results) {
    const findings = new Map();
    for (const result of results) {
        const { subject, outcome, reason, message, remedy, waivers, check, controls } = result;
        const key = waivers.length > 0 ? [check, subject.id, controls] : [subject.kind, subject.id, outcome, reason, message, remedy];
        const same = findings.get(JSON.stringify(key));
        if (same === undefined)
            findings.set(JSON.stringify(key), { result, controls: [...controls], checks: [check] });
        else {
            same.controls.push(...controls.filter((id) => !same.controls.includes(id)));
            if (!same.checks.includes(check))
                same.checks.push(check);
        }
    }
    return [...findings.values()];
}
/** The controls of which nothing but time or other people is missing. */
function waitingControls({ controls, results }) {
    const waiting = new Set(controls.flatMap(({ id, verdict }) => (verdict === 'inconclusive' ? [id] : [])));
    for (const { outcome, reason, controls: users } of results) {
        if (outcome === 'inconclusive' && reason !== 'not-yet')
            for (const id of users)
                waiting.delete(id);
    }
    return waiting;
}
/** Sorts results by what they mean. */
function findingsOf(results) {
    const enforced = new Map(results.controls.map((control) => [control.id, control.enforce]));
    const open = results.results.filter(({ outcome, waived }) => !waived && (outcome === 'fail' || outcome === 'inconclusive'));
    const concerns = (result, enforce) => result.controls.some((control) => enforced.get(control) === enforce && !(0,_evaluate_judge_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .isCovered */ .P$)(result.waivers, control));
    const blocking = open.filter((result) => concerns(result, 'block')).toSorted((a, b) => rank(a) - rank(b));
    return {
        blocking,
        other: open.filter((result) => !concerns(result, 'block') && concerns(result, 'warn')).toSorted((a, b) => rank(a) - rank(b)),
        covered: results.results.filter((result) => result.waived),
        waiting: results.verdict === 'inconclusive' && results.complete && blocking.every(({ reason }) => reason === 'not-yet'),
    };
}
function rank({ outcome, reason }) {
    if (outcome === 'fail')
        return 0;
    return reason === 'not-yet' ? 1 : 2;
}


/***/ })

};
