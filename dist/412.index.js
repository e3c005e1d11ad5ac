export const id = 412;
export const ids = [412];
export const modules = {

/***/ 90141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ documents),
  I: () => (/* binding */ judgePackageAgain)
});

// EXTERNAL MODULE: ./build/checks/index.js + 96 modules
var checks = __webpack_require__(8150);
// EXTERNAL MODULE: ./build/evaluate/evaluate.js + 1 modules
var evaluate = __webpack_require__(51916);
// EXTERNAL MODULE: ./build/policy/format.js
var format = __webpack_require__(52856);
// EXTERNAL MODULE: ./build/policy/parse.js + 8 modules
var parse = __webpack_require__(34192);
;// CONCATENATED MODULE: ./build/evaluate/judge-again.js



/** Judges a stored snapshot by the text of the policy that is stored with it. */
function judgeAgain(snapshot, policy, checks, catalogue) {
    const parsed = (0,parse/* parsePolicy */.O)(policy, 'policy.yml', catalogue);
    if (!parsed.ok)
        return { judged: false, problems: parsed.problems };
    return {
        judged: true,
        results: (0,evaluate/* evaluate */._)(snapshot, parsed.policy, checks),
        policy: parsed.policy,
        text: (0,format/* formatPolicy */.E)(parsed.policy, snapshot.run.sample),
    };
}

// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/csv.js

/** Spreadsheets read a comma-separated file without this mark as if its letters were of another alphabet. */
const byteOrderMark = '\ufeff';
/** A table as RFC 4180 has it, a line at a time. The first column is a link's text; addresses have a column of their own. */
function* csvLines(titles, rows) {
    yield `${byteOrderMark}${titles.map(field).join(',')}\r\n`;
    for (const row of rows)
        yield `${row.map((cell) => field(csvText(cell))).join(',')}\r\n`;
}
function csvText(cell) {
    if (cell === null)
        return '';
    if (typeof cell !== 'object')
        return cell;
    if ('at' in cell)
        return cell.at;
    return 'ending' in cell ? wording/* endingWords */.fg[cell.ending] : cell.text;
}
/**
 * A field that a spreadsheet shows and never calculates: text that begins as a formula may begin is led by an apostrophe.
 * See https://owasp.org/www-community/attacks/CSV_Injection
 */
function field(value) {
    if (typeof value === 'number')
        return String(value);
    const inert = /^[\s"']*[=+\-@|%＝＋－＠]/u.test(value) ? `'${value}` : value;
    return /[",;\r\n\t']/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

// EXTERNAL MODULE: ./build/model/canonical.js
var canonical = __webpack_require__(7316);
;// CONCATENATED MODULE: ./build/report/change-words.js
/** What a change calls itself. */
function titleOfChange({ pullRequest, commits }) {
    if (pullRequest.state === 'unavailable')
        return 'could not be seen';
    if (pullRequest.value !== null)
        return pullRequest.value.title;
    return commits.state === 'observed' ? (commits.value.at(-1)?.headline ?? 'direct push') : 'direct push';
}
/** Who opened the pull request, or pushed. */
function authorOf({ pullRequest, landing }) {
    if (pullRequest.state === 'unavailable')
        return 'could not be seen';
    if (pullRequest.value !== null)
        return pullRequest.value.author?.login ?? 'deleted account';
    return landing.state === 'observed' ? (landing.value?.record?.actor?.login ?? 'unknown') : 'could not be seen';
}
/** When a change landed by the server's clock; `null` while it has not, or when nobody recorded it. */
function landedAt({ pullRequest, landing }) {
    const merged = pullRequest.state === 'observed' ? (pullRequest.value?.mergedAt ?? null) : null;
    if (merged !== null)
        return merged;
    return landing.state === 'observed' ? (landing.value?.record?.at ?? null) : null;
}

// EXTERNAL MODULE: ./build/model/subject.js
var model_subject = __webpack_require__(36254);
;// CONCATENATED MODULE: ./build/report/reported.js


/** Brings subjects and results together, one subject after the other. */
function* judgedSubjects({ subjects, results }) {
    const left = results.results[Symbol.iterator]();
    let next = left.next();
    let line = 0;
    let kind = null;
    for (const subject of subjects) {
        line = subject.kind === kind ? line + 1 : 1;
        kind = subject.kind;
        const own = [];
        while (next.done !== true && (0,evaluate/* compareSubjects */.N)(next.value.subject, subject) === 0) {
            own.push(next.value);
            next = left.next();
        }
        yield { identity: { kind: subject.kind, id: subject.id, url: subject.url }, line, subject, results: own };
    }
    if (next.done !== true)
        throw new Error(`There is a result on ${next.value.subject.id}, which is no subject, or not in its order`);
}
/** How something ended as a whole: the worst of how its parts ended. */
const endingsByWeight = ['fail', 'inconclusive', 'waiting', 'waived', 'pass', 'not-applicable', 'not-tested'];
/** The worst ending; `not-tested` when there is none. */
function worstEnding(endings) {
    let worst = endingsByWeight.length - 1;
    for (const ending of endings)
        worst = Math.min(worst, endingsByWeight.indexOf(ending));
    return endingsByWeight[worst] ?? 'not-tested';
}
/** What covers a result, or claims to, in words. */
function waiverWords(waivers) {
    return waivers.map(({ id, control, covers, because }) => `${id} for ${control} (${covers ? 'counts' : 'claimed'}): ${because}`).join(' ');
}
/** Every slot of a subject, by its name. */
function slotsOf(subject) {
    const fields = { ...subject };
    return model_subject/* slots */.Q[subject.kind].flatMap((slot) => {
        const evidence = fields[slot];
        return isEvidence(evidence) ? [[slot, evidence]] : [];
    });
}
function isEvidence(value) {
    return typeof value === 'object' && value !== null && 'state' in value;
}

// EXTERNAL MODULE: ./build/report/plain.js
var plain = __webpack_require__(12071);
;// CONCATENATED MODULE: ./build/report/table.js

/** Rows that are made anew each time they are read. */
function rowsFrom(make) {
    return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}
/** Text of others, as a cell: one line without anything unseen. */
function words(text, limit = 1000) {
    return (0,plain/* plain */.p)(text, limit);
}
/** A link to a page of GitHub, and to the page of the report about it. */
function linked(text, url, item) {
    return { text: words(text, 300), url: safeUrl(url), ...(item === undefined ? {} : { item }) };
}
/** An address that can be followed without harm; `null` for any other. */
function safeUrl(url) {
    const href = URL.canParse(url) ? new URL(url) : null;
    return href === null || !/^https?:$/.test(href.protocol) || href.username !== '' || href.password !== '' ? null : href.href;
}
/** The fragment of the report that tells of a subject. */
function itemOf({ kind, id }) {
    return `item/${kind}/${encodeURIComponent(words(id))}`;
}
/** A moment, or nothing. */
function moment(at) {
    return at === null || at === undefined ? null : { at };
}

;// CONCATENATED MODULE: ./build/report/tables-of-results.js





const endingOptions = endingsByWeight.filter((ending) => ending !== 'not-tested').map((ending) => wording/* endingWords */.fg[ending]);
const outcomeColumn = { key: 'outcome', title: 'Outcome', width: 16, options: endingOptions };
/** A change a row, an attribute a column: how each check ended on it, and why where it did not pass. */
function changesTable(reported, { checks, branches }) {
    const attributes = [...(checks.get('change') ?? [])].toSorted(canonical/* compareText */.n);
    return {
        id: 'changes',
        title: 'Changes',
        note: 'Every change that was judged, and how each check ended on it.',
        none: 'This run judged no change.',
        columns: [
            { key: 'change', title: 'Change', width: 24 },
            { key: 'title', title: 'Title', width: 40 },
            { key: 'repository', title: 'Repository', width: 20, options: [...new Set(branches.map(({ repository }) => words(repository)))] },
            { key: 'author', title: 'Author', width: 16 },
            { key: 'landed', title: 'Landed (UTC)', width: 20, kind: 'moment' },
            { ...outcomeColumn, title: 'Overall' },
            ...attributes.map((id) => ({ key: id, title: attributeName(id), width: 14 })),
            { key: 'reasons', title: 'Reasons', width: 60 },
        ],
        rows: rowsFrom(function* () {
            for (const { subject, results, identity } of judgedSubjects(reported)) {
                if (subject.kind === 'change')
                    yield changeRow(subject, identity, results, attributes);
            }
        }),
    };
}
function attributeName(check) {
    return check.slice(check.indexOf('/') + 1).replaceAll('-', ' ');
}
function changeRow(change, identity, results, attributes) {
    const byCheck = new Map();
    for (const result of results)
        byCheck.set(result.check, [...(byCheck.get(result.check) ?? []), (0,wording/* endingOf */.z6)(result)]);
    const open = results.filter(({ outcome }) => outcome === 'fail' || outcome === 'inconclusive');
    return [
        linked(identity.id, identity.url, itemOf(identity)),
        words(titleOfChange(change), 300),
        words(change.repository),
        words(authorOf(change)),
        moment(landedAt(change)),
        { ending: worstEnding(results.map(wording/* endingOf */.z6)) },
        ...attributes.map((id) => ({ ending: worstEnding(byCheck.get(id) ?? []) })),
        words([...new Set(open.map(({ message }) => message))].join(' ')),
    ];
}
/** The changes as a list that samples are drawn from: what they are, and nothing of what was found. */
function populationTable(reported) {
    return {
        id: 'population',
        title: 'Population',
        note: 'The changes as listed: what they are, without what was found on them.',
        none: 'This run judged no change.',
        columns: [
            { key: 'change', title: 'Change', width: 24 },
            { key: 'repository', title: 'Repository', width: 20 },
            { key: 'branch', title: 'Branch', width: 16 },
            { key: 'kind', title: 'Kind', width: 14 },
            { key: 'state', title: 'State', width: 10 },
            { key: 'title', title: 'Title', width: 40 },
            { key: 'author', title: 'Author', width: 16 },
            { key: 'author_id', title: 'Author id', width: 12, kind: 'number' },
            { key: 'opened', title: 'Opened (UTC)', width: 20, kind: 'moment' },
            { key: 'landed', title: 'Landed (UTC)', width: 20, kind: 'moment' },
            { key: 'landed_by', title: 'Landed by', width: 16 },
            { key: 'head', title: 'Head commit', width: 42 },
            { key: 'landed_commit', title: 'Landed commit', width: 42 },
            { key: 'url', title: 'Address', width: 50 },
        ],
        rows: rowsFrom(function* () {
            for (const { subject } of judgedSubjects(reported))
                if (subject.kind === 'change')
                    yield populationRow(subject);
        }),
    };
}
function populationRow(change) {
    const { pullRequest, url, id, repository, branch } = change;
    const seen = pullRequest.state === 'observed' ? pullRequest.value : null;
    const kind = kindOf(change);
    const pushed = kind.state === 'landed' ? id.slice(id.lastIndexOf('@') + 1) : null;
    return [
        linked(id, url, itemOf(change)),
        words(repository),
        words(branch),
        kind.words,
        kind.state,
        words(titleOfChange(change), 300),
        words(authorOf(change)),
        seen?.author?.id ?? null,
        moment(seen?.createdAt),
        moment(landedAt(change)),
        seen === null ? null : words(seen.mergedBy?.login ?? ''),
        seen?.head.oid ?? pushed,
        seen?.mergeCommit ?? pushed,
        words(url),
    ];
}
/** How a change came, and where it stands. */
function kindOf({ pullRequest }) {
    if (pullRequest.state === 'unavailable')
        return { words: 'could not be seen', state: 'unknown' };
    const { value } = pullRequest;
    return value === null ? { words: 'direct push', state: 'landed' } : { words: 'pull request', state: value.state };
}
const findingColumns = (reported, more = []) => [
    { key: 'subject', title: 'Item', width: 28 },
    {
        key: 'check',
        title: 'Check',
        width: 28,
        options: [...new Set(reported.policy.controls.flatMap(({ checks }) => checks.map(({ use }) => use)))],
    },
    { key: 'controls', title: 'Controls', width: 16, options: reported.results.controls.map(({ id }) => words(id)) },
    outcomeColumn,
    { key: 'message', title: 'What was seen', width: 60 },
    { key: 'remedy', title: 'What to do', width: 50 },
    ...more,
];
function findingRow({ identity }, result) {
    return [
        linked(identity.id, identity.url, itemOf(identity)),
        result.check,
        words(result.controls.join(', ')),
        { ending: (0,wording/* endingOf */.z6)(result) },
        words(result.message),
        words(result.remedy),
    ];
}
function* resultRows(reported, wanted, row = findingRow) {
    for (const judged of judgedSubjects(reported)) {
        for (const result of judged.results)
            if (wanted(result))
                yield row(judged, result);
    }
}
/** Every deviation: no waiver takes one from this list. */
function deviationsTable(reported) {
    const waivers = { key: 'waivers', title: 'Waivers', width: 40 };
    return {
        id: 'deviations',
        title: 'Deviations',
        note: 'Every result that is a fail. A waiver or an emergency is shown beside it and takes none from this list.',
        none: 'No result is a fail.',
        columns: findingColumns(reported, [waivers]),
        rows: rowsFrom(() => resultRows(reported, ({ outcome }) => outcome === 'fail', (judged, result) => [...findingRow(judged, result), words(waiverWords(result.waivers))])),
    };
}
/** Everything that could not be told, and what would show it. */
function untoldTable(reported) {
    const reason = { key: 'reason', title: 'Reason', width: 14 };
    return {
        id: 'untold',
        title: 'What could not be told',
        note: 'Results that are neither a pass nor a fail, because a fact could not be seen or is not there yet. None counts as a pass.',
        none: 'Everything could be told.',
        columns: findingColumns(reported, [reason]),
        rows: rowsFrom(() => resultRows(reported, ({ outcome }) => outcome === 'inconclusive', (judged, result) => [...findingRow(judged, result), result.reason])),
    };
}
/** How branches, repositories and organisations are configured, and who may do what. */
function configurationTable(reported) {
    return {
        id: 'configuration',
        title: 'Access and configuration',
        note: 'Every result on a branch, a repository or the organisation, as it was at the moment of the run.',
        none: 'This run judged no branch, repository or organisation.',
        columns: findingColumns(reported),
        rows: rowsFrom(() => resultRows(reported, ({ subject }) => subject.kind !== 'change')),
    };
}
/** Changes that say that they landed under the emergency procedure, and what became of the review that they owe. */
function emergenciesTable(reported) {
    return {
        id: 'emergencies',
        title: 'Emergency changes',
        note: emergencyNote(reported),
        none: 'No change was judged to be under the emergency procedure.',
        columns: findingColumns(reported),
        rows: rowsFrom(() => resultRows(reported, ({ check, outcome }) => check === 'change/emergency-reviewed' && outcome !== 'not-applicable')),
    };
}
function emergencyNote({ policy: { emergency } }) {
    if (emergency === null)
        return 'The policy declares no emergency procedure: nothing is covered by one.';
    const { label, declaredBy, reviewWithin, covers } = emergency;
    const people = declaredBy.map(({ login, id }) => `${login} (${String(id)})`).join(', ');
    const within = `${String(reviewWithin.amount)} ${reviewWithin.business ? 'business ' : ''}${reviewWithin.unit}${reviewWithin.amount === 1 ? '' : 's'}`;
    return words(`Declared by ${people} with the label ${label}; a review is due within ${within}; covers ${covers.join(', ')}.`);
}

;// CONCATENATED MODULE: ./build/report/population.js


/** `population/changes.csv`: the list that samples are drawn from. Made-up facts say so in the header and in every row. */
function* populationCsv(reported) {
    const { columns, rows } = populationTable(reported);
    const sample = reported.about.sample;
    yield* csvLines([...columns.map(({ key }) => key), ...(sample ? ['SAMPLE DATA'] : [])], sample ? marked(rows) : rows);
}
/** Rows that say that they are made up. */
function* marked(rows) {
    for (const row of rows)
        yield [...row, 'SAMPLE DATA'];
}

;// CONCATENATED MODULE: ./build/report/access-lists.js



/** The first things that an auditor asks for. What the token could not see is a row that says so, never a row that is missing. */
const accessLists = [
    {
        name: 'repositories',
        titles: ['repository', 'visibility', 'archived', 'fork', 'template', 'empty', 'judged', 'because'],
        rows: ({ about, subjects }) => repositoryRows(about.population, repositoriesIn(subjects)),
    },
    {
        name: 'members',
        titles: ['organization', 'person', 'id', 'kind', 'role', 'second factor', 'not seen'],
        rows: ({ subjects }) => organizationsIn(subjects).flatMap(memberRows),
    },
    {
        name: 'access',
        titles: ['repository', 'who', 'id', 'kind', 'role', 'comes to', 'through', 'outside', 'not seen'],
        rows: ({ subjects }) => repositoriesIn(subjects).flatMap(accessRows),
    },
    {
        name: 'outside-collaborators',
        titles: ['organization', 'person', 'id', 'kind', 'not seen'],
        rows: ({ subjects }) => organizationsIn(subjects).flatMap(({ id, outsideCollaborators }) => seen(id, outsideCollaborators, 3, (people) => people.map((person) => [words(id), ...accountCells(person), null]))),
    },
    {
        name: 'deploy-keys',
        titles: ['repository', 'key', 'id', 'may write', 'added by', 'added', 'last used', 'not seen'],
        rows: ({ subjects }) => repositoriesIn(subjects).flatMap(({ id, deployKeys }) => seen(id, deployKeys, 6, (keys) => keys.map((key) => [
            words(id),
            words(key.title),
            key.id,
            yesNo(!key.readOnly),
            words(key.addedBy ?? ''),
            moment(key.createdAt),
            moment(key.lastUsed),
            null,
        ]))),
    },
    {
        name: 'apps',
        titles: ['organization', 'app', 'id', 'repositories', 'permissions', 'suspended', 'installed', 'not seen'],
        rows: ({ subjects }) => organizationsIn(subjects).flatMap(({ id, installations }) => seen(id, installations, 6, (apps) => apps.map(({ app, repositories, permissions, suspended, createdAt }) => [
            words(id),
            words(app.slug),
            app.id,
            repositories,
            words(listOf(permissions)),
            yesNo(suspended),
            moment(createdAt),
            null,
        ]))),
    },
];
/** A list as a file, which says of made-up facts in every row that they are. */
function* accessCsv(list, reported) {
    const { sample } = reported.about;
    const rows = list.rows(reported);
    yield* csvLines([...list.titles, ...(sample ? ['SAMPLE DATA'] : [])], sample ? marked(rows) : rows);
}
function repositoriesIn(subjects) {
    return [...subjects].filter((subject) => subject.kind === 'repository').toSorted(byId);
}
function organizationsIn(subjects) {
    return [...subjects].filter((subject) => subject.kind === 'organization').toSorted(byId);
}
function byId(a, b) {
    return a.id < b.id ? -1 : 1;
}
/** The rows of what was seen, or the one row that says why it was not; `blanks` are the columns between the two. */
function seen(id, evidence, blanks, rows) {
    if (evidence.state === 'observed')
        return rows(evidence.value);
    return [[words(id), ...Array.from({ length: blanks }, () => null), words(`${evidence.detail} ${evidence.remedy}`)]];
}
function repositoryRows(population, repositories) {
    const profiles = new Map(repositories.map(({ id, profile }) => [id, profile]));
    return population.map(({ repository, visibility, judged, because }) => {
        const profile = profiles.get(repository);
        const known = profile?.state === 'observed' ? profile.value : null;
        const flags = [known?.archived, known?.fork, known?.template, known?.empty];
        return [
            words(repository),
            visibility,
            ...flags.map((flag) => (flag === undefined ? null : yesNo(flag))),
            yesNo(judged),
            words(because),
        ];
    });
}
function memberRows({ id, members, withoutTwoFactor }) {
    const without = withoutTwoFactor.state === 'observed' ? new Set(withoutTwoFactor.value.map((person) => person.id)) : null;
    return seen(id, members, 5, (people) => people.map(({ account, role }) => [
        words(id),
        ...accountCells(account),
        role,
        without === null ? 'could not be seen' : without.has(account.id) ? 'no' : 'yes',
        null,
    ]));
}
function accessRows({ id, collaborators, teams }) {
    return [
        ...seen(id, collaborators, 7, (people) => people.map(({ account, role, permission, direct, outside }) => [
            words(id),
            ...accountCells(account),
            words(role),
            permission,
            direct ? 'the repository names the person' : 'a team or the organization',
            yesNo(outside),
            null,
        ])),
        ...seen(id, teams, 7, (all) => all.map(({ team, permission }) => [
            words(id),
            words(team),
            null,
            'team',
            permission,
            permission,
            'the repository names the team',
            null,
            null,
        ])),
    ];
}
function accountCells({ login, id, kind }) {
    return [words(login), id, kind];
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}
function listOf(permissions) {
    return Object.entries(permissions)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, level]) => `${name}: ${level}`)
        .join(', ');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/criteria/criteria.js
var criteria = __webpack_require__(11807);
// EXTERNAL MODULE: ./build/model/snapshot.js
var snapshot = __webpack_require__(61612);
;// CONCATENATED MODULE: ./build/report/cover.js





/** What kind of examination the results can serve, by what the command looks at. */
const examination = {
    gate: 'One change at a time. It serves neither a Type I nor a Type II examination by itself: it is an item of the operation of the controls.',
    posture: 'Type I: how the controls are configured at one moment. It says nothing of the time before and after.',
    period: 'Type II: whether the controls operated on every change of a period.',
};
/** What was tested, when, by what, under which policy, in which run, with which token. */
function coverLines(reported, overview) {
    const { about, policy, tool, run, token, previous } = reported;
    const lines = [
        ['Organisation', words(policy.organization ?? 'not named in the policy')],
        ['Repositories', words(about.repositories.join(', ') || 'none')],
        ['Items judged', subjectsInWords(overview.subjects)],
        ['As of', { at: about.at }],
        ['Period', periodInWords(reported)],
        ['Kind of examination', examination[about.command] ?? about.command],
        ['Trust services categories', criteria/* categories */.L.filter((each) => each === 'security' || policy.categories.includes(each)).join(', ')],
        ['Policy', words(about.policy.origin)],
        ['SHA-256 of the policy as read', words(about.policy.sha256)],
        ['Tool', words(`${tool.name} ${tool.version}`)],
        ['SHA-256 of the tool', tool.sha256 === null ? 'none: it ran from its source' : words(tool.sha256)],
        ['Command', words(run.command)],
        ['Run', run.id === null ? 'outside of a workflow' : { text: runInWords(reported), url: run.url === null ? null : safeUrl(run.url) }],
        ...(run.workflow === null ? [] : [['Workflow', words(run.workflow)]]),
        ...(run.event === null ? [] : [['Started by', words(`${run.event}, ${run.actor ?? 'unknown'}`)]]),
        [
            'Token',
            words(`${token.kind}; ${token.missing.length === 0 ? 'GitHub named no missing permission' : `missing: ${token.missing.join(', ')}`}`),
        ],
        ['Package before', previous === null ? 'none named' : words(previous)],
    ];
    return lines.map(([name, value]) => ({ name, value }));
}
function periodInWords({ subjects }) {
    const period = (0,snapshot/* periodOf */.j)(subjects);
    return period === null ? 'None: the results are of a moment.' : `From ${period.since} until ${period.until}, which is not in it.`;
}
function runInWords({ run }) {
    return words(`${run.repository ?? 'unknown'} run ${String(run.id)}, attempt ${String(run.attempt ?? 1)}, job ${run.job ?? 'unknown'}`);
}
const kindWords = {
    change: 'change',
    branch: 'branch',
    repository: 'repository',
    organization: 'organisation',
    period: 'protected branch',
};
function subjectsInWords(subjects) {
    const parts = model_subject/* subjectKinds */.i.flatMap((kind) => {
        const count = subjects[kind];
        if (count === 0)
            return [];
        return [(0,wording/* counted */.hS)(count, kindWords[kind])];
    });
    return parts.join(', ') || 'none';
}
/** The answer in a few lines: facts and counts, and no opinion. */
function answerLines({ results }, overview) {
    const tested = overview.controls.filter(({ verdict }) => verdict !== 'not-tested');
    const of = (verdict) => tested.filter((control) => control.verdict === verdict).length;
    const failing = tested.filter(({ verdict }) => verdict === 'fail');
    const waived = failing.filter((control) => control.waived).length;
    return [
        `Of ${(0,wording/* counted */.hS)(overview.controls.length, 'control')}, ${String(tested.length)} had results: ${String(of('pass'))} without a deviation, ${String(failing.length)} with deviations${waived > 0 ? ` (${String(waived)} of them covered throughout by waivers)` : ''}, ${String(of('inconclusive'))} that could not be told, ${String(of('not-applicable'))} with nothing to test.`,
        `Results: ${(0,wording/* countsInWords */.Pe)(results.counts)}.`,
        results.complete
            ? 'Everything that the run set out to see could be listed.'
            : `The run is incomplete, so that its verdict is no better than inconclusive. ${words(results.incompleteBecause.join(' '), 3000)}`,
        `The verdict of the run over its blocking controls: ${results.verdict}.`,
    ];
}

// EXTERNAL MODULE: ./build/model/evidence.js
var evidence = __webpack_require__(28477);
// EXTERNAL MODULE: ./build/report/slot-words.js
var slot_words = __webpack_require__(27911);
;// CONCATENATED MODULE: ./build/report/limits.js




/** What the evidence of this run does not show, in sentences: first what this run in particular did not see, then what none can. */
function limitLines({ results, about, token }, overview) {
    return [
        ...results.incompleteBecause.map((reason) => words(reason)),
        ...overview.unseen.filter((each) => !(0,evidence/* wasNotAsked */.jp)(each)).map(unseenSentence),
        ...notAskedSentence(overview.unseen.filter(evidence/* wasNotAsked */.jp)),
        ...(token.missing.length === 0 ? [] : [words(`GitHub named permissions that the token did not have: ${token.missing.join(', ')}.`)]),
        ...(overview.byCurrentRights === 0
            ? []
            : [
                `On ${(0,wording/* counted */.hS)(overview.byCurrentRights, 'change')} an approval counts by the right to push that its author has now: GitHub does not say what somebody could do then.`,
            ]),
        ...(about.policy.origin === 'baseline'
            ? ['No policy was found. The built-in baseline judged, which is no statement of this organisation.']
            : []),
        ...always,
    ];
}
function unseenSentence(unseen) {
    const { reason, detail, remedy } = unseen;
    return words(`${capital(named(unseen))} could not be seen (${reason}). ${detail} ${remedy}`);
}
/** What no check of the policy needs is no gap in what was judged, and is told in a line. */
function notAskedSentence(unseen) {
    return unseen.length === 0 ? [] : [words(`Not collected, because no check of the policy needs it: ${unseen.map(named).join('; ')}.`)];
}
function named({ kind, slot, count }) {
    const slots = slot_words/* slotWords */.S[kind];
    return `of ${(0,wording/* counted */.hS)(count, kind === 'organization' ? 'organisation' : kind)}, ${slots[slot] ?? slot}`;
}
function capital(text) {
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
/** What no run can show. */
const always = [
    'The items are those that the run was asked to judge. Whether these are all changes of a period is told by a reconciled population only.',
    "Times are those of GitHub's server. The dates that git commits carry are chosen by whoever makes them and decide nothing here.",
    'GitHub itself is a service of others: how it keeps its own records and access is a matter of its own report.',
    'Whether two accounts belong to one person is known only as far as the policy says so.',
    'What happens outside of GitHub (talks, tickets elsewhere, deployments by other means) is not seen.',
    'Digests show that files are unchanged since they were written together. They do not show that GitHub was asked honestly: asking it again does.',
    'An artifact of GitHub Actions is kept for 90 days unless the repository says otherwise, and for 400 at most: shorter than a year with its examination. Keep the package elsewhere.',
];

;// CONCATENATED MODULE: ./build/report/overview.js



/** Reads everything once and keeps counts alone. */
function overviewOf(reported) {
    const gathering = {
        subjects: { change: 0, branch: 0, repository: 0, organization: 0, period: 0 },
        byControl: new Map(),
        endings: new Map(),
        unseen: new Map(),
        branches: new Map(),
        landings: new Map(),
        checks: new Map(),
        byCurrentRights: 0,
    };
    for (const judged of judgedSubjects(reported))
        gather(judged, gathering);
    return {
        ...gathering,
        unseen: [...gathering.unseen.values()],
        branches: [...gathering.branches.values()],
        controls: reported.results.controls,
    };
}
function gather(judged, gathering) {
    const { subject, results } = judged;
    gathering.subjects[subject.kind] += 1;
    countResults(judged, gathering);
    for (const [slot, evidence] of slotsOf(subject)) {
        if (evidence.state === 'observed')
            continue;
        const { reason, detail, remedy } = evidence;
        const key = JSON.stringify([subject.kind, slot, reason, remedy]);
        const same = gathering.unseen.get(key);
        if (same === undefined)
            gathering.unseen.set(key, { kind: subject.kind, slot, reason, detail, remedy, count: 1 });
        else
            same.count += 1;
    }
    if (subject.kind !== 'change')
        return;
    const ending = worstEnding(results.map(wording/* endingOf */.z6));
    gathering.endings.set(ending, (gathering.endings.get(ending) ?? 0) + 1);
    if (results.some(countsByCurrentRights))
        gathering.byCurrentRights += 1;
    countChange(subject, results.some(({ outcome }) => outcome === 'fail'), gathering);
}
function countResults({ subject, results }, { byControl, checks }) {
    const seen = checks.get(subject.kind) ?? new Set();
    checks.set(subject.kind, seen);
    for (const { check, controls, outcome, waived } of results) {
        seen.add(check);
        for (const control of controls) {
            const counts = byControl.get(control) ?? { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 };
            counts[outcome] += 1;
            if (waived)
                counts.waived += 1;
            byControl.set(control, counts);
        }
    }
}
function countsByCurrentRights({ values }) {
    const approvals = values['approvals'];
    return (Array.isArray(approvals) &&
        approvals.some((each) => {
            if (typeof each !== 'object' || each === null || !('basis' in each) || !('counted' in each))
                return false;
            return each.basis === 'current' && each.counted === true;
        }));
}
function countChange(change, deviating, { branches, landings }) {
    const { repository, branch, pullRequest } = change;
    const key = `${repository} ${branch}`;
    const none = { pullRequests: 0, directPushes: 0, open: 0, landed: 0, unknown: 0, first: null, last: null };
    const counts = branches.get(key) ?? { repository, branch, ...none };
    branches.set(key, counts);
    if (pullRequest.state === 'unavailable') {
        counts.unknown += 1;
        return;
    }
    const direct = pullRequest.value === null;
    if (direct)
        counts.directPushes += 1;
    else
        counts.pullRequests += 1;
    const at = landedAt(change);
    if (at === null && !direct)
        counts.open += 1;
    else
        counts.landed += 1;
    if (at === null)
        return;
    if (counts.first === null || at < counts.first)
        counts.first = at;
    if (counts.last === null || at > counts.last)
        counts.last = at;
    const day = landings.get(at.slice(0, 10)) ?? { landed: 0, deviating: 0 };
    day.landed += 1;
    if (deviating)
        day.deviating += 1;
    landings.set(at.slice(0, 10), day);
}

;// CONCATENATED MODULE: ./build/report/tables-of-policy.js




const noCounts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 };
const tables_of_policy_endingOptions = endingsByWeight.map((ending) => wording/* endingWords */.fg[ending]);
/** The controls in the order of the criteria they are mapped to, with what was counted for each. */
function controlsTable(reported, overview) {
    const order = [...criteria/* criteria */.u.keys()];
    const rank = ({ criteria: ids }) => Math.min(order.length, ...ids.map((id) => order.indexOf(id)).filter((at) => at >= 0));
    const statements = new Map(reported.policy.controls.map(({ id, statement }) => [id, statement]));
    const controls = reported.results.controls.toSorted((a, b) => rank(a) - rank(b));
    return {
        id: 'controls',
        title: 'Controls by criterion',
        note: 'What the organisation says it does, in its own words, and the results of the tests of it. Each number counts results, not items.',
        none: 'The policy lists no control.',
        columns: [
            { key: 'criteria', title: 'Criteria', width: 14 },
            { key: 'control', title: 'Control', width: 12 },
            { key: 'title', title: 'Title', width: 44 },
            { key: 'statement', title: 'Statement', width: 50 },
            { key: 'owner', title: 'Owner', width: 16 },
            { key: 'enforce', title: 'Enforce', width: 10, options: ['block', 'warn', 'record'] },
            { key: 'verdict', title: 'Verdict', width: 16, options: tables_of_policy_endingOptions },
            { key: 'pass', title: 'Pass', width: 8, kind: 'number' },
            { key: 'fail', title: 'Fail', width: 8, kind: 'number' },
            { key: 'waived', title: 'of them waived', width: 10, kind: 'number' },
            { key: 'inconclusive', title: 'Could not tell', width: 10, kind: 'number' },
            { key: 'not-applicable', title: 'Not applicable', width: 10, kind: 'number' },
        ],
        rows: controls.map((control) => controlRow(control, statements.get(control.id) ?? null, overview)),
    };
}
function controlRow(control, statement, { byControl }) {
    const counts = byControl.get(control.id) ?? noCounts;
    return [
        words(control.criteria.join(', ')),
        words(control.id),
        words(control.title),
        statement === null ? null : words(statement, 2000),
        control.owner === null ? null : words(control.owner),
        control.enforce,
        { ending: (0,wording/* controlEnding */.HX)(control, new Set()).ending },
        counts.pass,
        counts.fail,
        counts.waived,
        counts.inconclusive,
        counts['not-applicable'],
    ];
}
/** Controls that people test: listed so that nobody takes them for tested. */
function byPeopleTable(reported) {
    const rows = reported.results.controls
        .filter(({ testedBy }) => testedBy !== 'tool')
        .map((control) => [
        words(control.id),
        words(control.title),
        words(control.criteria.join(', ')),
        control.owner === null ? null : words(control.owner),
        control.testedBy,
    ]);
    return {
        id: 'by-people',
        title: 'Controls that this tool does not test',
        note: 'The policy says that people test these, by inquiry, observation or inspection. Nothing here says how that went.',
        none: 'The policy lists no control that people test.',
        columns: [
            { key: 'control', title: 'Control', width: 12 },
            { key: 'title', title: 'Title', width: 44 },
            { key: 'criteria', title: 'Criteria', width: 14 },
            { key: 'owner', title: 'Owner', width: 16 },
            { key: 'tested-by', title: 'Tested by', width: 14 },
        ],
        rows,
    };
}
const observableWords = {
    direct: 'direct evidence',
    partial: 'corroboration',
    none: 'nothing',
};
/** Every criterion of the categories in scope: which controls speak to it, which tests there are, and what GitHub cannot show. */
function coverageTable(reported) {
    const inScope = new Set(['security', ...reported.policy.categories]);
    const rows = [...criteria/* criteria */.u.values()].filter(({ category }) => inScope.has(category)).map((criterion) => coverageRow(criterion, reported));
    return {
        id: 'coverage',
        title: 'Coverage of the criteria',
        note: `Every criterion of the categories in scope: ${criteria/* categories */.L.filter((each) => inScope.has(each)).join(', ')}. Titles and notes are our own; the standard's text is its publisher's.`,
        none: 'No category is in scope.',
        columns: [
            { key: 'criterion', title: 'Criterion', width: 10 },
            { key: 'title', title: 'Our title', width: 40 },
            { key: 'github', title: 'GitHub can show', width: 16, options: Object.values(observableWords) },
            { key: 'state', title: 'In this run', width: 34, options: Object.values(states) },
            { key: 'controls', title: 'Controls', width: 24 },
            { key: 'checks', title: 'Checks that speak to it', width: 50 },
            { key: 'note', title: 'Note', width: 60 },
        ],
        rows,
    };
}
const states = {
    tested: 'tested by this run',
    'not-applicable': 'nothing to test in this run',
    'by-people': 'tested by people, not by this run',
    'not-tested': 'a control, and no automated test',
    'no-control': 'no control in the policy',
    unseen: 'no control, and GitHub shows nothing',
};
function coverageRow({ id, title, observable, note }, { results, checks }) {
    const controls = results.controls.filter(({ criteria: ids }) => ids.includes(id));
    const speaking = [...checks.values()].filter((check) => speaksTo(check, id));
    return [
        id,
        title,
        observableWords[observable],
        stateOf(controls, observable),
        words(controls.map((control) => control.id).join(', ')),
        speaking.length === 0 ? 'no automated check' : speaking.map((check) => check.id).join(', '),
        note,
    ];
}
function speaksTo(check, criterion) {
    return check.criteria.some(({ id }) => id === criterion);
}
function stateOf(controls, observable) {
    if (controls.some(({ verdict }) => verdict !== 'not-tested' && verdict !== 'not-applicable'))
        return states.tested;
    if (controls.some(({ verdict }) => verdict === 'not-applicable'))
        return states['not-applicable'];
    if (controls.some(({ testedBy }) => testedBy !== 'tool'))
        return states['by-people'];
    if (controls.length > 0)
        return states['not-tested'];
    return observable === 'none' ? states.unseen : states['no-control'];
}
/** The waivers of the policy, used or not, and what each of them covers or merely claims to. */
function waiversTable(reported) {
    return {
        id: 'waivers',
        title: 'Waivers',
        note: 'Deviations that somebody accepted. The result stays a fail; one that is only claimed covers nothing.',
        none: 'The policy records no waiver, and nothing claims one.',
        columns: [
            { key: 'waiver', title: 'Waiver', width: 12 },
            { key: 'control', title: 'Control', width: 12 },
            { key: 'item', title: 'Item', width: 28 },
            { key: 'effect', title: 'In this run', width: 18, options: ['counts', 'claimed only', 'covers nothing here'] },
            { key: 'because', title: 'Because', width: 50 },
            { key: 'reason', title: 'Reason, as recorded', width: 40 },
            { key: 'owner', title: 'Owner', width: 16 },
            { key: 'approved-by', title: 'Approved by', width: 20 },
            { key: 'expires', title: 'Expires', width: 14, kind: 'moment' },
        ],
        rows: rowsFrom(() => waiverRows(reported)),
    };
}
function* waiverRows(reported) {
    const recorded = new Map(reported.policy.waivers.map((waiver) => [waiver.id, waiver]));
    const used = new Set();
    for (const { identity, results } of judgedSubjects(reported)) {
        const applied = new Map(results.flatMap(({ waivers }) => waivers).map((waiver) => [`${waiver.id} ${waiver.control}`, waiver]));
        for (const { id, control, covers, because } of applied.values()) {
            used.add(id);
            const item = linked(identity.id, identity.url, itemOf(identity));
            yield [words(id), words(control), item, covers ? 'counts' : 'claimed only', words(because), ...recordOf(recorded.get(id))];
        }
    }
    for (const waiver of recorded.values()) {
        if (used.has(waiver.id))
            continue;
        const because = 'Nothing that this run judged is a deviation that it names.';
        yield [words(waiver.id), words(waiver.control), words(waiver.subject), 'covers nothing here', because, ...recordOf(waiver)];
    }
}
/** What the policy records of a waiver; an emergency is none and has no such record. */
function recordOf(waiver) {
    if (waiver === undefined)
        return ['The emergency procedure of the policy.', null, null, null];
    const { reason, owner, approvedBy, expires } = waiver;
    return [words(reason), words(owner), words(`${approvedBy.login} (${String(approvedBy.id)})`), { at: expires }];
}

;// CONCATENATED MODULE: ./build/report/html/assets.js
// Made of page.css, sample.css and page.js by __tests__/docs/report-assets.test.ts: change those, and run `npm run generate`.
/** The style of the report. */
const style = `:root {
  color-scheme: light dark;
  --paper: #ffffff;
  --ink: #1c2330;
  --quiet: #57606f;
  --line: #d5dae2;
  --band: #f4f6f9;
  --link: #0b57b8;
  --pass: #1a6e3a;
  --fail: #b3261e;
  --unsure: #7a5200;
  --waived: #6b3fa0;
  --none: #5a6372;
  --bar-pass: #3f9c62;
  --bar-fail: #d2453c;
  --bar-unsure: #d39b1f;
  --bar-waived: #9a74c9;
  --bar-none: #b4bcc8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181f;
    --ink: #e4e8ee;
    --quiet: #a7b0bd;
    --line: #343c48;
    --band: #1d232c;
    --link: #8ab8ff;
    --pass: #7fd49c;
    --fail: #ff9b93;
    --unsure: #f0c25e;
    --waived: #cbaef0;
    --none: #a7b0bd;
  }
}
* {
  box-sizing: border-box;
}
html {
  scroll-padding-top: 4rem;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font:
    15px/1.5 system-ui,
    'Segoe UI',
    Roboto,
    'DejaVu Sans',
    sans-serif;
}
a {
  color: var(--link);
}
.skip {
  position: absolute;
  left: -100vw;
}
.skip:focus {
  left: 1rem;
  top: 0.5rem;
  background: var(--paper);
  padding: 0.5rem 1rem;
  z-index: 3;
}
header,
main,
footer {
  max-width: 90rem;
  margin: 0 auto;
  padding: 0 1.5rem;
}
header {
  padding-top: 1.5rem;
}
.stamp {
  margin: 0;
  padding: 0.4rem 1.5rem;
  background: var(--band);
  border-bottom: 1px solid var(--line);
  color: var(--quiet);
  font-size: 0.85rem;
  text-align: center;
}
.stamp strong {
  color: var(--fail);
}
h1 {
  margin: 0 0 0.25rem;
  font-size: 1.7rem;
  line-height: 1.25;
}
h2 {
  margin: 2.5rem 0 0.5rem;
  padding-top: 0.75rem;
  border-top: 2px solid var(--line);
  font-size: 1.25rem;
}
h3 {
  margin: 1.5rem 0 0.4rem;
  font-size: 1.05rem;
}
.note,
.count,
.quiet {
  color: var(--quiet);
}
.note {
  max-width: 60rem;
  margin: 0 0 0.75rem;
}
nav {
  position: sticky;
  top: 0;
  z-index: 2;
  background: var(--paper);
  border-bottom: 1px solid var(--line);
}
nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.15rem 1.1rem;
  max-width: 90rem;
  margin: 0 auto;
  padding: 0.6rem 1.5rem;
  list-style: none;
  font-size: 0.9rem;
}
nav a {
  text-decoration: none;
}
nav a:hover,
nav a:focus {
  text-decoration: underline;
}
.verdict {
  display: inline-block;
  margin: 0.5rem 0 0.75rem;
  padding: 0.3rem 0.9rem;
  border: 2px solid currentcolor;
  border-radius: 0.4rem;
  font-size: 1.1rem;
  font-weight: 650;
}
dl.cover {
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0.2rem 1.5rem;
  margin: 0.75rem 0;
}
dl.cover dt {
  color: var(--quiet);
}
dl.cover dd {
  margin: 0;
  overflow-wrap: anywhere;
}
.answer li,
.limits li {
  max-width: 62rem;
  margin-bottom: 0.3rem;
}
.scroll {
  overflow-x: auto;
}
table {
  width: 100%;
  border-collapse: collapse;
  font-size: 0.87rem;
}
caption {
  text-align: left;
}
th,
td {
  padding: 0.35rem 0.6rem 0.35rem 0;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
  overflow-wrap: break-word;
}
thead th {
  border-bottom: 2px solid var(--line);
  color: var(--quiet);
  font-weight: 600;
  vertical-align: bottom;
}
td.number,
th.number {
  padding-right: 1.2rem;
  text-align: right;
  font-variant-numeric: tabular-nums;
}
td.moment {
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
td.wide {
  min-width: 15rem;
}
td.middle {
  min-width: 9rem;
}
th button {
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;
}
th button::after {
  content: ' \\2195';
  opacity: 0.45;
}
th[aria-sort='ascending'] button::after {
  content: ' \\2191';
  opacity: 1;
}
th[aria-sort='descending'] button::after {
  content: ' \\2193';
  opacity: 1;
}
.tools {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.25rem;
  align-items: end;
  margin: 0.5rem 0;
}
.tools label {
  display: grid;
  color: var(--quiet);
  font-size: 0.8rem;
}
.tools input,
.tools select,
.tools button {
  max-width: 16rem;
  padding: 0.3rem 0.55rem;
  border: 1px solid var(--quiet);
  border-radius: 0.3rem;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-size: 0.9rem;
}
.tools button:disabled {
  opacity: 0.5;
}
:focus-visible {
  outline: 3px solid var(--link);
  outline-offset: 2px;
}
.ending {
  white-space: nowrap;
  font-weight: 600;
}
.pass {
  color: var(--pass);
}
.fail {
  color: var(--fail);
}
.inconclusive,
.waiting {
  color: var(--unsure);
}
.waived {
  color: var(--waived);
}
.not-applicable,
.not-tested {
  color: var(--none);
  font-weight: 400;
}
svg text {
  fill: var(--ink);
  font-size: 12px;
}
svg .quiet {
  fill: var(--quiet);
}
svg .axis {
  stroke: var(--quiet);
}
svg .bar-pass {
  fill: var(--bar-pass);
}
svg .bar-fail {
  fill: var(--bar-fail);
}
svg .bar-inconclusive {
  fill: var(--bar-unsure);
}
svg .bar-waived {
  fill: var(--bar-waived);
}
svg .bar-not-applicable {
  fill: var(--bar-none);
}
.legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.25rem;
  margin: 0.25rem 0 0.75rem;
  padding: 0;
  list-style: none;
  font-size: 0.85rem;
}
.legend svg {
  vertical-align: -1px;
}
.sum {
  font-size: 1rem;
  font-variant-numeric: tabular-nums;
}
details > summary {
  cursor: pointer;
  color: var(--link);
}
.result {
  margin: 0.9rem 0;
  padding: 0.6rem 1rem;
  border: 1px solid var(--line);
  border-left-width: 5px;
  border-radius: 0.3rem;
}
.result h3 {
  margin: 0 0 0.25rem;
}
.result.is-fail {
  border-left-color: var(--bar-fail);
}
.result.is-pass {
  border-left-color: var(--bar-pass);
}
.result.is-inconclusive,
.result.is-waiting {
  border-left-color: var(--bar-unsure);
}
.result.is-waived {
  border-left-color: var(--bar-waived);
}
.result p {
  margin: 0.2rem 0;
}
body.item main > :not(#item),
body.item header {
  display: none;
}
body:not(.item) #item {
  display: none;
}
#item:focus,
#item h2:focus {
  outline: none;
}
footer {
  margin-top: 3rem;
  padding-bottom: 2rem;
  color: var(--quiet);
  font-size: 0.85rem;
}
@media (max-width: 40rem) {
  dl.cover {
    grid-template-columns: 1fr;
    gap: 0;
  }
  dl.cover dd {
    margin-bottom: 0.5rem;
  }
  nav {
    position: static;
  }
}
@page {
  size: A4 landscape;
  margin: 16mm 12mm 16mm;
  @top-center {
    content: 'Confidential, restricted use. Results of tests; no opinion is expressed.';
    color: #57606f;
    font: 8pt sans-serif;
  }
  @bottom-right {
    content: counter(page) ' / ' counter(pages);
    color: #57606f;
    font: 8pt sans-serif;
  }
}
@media print {
  :root {
    --paper: #ffffff;
    --ink: #000000;
    --quiet: #444444;
    --line: #c4c9d1;
    --band: #ffffff;
    --link: #000000;
    --pass: #1a6e3a;
    --fail: #b3261e;
    --unsure: #7a5200;
    --waived: #6b3fa0;
    --none: #5a6372;
  }
  body {
    font-size: 9.5pt;
  }
  nav,
  .tools,
  .skip,
  .back {
    display: none;
  }
  header,
  main,
  footer {
    max-width: none;
    padding: 0;
  }
  h2,
  h3 {
    break-after: avoid;
  }
  thead {
    display: table-header-group;
  }
  tr,
  .result,
  figure {
    break-inside: avoid;
  }
  .scroll {
    overflow: visible;
  }
  table {
    font-size: 7.5pt;
  }
  td.wide,
  td.middle {
    min-width: 0;
  }
  th button::after {
    content: none;
  }
  a {
    text-decoration: none;
  }
}
`;
/** What a report of made-up facts has besides. */
const sampleStyle = `@page {
  @top-left {
    content: 'SAMPLE DATA';
    color: #b3261e;
    font: bold 9pt sans-serif;
  }
}
`;
/** The script of the report. */
const script = `/**
 * What the report does in a browser: search, filters, sorting and pages of its tables, and the page of each item. The rows are data
 * in the page and are read when somebody asks for them. Text only ever becomes text: nothing is ever parsed as markup.
 *
 * @typedef {string | number | null | { at: string } | { ending: string } | { text: string, url: string | null, item?: string }} Cell
 * @typedef {{ search: string, sort: string, page: number, filters: Record<string, string> }} View
 * @typedef {{ facts: [string, Cell][], events: [string, string][], results: Result[] }} Item
 * @typedef {{ check: string, title: string, controls: string, ending: string, message: string, remedy: string, waivers: string, values: unknown }} Result
 */
;(() => {
  const rowsOnPage = 50
  const mostPrinted = 2000
  /** @type {Record<string, [string, string, number]>} an ending: its sign, its word, its weight */
  const endings = JSON.parse(textOf(document.getElementById('endings')))

  /** @param {Element | null} element */
  function textOf(element) {
    if (element === null) throw new Error('The page is not whole')
    return element.textContent ?? ''
  }

  /**
   * @param {string} name
   * @param {Record<string, string>} attributes
   * @param {(Node | string)[]} content
   */
  function make(name, attributes = {}, ...content) {
    const element = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
    element.append(...content)
    return element
  }

  /** @param {Cell} cell */
  function words(cell) {
    if (cell === null) return ''
    if (typeof cell !== 'object') return String(cell)
    if ('at' in cell) return cell.at
    if ('ending' in cell) return endings[cell.ending]?.[1] ?? cell.ending
    return cell.text
  }

  /** @param {string} ending */
  function endingNode(ending) {
    const [sign, word] = endings[ending] ?? ['', ending, 0]
    return make('span', { class: \`ending \${ending}\` }, make('span', { 'aria-hidden': 'true' }, \`\${sign} \`), word)
  }

  /** @param {string} at */
  function momentText(at) {
    return at.replace('T', ' ').replace(/(?::00)?Z$/, '')
  }

  /** @param {Cell} cell @returns {(Node | string)[]} */
  function nodesOf(cell) {
    if (cell === null) return []
    if (typeof cell !== 'object') return [String(cell)]
    if ('at' in cell) return [make('time', { datetime: cell.at }, momentText(cell.at))]
    if ('ending' in cell) return [endingNode(cell.ending)]
    if (cell.item !== undefined) return [make('a', { href: \`#\${cell.item}\` }, cell.text)]
    return cell.url === null ? [cell.text] : [make('a', { href: cell.url, rel: 'noreferrer' }, cell.text)]
  }

  /** @param {Cell} cell @returns {string | number} */
  function orderOf(cell) {
    if (typeof cell === 'number') return cell
    if (cell !== null && typeof cell === 'object' && 'ending' in cell) return endings[cell.ending]?.[2] ?? 0
    return words(cell).toLowerCase()
  }

  /** A table whose rows are data. @param {HTMLElement} section */
  function tableOf(section) {
    const id = section.id
    const body = /** @type {HTMLElement} */ (section.querySelector('tbody'))
    const heads = [...section.querySelectorAll('thead th')]
    const keys = heads.map((head) => head.getAttribute('data-key') ?? '')
    const classes = heads.map((head) => head.getAttribute('data-cell') ?? '')
    const status = /** @type {HTMLElement} */ (section.querySelector('.count'))
    const tools = /** @type {HTMLElement} */ (section.querySelector('.tools'))
    /** @type {{ cells: Cell[], text: string }[] | null} */
    let rows = null
    /** @type {View} */
    let view = { search: '', sort: '', page: 1, filters: {} }

    function all() {
      rows ??= [...document.querySelectorAll(\`script[data-rows="\${id}"]\`)]
        .flatMap((block) => /** @type {Cell[][]} */ (JSON.parse(textOf(block))))
        .map((cells) => ({ cells, text: cells.map(words).join('\\u0000').toLowerCase() }))
      return rows
    }

    function chosen() {
      const terms = view.search.toLowerCase().split(/\\s+/).filter(Boolean)
      const filters = Object.entries(view.filters).flatMap(([key, value]) => (value === '' ? [] : [[keys.indexOf(key), value]]))
      const found = all().filter(
        ({ cells, text }) =>
          terms.every((term) => text.includes(term)) &&
          filters.every(([column, value]) => matches(cells[Number(column)] ?? null, String(value))),
      )
      const [key = '', direction] = view.sort.split(':')
      const column = keys.indexOf(key)
      if (column < 0) return found
      const sign = direction === 'descending' ? -1 : 1
      return found
        .map((row) => ({ row, order: orderOf(row.cells[column] ?? null) }))
        .toSorted((a, b) => sign * compare(a.order, b.order))
        .map(({ row }) => row)
    }

    /** A cell that lists several values matches by one of them. @param {Cell} cell @param {string} value */
    function matches(cell, value) {
      const text = words(cell)
      return text === value || text.split(', ').includes(value)
    }

    /** @param {string | number} a @param {string | number} b */
    function compare(a, b) {
      if (a === b) return 0
      if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
      return a < b ? -1 : 1
    }

    /** @param {{ cells: Cell[] }[]} shown */
    function fill(shown) {
      body.replaceChildren(
        ...shown.map(({ cells }) =>
          make(
            'tr',
            {},
            ...cells.map((cell, index) =>
              index === 0 ? make('th', { scope: 'row' }, ...nodesOf(cell)) : make('td', { class: classes[index] ?? '' }, ...nodesOf(cell)),
            ),
          ),
        ),
      )
    }

    function show() {
      const found = chosen()
      const pages = Math.max(1, Math.ceil(found.length / rowsOnPage))
      view.page = Math.min(Math.max(1, view.page), pages)
      const first = (view.page - 1) * rowsOnPage
      fill(found.slice(first, first + rowsOnPage))
      const total = all().length
      const of = found.length === total ? String(total) : \`\${found.length} found of \${total}\`
      status.textContent =
        found.length === 0 ? \`No row is found of \${total}.\` : \`Rows \${first + 1} to \${Math.min(first + rowsOnPage, found.length)} of \${of}.\`
      for (const head of heads) {
        const [key, direction] = view.sort.split(':')
        if (head.getAttribute('data-key') === key && direction !== undefined) head.setAttribute('aria-sort', direction)
        else head.removeAttribute('aria-sort')
      }
      const [back, on] = tools.querySelectorAll('button')
      if (back !== undefined) back.disabled = view.page === 1
      if (on !== undefined) on.disabled = view.page === pages
    }

    function write() {
      const parts = new URLSearchParams()
      if (view.search !== '') parts.set('search', view.search)
      for (const [key, value] of Object.entries(view.filters)) if (value !== '') parts.set(\`is.\${key}\`, value)
      if (view.sort !== '') parts.set('sort', view.sort)
      if (view.page > 1) parts.set('page', String(view.page))
      const query = parts.toString()
      history.replaceState(null, '', \`#\${id}\${query === '' ? '' : \`?\${query}\`}\`)
      show()
    }

    /** Shows what a link asks for. @param {URLSearchParams} parts */
    function read(parts) {
      view = { search: parts.get('search') ?? '', sort: parts.get('sort') ?? '', page: Number(parts.get('page')) || 1, filters: {} }
      for (const [key, value] of parts) if (key.startsWith('is.')) view.filters[key.slice(3)] = value
      for (const field of tools.querySelectorAll('input, select')) {
        const name = field.getAttribute('name') ?? ''
        const value = name === 'search' ? view.search : (view.filters[name] ?? '')
        if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
      }
      show()
    }

    tools.hidden = false
    tools.addEventListener('input', (event) => {
      const field = event.target
      if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement)) return
      if (field.name === 'search') view.search = field.value
      else view.filters[field.name] = field.value
      view.page = 1
      write()
    })
    tools.addEventListener('click', (event) => {
      const step = event.target instanceof HTMLButtonElement ? Number(event.target.getAttribute('data-step')) : 0
      if (step === 0) return
      view.page += step
      write()
    })
    for (const head of heads) {
      const button = make('button', { type: 'button' }, head.textContent ?? '')
      button.addEventListener('click', () => {
        const key = head.getAttribute('data-key') ?? ''
        view.sort = view.sort === \`\${key}:ascending\` ? \`\${key}:descending\` : \`\${key}:ascending\`
        view.page = 1
        write()
      })
      head.replaceChildren(button)
    }
    /** On paper nobody turns pages: everything that is chosen, as far as anybody would print it. */
    function before() {
      const found = chosen()
      fill(found.slice(0, mostPrinted))
      const left = found.length - mostPrinted
      status.textContent = left > 0 ? \`\${left} more rows are not printed; workpaper.xlsx holds them all.\` : \`\${found.length} rows.\`
    }
    return { read, before, after: show, untouched: () => rows === null }
  }

  /** @type {Map<string, ReturnType<typeof tableOf>>} */
  const tables = new Map()
  for (const section of document.querySelectorAll('section[data-table]')) {
    if (section instanceof HTMLElement) tables.set(section.id, tableOf(section))
  }

  /** \`submittedAt\` as words. @param {string} key */
  function named(key) {
    return key.replaceAll(/([A-Z])/g, (letter) => \` \${letter.toLowerCase()}\`)
  }

  /** What a check saw, whatever its form. @param {unknown} value @returns {Node | string} */
  function valueNode(value) {
    if (value === null) return 'none'
    if (typeof value === 'boolean') return value ? 'yes' : 'no'
    if (typeof value !== 'object') return String(value)
    if (Array.isArray(value)) return listNode(value)
    const list = make('dl', { class: 'cover' })
    for (const [key, part] of Object.entries(value)) list.append(make('dt', {}, named(key)), make('dd', {}, valueNode(part)))
    return list
  }

  /** @param {unknown[]} values @returns {Node | string} */
  function listNode(values) {
    if (values.length === 0) return 'none'
    const objects = values.filter((each) => typeof each === 'object' && each !== null && !Array.isArray(each))
    if (objects.length < values.length) return make('ul', {}, ...values.map((each) => make('li', {}, valueNode(each))))
    const keys = [...new Set(objects.flatMap((each) => Object.keys(/** @type {object} */ (each))))]
    const head = make('tr', {}, ...keys.map((key) => make('th', { scope: 'col' }, named(key))))
    const rows = objects.map((each) => {
      const fields = /** @type {Record<string, unknown>} */ (each)
      return make('tr', {}, ...keys.map((key) => make('td', {}, fields[key] === undefined ? '' : valueNode(fields[key]))))
    })
    return make(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Values' },
      make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
    )
  }

  /** @param {Result} result */
  function resultNode({ check, title, controls, ending, message, remedy, waivers, values }) {
    const node = make('article', { class: \`result is-\${ending}\` }, make('h3', {}, endingNode(ending), \` \${title}\`))
    node.append(make('p', { class: 'quiet' }, \`\${check}, for \${controls}\`), make('p', {}, message))
    if (remedy !== '') node.append(make('p', {}, make('strong', {}, 'To do: '), remedy))
    if (waivers !== '') node.append(make('p', {}, make('strong', {}, 'Waivers: '), waivers))
    if (values !== null && typeof values === 'object' && Object.keys(values).length > 0) {
      const seen = make('details', {}, make('summary', {}, 'What was seen, counted and discarded'), valueNode(values))
      if (ending !== 'not-applicable') seen.setAttribute('open', '')
      node.append(seen)
    }
    return node
  }

  /** Finds an item in the block that holds it: a block says between which ids those lie that it holds. @param {string} kind @param {string} id */
  function itemData(kind, id) {
    for (const block of document.querySelectorAll(\`script[data-items="\${CSS.escape(kind)}"]\`)) {
      if ((block.getAttribute('data-least') ?? '') > id || (block.getAttribute('data-most') ?? '') < id) continue
      /** @type {Record<string, Item>} */
      const items = JSON.parse(textOf(block))
      if (Object.hasOwn(items, id)) return items[id]
    }
    return undefined
  }

  /** @param {string} kind @param {string} id */
  function showItem(kind, id) {
    const place = /** @type {HTMLElement} */ (document.getElementById('item'))
    const item = itemData(kind, id)
    const title = make('h2', { tabindex: '-1' }, id)
    const back = make('p', { class: 'back' }, make('a', { href: kind === 'change' ? '#changes' : '#configuration' }, 'Back to the report'))
    document.body.classList.add('item')
    if (item === undefined) {
      place.replaceChildren(back, title, make('p', {}, 'This report holds no such item.'))
    } else {
      const facts = make('dl', { class: 'cover' })
      for (const [name, cell] of item.facts) facts.append(make('dt', {}, name), make('dd', {}, ...nodesOf(cell)))
      const events = make(
        'ol',
        {},
        ...item.events.map(([at, what]) => make('li', {}, make('time', { datetime: at }, momentText(at)), \` \${what}\`)),
      )
      place.replaceChildren(back, title, facts)
      if (item.events.length > 0) place.append(make('h3', {}, 'What happened (UTC)'), events)
      place.append(make('h3', {}, 'Results of the tests'), ...item.results.map(resultNode))
      if (item.results.length === 0) place.append(make('p', {}, 'The policy asks nothing of it.'))
    }
    window.scrollTo(0, 0)
    title.focus()
  }

  function route() {
    const hash = location.hash.slice(1)
    const [kind, id] = /^item\\/([a-z]+)\\/(.+)$/.exec(hash)?.slice(1) ?? []
    if (kind !== undefined && id !== undefined) {
      showItem(kind, decoded(id))
      return
    }
    document.body.classList.remove('item')
    const [name = '', query = ''] = hash.split(/\\?(.*)/s)
    const table = tables.get(name)
    if (table === undefined) return
    if (query !== '' || !table.untouched()) table.read(new URLSearchParams(query))
    document.getElementById(name)?.scrollIntoView()
  }

  /** @param {string} text */
  function decoded(text) {
    try {
      return decodeURIComponent(text)
    } catch {
      return text
    }
  }

  addEventListener('hashchange', route)
  addEventListener('beforeprint', () => {
    for (const table of tables.values()) table.before()
  })
  addEventListener('afterprint', () => {
    for (const table of tables.values()) table.after()
  })
  route()
  document.documentElement.setAttribute('data-ready', '')
})()
`;

;// CONCATENATED MODULE: ./build/report/html/markup.js


/** Text as it is, for HTML and for the value of an attribute. */
function html(text, limit = 3000) {
    return (0,plain/* plain */.p)(text, limit).replaceAll(/[&<>"'`]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
/** Data for a script element that is never run: nothing in it can end the element or begin a comment. */
function data(value) {
    return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Signs that read without colour. */
const signs = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    waiting: '…',
    waived: '≈',
    'not-applicable': '–',
    'not-tested': '○',
};
function endingMarkup(ending) {
    return `<span class="ending ${ending}"><span aria-hidden="true">${signs[ending]} </span>${wording/* endingWords */.fg[ending]}</span>`;
}
/** A moment for people: `2026-03-02 11:00`. */
function momentMarkup(at) {
    return `<time datetime="${html(at)}">${html(at.replace('T', ' ').replace(/(?::00)?Z$/, ''))}</time>`;
}
/** A cell, as the script in the page makes it too. */
function cellMarkup(cell) {
    if (cell === null)
        return '';
    if (typeof cell !== 'object')
        return html(String(cell));
    if ('at' in cell)
        return momentMarkup(cell.at);
    if ('ending' in cell)
        return endingMarkup(cell.ending);
    const text = html(cell.text);
    if (cell.item !== undefined)
        return `<a href="#${html(cell.item, 4000)}">${text}</a>`;
    return cell.url === null ? text : `<a href="${html(cell.url, 4000)}" rel="noreferrer">${text}</a>`;
}

;// CONCATENATED MODULE: ./build/report/html/charts.js


/** The parts of a bar, in the order in which they stand. */
const parts = ['pass', 'waived', 'inconclusive', 'fail', 'not-applicable'];
function partsOf({ waived, fail, ...rest }) {
    return { ...rest, waived, fail: fail - waived };
}
/** How the results of each control ended, as a bar a control. The numbers stand in the table below it. */
function controlsChart({ controls, byControl }) {
    const rows = controls.flatMap(({ id }) => {
        const counts = byControl.get(id);
        return counts === undefined ? [] : [{ id, counts: partsOf(counts) }];
    });
    if (rows.length === 0)
        return '';
    const height = 22;
    const bars = rows.map(({ id, counts }, row) => bar(id, counts, row * height));
    const said = rows
        .map(({ id, counts }) => `${id}: ${parts.map((part) => `${String(counts[part])} ${wording/* endingWords */.fg[part]}`).join(', ')}`)
        .join('; ');
    return `<figure><figcaption>Results by control, as shares</figcaption>\n${legend()}<svg role="img" aria-label="${html(said, 5000)}" viewBox="0 0 900 ${String(rows.length * height)}" width="900" height="${String(rows.length * height)}">${bars.join('')}</svg></figure>\n`;
}
function bar(id, counts, y) {
    const left = 130;
    const room = 680;
    const total = parts.reduce((sum, part) => sum + counts[part], 0);
    let x = left;
    const pieces = parts.flatMap((part) => {
        if (counts[part] === 0)
            return [];
        const width = (counts[part] / total) * room;
        const piece = `<rect class="bar-${part}" x="${number(x)}" y="${String(y + 3)}" width="${number(width)}" height="15"><title>${html(`${id}: ${String(counts[part])} ${wording/* endingWords */.fg[part]}`)}</title></rect>`;
        x += width;
        return [piece];
    });
    return `<text x="${String(left - 8)}" y="${String(y + 15)}" text-anchor="end">${html(id, 18)}</text>${pieces.join('')}<text class="quiet" x="${String(left + room + 8)}" y="${String(y + 15)}">${String(total)}</text>`;
}
function legend() {
    const entries = parts.map((part) => `<li><svg width="12" height="12" aria-hidden="true"><rect class="bar-${part}" width="12" height="12"/></svg> ${wording/* endingWords */.fg[part]}</li>`);
    return `<ul class="legend">${entries.join('')}</ul>\n`;
}
/** More bars than can be told apart. */
const mostBars = 100;
const day = 86_400_000;
/** When changes landed, and how many of them deviate: by day, or by as many days as fit. */
function landingsChart({ landings }) {
    const days = [...landings.keys()].toSorted();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined || days.length < 2)
        return '';
    const start = Date.parse(first);
    const span = (Date.parse(last) - start) / day + 1;
    const perBar = [1, 7, 28, 91].find((length) => span / length <= mostBars) ?? Math.ceil(span / mostBars);
    const bars = Array.from({ length: Math.ceil(span / perBar) }, () => ({ landed: 0, deviating: 0 }));
    for (const [date, { landed, deviating }] of landings) {
        const counts = bars[Math.floor((Date.parse(date) - start) / day / perBar)];
        if (counts === undefined)
            continue;
        counts.landed += landed;
        counts.deviating += deviating;
    }
    const dateOf = (index) => new Date(start + index * perBar * day).toISOString().slice(0, 10);
    const most = Math.max(...bars.map(({ landed }) => landed));
    const wide = 820 / bars.length;
    const drawn = bars.map(({ landed, deviating }, index) => column(index * wide + 50, wide, landed, deviating, most, dateOf(index)));
    const total = bars.reduce((sum, { landed }) => sum + landed, 0);
    const deviating = bars.reduce((sum, each) => sum + each.deviating, 0);
    const said = `${(0,wording/* counted */.hS)(total, 'landed change')} from ${first} to ${last}, ${String(deviating)} with a deviation; ${String(most)} at most in ${(0,wording/* counted */.hS)(perBar, 'day')}.`;
    return `<figure><figcaption>Landed changes, by ${perBar === 1 ? 'day' : `${String(perBar)} days`} (UTC): without and with a deviation</figcaption>\n<svg role="img" aria-label="${html(said)}" viewBox="0 0 900 170" width="900" height="170"><line class="axis" x1="50" x2="870" y1="140" y2="140"/><text class="quiet" x="42" y="20" text-anchor="end">${String(most)}</text><text class="quiet" x="42" y="142" text-anchor="end">0</text>${drawn.join('')}<text class="quiet" x="50" y="160">${first}</text><text class="quiet" x="870" y="160" text-anchor="end">${last}</text></svg></figure>\n`;
}
function column(x, wide, landed, deviating, most, date) {
    if (landed === 0)
        return '';
    const tall = (count) => (count / most) * 125;
    const title = `<title>${date}: ${(0,wording/* counted */.hS)(landed, 'change')} landed, ${String(deviating)} with a deviation</title>`;
    const rect = (part, count, below) => count === 0
        ? ''
        : `<rect class="bar-${part}" x="${number(x)}" y="${number(140 - below - tall(count))}" width="${number(Math.max(1, wide * 0.85))}" height="${number(tall(count))}">${title}</rect>`;
    return rect('fail', deviating, 0) + rect('pass', landed - deviating, tall(deviating));
}
function number(value) {
    return String(Math.round(value * 10) / 10);
}

;// CONCATENATED MODULE: ./build/report/html/items.js





const itemsInBlock = 100;
/** The page of each item, as data: a block says between which ids those lie that it holds, so that no other has to be read. */
function* itemBlocks(reported) {
    let kind = null;
    let block = new Map();
    for (const judged of judgedSubjects(reported)) {
        if (kind !== null && (kind !== judged.subject.kind || block.size >= itemsInBlock)) {
            yield blockMarkup(kind, block);
            block = new Map();
        }
        kind = judged.subject.kind;
        block.set(words(judged.identity.id), items_itemOf(judged, reported.checks));
    }
    if (kind !== null)
        yield blockMarkup(kind, block);
}
function blockMarkup(kind, block) {
    const ids = [...block.keys()].toSorted();
    const range = `data-least="${html(ids[0] ?? '')}" data-most="${html(ids.at(-1) ?? '')}"`;
    // Object.fromEntries defines what it is given, a key of the name __proto__ as well.
    return `<script type="application/json" data-items="${kind}" ${range}>${data(Object.fromEntries(block))}</script>\n`;
}
function items_itemOf({ subject, identity, line, results }, checks) {
    return {
        facts: factsOf(subject, identity.url, line),
        events: subject.kind === 'change' ? eventsOf(subject) : [],
        results: results.map((result) => resultData(result, checks)),
    };
}
function resultData(result, checks) {
    const { check, controls, message, remedy, waivers, values } = result;
    return {
        check,
        title: checks.get(check)?.title ?? check,
        controls: words(controls.join(', ')),
        ending: (0,wording/* endingOf */.z6)(result),
        message: words(message, 2000),
        remedy: words(remedy, 2000),
        waivers: words(waiverWords(waivers)),
        values: readable(values),
    };
}
/** Values without anything unseen in their texts. */
function readable(value) {
    if (typeof value === 'string')
        return words(value);
    if (value === null || typeof value !== 'object')
        return value;
    if (isList(value))
        return value.map(readable);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [words(key, 100), readable(part)]));
}
function isList(value) {
    return Array.isArray(value);
}
function factsOf(subject, url, line) {
    const safe = safeUrl(url);
    const raw = `snapshot/${subject.kind}.ndjson`;
    return [
        ['On GitHub', { text: words(url), url: safe }],
        ['Facts in the package', `${raw}, line ${String(line)}; sources.ndjson says which request each came from`],
        ...(subject.kind === 'change' ? factsOfChange(subject) : []),
        ...slotsOf(subject).flatMap(([slot, evidence]) => evidence.state === 'observed' ? [] : [[`Not seen: ${slot}`, words(`${evidence.detail} ${evidence.remedy}`)]]),
    ];
}
function factsOfChange(change) {
    const { pullRequest, branch, repository, commits, files } = change;
    const seen = pullRequest.state === 'observed' ? pullRequest.value : null;
    const at = landedAt(change);
    return [
        ['Title', words(titleOfChange(change))],
        ['By', words(authorOf(change))],
        ['Onto', words(`${repository}, ${branch}`)],
        ...(seen === null
            ? []
            : [
                ['State', seen.state],
                ['Head', words(`${seen.head.oid} (${seen.head.ref})`)],
            ]),
        ['Landed', at === null ? 'not yet, or unknown' : { at }],
        ...(seen === null || seen.mergeCommit === null ? [] : [['Landed as', words(seen.mergeCommit)]]),
        ['Commits', commits.state === 'observed' ? commits.value.length : 'could not be seen'],
        ['Files', files.state === 'observed' ? files.value.length : 'could not be seen'],
    ];
}
/** What happened to a change, by the server's clock, oldest first. */
function eventsOf({ pullRequest, reviews, timeline, headHistory }) {
    const events = [];
    const seen = pullRequest.state === 'observed' ? pullRequest.value : null;
    if (seen !== null)
        events.push([seen.createdAt, `${nameOf(seen.author)} opened the pull request`]);
    if (headHistory.state === 'observed') {
        for (const { at, actor, after, forced } of headHistory.value) {
            events.push([at, `${nameOf(actor)} ${forced ? 'force-pushed' : 'pushed'} ${after.slice(0, 7)}`]);
        }
    }
    if (reviews.state === 'observed') {
        for (const { submittedAt, author, state, commit } of reviews.value) {
            events.push([submittedAt, `${nameOf(author)} reviewed: ${state}, shown on ${commit?.slice(0, 7) ?? 'a commit that is gone'}`]);
        }
    }
    if (timeline.state === 'observed')
        for (const event of timeline.value)
            events.push([event.at, `${nameOf(event.actor)}: ${happened(event)}`]);
    if (seen !== null && seen.mergedAt !== null && !events.some(([, what]) => what.endsWith(': merged')))
        events.push([seen.mergedAt, `${nameOf(seen.mergedBy)}: merged`]);
    return events.map(([at, what]) => [at, words(what, 300)]).toSorted(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1));
}
function happened(event) {
    const kind = event.kind.replaceAll('-', ' ');
    switch (event.kind) {
        case 'labeled':
        case 'unlabeled':
            return `${kind} ${event.label}`;
        case 'base-changed':
        case 'renamed':
            return `${kind} from ${event.from} to ${event.to}`;
        case 'head-force-pushed':
            return `${kind} from ${event.before?.slice(0, 7) ?? 'unknown'} to ${event.after?.slice(0, 7) ?? 'unknown'}`;
        case 'assigned':
            return `${kind} ${nameOf(event.assignee)}`;
        default:
            return kind;
    }
}
function nameOf(actor) {
    return actor === null ? 'somebody deleted' : actor.login;
}

;// CONCATENATED MODULE: ./build/report/html/table-section.js

/** Rows that are in the page from the start; the script shows others when somebody asks for them. */
const rowsOnPage = 50;
/** Rows in one piece of data: read at once, written at once. */
const rowsInBlock = 1000;
/** From so many rows on, a reader would rather search than read. */
const worthSearching = 12;
/** A table as a section of the page: the first rows, and all of them as data, a block at a time. */
function* tableSection(table) {
    const blocks = blocksOf(table.rows);
    const first = blocks.next();
    yield `<section id="${table.id}"${first.done === true || first.value.length <= worthSearching ? '' : ' data-table'} aria-labelledby="${table.id}-title">\n`;
    yield `<h2 id="${table.id}-title">${html(table.title)}</h2>\n<p class="note">${html(table.note)}</p>\n`;
    if (first.done === true) {
        yield `<p>${html(table.none)}</p>\n</section>\n`;
        return;
    }
    const searchable = first.value.length > worthSearching;
    if (searchable)
        yield tools(table);
    yield head(table);
    for (const cells of first.value.slice(0, rowsOnPage))
        yield rowMarkup(cells, table.columns);
    yield '</tbody></table></div>\n';
    let total = 0;
    for (let block = first; block.done !== true; block = blocks.next()) {
        total += block.value.length;
        if (searchable)
            yield `<script type="application/json" data-rows="${table.id}">${data(block.value)}</script>\n`;
    }
    if (searchable)
        yield `<p class="count" role="status">Rows 1 to ${String(Math.min(total, rowsOnPage))} of ${String(total)}.</p>\n`;
    yield '</section>\n';
}
function* blocksOf(rows) {
    let block = [];
    for (const row of rows) {
        block.push(row);
        if (block.length < rowsInBlock)
            continue;
        yield block;
        block = [];
    }
    if (block.length > 0)
        yield block;
    return undefined;
}
function tools({ id, title, columns }) {
    const filters = columns.flatMap(({ key, title: name, options }) => {
        if (options === undefined || options.length < 2)
            return [];
        const choices = options.map((option) => `<option value="${html(option)}">${html(option, 80)}</option>`).join('');
        return [`<label>${html(name)}<select name="${html(key)}"><option value="">all</option>${choices}</select></label>`];
    });
    return `<div class="tools" role="search" aria-label="${html(title)}" hidden><label>Search<input type="search" name="search" autocomplete="off" spellcheck="false"></label>${filters.join('')}<button type="button" data-step="-1" aria-controls="${id}" disabled>Previous rows</button><button type="button" data-step="1" aria-controls="${id}">Next rows</button></div>\n`;
}
function head({ title, columns }) {
    const cells = columns.map((column) => `<th scope="col" class="${cellClass(column)}" data-key="${html(column.key)}" data-cell="${cellClass(column)}">${html(column.title)}</th>`);
    return `<div class="scroll" role="region" aria-label="${html(title)}" tabindex="0"><table><thead><tr>${cells.join('')}</tr></thead><tbody>\n`;
}
function rowMarkup(cells, columns) {
    const [first = null, ...rest] = cells;
    const others = rest.map((cell, index) => `<td class="${classAt(columns, index + 1)}">${cellMarkup(cell)}</td>`);
    return `<tr><th scope="row">${cellMarkup(first)}</th>${others.join('')}</tr>\n`;
}
function classAt(columns, index) {
    const column = columns[index];
    return column === undefined ? '' : cellClass(column);
}
function cellClass({ kind, width }) {
    if (kind !== undefined)
        return kind;
    return width >= 40 ? 'wide' : width >= 24 ? 'middle' : '';
}

;// CONCATENATED MODULE: ./build/report/html/report.js














/**
 * `report.html`: one file that asks for nothing else, works from a mail attachment and reads without its script. Made a piece at a
 * time, so that its length costs no memory.
 */
function* reportHtml(reported) {
    const overview = overviewOf(reported);
    const before = [
        deviationsTable(reported),
        untoldTable(reported),
        controlsTable(reported, overview),
        coverageTable(reported),
    ];
    const after = [
        waiversTable(reported),
        emergenciesTable(reported),
        configurationTable(reported),
        byPeopleTable(reported),
    ];
    const changes = changesTable(reported, overview);
    yield report_head(reported);
    yield navigation([...before, changes, ...after]);
    yield cover(reported, overview);
    yield '<main id="main">\n';
    yield answer(reported, overview);
    for (const table of before)
        yield* tableSection(table);
    yield* tableSection(changes);
    yield population(overview);
    for (const table of after)
        yield* tableSection(table);
    yield limits(reported, overview);
    yield '<section id="item" aria-live="polite"></section>\n</main>\n';
    yield footer(reported);
    yield* itemBlocks(reported);
    yield `<script>${script}</script>\n</body>\n</html>\n`;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64');
}
/** Nothing but what is in the file: its own style and script by their digests. A mail program or a proxy that adds one adds it in vain. */
function policy(styles) {
    const digests = styles.map((text) => `'sha256-${sha256(text)}'`).join(' ');
    return `default-src 'none'; script-src 'sha256-${sha256(script)}'; style-src ${digests}; base-uri 'none'; form-action 'none'`;
}
function report_head({ about }) {
    const title = `${about.sample ? 'SAMPLE DATA: ' : ''}soc2-gate ${about.command}: ${about.repositories.join(', ') || 'no repository'}, as of ${about.at}`;
    const styles = about.sample ? [style, sampleStyle] : [style];
    const stamp = about.sample ? `<strong>SAMPLE DATA</strong>, ${html(wording/* sampleNote */.xL)} ` : '';
    return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styles)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${html(title)}</title>
${styles.map((text) => `<style>${text}</style>`).join('\n')}
</head>
<body>
<a class="skip" href="#main">To the report</a>
<p class="stamp">${stamp}${wording/* confidential */.BF}</p>
`;
}
function navigation(tables) {
    const entries = [
        ['answer', 'Answer'],
        ...tables.slice(0, 5).map(({ id, title }) => [id, title]),
        ['population', 'Population'],
        ...tables.slice(5).map(({ id, title }) => [id, title]),
        ['limits', 'Limits'],
    ];
    return `<nav aria-label="Sections"><ul>${entries.map(([id = '', title = '']) => `<li><a href="#${id}">${html(title)}</a></li>`).join('')}</ul></nav>\n`;
}
function cover(reported, overview) {
    const lines = coverLines(reported, overview).map(({ name, value }) => `<dt>${html(name)}</dt><dd>${cellMarkup(value)}</dd>`);
    return `<header>\n<h1>Results of tests of controls on GitHub</h1>\n<dl class="cover">${lines.join('\n')}</dl>\n</header>\n`;
}
function answer(reported, overview) {
    const lines = answerLines(reported, overview).map((line) => `<li>${html(line, 4000)}</li>`);
    const endings = Object.fromEntries(endingsByWeight.map((ending, weight) => [ending, [signs[ending], wording/* endingWords */.fg[ending], weight]]));
    return `<section id="answer" aria-labelledby="answer-title">
<h2 id="answer-title">The answer</h2>
<p class="verdict">${endingMarkup(reported.results.verdict)}</p>
<ul class="answer">${lines.join('\n')}</ul>
<noscript><p>The script of this page is not running: each table shows its first rows. results.json, workpaper.xlsx and population/ in the package hold all of them.</p></noscript>
${controlsChart(overview)}${landingsChart(overview)}</section>
<script type="application/json" id="endings">${data(endings)}</script>
`;
}
/** How many changes each branch has by how they came there, and what of it is proven. */
function population({ branches, subjects }) {
    const rows = branches.map(report_populationRow);
    const table = rows.length === 0
        ? '<p>This run judged no change.</p>'
        : `<div class="scroll" role="region" aria-label="Population" tabindex="0"><table><thead><tr>${['Repository', 'Branch', 'Pull requests', 'Direct pushes', 'Unknown', 'Sum', 'of them landed', 'of them open', 'First landing', 'Last landing'].map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    return `<section id="population" aria-labelledby="population-title">
<h2 id="population-title">Population and reconciliation</h2>
<p class="note">The ${String(subjects.change)} changes that were judged, listed in population/changes.csv. This run was asked for named items: it does not claim that these are all changes of a time, and nothing reconciles them with the history of the branch.</p>
${table}
</section>
`;
}
function report_populationRow({ repository, branch, pullRequests, directPushes, unknown, landed, open, first, last }) {
    const sum = pullRequests + directPushes + unknown;
    const numbers = [pullRequests, directPushes, unknown, sum, landed, open].map((count) => `<td class="number">${String(count)}</td>`);
    const moments = [first, last].map((at) => `<td class="moment">${cellMarkup(at === null ? null : { at })}</td>`);
    return `<tr><th scope="row">${html(words(repository))}</th><td>${html(branch)}</td>${numbers.join('')}${moments.join('')}</tr>`;
}
function limits(reported, overview) {
    const lines = limitLines(reported, overview).map((line) => `<li>${html(line, 4000)}</li>`);
    return `<section id="limits" aria-labelledby="limits-title">
<h2 id="limits-title">Limits of the evidence</h2>
<ul class="limits">${lines.join('\n')}</ul>
<h3>How to check it</h3>
<p>VERIFY.md in the package says how to check these results with standard tools, and how to judge the stored facts again.</p>
</section>
`;
}
function footer({ about, tool }) {
    return `<footer><p>${about.sample ? '<strong>SAMPLE DATA</strong>. ' : ''}${wording/* confidential */.BF} Made by ${html(tool.name)} ${html(tool.version)} as of ${html(about.at)}.</p></footer>\n`;
}

;// CONCATENATED MODULE: ./build/criteria/cross-maps.js
/** Where other frameworks have the ideas of our controls. A number of a published mapping that we could not look up is left out. */
const crossMaps = [
    {
        idea: 'Approved independently before it lands',
        criteria: ['CC8.1', 'CC3.3'],
        elsewhere: {
            'iso-27001': ['A.8.32', 'A.8.25', 'A.8.28', 'A.5.3'],
            'nist-800-53': ['CM-3', 'AC-5', 'SA-15'],
            'nist-800-218': ['PW.7.1', 'PW.7.2', 'PS.1.1'],
            'cis-github': ['1.1.3'],
            'pci-dss': ['6.2.3', '6.2.3.1', '6.5.1', '6.5.4'],
            'slsa-source': ['L4'],
            osps: ['QA-07.01'],
        },
    },
    {
        idea: 'Approval of the last push, not of something older',
        criteria: ['CC8.1'],
        elsewhere: {
            'iso-27001': ['A.8.32'],
            'nist-800-53': ['CM-3'],
            'nist-800-218': ['PW.7.2'],
            'cis-github': ['1.1.4', '1.1.5'],
            'pci-dss': ['6.2.3.1'],
            'slsa-source': ['L4'],
            osps: ['QA-07'],
        },
    },
    {
        idea: 'Reviewed by the owners of the code',
        criteria: ['CC8.1', 'CC1.3'],
        elsewhere: {
            'iso-27001': ['A.8.4', 'A.5.3'],
            'nist-800-53': ['CM-3', 'AC-5'],
            'nist-800-218': ['PW.7'],
            'cis-github': ['1.1.6', '1.1.7'],
            'pci-dss': ['6.2.3.1'],
            'slsa-source': ['L3', 'L4'],
        },
    },
    {
        idea: 'No direct push to a protected branch',
        criteria: ['CC8.1', 'CC6.1'],
        elsewhere: {
            'iso-27001': ['A.8.4', 'A.8.32'],
            'nist-800-53': ['CM-5', 'AC-3'],
            'nist-800-218': ['PS.1.1'],
            'cis-github': ['1.1.15'],
            'pci-dss': ['6.5.1'],
            'slsa-source': ['L3'],
            osps: ['AC-03.01'],
        },
    },
    {
        idea: 'Neither force push nor deletion',
        criteria: ['CC8.1'],
        elsewhere: {
            'iso-27001': ['A.8.4', 'A.8.32'],
            'nist-800-53': ['CM-5', 'AU-9'],
            'nist-800-218': ['PS.1.1'],
            'cis-github': ['1.1.16', '1.1.17'],
            'pci-dss': ['6.5.1', '10.3'],
            'slsa-source': ['L2', 'L3'],
            osps: ['AC-03.02'],
        },
    },
    {
        idea: 'Rules bind administrators; who may bypass them is reviewed',
        criteria: ['CC8.1', 'CC6.3', 'CC4.1'],
        elsewhere: {
            'iso-27001': ['A.5.3', 'A.8.2', 'A.8.32'],
            'nist-800-53': ['CM-5', 'AC-6(9)', 'AU-6'],
            'nist-800-218': ['PO.3.2', 'PS.1'],
            'cis-github': ['1.1.14'],
            'pci-dss': ['6.5.4', '10.2.1.2'],
            'slsa-source': ['L3'],
            osps: ['AC-03'],
        },
    },
    {
        idea: 'Required checks passed on what landed',
        criteria: ['CC8.1', 'CC7.1'],
        elsewhere: {
            'iso-27001': ['A.8.29', 'A.8.25'],
            'nist-800-53': ['SA-11', 'CM-3(2)'],
            'nist-800-218': ['PW.8.2', 'PO.4.1'],
            'cis-github': ['1.1.9', '1.1.10'],
            'pci-dss': ['6.2.3', '6.5.2'],
            'slsa-source': ['L3'],
            osps: ['QA-03.01', 'QA-06'],
        },
    },
    {
        idea: 'Linked to the work item that asked for it',
        criteria: ['CC8.1'],
        elsewhere: {
            'iso-27001': ['A.8.32'],
            'nist-800-53': ['CM-3'],
            'nist-800-218': ['PO.1', 'PW.1'],
            'cis-github': ['1.1.2'],
            'pci-dss': ['6.5.1'],
        },
    },
    {
        idea: 'Deployment approved, environments apart',
        criteria: ['CC8.1', 'CC6.3'],
        elsewhere: {
            'iso-27001': ['A.8.31', 'A.8.32'],
            'nist-800-53': ['CM-3', 'CM-5'],
            'nist-800-218': ['PO.5.1'],
            'pci-dss': ['6.5.3', '6.5.4'],
        },
    },
    {
        idea: 'Emergency change reviewed afterwards',
        criteria: ['CC8.1'],
        elsewhere: { 'iso-27001': ['A.8.32'], 'nist-800-53': ['CM-3'], 'pci-dss': ['6.5.1'] },
    },
    {
        idea: 'Signed commits',
        criteria: ['CC8.1'],
        elsewhere: {
            'iso-27001': ['A.8.4', 'A.8.24'],
            'nist-800-53': ['SI-7', 'AU-10'],
            'nist-800-218': ['PS.1.1', 'PS.2.1'],
            'cis-github': ['1.1.12'],
            'slsa-source': ['L2'],
        },
    },
    {
        idea: 'Two-factor authentication',
        criteria: ['CC6.1'],
        elsewhere: {
            'iso-27001': ['A.8.5', 'A.5.17'],
            'nist-800-53': ['IA-2(1)', 'IA-2(2)'],
            'nist-800-218': ['PO.5.2', 'PS.1'],
            'cis-github': ['1.3.5'],
            'pci-dss': ['8.4.2', '8.3.1'],
            osps: ['AC-01.01'],
        },
    },
    {
        idea: 'Least privilege, few owners',
        criteria: ['CC6.1', 'CC6.3'],
        elsewhere: {
            'iso-27001': ['A.5.15', 'A.5.18', 'A.8.2', 'A.8.3'],
            'nist-800-53': ['AC-2', 'AC-6'],
            'nist-800-218': ['PO.5.2', 'PS.1'],
            'cis-github': ['1.3.3', '1.3.7', '1.3.8'],
            'pci-dss': ['7.2.1', '7.2.2'],
            osps: ['AC-02.01'],
        },
    },
    {
        idea: 'Access reviewed at intervals',
        criteria: ['CC6.2', 'CC6.3'],
        elsewhere: {
            'iso-27001': ['A.5.18'],
            'nist-800-53': ['AC-2(j)'],
            'nist-800-218': ['PS.1'],
            'cis-github': ['1.3.1'],
            'pci-dss': ['7.2.4'],
            osps: ['GV-04.01'],
        },
    },
    {
        idea: 'Access of leavers removed',
        criteria: ['CC6.2'],
        elsewhere: { 'iso-27001': ['A.5.18', 'A.6.5'], 'nist-800-53': ['AC-2', 'PS-4'], 'cis-github': ['1.3.1'], 'pci-dss': ['8.2.5'] },
    },
    {
        idea: 'Outside collaborators, keys, apps and tokens',
        criteria: ['CC6.1', 'CC6.2', 'CC9.2'],
        elsewhere: {
            'iso-27001': ['A.5.18', 'A.5.19', 'A.8.2'],
            'nist-800-53': ['AC-2', 'AC-17', 'IA-5'],
            'nist-800-218': ['PO.5'],
            'pci-dss': ['8.2.2', '8.6'],
            osps: ['AC-02', 'GV-04'],
        },
    },
    {
        idea: 'Secrets kept out, alerts answered',
        criteria: ['CC6.1', 'CC6.7', 'CC7.1', 'CC7.3'],
        elsewhere: {
            'iso-27001': ['A.8.4', 'A.8.12', 'A.5.17'],
            'nist-800-53': ['IA-5(7)', 'SI-4'],
            'nist-800-218': ['PW.5.1', 'PO.5.1'],
            'pci-dss': ['6.2.4', '8.6.2'],
            osps: ['BR-07.01', 'BR-07.02'],
        },
    },
    {
        idea: 'Vulnerabilities in dependencies and code handled',
        criteria: ['CC7.1'],
        elsewhere: {
            'iso-27001': ['A.8.8'],
            'nist-800-53': ['RA-5', 'SI-2'],
            'nist-800-218': ['RV.1.1', 'RV.2'],
            'pci-dss': ['6.3.1', '6.3.3'],
            osps: ['VM-05', 'VM-06'],
        },
    },
    {
        idea: 'Least privilege of workflows, pinned actions',
        criteria: ['CC6.3', 'CC6.8'],
        elsewhere: {
            'iso-27001': ['A.8.4', 'A.8.31'],
            'nist-800-53': ['AC-6', 'CM-7', 'SR-3'],
            'nist-800-218': ['PO.3.2', 'PO.5'],
            'cis-github': ['3.1.7'],
            'pci-dss': ['6.3.2'],
            osps: ['AC-04', 'BR-01'],
        },
    },
    {
        idea: 'Audit log kept and reviewed',
        criteria: ['CC7.2', 'CC4.1'],
        elsewhere: {
            'iso-27001': ['A.8.15', 'A.8.16'],
            'nist-800-53': ['AU-6', 'AU-11'],
            'nist-800-218': ['PO.3.3'],
            'pci-dss': ['10.4', '10.5.1'],
            'slsa-source': ['L2'],
        },
    },
];

;// CONCATENATED MODULE: ./build/criteria/frameworks.js
/** The frameworks, by id. */
const frameworks = new Map([
    { id: 'iso-27001', title: 'ISO/IEC 27001:2022, Annex A', basis: 'ours' },
    { id: 'nist-800-53', title: 'NIST SP 800-53 Rev. 5', basis: 'ours' },
    { id: 'nist-800-218', title: 'NIST SP 800-218 (SSDF)', basis: 'ours' },
    { id: 'cis-github', title: 'CIS GitHub Benchmark v1.2.0', basis: 'published' },
    { id: 'pci-dss', title: 'PCI DSS v4.0.1', basis: 'ours' },
    { id: 'slsa-source', title: 'SLSA v1.2, Source track', basis: 'published' },
    { id: 'osps', title: 'OSPS Baseline v2026.02.19', basis: 'published' },
].map((framework) => [framework.id, framework]));

;// CONCATENATED MODULE: ./build/report/mapped.js






/**
 * Which idea of the cross-maps a check tests. A check that is not here is mapped to the criteria of its controls alone: mapping by
 * criteria would put every result under CC8.1 on everything that any framework says of changes.
 */
const ideasOfChecks = {
    'branch/approvals-required': 'Approved independently before it lands',
    'branch/deletion-blocked': 'Neither force push nor deletion',
    'branch/force-push-blocked': 'Neither force push nor deletion',
    'branch/no-bypass': 'Rules bind administrators; who may bypass them is reviewed',
    'branch/pull-request-required': 'No direct push to a protected branch',
    'change/code-owner-approval': 'Reviewed by the owners of the code',
    'change/emergency-reviewed': 'Emergency change reviewed afterwards',
    'change/independent-approval': 'Approved independently before it lands',
    'change/linked-work-item': 'Linked to the work item that asked for it',
    'change/no-outstanding-objection': 'Approved independently before it lands',
    'change/required-checks': 'Required checks passed on what landed',
    'change/separation-of-duties': 'Approved independently before it lands',
    'change/signed-commits': 'Signed commits',
    'change/through-pull-request': 'No direct push to a protected branch',
    'repository/push-protection': 'Secrets kept out, alerts answered',
    'repository/secret-scanning': 'Secrets kept out, alerts answered',
};
const titles = [
    'framework',
    'basis',
    'reference',
    'idea',
    'check',
    'control',
    'results',
    'pass',
    'fail',
    'waived',
    'inconclusive',
    'not_applicable',
];
/** `mapped-results.csv`: the results of each check for each control, under the criteria and under what other frameworks call it. */
function* mappedCsv(reported) {
    const sample = reported.about.sample;
    const rows = mappedRows(reported);
    yield* csvLines([...titles, ...(sample ? ['SAMPLE DATA'] : [])], sample ? marked(rows) : rows);
}
function* mappedRows({ results }) {
    const criteriaOf = new Map(results.controls.map((control) => [control.id, control.criteria]));
    for (const tally of talliesOf(results.results)) {
        for (const reference of criteriaOf.get(tally.control) ?? [])
            yield row('SOC 2 trust services criteria', 'policy', reference, '', tally);
        const idea = Object.hasOwn(ideasOfChecks, tally.check) ? ideasOfChecks[tally.check] : undefined;
        const map = crossMaps.find((each) => each.idea === idea);
        if (map === undefined)
            continue;
        for (const [id, references] of Object.entries(map.elsewhere)) {
            const framework = frameworks.get(frameworkId(id));
            for (const reference of references)
                yield row(framework?.title ?? id, framework?.basis ?? 'ours', reference, map.idea, tally);
        }
    }
}
/** Object.entries forgets which keys it was given. */
function frameworkId(id) {
    for (const known of frameworks.keys())
        if (known === id)
            return known;
    throw new Error(`No framework ${id}`);
}
function row(framework, basis, reference, idea, { check, control, counts }) {
    const { all, pass, fail, waived, inconclusive, 'not-applicable': none } = counts;
    return [framework, basis, words(reference), idea, check, words(control), all, pass, fail, waived, inconclusive, none];
}
function talliesOf(results) {
    const tallies = new Map();
    for (const { check, controls, outcome, waived } of results) {
        for (const control of controls) {
            const key = `${check} ${control}`;
            const tally = tallies.get(key) ?? {
                check,
                control,
                counts: { all: 0, pass: 0, fail: 0, waived: 0, inconclusive: 0, 'not-applicable': 0 },
            };
            tallies.set(key, tally);
            tally.counts.all += 1;
            tally.counts[outcome] += 1;
            if (waived)
                tally.counts.waived += 1;
        }
    }
    return [...tallies].toSorted(([a], [b]) => (0,canonical/* compareText */.n)(a, b)).map(([, tally]) => tally);
}

;// CONCATENATED MODULE: ./build/report/uuid.js

/** The namespace of every id that this tool makes: random, and the same forever. */
const namespace = 'b6c1c2f4-6e0d-4b53-9a1e-3f6a52d0c7e8';
/** The same words give the same id (UUID version 5 of RFC 9562), so that the same results give the same document. */
function uuidOf(...words) {
    const digest = (0,external_node_crypto_.createHash)('sha1')
        .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
        .update(words.join('\u001f'))
        .digest();
    digest.writeUInt8((digest.readUInt8(6) & 0x0f) | 0x50, 6);
    digest.writeUInt8((digest.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = digest.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

;// CONCATENATED MODULE: ./build/report/oscal.js





/** The version of OSCAL that other tools read; 1.2 reads it as well. */
const oscalVersion = '1.1.3';
/**
 * `oscal-assessment-results.json`: the results as NIST's OSCAL has them, version 1.1.3. Every id follows from what it names, so
 * that the same results give the same bytes. The controls are criteria by id, from the id-only catalogue beside it; what could not
 * be told is `not-satisfied` with the reason `other`, never satisfied.
 * See https://pages.nist.gov/OSCAL/resources/concepts/layer/assessment/assessment-results/
 */
function oscalAssessmentResults(results, snapshot, parts) {
    const tool = uuidOf('tool', parts.version);
    const sample = results.sample === undefined ? '' : `${results.sample}: `;
    const planned = results.controls.flatMap((control) => control.criteria);
    const failed = results.results.filter(({ outcome }) => outcome === 'fail');
    const observations = observationsOf(results, parts.checks, tool);
    const findings = findingsOf(results, failed);
    return (0,canonical/* canonicalJson */.d)({
        'assessment-results': {
            uuid: uuidOf('assessment-results', (0,canonical/* canonicalJson */.d)(results.results.map(keyOf)), results.at),
            metadata: {
                title: `${sample}soc2-gate ${results.command}: ${snapshot.run.repositories.join(', ') || 'no repository'}`,
                'last-modified': results.at,
                version: '1',
                'oscal-version': oscalVersion,
                ...(parts.organization === null
                    ? {}
                    : { parties: [{ uuid: uuidOf('party', parts.organization), type: 'organization', name: (0,plain/* plain */.p)(parts.organization) }] }),
                remarks: `${sample}${wording/* confidential */.BF}`,
            },
            'import-ap': { href: `#${uuidOf('procedure')}`, remarks: 'There is no formal plan: the resource describes what was done.' },
            results: [
                {
                    uuid: uuidOf('result', results.command, results.at),
                    title: `${sample}Results of automated tests as of ${results.at}`,
                    description: `${(0,wording/* countsInWords */.Pe)(results.counts)}. ${completeness(results)} ${wording/* confidential */.BF}`,
                    start: results.at,
                    end: results.at,
                    'local-definitions': localDefinitions(snapshot, parts, tool),
                    'reviewed-controls': { 'control-selections': [selection(planned)] },
                    ...some('observations', observations),
                    ...some('risks', failed.map(riskOf)),
                    ...some('findings', findings),
                },
            ],
            'back-matter': { resources: resources(snapshot, parts) },
        },
    });
}
/** `oscal-catalog.json`: the criteria by id, with titles of our own, for documents that refer to them. */
function oscalCatalog(at, sample) {
    const groups = new Map();
    for (const { id, title, note } of criteria/* criteria */.u.values()) {
        const group = /^[A-Z]+[0-9]+/.exec(id)?.[0] ?? id;
        const control = { id, title, parts: [{ id: `${id}_smt`, name: 'statement', prose: `Our own title and note. ${note}` }] };
        const same = groups.get(group);
        if (same === undefined)
            groups.set(group, [control]);
        else
            same.push(control);
    }
    return (0,canonical/* canonicalJson */.d)({
        catalog: {
            uuid: uuidOf('catalog'),
            metadata: {
                title: `${sample ? 'SAMPLE DATA: ' : ''}Trust services criteria by id, with our own titles`,
                'last-modified': at,
                version: '1',
                'oscal-version': oscalVersion,
            },
            groups: [...groups].map(([id, controls]) => ({ id, title: `Group ${id}`, controls })),
        },
    });
}
/** A list that OSCAL does not take empty. */
function some(name, items) {
    return items.length === 0 ? {} : { [name]: items };
}
function completeness({ complete, incompleteBecause }) {
    return complete
        ? 'Everything that the run set out to see could be listed.'
        : `Incomplete: ${incompleteBecause.map((each) => (0,plain/* plain */.p)(each)).join(' ')}`;
}
function selection(ids) {
    const known = [...new Set(ids)].toSorted(canonical/* compareText */.n);
    return known.length === 0 ? { 'include-all': {} } : { 'include-controls': known.map((id) => ({ 'control-id': id })) };
}
function localDefinitions({ run }, { version }, tool) {
    const repositories = run.repositories.map((id) => ({
        uuid: uuidOf('repository', id),
        type: 'software',
        title: id,
        description: 'A repository in scope.',
        status: { state: 'operational' },
    }));
    return {
        ...some('components', repositories),
        'assessment-assets': {
            components: [
                {
                    uuid: tool,
                    type: 'software',
                    title: 'soc2-gate',
                    description: 'The tool that tested.',
                    props: [{ name: 'version', value: version }],
                    status: { state: 'operational' },
                },
            ],
            'assessment-platforms': [
                { uuid: uuidOf('platform'), title: 'GitHub Actions, or a terminal', 'uses-components': [{ 'component-uuid': tool }] },
            ],
        },
    };
}
/** One observation a check: the counts over everything that it judged. Single items are in `results.json`. */
function observationsOf(results, checks, tool) {
    const byCheck = new Map();
    for (const result of results.results) {
        const same = byCheck.get(result.check);
        if (same === undefined)
            byCheck.set(result.check, [result]);
        else
            same.push(result);
    }
    return [...byCheck]
        .toSorted(([a], [b]) => (0,canonical/* compareText */.n)(a, b))
        .map(([id, found]) => ({
        uuid: observationId(id, results.at),
        title: checks.get(id)?.title ?? id,
        description: `${id}: ${(0,wording/* countsInWords */.Pe)(countsOf(found))}.`,
        methods: ['TEST-AUTOMATED'],
        types: ['control-objective'],
        origins: [{ actors: [{ type: 'tool', 'actor-uuid': tool }] }],
        'relevant-evidence': [
            { href: `#${uuidOf('evidence', 'results.json')}`, description: 'Every item that was judged, with what was seen.' },
        ],
        collected: results.at,
    }));
}
function observationId(check, at) {
    return uuidOf('observation', check, at);
}
function countsOf(results) {
    const of = (outcome) => results.filter((result) => result.outcome === outcome).length;
    return {
        pass: of('pass'),
        fail: of('fail'),
        inconclusive: of('inconclusive'),
        'not-applicable': of('not-applicable'),
        waived: results.filter((result) => result.waived).length,
    };
}
/** One finding for each criterion of each control that this tool tested. */
function findingsOf(results, failed) {
    return results.controls.flatMap((control) => {
        if (control.verdict === 'not-tested' || control.verdict === 'not-applicable')
            return [];
        const used = results.results.filter((result) => result.controls.includes(control.id));
        const checks = [...new Set(used.map((result) => result.check))].toSorted(canonical/* compareText */.n);
        const risks = failed.filter((result) => result.controls.includes(control.id));
        return control.criteria.map((criterion) => ({
            uuid: uuidOf('finding', control.id, criterion, results.at),
            title: `${criterion}: ${(0,plain/* plain */.p)(control.title)}`,
            description: `${(0,plain/* plain */.p)(control.id)}: ${(0,wording/* countsInWords */.Pe)(countsOf(used))}. Results of tests; no opinion is expressed.`,
            target: { type: 'objective-id', 'target-id': `${criterion}_obj.${token(control.id)}`, status: statusOf(control) },
            ...some('related-observations', checks.map((id) => ({ 'observation-uuid': observationId(id, results.at) }))),
            ...some('related-risks', risks.map((result) => ({ 'risk-uuid': riskId(result) }))),
        }));
    });
}
function statusOf({ verdict, waived }) {
    if (verdict === 'pass')
        return { state: 'satisfied', reason: 'pass' };
    if (verdict === 'fail')
        return { state: 'not-satisfied', reason: 'fail', ...(waived ? { remarks: 'Every deviation is covered by a waiver.' } : {}) };
    return { state: 'not-satisfied', reason: 'other', remarks: 'It could not be told.' };
}
/** An id as OSCAL takes one: letters, digits, dots, hyphens and underscores. */
function token(id) {
    return id.replaceAll(/[^\p{L}\p{N}._-]/gu, '_');
}
/** A deviation: open, or accepted by a waiver. */
function riskOf(result) {
    const covering = result.waivers.filter((waiver) => waiver.covers);
    return {
        uuid: riskId(result),
        title: (0,plain/* plain */.p)(`${result.check} on ${result.subject.id}`),
        description: (0,plain/* plain */.p)(result.message) || result.check,
        statement: (0,plain/* plain */.p)(`${result.message} ${result.remedy}`) || result.check,
        status: result.waived ? 'deviation-approved' : 'open',
        ...some('mitigating-factors', covering.map((waiver) => ({
            uuid: uuidOf('waiver', waiver.id, riskId(result)),
            description: (0,plain/* plain */.p)(`${waiver.id}: ${waiver.because}`),
        }))),
    };
}
function riskId(result) {
    return uuidOf('risk', ...keyOf(result));
}
function keyOf({ check, subject, controls, outcome }) {
    return [check, subject.kind, subject.id, controls.join(' '), outcome];
}
function resources({ run }, { evidence }) {
    const files = evidence.map(({ path, type, sha256 }) => ({
        uuid: uuidOf('evidence', path),
        title: path,
        rlinks: [{ href: `../${path}`, 'media-type': type, hashes: [{ algorithm: 'SHA-256', value: sha256 }] }],
    }));
    const procedure = {
        uuid: uuidOf('procedure'),
        title: 'What was done',
        description: `soc2-gate collected facts from GitHub once and judged them by the policy ${(0,plain/* plain */.p)(run.policy.origin)} (SHA-256 ${run.policy.sha256}).`,
    };
    return [
        procedure,
        {
            uuid: uuidOf('catalog resource'),
            title: 'Criteria by id',
            rlinks: [{ href: 'oscal-catalog.json', 'media-type': 'application/json' }],
        },
        ...files,
    ];
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(34902);
;// CONCATENATED MODULE: ./build/report/reconciliation.js








/** `population/deviations.csv`: every deviation of a change, a row each. */
function* deviationsCsv(reported) {
    const { sample } = reported.about;
    const titles = ['change', 'check', 'controls', 'landed', 'author', 'title', 'message', 'remedy', 'waived', 'waivers', 'evidence', 'url'];
    yield* csvLines([...titles, ...(sample ? ['sample'] : [])], sample ? marked(deviations(reported)) : deviations(reported));
}
function* deviations(reported) {
    for (const { subject, results, identity, line } of judgedSubjects(reported)) {
        if (subject.kind !== 'change')
            continue;
        for (const { check, controls, outcome, message, remedy, waived, waivers } of results) {
            if (outcome !== 'fail')
                continue;
            yield [
                words(identity.id),
                check,
                words(controls.join(', ')),
                moment(landedAt(subject)),
                words(authorOf(subject)),
                words(titleOfChange(subject), 300),
                words(message),
                words(remedy),
                waived ? 'yes' : 'no',
                words(waiverWords(waivers)),
                `snapshot/change.ndjson:${String(line)}`,
                words(identity.url),
            ];
        }
    }
}
/** `population/reconciliation.json`: what each source counts, what they sum up to, and each difference. */
function reconciliationJson(reported) {
    const { about, results } = reported;
    return (0,canonical/* canonicalJson */.d)({
        schema: 'soc2-gate/reconciliation/v1',
        ...(about.sample ? { sample: 'SAMPLE DATA' } : {}),
        complete: results.complete,
        incompleteBecause: results.incompleteBecause,
        at: about.at,
        periods: periodsOf(reported).map(({ id, since, until, population }) => ({
            id,
            since,
            until,
            ...(population.state === 'observed'
                ? { sources: population.value, sums: sumsOf(population.value) }
                : { unavailable: { reason: population.reason, detail: population.detail, remedy: population.remedy } }),
        })),
    });
}
function periodsOf({ subjects }) {
    const found = [];
    for (const subject of subjects)
        if (subject.kind === 'period')
            found.push(subject);
    return found;
}
/** The sums that have to tie out. */
function sumsOf({ graph, listed }) {
    const sum = (what, left, right) => ({ what, left, right, difference: left - right });
    return [
        sum('Commits that GitHub counts between the ends = commits that were read', graph.counted, graph.read),
        sum('Commits that were read = commits of pull requests + commits of direct pushes', graph.read, graph.ofPullRequests + graph.ofDirectPushes),
        sum('Merged pull requests that GitHub counts = merged pull requests that it lists', listed.counted, listed.read),
    ];
}
/** `population/reconciliation.md`: the same, for people. */
function reconciliationPage(reported) {
    const { about } = reported;
    return [
        '# Population and reconciliation',
        '',
        ...(about.sample ? [`**SAMPLE DATA: ${wording/* sampleNote */.xL}**`, ''] : []),
        `${wording/* confidential */.BF} Moments are in UTC, by the clock of the server. A period has its first moment in it and its last one not.`,
        '',
        ...periodsOf(reported).flatMap(periodLines),
    ].join('\n');
}
function periodLines({ id, population }) {
    const title = `## ${(0,markdown/* inline */.mG)(id, 500)}`;
    if (population.state === 'unavailable')
        return [title, '', `${(0,markdown/* inline */.mG)(population.detail)} ${(0,markdown/* inline */.mG)(population.remedy)}`, ''];
    const { chain, changes, listed, differences } = population.value;
    return [
        title,
        '',
        `The branch went from \`${chain.from ?? 'nobody knows where'}\` (${chain.startedFrom}) to \`${chain.to ?? 'nobody knows where'}\` in these steps of the activity log:`,
        '',
        ...(0,markdown/* table */.tp)(['Kind', 'Steps'], Object.entries(chain.byType).map(([type, count]) => [(0,markdown/* inline */.mG)(type), String(count)])),
        '',
        `${String(changes.pullRequests)} pull requests and ${String(changes.directPushes)} direct pushes landed. GitHub lists ${String(listed.inPeriod)} pull requests as merged in the period, of which ${String(listed.atTheEdge)} landed beyond its edge, within a minute of it.`,
        '',
        ...(0,markdown/* table */.tp)(['Sum', 'Left', 'Right', 'Difference'], sumsOf(population.value).map(({ what, left, right, difference }) => [what, String(left), String(right), String(difference)])),
        '',
        ...(differences.length === 0
            ? ['Nothing differs between the sources.', '']
            : ['What differs between the sources:', '', ...differences.map(({ kind, message }) => `- ${kind}: ${(0,markdown/* inline */.mG)(message)}`), '']),
    ];
}

;// CONCATENATED MODULE: ./build/report/sarif.js




/** What GitHub takes of one run: it refuses a file with more results. */
const mostResults = 25_000;
/** GitHub takes 20 tags of a rule. */
const mostTags = 20;
const longestMessage = 1000;
/**
 * `results.sarif`: the deviations, and what could not be told, for GitHub's code scanning (SARIF 2.1.0).
 *
 * Code scanning refuses a whole file when one result has no place in a real file, so that every result is anchored to the file
 * that its control can be changed in: the policy, else CODEOWNERS. `null` when the run saw neither, because then there is nothing
 * to anchor to. What passed is left out: code scanning would show it as an alert.
 * See https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
function sarifLog(results, snapshot, checks, version) {
    const anchor = anchorOf(snapshot);
    if (anchor === null)
        return null;
    const open = results.results.filter((result) => result.outcome === 'fail' || (result.outcome === 'inconclusive' && result.reason !== 'not-yet'));
    const rules = [...new Set(open.map((result) => result.check))].toSorted(canonical/* compareText */.n);
    const enforced = new Map(results.controls.map((control) => [control.id, control.enforce]));
    return (0,canonical/* canonicalJson */.d)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'soc2-gate',
                        semanticVersion: version,
                        informationUri: 'https://github.com/marketplace/actions/soc2-gate',
                        rules: rules.map((id) => ruleOf(id, checks)),
                    },
                },
                automationDetails: { id: `soc2-gate/${results.command}/` },
                columnKind: 'utf16CodeUnits',
                properties: {
                    confidentiality: wording/* confidential */.BF,
                    verdict: results.verdict,
                    complete: results.complete,
                    ...(results.sample === undefined ? {} : { sample: results.sample }),
                    ...(open.length > mostResults ? { leftOut: open.length - mostResults } : {}),
                },
                results: open.slice(0, mostResults).map((result) => sarifResult(result, rules, enforced, anchor, results.sample)),
            },
        ],
    });
}
/** A file that is really there: the policy at the commit it was read from, or CODEOWNERS as a change saw it. */
function anchorOf({ run, subjects }) {
    if (run.policy.path !== null && run.policy.blob !== null)
        return run.policy.path;
    for (const subject of subjects) {
        if (subject.kind === 'change' && subject.codeOwners.state === 'observed' && subject.codeOwners.value !== null) {
            return subject.codeOwners.value.path;
        }
    }
    return null;
}
function ruleOf(id, checks) {
    const check = checks.get(id);
    if (check === undefined)
        throw new Error(`The results name ${id}, which is not registered`);
    const criteria = check.criteria.map((criterion) => `soc2/${criterion.id}`);
    return {
        id,
        name: id.replaceAll(/(^|[/-])([a-z])/g, (_match, _start, letter) => letter.toUpperCase()),
        shortDescription: { text: `${check.title}.` },
        fullDescription: { text: check.why },
        help: { text: `${check.why} ${check.fix}`, markdown: `${check.why}\n\n**To pass.** ${check.fix}` },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['soc2', ...criteria].slice(0, mostTags), precision: 'very-high' },
    };
}
function sarifResult(result, rules, enforced, anchor, sample) {
    const { check, subject, message, remedy, controls, outcome, waived, waivers, reason } = result;
    const blocks = controls.some((control) => enforced.get(control) === 'block');
    const text = [sample, `${subject.id}: ${message}`, remedy].filter((part) => part !== undefined && part !== '').join(' ');
    return {
        ruleId: check,
        ruleIndex: rules.indexOf(check),
        level: outcome === 'inconclusive' ? 'note' : blocks ? 'error' : 'warning',
        message: { text: (0,plain/* shorten */.m)((0,plain/* plain */.p)(text, longestMessage * 2), longestMessage) },
        locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(anchor) }, region: { startLine: 1 } } }],
        partialFingerprints: { primaryLocationLineHash: `${fingerprint(result)}:1` },
        properties: { subject: subject.id, subjectUrl: subject.url, outcome, reason, controls },
        ...(waived
            ? {
                suppressions: waivers
                    .filter((waiver) => waiver.covers)
                    .map((waiver) => ({ kind: 'external', status: 'accepted', justification: (0,plain/* plain */.p)(`${waiver.id}: ${waiver.because}`) })),
            }
            : {}),
    };
}
/** The same deviation has the same fingerprint on every run, whatever its message says today. */
function fingerprint({ check, subject, controls }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,canonical/* canonicalJson */.d)([check, subject.kind, subject.id, controls]))
        .digest('hex')
        .slice(0, 32);
}

;// CONCATENATED MODULE: ./build/report/statements.js




const statementType = 'https://in-toto.io/Statement/v1';
/** See https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
const testResultType = 'https://in-toto.io/attestation/test-result/v0.1';
/** Documented in docs/change-review-predicate.md. */
const changeReviewType = 'https://github.com/soc2-gate/soc2-gate/change-review/v1';
/** What is not a pass is never said to have passed: nothing to test is no success of a test. */
const testResults = {
    pass: 'PASSED',
    fail: 'FAILED',
    inconclusive: 'WARNED',
    'not-applicable': 'WARNED',
};
/** `test-result.intoto.json`: the verdict over the package's own files, as in-toto has the results of tests. It is not signed. */
function testResultStatement({ results, about }, written) {
    const of = (...verdicts) => results.controls.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id);
    const file = (path) => {
        const found = written.find((each) => each.path === path);
        if (found === undefined)
            throw new Error(`${path} has to be written before the statement about it`);
        return { name: path, digest: { sha256: found.sha256 } };
    };
    return (0,canonical/* canonicalJson */.d)({
        _type: statementType,
        subject: [file('results.json')],
        predicateType: testResultType,
        predicate: {
            result: testResults[results.verdict],
            configuration: [file('policy.yml')],
            passedTests: of('pass'),
            warnedTests: of('inconclusive', 'not-applicable'),
            failedTests: of('fail'),
            annotations: { confidentiality: wording/* confidential */.BF, ...(about.sample ? { sample: 'SAMPLE DATA' } : {}) },
        },
    });
}
/** `change-review.intoto.ndjson`: a statement about each change of which a commit is known, a line each. They are not signed. */
function* changeReviewStatements(reported) {
    for (const { subject, results } of judgedSubjects(reported)) {
        const commit = subject.kind === 'change' ? commitOf(subject) : null;
        if (subject.kind !== 'change' || commit === null)
            continue;
        yield `${(0,canonical/* canonicalJson */.d)(changeReview(subject, commit, results, reported))}\n`;
    }
}
function changeReview(change, commit, results, { about }) {
    return {
        _type: statementType,
        subject: [{ name: change.id, uri: change.url, digest: { gitCommit: commit } }],
        predicateType: changeReviewType,
        predicate: {
            ...(about.sample ? { sample: 'SAMPLE DATA' } : {}),
            repository: change.repository,
            branch: change.branch,
            landedAt: landedAt(change),
            judgedAsOf: about.at,
            policy: { origin: about.policy.origin, digest: { sha256: about.policy.sha256 } },
            reviews: reviewsOf(change),
            results: results.map(({ check, controls, outcome, reason, waived, message }) => ({
                check,
                controls,
                outcome,
                reason,
                waived,
                message,
            })),
            confidentiality: wording/* confidential */.BF,
        },
    };
}
/** `null`: they could not be seen, which is not the same as that there were none. */
function reviewsOf({ reviews }) {
    if (reviews.state === 'unavailable')
        return null;
    return reviews.value.map(({ id, state, submittedAt, author, commit }) => ({ id, state, submittedAt, author, commit }));
}
/** What landed, or asks to; a direct push is known by its commit. `null` when nobody could see it. */
function commitOf({ pullRequest, id }) {
    if (pullRequest.state === 'unavailable')
        return null;
    const commit = pullRequest.value === null ? id.slice(id.lastIndexOf('@') + 1) : (pullRequest.value.mergeCommit ?? pullRequest.value.head.oid);
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(commit) ? commit : null;
}

;// CONCATENATED MODULE: ./build/report/verify-page.js


/** `VERIFY.md`: how to check the package with standard tools, and what each step does not prove. */
function verifyPage({ about, tool }) {
    return `# How to check this package
${about.sample ? `\n> **SAMPLE DATA**: ${wording/* sampleNote */.xL}\n` : ''}
Results of ${(0,markdown/* code */.aY)(`soc2-gate ${about.command}`)} as of ${(0,markdown/* code */.aY)(about.at)}. Nothing here needs the tool, but the fourth step.

## 1. Every file is as it was written

\`\`\`sh
sha256sum -c --strict SHA256SUMS
\`\`\`

On macOS: \`shasum -a 256 -c SHA256SUMS\`. Files that the list does not name are not part of the package:

\`\`\`sh
find . -type f ! -name SHA256SUMS | sed 's|^\\./||' | sort | diff - <(grep -v '^#' SHA256SUMS | cut -c67- | sort)
\`\`\`

**Proves** that no file was changed, taken away or added since the list was written. **Does not prove** that nobody changed a file and the list with it.

## 2. The list is the one of the run

\`\`\`sh
sha256sum manifest.json
\`\`\`

Compare it with the root digest that the run printed in its log and its summary, or with the one that you were sent by another way.

**Proves**, where you have the root digest from elsewhere, that this is the package of that run, whole. **Does not prove** that the run was honest. A digest that came with the package proves nothing.

## 3. The artifact came from the workflow

When the package was signed, and then only:

\`\`\`sh
gh attestation verify manifest.json --repo OWNER/NAME
\`\`\`

**Proves** that a workflow of that repository made the manifest. **Does not prove** that the workflow was the one you expect: read which one the output names, and who may change it. This package need not be signed: where it is not, the command finds nothing.

## 4. The results follow from the facts

\`\`\`sh
node dist/cli.js verify <this folder>
\`\`\`

That is the tool, in a clone of its [repository](https://github.com/soc2-gate/soc2-gate); no installation is needed, only Node 20.19 or later. It does the first step again, then judges the facts in ${(0,markdown/* code */.aY)('snapshot/')} by ${(0,markdown/* code */.aY)('policy.yml')} and compares every result. The tool that wrote this package is ${(0,markdown/* code */.aY)(`${tool.name} ${tool.version}`)}.

**Proves** that nobody changed a result without changing the facts. **Does not prove** the facts.

## 5. The facts are what GitHub says

Take a sample from ${(0,markdown/* code */.aY)('population/changes.csv')}, with a method and a seed of your own. Open each item on GitHub, or ask its API with a token of your own: ${(0,markdown/* code */.aY)('requests.ndjson')} has every request with its time, status, request id and the digest of its answer, and ${(0,markdown/* code */.aY)('sources.ndjson')} says which request each fact came from.

**Proves**, for the sample, that GitHub says so now. **Does not prove** what GitHub no longer keeps, nor that the list of changes is complete: for that, compare it with the history of the branch.

## What else reads it

- ${(0,markdown/* code */.aY)('exports/results.sarif')}: GitHub's code scanning, and viewers of SARIF 2.1.0. It is left out where no file of the repository can be named.
- ${(0,markdown/* code */.aY)('exports/oscal-assessment-results.json')}, ${(0,markdown/* code */.aY)('exports/oscal-catalog.json')}: tools for OSCAL 1.1.3. The catalogue has ids and titles of our own; the text of the criteria is its publisher's.
- ${(0,markdown/* code */.aY)('exports/test-result.intoto.json')}, ${(0,markdown/* code */.aY)('exports/change-review.intoto.ndjson')}: in-toto statements. They are statements, not attestations: nothing signs them.
- ${(0,markdown/* code */.aY)('exports/mapped-results.csv')}: the same results under the names that other frameworks have. Where it says ${(0,markdown/* code */.aY)('ours')}, the mapping is our own reading.

${wording/* confidential */.BF}
`;
}

;// CONCATENATED MODULE: ./build/report/workpaper.js







/** What Excel takes on one sheet; there are two rows above those of the table, and one below. */
const mostRows = 1_048_576 - 3;
/** Excel opens no sheet with more links. The address stands in the population as text besides. */
const mostLinks = 60_000;
/** Ticks and crosses for the attributes, where a word in each cell would be hard to read across. */
const ticks = {
    pass: '✓',
    fail: '✗',
    inconclusive: '?',
    waiting: '… not yet',
    waived: '✗ waived',
    'not-applicable': 'n/a',
    'not-tested': '',
};
/**
 * `workpaper.xlsx`: what auditors work in. Text is text and never a formula, moments are dates, and the archive carries the time of
 * the run's moment alone. The library is loaded here, because nobody waits for a verdict any more.
 */
async function workpaper(reported, written) {
    const { writeXlsx } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 68138));
    const at = new Date(reported.about.at);
    return writeXlsx({
        sheets: sheetsOf(reported, overviewOf(reported), written),
        properties: {
            title: `${reported.about.sample ? 'SAMPLE DATA: ' : ''}Workpaper`,
            creator: words(`${reported.tool.name} ${reported.tool.version}`),
            description: wording/* confidential */.BF,
            created: at,
            modified: at,
        },
    });
}
function sheetsOf(reported, overview, written) {
    const sheet = (name, table, signs = wording/* endingWords */.fg) => sheetOf(name, table, signs, reported.about.sample);
    return [
        sheet('Cover', coverTable(reported, overview)),
        sheet('Scope', scopeTable(reported)),
        sheet('Controls', controlsTable(reported, overview)),
        sheet('Coverage', coverageTable(reported)),
        sheet('Population', populationTable(reported)),
        sheet('Attributes', changesTable(reported, overview), ticks),
        sheet('Samples', samplesTable),
        sheet('Deviations', deviationsTable(reported)),
        sheet('Could not tell', untoldTable(reported)),
        sheet('Waivers', waiversTable(reported)),
        sheet('Emergencies', emergenciesTable(reported)),
        sheet('Access and configuration', configurationTable(reported)),
        sheet('By people', byPeopleTable(reported)),
        sheet('Limits', limitsTable(reported, overview)),
        sheet('Hashes', hashesTable(written)),
    ];
}
function coverTable(reported, overview) {
    const lines = coverLines(reported, overview).map(({ name, value }) => [name, value]);
    const answers = answerLines(reported, overview).map((line) => ['Answer', words(line, 4000)]);
    return {
        id: 'cover',
        title: 'Cover',
        note: 'Results of tests of controls on GitHub: where they come from, and what was found.',
        none: '',
        columns: [
            { key: 'what', title: 'What', width: 30 },
            { key: 'value', title: 'Value', width: 100 },
        ],
        rows: [...lines, ...answers],
    };
}
function scopeTable({ about, policy }) {
    const branches = policy.scope.branches.length === 0 ? null : policy.scope.branches.join(', ');
    return {
        id: 'scope',
        title: 'Scope',
        note: 'The repositories that the run was asked to judge, and the branches that the policy protects.',
        none: 'No repository.',
        columns: [
            { key: 'repository', title: 'Repository', width: 40 },
            { key: 'default', title: 'Default branch', width: 24 },
            { key: 'protected', title: 'Protected branches', width: 50 },
        ],
        rows: about.repositories.map((name) => {
            const known = Object.hasOwn(about.defaultBranches, name) ? about.defaultBranches[name] : undefined;
            return [words(name), known === undefined ? 'not recorded' : words(known), words(branches ?? 'the default branch')];
        }),
    };
}
const samplesTable = {
    id: 'samples',
    title: 'Samples',
    note: 'For whoever examines: the items that you drew from the population, with your own method and seed. This run drew none.',
    none: '',
    columns: [
        { key: 'item', title: 'Item', width: 28 },
        { key: 'method', title: 'Method and seed', width: 30 },
        { key: 'drawn-by', title: 'Drawn by', width: 20 },
        { key: 'drawn-at', title: 'Drawn at (UTC)', width: 20, kind: 'moment' },
        { key: 'compared', title: 'Compared with', width: 40 },
        { key: 'result', title: 'Result', width: 20 },
        { key: 'note', title: 'Note', width: 50 },
    ],
    rows: [],
};
function limitsTable(reported, overview) {
    return {
        id: 'limits',
        title: 'Limits of the evidence',
        note: 'What the evidence of this run does not show.',
        none: '',
        columns: [{ key: 'limit', title: 'Limit', width: 140 }],
        rows: limitLines(reported, overview).map((line) => [line]),
    };
}
function hashesTable(written) {
    return {
        id: 'hashes',
        title: 'File hashes',
        note: 'The other files of the package as they were when this one was written. manifest.json lists them all, this one included.',
        none: '',
        columns: [
            { key: 'path', title: 'File', width: 50 },
            { key: 'type', title: 'Media type', width: 30 },
            { key: 'sha256', title: 'SHA-256', width: 68 },
        ],
        rows: written.map(({ path, type, sha256 }) => [path, type, sha256]),
    };
}
const headStyle = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E4E8EE' } },
    alignment: { wrapText: true, vertical: 'top' },
};
/** A sheet: what everybody has to know in the first row, the heads in the second, both standing still while the rows move. */
function sheetOf(name, { title, note, none, columns, rows }, signs, sample) {
    const stamp = `${sample ? 'SAMPLE DATA. ' : ''}${title}. ${note} ${wording/* confidential */.BF}`;
    const lines = [[stamp], columns.map((column) => column.title)];
    const cells = new Map([
        ['0,0', { style: { font: { bold: true, ...(sample ? { color: { rgb: 'B3261E' } } : {}) } } }],
    ]);
    columns.forEach((_, column) => cells.set(`1,${String(column)}`, { style: headStyle }));
    let links = 0;
    for (const row of rows) {
        if (lines.length - 2 === mostRows) {
            lines.push(['More rows than a sheet takes: results.json and population/ hold them all.']);
            break;
        }
        row.forEach((cell, column) => {
            if (cell === null || typeof cell !== 'object' || !('url' in cell) || cell.url === null || links >= mostLinks)
                return;
            links += 1;
            cells.set(`${String(lines.length)},${String(column)}`, {
                hyperlink: { target: cell.url },
                style: { font: { color: { rgb: '0B57B8' }, underline: true }, numFmt: '@' },
            });
        });
        lines.push(row.map((cell) => sheetValue(cell, signs)));
    }
    const last = lines.length;
    if (last === 2 && none !== '')
        lines.push([none]);
    return {
        name,
        columns: columns.map(columnOf),
        rows: lines,
        cells,
        freezePane: { rows: 2, ...(columns.length > 3 ? { columns: 1 } : {}) },
        autoFilter: { range: `A2:${letters(columns.length)}${String(Math.max(last, 2))}` },
        pageSetup: { orientation: 'landscape', paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$2' },
        headerFooter: { oddHeader: `&C${sample ? 'SAMPLE DATA. ' : ''}${wording/* confidential */.BF}`, oddFooter: '&L&A&R&P / &N' },
    };
}
/** The format of text keeps text from becoming a formula also when somebody edits the cell. */
function columnOf({ width, kind }) {
    const alignment = { vertical: 'top', wrapText: width >= 40 };
    if (kind === 'number')
        return { width, style: { alignment } };
    return { width, style: { alignment, numFmt: kind === 'moment' ? 'yyyy-mm-dd hh:mm' : '@' } };
}
function sheetValue(cell, signs) {
    if (cell === null || typeof cell !== 'object')
        return cell;
    if ('at' in cell)
        return new Date(cell.at);
    return 'ending' in cell ? signs[cell.ending] : cell.text;
}
/** The name of the column of that number, from 1: `A`, `Z`, `AA`. */
function letters(column) {
    const rest = Math.floor((column - 1) / 26);
    return (rest === 0 ? '' : letters(rest)) + String.fromCodePoint(65 + ((column - 1) % 26));
}

;// CONCATENATED MODULE: ./build/report/documents.js










const json = 'application/json';
const csv = 'text/csv';
/**
 * Everything of a package that is made of the facts and the results for people and for other tools, in the order in which it has to
 * be written: some name the digests of those before them.
 */
function documentsOf(reported) {
    const { results, about, subjects, checks, policy, tool } = reported;
    const all = { ...results, results: [...results.results] };
    const snapshot = { run: about, subjects: [...subjects] };
    const sarif = sarifLog(all, snapshot, checks, tool.version);
    return [
        { path: 'population/changes.csv', type: csv, content: () => populationCsv(reported) },
        ...(about.command === 'posture'
            ? accessLists.map((list) => ({ path: `population/${list.name}.csv`, type: csv, content: () => accessCsv(list, reported) }))
            : []),
        ...(about.command === 'period'
            ? [
                { path: 'population/deviations.csv', type: csv, content: () => deviationsCsv(reported) },
                { path: 'population/reconciliation.json', type: json, content: () => [reconciliationJson(reported)] },
                { path: 'population/reconciliation.md', type: 'text/markdown', content: () => [reconciliationPage(reported)] },
            ]
            : []),
        { path: 'exports/mapped-results.csv', type: csv, content: () => mappedCsv(reported) },
        ...(sarif === null ? [] : [{ path: 'exports/results.sarif', type: 'application/sarif+json', content: () => [sarif] }]),
        {
            path: 'exports/oscal-assessment-results.json',
            type: json,
            content: (written) => [
                oscalAssessmentResults(all, snapshot, {
                    checks,
                    version: tool.version,
                    organization: policy.organization,
                    evidence: written.filter(({ path }) => isRepeatable(path)),
                }),
            ],
        },
        { path: 'exports/oscal-catalog.json', type: json, content: () => [oscalCatalog(about.at, about.sample)] },
        { path: 'exports/test-result.intoto.json', type: json, content: (written) => [testResultStatement(reported, written)] },
        ...(snapshot.subjects.some(({ kind }) => kind === 'change')
            ? [{ path: 'exports/change-review.intoto.ndjson', type: 'application/x-ndjson', content: () => changeReviewStatements(reported) }]
            : []),
        { path: 'VERIFY.md', type: 'text/markdown', content: () => [verifyPage(reported)] },
        { path: 'report.html', type: 'text/html', content: () => reportHtml(reported) },
        {
            path: 'workpaper.xlsx',
            type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            content: (written) => once(() => workpaper(reported, written)),
        },
    ];
}
/** Files whose bytes are the same on every run over the same facts. */
function isRepeatable(path) {
    return path === 'results.json' || path === 'policy.yml' || path.startsWith('snapshot/');
}
async function* once(make) {
    yield await make();
}

// EXTERNAL MODULE: ./build/commands/catalogue.js
var catalogue = __webpack_require__(20494);
;// CONCATENATED MODULE: ./build/commands/documents.js





/** What people and other tools read of a run. */
function documents(snapshot, results, policy, named) {
    const { tool, run, token, previous } = named;
    const subjects = snapshot.subjects.toSorted(evaluate/* compareSubjects */.N);
    return documentsOf({ about: snapshot.run, subjects, results, policy, checks: checks/* checks */.A, tool, run, token, previous });
}
/** Judges a stored snapshot again by its stored policy, and makes what follows from it. */
function judgePackageAgain(snapshot, policy, named) {
    const again = judgeAgain(snapshot, policy, checks/* checks */.A, catalogue/* catalogue */.s);
    if (!again.judged)
        return again;
    return { judged: true, results: again.results, policy: again.text, documents: documents(snapshot, again.results, again.policy, named) };
}


/***/ }),

/***/ 61612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ periodOf)
/* harmony export */ });
/** The period that a run judged; `null` for a moment. Every branch of a run has the same. */
function periodOf(subjects) {
    for (const subject of subjects)
        if (subject.kind === 'period')
            return { since: subject.since, until: subject.until };
    return null;
}


/***/ }),

/***/ 52856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatPolicy)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _time_window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92255);


/**
 * Writes a policy out in full, without packs and with every default, so that `parsePolicy` reads the same policy back whatever
 * packs and defaults a later version has.
 *
 * @param sample whether the facts are made up, which every file made of them says.
 */
function formatPolicy(policy, sample = false) {
    const { people, scope } = policy;
    const written = {
        version: policy.version,
        ...present('organization', policy.organization),
        categories: policy.categories,
        ...filled('scope', { ...listed('branches', scope.branches), ...present('repositories', repositoriesOf(scope)) }),
        controls: policy.controls.map(writeControl),
        ...filled('classes', Object.fromEntries(policy.classes.map(({ name, ...one }) => [name, one]))),
        ...present('emergency', policy.emergency === null ? null : writeEmergency(policy.emergency)),
        ...filled('people', { ...listed('machine-users', people.machineUsers), ...listed('same-person', people.samePerson) }),
        ...listed('waivers', policy.waivers.map(({ approvedBy, expires, ...waiver }) => ({ ...waiver, 'approved-by': approvedBy, expires }))),
    };
    const heading = `${sample ? '# SAMPLE DATA\n' : ''}# The policy as judged: packs merged, defaults filled in.\n`;
    return heading + (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(written, { version: '1.2', schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });
}
function repositoriesOf({ repositories }) {
    if (repositories === undefined)
        return null;
    const { names, topics, properties, ...kinds } = repositories;
    return { ...listed('names', names), ...listed('topics', topics), ...filled('properties', properties), ...kinds };
}
function writeControl(control) {
    return {
        id: control.id,
        title: control.title,
        ...present('statement', control.statement),
        criteria: control.criteria,
        ...present('owner', control.owner),
        enforce: control.enforce,
        'tested-by': control.testedBy,
        ...(control.locked ? { locked: true } : {}),
        ...listed('checks', control.checks.map(writeUse)),
    };
}
function writeUse({ use, with: parameters, when }) {
    return { use, ...filled('with', parameters), ...present('when', when) };
}
function writeEmergency(emergency) {
    return {
        label: emergency.label,
        'declared-by': emergency.declaredBy,
        covers: emergency.covers,
        'review-within': (0,_time_window_js__WEBPACK_IMPORTED_MODULE_1__/* .writeTimeWindow */ .d)(emergency.reviewWithin),
        ...listed('holidays', emergency.holidays),
    };
}
function present(key, value) {
    return value === null ? {} : { [key]: value };
}
function listed(key, list) {
    return list.length === 0 ? {} : { [key]: list };
}
function filled(key, mapping) {
    return Object.keys(mapping).length === 0 ? {} : { [key]: mapping };
}


/***/ }),

/***/ 75099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ approvalsTold)
/* harmony export */ });
/**
 * Every approval that checks weighed, whether it counts, and why: `bea (1002) at 2026-03-02T10:00:00Z: not counted: is a co-author of a1b2c3d.`.
 * The words are those of the check; each is told once, whatever the number of checks that weighed it alike. Nothing for results of
 * several subjects, where the package holds them.
 */
function approvalsTold(results) {
    if (new Set(results.map(({ subject }) => subject.id)).size !== 1)
        return [];
    const told = results.flatMap(({ values }) => [...itemsOf(values['approvals']), ...itemsOf(values['afterLanding'])].map(sentence));
    return [...new Set(told)];
}
function itemsOf(value) {
    return Array.isArray(value) ? value.filter(isWeighed) : [];
}
function isWeighed(value) {
    return typeof value === 'object' && value !== null && 'counted' in value && 'because' in value;
}
function sentence({ login, id, submittedAt, counted, because, notes }) {
    const word = (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
    const who = typeof login === 'string' ? `${login} (${word(id)})` : 'a deleted account';
    const verdict = counted === null ? 'nobody can tell' : counted === true ? 'counted' : 'not counted';
    const noted = Array.isArray(notes) && notes.length > 0 ? ` (${notes.map(word).join('; ')})` : '';
    return `${who} at ${word(submittedAt)}: ${verdict}: ${word(because)}${noted}.`;
}


/***/ }),

/***/ 89846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ disclosed)
/* harmony export */ });
/** The results as far as they may be shown. The verdict is always: it is what the run is for. */
function disclosed(results, show) {
    if (show === 'all')
        return results;
    const isShown = (result) => show === 'changes' && result.subject.kind === 'change';
    const shown = results.results.filter(isShown);
    const withheld = results.results.filter((result) => !isShown(result));
    // A verdict that results which are not shown have had a part in tells of them.
    const told = new Set(shown.flatMap(({ controls }) => controls));
    for (const { controls } of withheld)
        for (const control of controls)
            told.delete(control);
    return {
        ...results,
        results: shown,
        controls: results.controls.filter(({ id }) => told.has(id)),
        counts: countsOf(shown),
        incompleteBecause: withheld.length === 0 && show === 'changes' ? results.incompleteBecause : [],
    };
}
function countsOf(results) {
    const counts = { pass: 0, fail: 0, inconclusive: 0, 'not-applicable': 0, waived: 0 };
    for (const { outcome, waived } of results) {
        counts[outcome]++;
        if (waived)
            counts.waived++;
    }
    return counts;
}


/***/ }),

/***/ 9665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ resultsJsonChunks),
/* harmony export */   j: () => (/* binding */ resultsJson)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7316);

/** `results.json`: canonical JSON, so that the same results are the same bytes. */
function resultsJson(results) {
    return (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(results);
}
/** The same bytes, a piece at a time. */
function* resultsJsonChunks(results) {
    const { results: list, ...rest } = results;
    const [before, after] = (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)({ ...rest, results: [] }).split('"results":[]');
    if (before === undefined || after === undefined)
        throw new Error('The results have no list');
    yield `${before}"results":[`;
    let separator = '';
    for (const result of list) {
        yield separator + (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(result);
        separator = ',';
    }
    yield `]${after}`;
}


/***/ }),

/***/ 34902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12071);

/** Breaks a word for what would link it, and for nobody who reads it. */
const zeroWidthSpace = '\u200b';
/**
 * Text as it is, for the middle of a line of Markdown: nothing of it is formatted, linked, mentioned or run as HTML.
 */
function inline(text, limit) {
    return broken((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, limit) || '–')
        .replaceAll(/[&<>|$]/g, (character) => `&#${String(character.charCodeAt(0))};`)
        .replaceAll(/[\\`*[\]~]/g, String.raw `\$&`)
        .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, String.raw `\_`)
        .replace(/^(?:[#+=-]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
/** Breaks mentions, references, addresses and names of emoji: GitHub links those after parsing, whatever is escaped. */
function broken(text) {
    return (text
        .replaceAll(/@(?=\S)|#(?=\d)|GH-(?=\d)|www(?=\.)|:(?=\/\/)/gi, `$&${zeroWidthSpace}`)
        // Also at the end, where a colon of ours may follow.
        .replaceAll(/:(?=(?:[a-z+-][\w+-]*|100|1234)(?::|$))/gi, `$&${zeroWidthSpace}`));
}
/** Text in the type of code, to be copied: nothing in it is formatted or linked. */
function code(text, limit) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text, limit);
    // A span of code cannot hold its own fence, and in a table not the bar between cells.
    return line === '' || /[`|\\]/.test(line) ? `<code>${inline(line)}</code>` : `\`${line}\``;
}
/** A link to a page; the words alone when the address is none. `markdown` is what is shown, escaped already. */
function link(markdown, url) {
    const href = URL.canParse(url) ? new URL(url) : null;
    if (href === null || !/^https?:$/.test(href.protocol) || href.username !== '')
        return markdown;
    return `[${markdown}](${href.href.replaceAll(/[\s()<>|\\`"'[\]{}*_~]/g, percentEncoded)})`;
}
function percentEncoded(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
/** A table; cells are Markdown without line ends. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
/** Something that unfolds when a reader asks for it. `title` is plain text. */
function folded(title, body) {
    return ['<details>', `<summary>${html(title)}</summary>`, '', ...body, '', '</details>'];
}
/** Text as it is, for HTML. */
function html(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(text).replaceAll(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
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

/***/ 74611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ summaryMarkdown)
/* harmony export */ });
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75099);
/* harmony import */ var _disclosure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89846);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73145);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34902);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62867);





/** More entries than anybody reads; the package holds them all. */
const mostEntries = 50;
const mostRows = 500;
/**
 * The summary of a run: `summary.md` of the package, the summary of the job, the comment. Written for whoever is blocked: what
 * is missing, who can give it, how. Then the controls; everything else is folded.
 */
function summaryMarkdown(everything, snapshot, extras = {}) {
    const show = extras.show ?? 'all';
    const results = (0,_disclosure_js__WEBPACK_IMPORTED_MODULE_2__/* .disclosed */ .v)(everything, show);
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(results);
    const partly = results.results.length < everything.results.length;
    return [
        ...heading(everything, snapshot, extras),
        ...(extras.notes ?? []).flatMap((note) => [`> ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(note)}`, '']),
        ...(partly ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictSentence */ .BT)(results, findings), '']),
        ...results.incompleteBecause.map((reason) => `- ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8.inconclusive} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(reason)}`),
        ...(results.incompleteBecause.length > 0 ? [''] : []),
        ...entries(blockingTitle(findings), findings.blocking, results, snapshot),
        ...entries('Does not block', findings.other, results, snapshot),
        ...entries('Deviations that are waived', findings.covered, results, snapshot),
        ...approvals(results),
        ...(partly ? [`Everybody can read this page: ${withheld[show]}`, ''] : []),
        ...controls(results),
        ...everyResult(results),
        ...provenance(everything, snapshot, extras),
        '',
        `<sub>${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .confidential */ .BF}</sub>`,
        '',
    ].join('\n');
}
const withheld = {
    all: '',
    changes: 'of what was found, it shows only what the pull requests show anyway.',
    verdict: 'it shows the verdict alone.',
};
function heading(results, snapshot, { reportOnly, show }) {
    const ending = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(results).waiting ? 'waiting' : results.verdict;
    return [
        `# ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8[ending]} soc2-gate: ${results.verdict}${ending === 'waiting' ? ' (not yet)' : ''}${reportOnly === true ? ' (report only)' : ''}`,
        '',
        ...(results.sample === undefined ? [] : [`> **${results.sample}**: ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleNote */ .xL}`, '']),
        ...(show === 'verdict' ? [] : [`${whatWasJudged(snapshot)} · as of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(results.at)}`, '']),
    ];
}
function whatWasJudged(snapshot) {
    const only = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .onlySubject */ .Lh)(snapshot);
    if (only === null)
        return snapshot.run.repositories.map((name) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(name)).join(', ');
    const title = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(only);
    const where = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(only.id, 300), only.url);
    return title === null ? where : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(title, 160)}** · ${where}`;
}
function blockingTitle({ blocking, waiting }) {
    if (waiting)
        return 'What it waits for';
    return blocking.some(({ outcome }) => outcome === 'fail') ? 'What blocks it' : 'What could not be told';
}
function entries(title, found, results, snapshot) {
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(found);
    if (findings.length === 0)
        return [];
    const titles = new Map(results.controls.map((control) => [control.id, control.title]));
    const left = findings.length - mostEntries;
    return [
        `## ${title}`,
        '',
        ...findings.slice(0, mostEntries).flatMap((finding) => entry(finding, titles, (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .onlySubject */ .Lh)(snapshot) === null)),
        ...(left > 0 ? [`- … and ${String(left)} more, in \`results.json\``] : []),
        '',
    ];
}
function entry({ result, controls: ids, checks }, titles, ofSeveral) {
    const { subject, message, remedy, waivers } = result;
    const names = ids.map((id) => `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(id)}** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(titles.get(id) ?? '', 160)}`);
    const where = ofSeveral ? ` · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(subject.id, 300), subject.url)}` : '';
    return [
        `- ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8[(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(result)]} ${names.join('; ')} · ${checks.map((check) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(check)).join(', ')}${where}`,
        `  <br>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(message, 1000)}`,
        ...(remedy === '' ? [] : [`  <br>**To do:** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(remedy, 1000)}`]),
        ...waivers.map((waiver) => `  <br>Waiver ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(waiver.id)} for ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(waiver.control)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(waiver.because)}`),
    ];
}
function approvals({ results }) {
    const told = (0,_approvals_js__WEBPACK_IMPORTED_MODULE_4__/* .approvalsTold */ .U)(results);
    if (told.length === 0)
        return [];
    const left = told.length - mostEntries;
    return [
        '## Approvals',
        '',
        ...told.slice(0, mostEntries).map((text) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(text, 500)}`),
        ...(left > 0 ? [`- … and ${String(left)} more, in \`results.json\``] : []),
        '',
    ];
}
function controls(results) {
    if (results.controls.length === 0)
        return [];
    const waiting = (0,_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .waitingControls */ .eV)(results);
    const rows = results.controls.map((control) => {
        const { ending, words } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .controlEnding */ .HX)(control, waiting);
        return [
            `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(control.id)}** ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(control.title, 200)}`,
            `${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8[ending]} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(words)}`,
            control.enforce,
            control.criteria.map((id) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(id)).join(', '),
        ];
    });
    return ['## Controls', '', ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['control', 'verdict', 'enforce', 'criteria'], rows), ''];
}
function everyResult(results) {
    if (results.results.length === 0)
        return [];
    const shown = results.results.slice(0, mostRows);
    const left = results.results.length - shown.length;
    const rows = shown.map((result) => {
        const ending = (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(result);
        return [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(result.check),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(result.subject.id, 300), result.subject.url),
            `${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .marks */ .Z8[ending]} ${_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .endingWords */ .fg[ending]}`,
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(result.message, 300),
        ];
    });
    return [
        ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`Every result (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countsInWords */ .Pe)(results.counts)})`, [
            ...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(['check', 'subject', 'outcome', 'what was seen'], rows),
            ...(left > 0 ? ['', `… and ${String(left)} more, in \`results.json\`.`] : []),
        ]),
        '',
    ];
}
function provenance(results, { run }, { root, artifact, show = 'all' }) {
    const { origin, path, sha256 } = run.policy;
    const fallback = origin === 'baseline' && path !== null ? `: there is none at ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(path)}` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)('How it was judged', [
        // A policy that lives elsewhere may live in a private repository.
        ...(show === 'verdict' || (show === 'changes' && path === null)
            ? []
            : [`- Policy: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(origin, 300)}${fallback}, SHA-256 ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(sha256)}`]),
        `- As of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(results.at)}, by the clock of the server`,
        ...(artifact === undefined
            ? []
            : [`- Evidence package: ${artifact.url === null ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(artifact.name) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(artifact.name), artifact.url)}`]),
        ...(root === undefined ? [] : [`- Root digest (SHA-256 of \`manifest.json\`): ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)(root)}`]),
    ]);
}


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


/***/ }),

/***/ 13048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ sumsText),
/* harmony export */   _V: () => (/* binding */ digestOfChunks),
/* harmony export */   n7: () => (/* binding */ writeDigested),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   rU: () => (/* binding */ readAtMost),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7316);




const bufferBytes = 256 * 1024;
/** Writes a new file a chunk at a time, and tells what was written. An existing file, or a link in its place, is an error. */
async function writeDigested(path, chunks) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'wx');
    try {
        return await digested(chunks, (buffer) => file.writeFile(buffer));
    }
    finally {
        await file.close();
    }
}
/** Digests what would be written. */
async function digestOfChunks(chunks) {
    return digested(chunks, () => Promise.resolve());
}
async function digested(chunks, take) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const flush = async (buffer) => {
        hash.update(buffer);
        bytes += buffer.length;
        await take(buffer);
    };
    let pending = '';
    for await (const chunk of chunks) {
        if (typeof chunk === 'string')
            pending += chunk;
        if (typeof chunk === 'string' && pending.length < bufferBytes)
            continue;
        await flush(Buffer.from(pending));
        pending = '';
        if (typeof chunk !== 'string')
            await flush(chunk);
    }
    await flush(Buffer.from(pending));
    return { bytes, sha256: hash.digest('hex') };
}
/** Digests a file without keeping it. A link is not followed. */
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let bytes = 0;
    const file = await openRegular(path);
    try {
        const buffer = Buffer.alloc(bufferBytes);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, bufferBytes);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
            bytes += bytesRead;
        }
    }
    finally {
        await file.close();
    }
    return { bytes, sha256: hash.digest('hex') };
}
/** Reads a file of at most so many bytes; `null` when it is longer. A link is not followed. */
async function readAtMost(path, limit) {
    const file = await openRegular(path);
    try {
        const { size } = await file.stat();
        return size > limit ? null : await file.readFile();
    }
    finally {
        await file.close();
    }
}
async function openRegular(path) {
    // Windows has no such flags; there a link takes rights that nobody has who only unpacks a file.
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0);
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, flags);
}
/** SHA-256 in hexadecimal. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex');
}
/** `SHA256SUMS`, for `sha256sum -c`: every file of the manifest, and the manifest itself. */
function sumsText(files, root, sample) {
    const sums = [...files, { path: 'manifest.json', sha256: root }].toSorted((a, b) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.path, b.path));
    return [...(sample ? ['# SAMPLE DATA'] : []), ...sums.map((file) => `${file.sha256}  ${file.path}`), ''].join('\n');
}


/***/ }),

/***/ 52818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ snapshotFiles),
/* harmony export */   c0: () => (/* binding */ snapshotPath),
/* harmony export */   i9: () => (/* binding */ packageFiles)
/* harmony export */ });
/* harmony import */ var _model_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7316);
/* harmony import */ var _model_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36254);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9665);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74611);
/* harmony import */ var _schema_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58721);





const json = 'application/json';
const lines = 'application/x-ndjson';
/** Every file of a package but its documents, the manifest and the list of digests, in the order of their paths. */
function packageFiles(evidence) {
    const { snapshot, results, policy, requests } = evidence;
    const mark = snapshot.run.sample ? { sample: 'SAMPLE DATA' } : {};
    const files = [
        { path: 'policy.yml', type: 'application/yaml', chunks: [policy] },
        { path: 'requests.ndjson', type: lines, chunks: ndjson(requests, (request) => ({ ...request, ...mark })) },
        { path: 'results.json', type: json, chunks: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsJsonChunks */ .b)(results) },
        { path: 'sources.ndjson', type: lines, chunks: ndjson(sourcesOf(snapshot.subjects), (source) => ({ ...source, ...mark })) },
        { path: 'summary.md', type: 'text/markdown', chunks: [(0,_report_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryMarkdown */ .e)(results, snapshot)] },
        ...snapshotFiles(snapshot),
    ];
    return files.toSorted((a, b) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.path, b.path));
}
/** The files of the snapshot: what the run set out to see, and the facts alone, a line a subject. */
function snapshotFiles({ run, subjects }) {
    const { sample, ...rest } = run;
    const mark = sample ? { sample: 'SAMPLE DATA' } : {};
    const stored = { schema: _schema_run_js__WEBPACK_IMPORTED_MODULE_2__/* .snapshotVersion */ .HQ, ...rest, ...mark };
    const kinds = _model_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectKinds */ .i.filter((kind) => subjects.some((subject) => subject.kind === kind));
    return [
        { path: 'snapshot/run.json', type: json, chunks: [(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(stored)] },
        ...kinds.map((kind) => {
            const ofKind = subjects.filter((subject) => subject.kind === kind).toSorted((a, b) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(a.id, b.id));
            return { path: snapshotPath(kind), type: lines, chunks: ndjson(ofKind, (subject) => ({ ...factsOf(subject), ...mark })) };
        }),
    ];
}
/** Where the facts about one kind of subject are. */
function snapshotPath(kind) {
    return `snapshot/${kind}.ndjson`;
}
/** A subject without the numbers of the requests that its facts came from: those differ by run, the facts do not. */
function factsOf(subject) {
    const facts = { ...subject };
    for (const [slot, evidence] of slotsOf(subject)) {
        const { sources: _, ...fact } = evidence;
        facts[slot] = fact;
    }
    return facts;
}
/** Which requests each fact came from. */
function* sourcesOf(subjects) {
    for (const subject of subjects.toSorted((a, b) => (0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .compareText */ .n)(`${a.kind} ${a.id}`, `${b.kind} ${b.id}`))) {
        for (const [slot, { sources }] of slotsOf(subject)) {
            yield { subject: { kind: subject.kind, id: subject.id }, slot, requests: sources };
        }
    }
}
function slotsOf(subject) {
    switch (subject.kind) {
        case 'change':
            return _model_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .slots */ .Q.change.map((slot) => [slot, subject[slot]]);
        case 'branch':
            return _model_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .slots */ .Q.branch.map((slot) => [slot, subject[slot]]);
        case 'repository':
            return _model_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .slots */ .Q.repository.map((slot) => [slot, subject[slot]]);
        case 'organization':
            return _model_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .slots */ .Q.organization.map((slot) => [slot, subject[slot]]);
        case 'period':
            return _model_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .slots */ .Q.period.map((slot) => [slot, subject[slot]]);
    }
}
function* ndjson(items, stored) {
    for (const item of items)
        yield `${(0,_model_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(stored(item))}\n`;
}


/***/ }),

/***/ 25567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28477);


/** Evidence of something. */
function evidence(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .variant */ .Oxt('state', [
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('observed'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('It was seen.')), value }),
        valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            state: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unavailable'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('It could not be had.')),
            reason: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KIO(_model_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .unavailableReasons */ .KJ), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Why it could not be had.')),
            detail: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('What was asked, and what GitHub answered.')),
            remedy: valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('Which permission, plan or limit would show it.')),
        }),
    ]);
}
/** Says of a file, or of a line in one, that its facts are made up. */
const sample = valibot__WEBPACK_IMPORTED_MODULE_0__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('SAMPLE DATA'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('The facts were made up; they are evidence of nothing.')));
/** A moment by the server's clock. */
const instant = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/, 'Not a moment in UTC, ISO 8601'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('A moment in UTC, ISO 8601.'));
/** A whole number that JSON keeps exactly. */
const whole = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeInteger */ .Y2b());
const sha256 = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yGV(/^[0-9a-f]{64}$/, 'Not a SHA-256 digest in hexadecimal'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_('A SHA-256 digest.'));


/***/ }),

/***/ 22895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ manifestVersion),
/* harmony export */   r: () => (/* binding */ manifestSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25567);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58721);



const manifestVersion = 'soc2-gate/manifest/v1';
const file = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Below the folder of the package, with slashes.')),
    bytes: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ,
    sha256: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc,
    type: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('The media type.')),
});
const tool = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('The digest of the bundle that ran; null when it ran from its source.')),
});
const run = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    command: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('The repository of the workflow; null outside of a workflow, as all that follows.')),
    workflow: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('`owner/name/.github/workflows/gate.yml@<ref>`.')),
    id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ),
    attempt: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ),
    job: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    actor: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});
const token = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    kind: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    missing: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Permissions that GitHub said were missing.')),
});
const scope = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    repositories: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    at: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR,
    period: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ since: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, until: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR })), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Null for a point in time.')),
});
/** `manifest.json`: every other file of a package, and where the package comes from. */
const manifestSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: valibot__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(manifestVersion),
    sample: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM,
    files: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(file),
    tool,
    run,
    token,
    scope,
    policy: _run_js__WEBPACK_IMPORTED_MODULE_1__/* .policySource */ .IQ,
    previous: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('The digest of the manifest of the package before; null for the first.')),
}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .title */ .DDF('Manifest'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Every file of an evidence package, and where the package comes from.'));


/***/ }),

/***/ 58721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ snapshotVersion),
/* harmony export */   IQ: () => (/* binding */ policySource),
/* harmony export */   Lx: () => (/* binding */ runSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25567);


const snapshotVersion = 'soc2-gate/snapshot/v1';
const policySource = valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    origin: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('`owner/name/path@<commit>`, the path of a local file, or `baseline`.')),
    path: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Where the judged repository may have a policy; null when it lives elsewhere.')),
    blob: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The git blob id.')),
    sha256: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The digest of the text as read.')),
});
/** `snapshot/run.json`. */
const runSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema: valibot__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(snapshotVersion),
    command: valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['gate', 'posture', 'period']),
    at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .instant */ .uR, valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The moment the run judges as of.')),
    repositories: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    population: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        visibility: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(['public', 'private', 'internal'])),
        judged: valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        because: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    })), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('Every repository that the run set out to see, and why it was or was not judged.')),
    defaultBranches: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    incompleteBecause: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    policy: policySource,
    provenWaivers: valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ approver: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ, pullRequest: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), author: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ })),
    statusContext: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mergeGroup: valibot__WEBPACK_IMPORTED_MODULE_1__/* .exactOptional */ .yqP(valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('The commit of the merge group that the run judged.'))),
    sample: _evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM,
}), valibot__WEBPACK_IMPORTED_MODULE_1__/* .title */ .DDF('A run'), valibot__WEBPACK_IMPORTED_MODULE_1__/* .description */ .h_('What a run set out to see, and what kept it from seeing all of it.'));
const complete = true;
void complete;


/***/ }),

/***/ 93977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf)
/* harmony export */ });
const remedies = {
    EACCES: 'Give the user who runs this the right to it, or name another place.',
    EPERM: 'Give the user who runs this the right to it, or name another place.',
    EROFS: 'The disk can only be read. Name a place that can be written to.',
    ENOSPC: 'The disk is full. Free some space, or name a place on another disk.',
    EDQUOT: 'The quota is used up. Free some space, or name a place on another disk.',
    ENOENT: 'Check the path.',
    ENOTDIR: 'Check the path: a part of it is not a folder.',
    EEXIST: 'Something else writes to the same place. Give each run a folder of its own.',
};
/**
 * What the operating system refused, for people.
 *
 * @throws the error itself when it is none of the operating system's: that is a bug.
 */
function troubleOf(error, what) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error))
        throw error;
    return { detail: `${what}: ${error.message}.`, remedy: remedies[error.code] ?? 'Check the disk, and run it again.' };
}


/***/ })

};
