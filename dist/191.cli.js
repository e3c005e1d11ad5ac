export const id = 191;
export const ids = [191];
export const modules = {

/***/ 5191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainPermissions: () => (/* binding */ explainPermissions),
  smallest: () => (/* binding */ smallest)
});

// EXTERNAL MODULE: ./build/checks/index.js + 96 modules
var checks = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/collect/permissions.js
var collect_permissions = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/collect/plan.js
var plan = __webpack_require__(5658);
// EXTERNAL MODULE: ./build/report/page.js
var page = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/permissions-text.js


const signs = { yes: wording/* marks */.Z8.pass, partly: wording/* marks */.Z8.inconclusive, no: wording/* marks */.Z8.fail };
const words = { yes: 'can settle', partly: 'can settle in part', no: 'cannot settle' };
/** Check by check what a token can settle, and what would settle the rest. */
function permissionsText(subject, settled, missing, { width }) {
    const of = (settles) => settled.filter((one) => one.settles === settles).length;
    const total = `${String(of('yes'))} of ${String(settled.length)} checks can be settled, ${String(of('partly'))} in part, ${String(of('no'))} cannot.`;
    return [
        ...(0,page/* wrap */.LV)(`What this token can settle of ${subject}`, width),
        '',
        ...settled.flatMap(({ check, settles, because }) => [
            `${signs[settles]} ${check}: ${words[settles]}`,
            ...(because === '' ? [] : (0,page/* wrap */.LV)(because, width - 5).map((line) => `     ${line}`)),
        ]),
        '',
        total,
        ...section("A workflow's own token would settle more with", missing.workflow),
        ...section('A GitHub App or a fine-grained personal token would settle the rest with', missing.app),
        ...section('Of these a fine-grained personal token cannot have', missing.notFineGrained),
        ...section('Only who may change it can see it; this is more than a reader should have, and nothing else needs it', missing.overPrivilege),
    ].join('\n');
}
function section(heading, lines) {
    return lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `  ${line}`)];
}

// EXTERNAL MODULE: ./build/commands/collect-posture.js + 14 modules
var collect_posture = __webpack_require__(7796);
;// CONCATENATED MODULE: ./build/commands/explain-permissions.js





/**
 * Says what the token can settle of every check of configuration, by trying: GitHub tells nobody what a workflow's own token may
 * do. Judges nothing, and writes nothing.
 */
async function explainPermissions(github, options, io) {
    const configured = [...checks/* checks */.A.values()].filter(({ subject }) => subject !== 'change').toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const { slots } = (0,plan/* plan */.et)(configured);
    const seen = await (0,collect_posture/* readPostures */.U)(github, options, io, () => ({ ...slots, protects: null }));
    const settled = configured.map((check) => settle(check, seen.subjects));
    const lacking = configured.flatMap((check) => hiddenSlots(check, seen.subjects).flatMap((slot) => permissionsOf(check, slot)));
    const subject = seen.population.map(({ repository }) => repository).join(', ');
    io.out(permissionsText(subject, settled, smallest(lacking), io.terminal));
    return { exitCode: 0, outputs: {} };
}
function settle(check, subjects) {
    const of = subjects.filter(({ kind }) => kind === check.subject);
    if (of.length === 0)
        return { check: check.id, settles: 'yes', because: 'There is nothing here that it judges.' };
    const missing = (slots) => of.flatMap((subject) => slots.map((slot) => evidenceOf(subject, slot)).filter((one) => one.state === 'unavailable'));
    const needed = missing(check.needs);
    const weighed = missing(check.considers);
    const because = [...new Set([...needed, ...weighed].flatMap(({ detail, remedy }) => [detail, remedy]))].join(' ');
    return { check: check.id, settles: needed.length > 0 ? 'no' : weighed.length > 0 ? 'partly' : 'yes', because };
}
/** The slots that a missing permission hides from a check. */
function hiddenSlots(check, subjects) {
    const of = subjects.filter(({ kind }) => kind === check.subject);
    return [...check.needs, ...check.considers].filter((slot) => of.some((subject) => {
        const evidence = evidenceOf(subject, slot);
        return evidence.state === 'unavailable' && evidence.reason === 'permission';
    }));
}
function permissionsOf(check, slot) {
    const known = plan/* slotPermissions */.$y[check.subject];
    return Object.hasOwn(known, slot) ? (known[slot] ?? []) : [...(0,plan/* permissionsFor */.mr)(check).needs];
}
function evidenceOf(subject, slot) {
    const fields = { ...subject };
    const value = fields[slot];
    if (!isEvidence(value))
        throw new Error(`A ${subject.kind} has no slot ${slot}`);
    return value;
}
function isEvidence(value) {
    return typeof value === 'object' && value !== null && 'state' in value && (value.state === 'observed' || value.state === 'unavailable');
}
/** The smallest set that shows what is hidden. What only a writer sees is set apart: nothing that reads needs it. */
function smallest(permissions) {
    const reading = (0,collect_permissions/* strongest */.yX)(permissions.filter(({ level, name }) => level === 'read' && name !== 'metadata'));
    return {
        workflow: reading.flatMap((permission) => {
            const key = (0,collect_permissions/* workflowKey */.tB)(permission);
            return key === null ? [] : [`${key}: ${permission.level}`];
        }),
        app: reading.map(collect_permissions/* permissionText */.Je),
        overPrivilege: (0,collect_permissions/* strongest */.yX)(permissions.filter(({ level }) => level === 'write')).map(collect_permissions/* permissionText */.Je),
        notFineGrained: reading.filter(({ name }) => name === 'checks' || name === 'organization_personal_access_tokens').map(collect_permissions/* permissionText */.Je),
    };
}


/***/ })

};
