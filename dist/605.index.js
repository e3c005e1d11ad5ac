export const id = 605;
export const ids = [605];
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

/***/ 45605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPermissions: () => (/* binding */ checkPermissions),
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/checks/index.js + 96 modules
var checks = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/collect/permissions.js
var collect_permissions = __webpack_require__(98437);
// EXTERNAL MODULE: ./build/collect/plan.js
var plan = __webpack_require__(25658);
// EXTERNAL MODULE: ./build/model/user-error.js
var user_error = __webpack_require__(40136);
// EXTERNAL MODULE: ./build/policy/nearest.js + 1 modules
var nearest = __webpack_require__(57477);
// EXTERNAL MODULE: ./build/criteria/criteria.js
var criteria_criteria = __webpack_require__(11807);
// EXTERNAL MODULE: ./build/model/subject.js
var subject = __webpack_require__(36254);
// EXTERNAL MODULE: ./build/report/slot-words.js
var slot_words = __webpack_require__(27911);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/check-page.js






/** The page of a check, as Markdown. Every word of it comes from the check or from cases that a test has decided. */
function renderCheckPage(check, parts) {
    return [
        `# ${check.title}`,
        '',
        `<!-- Made from src/checks/${check.id}.ts and its test by "npm run generate". -->`,
        '',
        `\`${check.id}\`, judged for ${subjectWords[check.subject]}.`,
        '',
        `**Why.** ${check.why}`,
        '',
        `**To pass.** ${check.fix}`,
        '',
        ...evidence(check, parts.permissions),
        ...parameters(check),
        ...examples(parts.examples),
        ...mapping(check),
        '## References',
        '',
        ...check.references.map((url) => `- <${url}>`),
        '',
    ].join('\n');
}
function evidence(check, permissions) {
    const words = slotWords[check.subject];
    const rows = [
        ...check.needs.map((slot) => [`\`${slot}\``, words[slot] ?? '', 'needed: without it the outcome is `inconclusive`']),
        ...check.considers.map((slot) => [`\`${slot}\``, words[slot] ?? '', 'weighed: what else is seen may settle it']),
    ];
    const granted = permissionSentence(permissions, (each) => `\`${each}\``);
    return ['## Evidence', '', ...table(['evidence', 'what it is', 'when it is missing'], rows), '', granted, ''];
}
/** What a token has to be allowed. `written` puts a permission into the type of code, where there is one. */
function permissionSentence({ needs, considers }, written) {
    const more = considers.filter((each) => !needs.includes(each));
    const list = (permissions) => permissions.map(written).join(', ');
    if (needs.length === 0 && more.length === 0)
        return 'Every token that reaches the repository will do.';
    if (needs.length === 0)
        return `It can always tell with a token that has ${list(more)}; one without some of it may show enough.`;
    const rest = more.length === 0 ? '' : ` To tell in every case it takes ${list(more)} as well.`;
    return `It takes a token with ${list(needs)}.${rest}`;
}
function parameters(check) {
    const rows = parametersOf(check.parameters).map(({ name, takes, default: otherwise, description }) => [
        `\`${name}\``,
        takes,
        otherwise === null ? '' : `\`${otherwise}\``,
        description.replaceAll('|', String.raw `\|`),
    ]);
    const body = rows.length === 0 ? ['It has none.'] : table(['parameter', 'takes', 'default', 'what it does'], rows);
    return ['## Parameters', '', ...body, '', ...policyUse(check), ''];
}
/** A use of the check, to be copied into a policy. */
function policyUse(check) {
    const given = parametersOf(check.parameters).filter(({ name }) => !/[.[]/.test(name));
    const entries = given.map(({ name, default: otherwise }) => `${name}: ${otherwise ?? '…'}`).join(', ');
    return ['```yaml', 'checks:', `  - use: ${check.id}`, ...(given.length === 0 ? [] : [`    with: { ${entries} }`]), '```'];
}
/** Cases by outcome, in the order in which people ask. */
function examples(decided) {
    if (decided.length === 0)
        return [];
    const order = ['pass', 'fail', ...outcomes.filter((outcome) => outcome !== 'pass' && outcome !== 'fail')];
    const rows = order
        .flatMap((outcome) => decided.filter((example) => example.outcome === outcome))
        .map(({ outcome, name, parameters: given, message }) => [endingWords[outcome], inline(`${name}${inWords(given)}`), inline(message)]);
    const shown = decided.find(({ outcome }) => outcome === 'fail') ?? decided[0];
    return [
        '## Decided cases',
        '',
        ...table(['outcome', 'case', 'message'], rows),
        '',
        `The values that \`results.json\` keeps, of the case ${code(shown?.name ?? '')}:`,
        '',
        '```json',
        JSON.stringify(shown?.values ?? {}, null, 2),
        '```',
        '',
    ];
}
function inWords(given) {
    const entries = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
    return entries.length === 0 ? '' : ` (${entries.join(', ')})`;
}
function mapping(check) {
    const rows = check.criteria.map(({ id, strength, because }) => [id, criteria.get(id)?.title ?? '', strength, because]);
    return ['## Criteria', '', ...table(['criterion', 'our title', 'how much it tests', 'what of it'], rows), ''];
}

;// CONCATENATED MODULE: ./build/report/parameters.js
/** The parameters that a schema takes, each followed by the entries of its own. */
function parameters_parametersOf(schema) {
    return entriesOf(schema, '');
}
function entriesOf(schema, prefix) {
    return Object.entries(schema.entries ?? {}).flatMap(([key, entry]) => {
        const name = `${prefix}${key}`;
        const inner = unwrapped(entry);
        const list = inner.item === undefined ? null : unwrapped(inner.item);
        const parameter = { name, takes: takes(entry), default: defaultOf(entry), description: descriptionOf(entry) };
        return [parameter, ...entriesOf(inner, `${name}.`), ...(list === null ? [] : entriesOf(list, `${name}[].`))];
    });
}
/** Without what only says that it may be left out, or be null. */
function unwrapped(schema) {
    return schema.wrapped === undefined ? schema : unwrapped(schema.wrapped);
}
function takes(schema) {
    if (schema.type === 'nullable' && schema.wrapped !== undefined)
        return `${takes(schema.wrapped)}, or null`;
    if (schema.wrapped !== undefined)
        return takes(schema.wrapped);
    switch (schema.type) {
        case 'number':
            return numberWords(schema);
        case 'picklist':
            return (schema.options ?? []).map((option) => `\`${String(option)}\``).join(' or ');
        case 'boolean':
            return '`true` or `false`';
        case 'array':
            return `a list of ${schema.item === undefined ? 'anything' : plural(unwrapped(schema.item))}`;
        case 'strict_object':
            return 'a mapping';
        default:
            return schema.type === 'string' ? 'text' : schema.type;
    }
}
function plural(schema) {
    if (schema.type === 'picklist')
        return takes(schema);
    return { strict_object: 'mappings', string: 'texts', number: 'numbers' }[schema.type] ?? schema.type;
}
function numberWords(schema) {
    const whole = schema.pipe?.some(({ type }) => type === 'integer') === true ? 'a whole number' : 'a number';
    const least = limit(schema, 'min_value');
    const most = limit(schema, 'max_value');
    if (least !== undefined && most !== undefined)
        return `${whole} from ${String(least)} to ${String(most)}`;
    if (least !== undefined)
        return `${whole}, ${String(least)} or more`;
    return most === undefined ? whole : `${whole}, ${String(most)} or less`;
}
function limit(schema, type) {
    const requirement = schema.pipe?.find((action) => action.kind === 'validation' && action.type === type)?.requirement;
    return typeof requirement === 'number' ? requirement : undefined;
}
function defaultOf(schema) {
    return schema.type === 'optional' ? JSON.stringify(schema.default) : null;
}
function descriptionOf(schema) {
    const own = schema.pipe?.find((action) => action.kind === 'metadata' && action.type === 'description')?.description;
    if (typeof own === 'string')
        return own;
    return schema.wrapped === undefined ? '' : descriptionOf(schema.wrapped);
}

// EXTERNAL MODULE: ./build/report/page.js
var page = __webpack_require__(47916);
;// CONCATENATED MODULE: ./build/report/check-text.js






/** A check for a terminal: the words of its page, without the cases. */
function checkText(check, permissions, width) {
    const words = slot_words/* slotWords */.S[check.subject];
    return [
        ...(0,page/* wrap */.LV)(check.title, width),
        `${check.id}, judged for ${slot_words/* subjectWords */.o[check.subject]}`,
        ...section('Why', [['', check.why]], width),
        ...section('To pass', [['', check.fix]], width),
        ...section('Evidence', [
            ...check.needs.map((slot) => [slot, `${words[slot] ?? ''}; without it the outcome is inconclusive`]),
            ...check.considers.map((slot) => [slot, `${words[slot] ?? ''}; where it is missing, what else is seen may settle it`]),
            ['', permissionSentence(permissions, (each) => each)],
        ], width),
        ...section('Parameters', parameters_parametersOf(check.parameters).map(({ name, takes, default: otherwise, description }) => {
            const unless = otherwise === null ? 'has to be given' : `default ${otherwise}`;
            return [name, `${takes.replaceAll('`', '')}; ${unless}. ${description.replaceAll('`', '')}`];
        }), width),
        ...section('Criteria', check.criteria.map(({ id, strength, because }) => [id, `${criteria_criteria/* criteria */.u.get(id)?.title ?? ''} (${strength}): ${because}`]), width),
        '',
        'References',
        // Not broken: an address has to be copied in one piece.
        ...check.references.map((url) => `  ${url}`),
    ].join('\n');
}
/** The list of checks for a terminal, by what they judge. */
function checkListText(checks, width) {
    const all = [...checks];
    return subject/* subjectKinds */.i
        .flatMap((kind) => {
        const entries = all.filter(({ subject }) => subject === kind).map(({ id, title }) => [id, title]);
        return section(`Of ${slot_words/* subjectWords */.o[kind]}`, entries, width);
    })
        .slice(1)
        .join('\n');
}
/** A heading and entries below it, the texts of which line up; nothing at all without entries. */
function section(heading, entries, width) {
    if (entries.length === 0)
        return [];
    const named = Math.max(0, ...entries.map(([name]) => name.length));
    const column = named === 0 ? 2 : Math.min(named, 34) + 4;
    return ['', heading, ...entries.flatMap(([name, text]) => beside(name, (0,page/* wrap */.LV)(text, width - column), column))];
}
function beside(name, lines, column) {
    const margin = ' '.repeat(column);
    const [first = '', ...rest] = lines;
    const fits = name.length + 3 <= column;
    const head = name === '' || fits ? [`  ${name}`.padEnd(column) + first] : [`  ${name}`, margin + first];
    return [...head, ...rest.map((line) => margin + line)];
}

;// CONCATENATED MODULE: ./build/commands/explain.js






/** Says what a check tests, needs and advises, or which checks there are. Reads nothing. */
function explain({ argument }, io) {
    io.out(argument === null ? checkListText(checks/* checks */.A.values(), io.terminal.width) : aboutCheck(find(argument), io.terminal.width));
    return { exitCode: 0, outputs: {} };
}
function aboutCheck(check, width) {
    return checkText(check, checkPermissions(check), width);
}
/** The permissions that a check takes, for people, without the one that comes with every token. */
function checkPermissions(check) {
    const { needs, considers } = (0,plan/* permissionsFor */.mr)(check);
    const texts = (permissions) => permissions.filter(({ name }) => name !== 'metadata').map(collect_permissions/* permissionText */.Je);
    return { needs: texts(needs), considers: texts(considers) };
}
function find(id) {
    const check = checks/* checks */.A.get(id);
    if (check !== undefined)
        return check;
    const near = (0,nearest/* nearest */.p)(id, checks/* checks */.A.keys());
    throw new user_error/* UserError */.y(`There is no check "${id}".`, `${near === null ? '' : `Did you mean "${near}"? `}"soc2-gate explain" lists them all.`);
}


/***/ }),

/***/ 47916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YW: () => (/* binding */ Page),
/* harmony export */   pZ: () => (/* binding */ indent)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62867);

/** The width of the column of endings, with the space after it. */
const indent = 18;
const colors = {
    pass: 32,
    fail: 31,
    inconclusive: 33,
    waiting: 36,
    waived: 33,
    'not-applicable': 90,
    'not-tested': 90,
};
/** Lines of text, broken between words where they would be longer than the terminal is wide. */
class Page {
    #lines = [];
    #layout;
    constructor(layout) {
        this.#layout = layout;
    }
    line(text) {
        this.#lines.push(text);
    }
    title(text) {
        this.#lines.push('', this.#layout.color ? `\u001b[1m${text}\u001b[0m` : text);
    }
    /** A word in the colour of an ending. */
    painted(ending, word) {
        return this.#layout.color ? `\u001b[${String(colors[ending])}m${word}\u001b[0m` : word;
    }
    /** An ending, and beside it what ended so. */
    entry(ending, words, text) {
        const fits = words.length <= indent - 4;
        const lines = wrap(fits ? text : `${text} (${words})`, this.#layout.width - indent);
        const word = fits ? words : _wording_js__WEBPACK_IMPORTED_MODULE_0__/* .endingWords */ .fg[ending];
        for (const [index, line] of lines.entries()) {
            const column = index === 0 ? `  ${this.painted(ending, word)}${' '.repeat(indent - 2 - word.length)}` : ' '.repeat(indent);
            this.#lines.push(column + line);
        }
    }
    paragraph(text, margin, hanging = 0) {
        for (const [index, line] of wrap(text, this.#layout.width - margin - hanging).entries()) {
            this.#lines.push(' '.repeat(index === 0 ? margin : margin + hanging) + line);
        }
    }
    text() {
        return this.#lines.map((line) => `${line}\n`).join('');
    }
}
/** Breaks text between words, and inside of a word that alone is too long. */
function wrap(text, width) {
    const room = Math.max(width, 20);
    const lines = [];
    let line = '';
    for (const word of text.split(' ').flatMap((part) => pieces(part, room))) {
        if (line !== '' && columns(line) + 1 + columns(word) > room) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function pieces(word, room) {
    if (columns(word) <= room)
        return [word];
    const parts = [];
    let part = '';
    for (const character of word) {
        if (columns(part) + columns(character) > room) {
            parts.push(part);
            part = '';
        }
        part += character;
    }
    return [...parts, part];
}
/** The letters and signs that terminals show two columns wide: those of East Asia, and emoji. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** How many columns text takes. */
function columns(text) {
    let sum = 0;
    for (const character of text)
        sum += wide.test(character) ? 2 : 1;
    return sum;
}


/***/ }),

/***/ 27911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ slotWords),
/* harmony export */   o: () => (/* binding */ subjectWords)
/* harmony export */ });
/** What every slot of a subject holds, for people. */
const slotWords = {
    change: {
        pullRequest: 'the pull request',
        reviews: 'its reviews',
        commits: 'its commits, with their authors, co-authors and committers',
        timeline: 'what happened to it: force pushes, dismissals, labels, changes of its base',
        headPush: 'the earliest record that the server has of its head',
        headHistory: 'what was pushed to its branch, and when',
        content: 'how what was approved and merged relates to its head, by git',
        landing: 'how it came onto the branch',
        landedContent: 'what landed, compared with its head, by git',
        queueRuns: 'check runs and commit statuses on the commit that landed through a merge queue',
        checkRuns: 'check runs and commit statuses on its head',
        requiredChecks: 'the checks that the rules of the branch require',
        labels: 'its labels',
        files: 'the files it touches',
        closingIssues: 'the issues that it closes',
        threads: 'its review conversations',
        codeOwners: 'CODEOWNERS, as the base branch has it',
        codeOwnersErrors: 'what GitHub does not accept in CODEOWNERS',
        ownerTeams: 'the members of the teams that own a file it touches, or that the policy names',
    },
    branch: {
        rules: 'the active rules of every ruleset on the branch',
        rulesetBypass: 'who may bypass those rulesets',
        classicProtection: 'classic branch protection',
        inactiveRulesets: 'the rulesets on the branch that enforce nothing',
        tagRulesets: 'the rulesets for tags',
    },
    repository: {
        profile: 'visibility and other things that every reader sees',
        secretScanning: 'whether secret scanning is on',
        pushProtection: 'whether push protection is on',
        secretAlerts: 'the open alerts about secrets, without the secrets',
        pushProtectionBypasses: 'the secrets that were pushed past push protection',
        dependencyAlerts: 'whether alerts about vulnerable dependencies are on',
        openDependencyAlerts: 'the open alerts about vulnerable dependencies',
        codeScanning: 'the latest analyses by code scanning',
        codeScanningAlerts: 'the open alerts of code scanning',
        defaultBranchChecks: 'check runs and commit statuses on the head of the default branch',
        codeOwners: 'CODEOWNERS, as the default branch has it',
        codeOwnersErrors: 'what GitHub does not accept in CODEOWNERS',
        collaborators: 'who has access, in which role',
        teams: 'the teams that have access',
        deployKeys: 'its deploy keys',
        webhooks: 'its webhooks, without their secrets',
        environments: 'its environments and what protects them',
        actionsPolicy: 'which actions its workflows may use',
        workflowToken: 'what the token of its workflows may do by default',
        forkApproval: 'whose pull requests from forks wait for approval',
        workflows: 'the workflows of the default branch',
    },
    organization: {
        twoFactorRequired: 'whether a second factor is required',
        withoutTwoFactor: 'who has no second factor',
        basePermission: 'what every member may do in every repository',
        members: 'its members, and which of them own it',
        repositoryCreation: 'which repositories members may create',
        visibilityChanges: 'whether members may change the visibility of repositories',
        outsideCollaborators: 'who has access and is no member',
        singleSignOn: 'its single sign-on',
        installations: 'the apps that are installed, and what they may do',
        personalTokens: 'the fine-grained personal tokens that reach into it',
        actionsPolicy: 'which actions its workflows may use',
        workflowToken: 'what the token of its workflows may do by default',
        securityDefaults: 'which security features new repositories get',
        auditLog: 'how far back its audit log can be read',
    },
    period: {
        population: 'how the list of changes was made, and how its sources compare',
    },
};
/** What a check judges, for people. */
const subjectWords = {
    change: 'each change',
    branch: 'each protected branch',
    repository: 'each repository',
    organization: 'each organization',
    period: 'each protected branch in a period',
};


/***/ }),

/***/ 62867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ confidential),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HX: () => (/* binding */ controlEnding),
/* harmony export */   Lh: () => (/* binding */ onlySubject),
/* harmony export */   Pe: () => (/* binding */ countsInWords),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   fg: () => (/* binding */ endingWords),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   xL: () => (/* binding */ sampleNote),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _checks_judgement_wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52140);

/** What every document says of itself. */
const confidential = 'Confidential, restricted use. Results of tests; no opinion is expressed.';
/** What everything says that is made from made-up facts. */
const sampleNote = 'made up for a demonstration or a test; no evidence of anything.';
/** A sign that says at a glance what a word says in full. */
const marks = {
    pass: '✅',
    fail: '❌',
    inconclusive: '❔',
    waiting: '⏳',
    waived: '☑️',
    'not-applicable': '➖',
    'not-tested': '▫️',
};
/** How a result ended, as it is shown. */
function endingOf(result) {
    if (result.outcome === 'fail' && result.waived)
        return 'waived';
    return result.reason === 'not-yet' ? 'waiting' : result.outcome;
}
/** How an ending reads. */
const endingWords = {
    pass: 'pass',
    fail: 'fail',
    inconclusive: 'could not tell',
    waiting: 'not yet',
    waived: 'fail, waived',
    'not-applicable': 'not applicable',
    'not-tested': 'not tested',
};
/** How a control ended, with those that people test by name; `waiting` are the ids of controls that only wait. */
function controlEnding(control, waiting) {
    const { verdict, waived, testedBy, owner } = control;
    if (verdict === 'fail' && waived)
        return { ending: 'waived', words: endingWords.waived };
    if (waiting.has(control.id))
        return { ending: 'waiting', words: endingWords.waiting };
    const words = endingWords[verdict];
    if (verdict !== 'not-tested' || testedBy === 'tool')
        return { ending: verdict, words };
    return { ending: verdict, words: `${words} by this tool; by ${testedBy}${owner === null ? '' : `, ${owner}`}` };
}
/** What the verdict means, in a sentence. */
function verdictSentence(results, findings) {
    const waived = findings.covered.length === 0 ? '' : ` ${counted(findings.covered.length, 'deviation')} covered by waivers.`;
    switch (results.verdict) {
        case 'pass':
            return `Every blocking control that was tested passed.${waived}`;
        case 'fail': {
            const failed = findings.blocking.filter(({ outcome }) => outcome === 'fail').length;
            return `${counted(failed, 'deviation')} from blocking controls.${waived}`;
        }
        case 'not-applicable':
            return 'No blocking control asks anything here.';
        case 'inconclusive':
            if (findings.waiting)
                return 'Nothing blocking is wrong: it waits for what is listed here.';
            return 'It could not be told. What could not be seen is never counted as a pass.';
    }
}
/** `1 deviation`, `2 deviations`. */
function counted(count, word) {
    return `${String(count)} ${count === 1 ? word : (0,_checks_judgement_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(word)}`;
}
/** `3 pass, 2 fail (1 waived), 1 could not tell, 0 not applicable`. */
function countsInWords({ pass, fail, waived, inconclusive, 'not-applicable': none }) {
    const covered = waived === 0 ? '' : ` (${String(waived)} waived)`;
    return `${String(pass)} pass, ${String(fail)} fail${covered}, ${String(inconclusive)} could not tell, ${String(none)} not applicable`;
}
/** The title of a pull request, as its author wrote it; `null` when the subject has none. */
function titleOf(subject) {
    if (subject.kind !== 'change' || subject.pullRequest.state === 'unavailable')
        return null;
    return subject.pullRequest.value?.title ?? null;
}
/** The one subject of a run; `null` when there are several, or none. */
function onlySubject(snapshot) {
    const [subject, second] = snapshot.subjects;
    return subject === undefined || second !== undefined ? null : subject;
}


/***/ })

};
