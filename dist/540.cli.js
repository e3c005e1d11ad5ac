export const id = 540;
export const ids = [540,974,254];
export const modules = {

/***/ 7254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readPolicyAt),
/* harmony export */   readPolicyFrom: () => (/* binding */ readPolicyFrom)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8477);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8437);
/* harmony import */ var _read_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(567);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6837);
/** Policies that live outside of the judged change. */






const commit = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ oid: _shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .oid */ .jq, file: _text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f_ });
/** What a ref names: a commit, an annotated tag of one, or something that has no files. */
const named = valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    commit,
    valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ target: commit }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(({ target }) => target)),
    valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({}), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(() => null)),
]));
const commitSelection = `... on Commit { oid file(path: $path) ${_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .entrySelection */ .dd} }`;
/** Reads `owner/name/path@ref`; `null` when there is no such file, or no such ref. */
async function readPolicyFrom(github, reference) {
    const [, owner = '', name = '', path = '', ref = ''] = /^([^/]+)\/([^/]+)\/(.+)@([^@]+)$/.exec(reference) ?? [];
    const query = `query PolicyFrom($owner: String!, $name: String!, $ref: String!, $path: String!) {
    repository(owner: $owner, name: $name) {
      object(expression: $ref) { ${commitSelection} ... on Tag { target { ${commitSelection} } } }
    }
  }`;
    const answer = await github.graphql(query, { owner, name, ref, path });
    const read = (0,_read_at_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m)({ answer, token: github.token.kind }, ['repository', 'object'], named, wanted(`The policy ${reference}`));
    return fileOf(read, path);
}
/** Reads a file of the default branch; `null` when there is none, also because there is no branch yet. */
async function readPolicyAt(github, repository, path) {
    const query = `query PolicyAt($owner: String!, $name: String!, $path: String!) {
    repository(owner: $owner, name: $name) { defaultBranchRef { target { ${commitSelection} } } }
  }`;
    const answer = await github.graphql(query, { ...repository, path });
    const branch = valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ target: commit }), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(({ target }) => target)));
    const read = (0,_read_at_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m)({ answer, token: github.token.kind }, ['repository', 'defaultBranchRef'], branch, wanted(`The policy ${path}`));
    return fileOf(read, path);
}
function fileOf(read, path) {
    if (read.state === 'unavailable')
        return read;
    return read.value === null ? (0,_model_evidence_js__WEBPACK_IMPORTED_MODULE_5__/* .observed */ .Px)(null, read.sources) : (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(read.value.file, path, read.value.oid, read.sources);
}
function wanted(what) {
    return { what, needs: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .reads */ .Um)('contents')] };
}


/***/ }),

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  period: () => (/* binding */ period)
});

// EXTERNAL MODULE: ./build/checks/index.js + 96 modules
var checks = __webpack_require__(8150);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./build/model/evidence.js
var evidence = __webpack_require__(8477);
// EXTERNAL MODULE: ./build/collect/facts.js
var facts = __webpack_require__(8794);
// EXTERNAL MODULE: ./build/collect/list-part.js
var list_part = __webpack_require__(3935);
// EXTERNAL MODULE: ./build/collect/permissions.js
var permissions = __webpack_require__(8437);
// EXTERNAL MODULE: ./build/collect/read-at.js
var read_at = __webpack_require__(567);
// EXTERNAL MODULE: ./build/collect/shapes.js
var shapes = __webpack_require__(7435);
;// CONCATENATED MODULE: ./build/collect/period/branches.js
/** The repository of a period, and where its branches are now. */







const tips = {
    wanted: { what: 'The branches', needs: [(0,permissions/* reads */.Um)('contents')] },
    field: 'refs',
    arguments: ', refPrefix: "refs/heads/"',
    selection: 'name target { oid }',
    item: dist/* pipe */.FsL(dist/* object */.Ikc({ name: dist/* string */.YjP(), target: dist/* object */.Ikc({ oid: shapes/* oid */.jq }) }), dist/* transform */.pdi(({ name, target }) => ({ name, oid: target.oid }))),
};
const branches_facts = dist/* intersect */.y$5([facts/* repositoryFacts */.Ow, dist/* object */.Ikc({ url: dist/* string */.YjP() })]);
function query(further) {
    return `query Branches($owner: String!, $name: String!, $first: Int!${further ? ', $after: String!' : ''}) {
    repository(owner: $owner, name: $name) { url ${facts/* repositorySelection */.Pj} ${(0,list_part/* pageSelection */.So)(tips, further)} }
  }`;
}
/** Reads the repository and the list of its branches. */
async function readBranches(github, repository) {
    const variables = { ...repository, first: 100 };
    const answer = await github.graphql(query(false), variables);
    const asked = { answer, token: github.token.kind };
    const what = `The repository ${repository.owner}/${repository.name}`;
    const seen = (0,read_at/* readAt */.m)(asked, ['repository'], branches_facts, { what, needs: [(0,permissions/* reads */.Um)('metadata')] }, [tips.field]);
    if (seen.state === 'unavailable')
        return seen;
    const path = ['repository', tips.field];
    const branches = await (0,list_part/* readRest */.XE)(github, (0,list_part/* readPage */.SP)(asked, path, tips), tips, { query: query(true), variables, path });
    if (branches.state === 'unavailable')
        return branches;
    const { nameWithOwner, url, visibility, defaultBranchRef } = seen.value;
    const [owner = '', name = ''] = nameWithOwner.split('/');
    return (0,evidence/* observed */.Px)({ name: nameWithOwner, ref: { owner, name }, url, visibility, defaultBranch: defaultBranchRef?.name ?? null, branches: branches.value }, [...seen.sources, ...branches.sources]);
}

// EXTERNAL MODULE: ./build/model/canonical.js
var canonical = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/model/population/chain.js
var population_chain = __webpack_require__(6313);
// EXTERNAL MODULE: ./build/collect/change.js + 12 modules
var collect_change = __webpack_require__(9758);
// EXTERNAL MODULE: ./build/collect/base.js
var collect_base = __webpack_require__(9596);
// EXTERNAL MODULE: ./build/collect/change-query.js
var change_query = __webpack_require__(1724);
// EXTERNAL MODULE: ./build/collect/check-runs.js
var check_runs = __webpack_require__(9248);
// EXTERNAL MODULE: ./build/collect/code-owners-errors.js
var code_owners_errors = __webpack_require__(4365);
// EXTERNAL MODULE: ./build/collect/commits.js
var commits = __webpack_require__(4347);
// EXTERNAL MODULE: ./build/collect/owner-teams.js
var owner_teams = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/collect/required-checks.js
var required_checks = __webpack_require__(824);
// EXTERNAL MODULE: ./build/collect/unseen.js
var unseen = __webpack_require__(8969);
;// CONCATENATED MODULE: ./build/collect/period/direct-push.js
/** A direct push as a change: what it brought, who pushed it and when. Nobody could review it, so that much of a change is empty. */














/** A push of more commits than this is an import, and nobody reads it commit by commit. */
const mostCommits = 500;
const commitsAtOnce = 20;
const wanted = { what: 'The commits', needs: [(0,permissions/* reads */.Um)('contents')] };
/** Reads the commits of a direct push, and what the policy asks for beyond them. */
async function readDirectPush(github, repository, push, wants, own = { statusContext: null, run: null }) {
    const first = await readFirst(github, repository, push);
    const has = (slot) => wants.slots.has(slot);
    const when = async (slot, isWanted, read) => isWanted ? read() : (0,evidence/* notAsked */.Op)(slot);
    const files = await when('files', has('files') || has('ownerTeams'), () => readFiles(github, repository, push));
    const codeOwners = await when('codeOwners', has('codeOwners') || has('ownerTeams'), () => (0,collect_base/* codeOwnersOf */.d)(github, repository, first.base));
    return {
        kind: 'change',
        id: `${first.repository}@${first.tip}`,
        url: first.url,
        repository: first.repository,
        branch: push.branch,
        ...nothingReviewed,
        commits: first.commits,
        headPush: (0,evidence/* observed */.Px)(push.landing === null ? null : { oid: first.tip, at: push.landing.at, seenIn: 'activity' }),
        landing: (0,evidence/* mapEvidence */._I)(first.signed, (signedByGitHub) => ({ signedByGitHub, record: push.landing })),
        checkRuns: (0,evidence/* mapEvidence */._I)(first.checks, (seen) => (0,check_runs/* tellOwn */.Gv)(seen, own)),
        requiredChecks: await when('requiredChecks', has('requiredChecks'), () => (0,required_checks/* readRequiredChecks */.T)(github, repository, push.branch, { rules: null, branch: null })),
        files,
        codeOwners,
        codeOwnersErrors: await when('codeOwnersErrors', has('codeOwnersErrors'), () => (0,code_owners_errors/* readCodeOwnersErrors */.J)(github, repository, first.base, codeOwners)),
        ownerTeams: await when('ownerTeams', has('ownerTeams'), () => (0,owner_teams/* readOwnerTeams */.a)(github, codeOwners, files, wants.teamsOwning)),
    };
}
/** What a pull request has, and a push cannot. */
const nothingReviewed = {
    pullRequest: (0,evidence/* observed */.Px)(null),
    reviews: (0,evidence/* observed */.Px)([]),
    timeline: (0,evidence/* observed */.Px)([]),
    headHistory: (0,evidence/* observed */.Px)([]),
    content: (0,evidence/* observed */.Px)({ git: null, headBase: null, commits: [], merges: [] }),
    landedContent: (0,evidence/* observed */.Px)(null),
    queueRuns: (0,evidence/* observed */.Px)(null),
    labels: (0,evidence/* observed */.Px)([]),
    closingIssues: (0,evidence/* observed */.Px)([]),
    threads: (0,evidence/* observed */.Px)([]),
};
const named = dist/* object */.Ikc({ nameWithOwner: dist/* string */.YjP() });
const tipFacts = dist/* object */.Ikc({ url: dist/* string */.YjP() });
async function readFirst(github, repository, push) {
    const [tip = ''] = push.commits;
    const answer = await github.graphql(firstQuery(tip, push.before, push.commits.slice(0, commitsAtOnce)), { ...repository, first: 100 });
    const asked = { answer, token: github.token.kind };
    const name = (0,read_at/* readAt */.m)(asked, ['repository'], named, { what: 'The repository', needs: [(0,permissions/* reads */.Um)('metadata')] }, spare(push.commits.length));
    const facts = (0,read_at/* readAt */.m)(asked, ['repository', 'tip'], tipFacts, wanted, ['statusCheckRollup']);
    const listed = await readCommits(github, repository, push.commits, asked);
    const full = name.state === 'observed' ? name.value.nameWithOwner : `${repository.owner}/${repository.name}`;
    return {
        repository: full,
        tip,
        url: facts.state === 'observed' ? facts.value.url : '',
        commits: listed,
        signed: (0,evidence/* mapEvidence */._I)(listed, (seen) => seen.at(-1)?.signature?.byGitHub === true),
        checks: await readChecks(github, repository, tip, asked),
        base: push.before === null
            ? (0,evidence/* unavailable */.hU)('retention', 'Where the branch was before is not known.', 'Name it with --start-commit.')
            : (0,collect_base/* readBase */.wZ)(asked, ['repository', 'base']),
    };
}
/** Errors of parts are for those parts to tell. */
function spare(commits) {
    return ['tip', 'base', ...Array.from({ length: Math.min(commits, commitsAtOnce) }, (_, index) => `c${String(index)}`)];
}
function firstQuery(tip, base, oids) {
    return `query DirectPush($owner: String!, $name: String!, $first: Int!) {
    repository(owner: $owner, name: $name) {
      nameWithOwner
      tip: object(oid: "${tip}") { ... on Commit { url statusCheckRollup { ${(0,list_part/* pageSelection */.So)(check_runs/* checks */.AV)} } } }
      ${base === null ? '' : `base: object(oid: "${base}") { ... on Commit { ${(0,collect_base/* baseSelection */.YG)(false)} } }`}
      ${aliased(oids)}
    }
  }
  ${shapes/* actorFragment */.Ys}
  ${shapes/* identityFragment */.Tg}`;
}
function aliased(oids) {
    // The list of a pull request wraps each commit; here they stand by themselves.
    const selection = commits/* commits */.X.selection.replace(/^commit \{/, '{ ... on Commit {').concat(' }');
    return oids.map((oid, index) => `c${String(index)}: object(oid: "${oid}") ${selection}`).join('\n');
}
/** The commits, oldest first. */
async function readCommits(github, repository, oids, first) {
    if (oids.length > mostCommits)
        return (0,unseen/* cutShort */.VV)(wanted, `the push brought ${String(oids.length)} of them`, 'Have somebody review what it brought as a whole.', []);
    const found = [];
    const sources = [];
    for (let from = 0; from < oids.length; from += commitsAtOnce) {
        const some = oids.slice(from, from + commitsAtOnce);
        const asked = from === 0 ? first : { ...first, answer: await github.graphql(moreQuery(some), { ...repository }) };
        for (const [index] of some.entries()) {
            const seen = (0,read_at/* readAt */.m)(asked, ['repository', `c${String(index)}`], bare, wanted);
            if (seen.state === 'unavailable')
                return seen;
            found.push(seen.value);
            if (index === 0)
                sources.push(...seen.sources);
        }
    }
    return (0,evidence/* observed */.Px)(found.toReversed(), sources);
}
const bare = dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* transform */.pdi((commit) => ({ commit })), commits/* commits */.X.item);
function moreQuery(oids) {
    return `query PushedCommits($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${aliased(oids)} }
  }
  ${shapes/* identityFragment */.Tg}`;
}
async function readChecks(github, repository, tip, asked) {
    const path = ['repository', 'tip', 'statusCheckRollup'];
    const rollup = (0,read_at/* readAt */.m)(asked, path, dist/* nullable */.mee(dist/* looseObject */._H3({})), check_runs/* checks */.AV.wanted, [check_runs/* checks */.AV.field]);
    if (rollup.state === 'unavailable')
        return rollup;
    if (rollup.value === null)
        return (0,evidence/* observed */.Px)([], rollup.sources);
    const page = (0,list_part/* readPage */.SP)(asked, [...path, check_runs/* checks */.AV.field], check_runs/* checks */.AV);
    return (0,list_part/* readRest */.XE)(github, page, check_runs/* checks */.AV, (0,change_query/* moreOfCommit */.OG)(check_runs/* checks */.AV, { ...repository, number: 0 }, tip, 100, 'statusCheckRollup'));
}
/** A comparison names no more files than this, and does not say so. */
const mostFiles = 300;
const compared = dist/* object */.Ikc({
    files: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        filename: dist/* string */.YjP(),
        status: dist/* picklist */.KIO(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
        previous_filename: dist/* optional */.lqM(dist/* string */.YjP()),
    }), dist/* transform */.pdi(({ filename, status, previous_filename: previous }) => ({
        path: filename,
        change: status,
        previousPath: previous ?? null,
    })))),
});
/** The files that differ between the branch before the push and its last commit: all that it changed, and what came along with it. */
async function readFiles(github, { owner, name }, push) {
    const what = { what: 'The changed files', needs: [(0,permissions/* reads */.Um)('contents')] };
    const [tip = ''] = push.commits;
    if (push.before === null)
        return (0,evidence/* unavailable */.hU)('retention', 'The changed files are not known: nor is where the branch was before.', 'Name it with --start-commit.');
    const answer = await github.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo: name,
        basehead: `${push.before}...${tip}`,
        per_page: 1,
    });
    if (!answer.ok)
        return (0,unseen/* refused */.J5)(what, answer, github.token.kind);
    const parsed = dist/* safeParse */.xLC(compared, answer.data);
    if (!parsed.success)
        return (0,unseen/* notUnderstood */.hf)(what, "GitHub's answer is not understood", [answer.sequence]);
    return parsed.output.files.length < mostFiles
        ? (0,evidence/* observed */.Px)(parsed.output.files, [answer.sequence])
        : (0,unseen/* cutShort */.VV)(what, `a comparison lists ${String(mostFiles)} of them at most`, 'Look at the commits.', [answer.sequence]);
}

;// CONCATENATED MODULE: ./build/model/population/graph.js
/** Commits and their parents, and which stretch of a branch's history each of them came with. */
/** What was on the branch before the period. */
const before = -1;
const nowhere = Number.MAX_SAFE_INTEGER;
/**
 * Tells for each commit the oldest of several marked commits that it can be reached from: the stretch of history that brought it.
 * Commits come in any order, so that a forged date or a merge with swapped parents moves none of them.
 */
class CommitGraph {
    #nodes = new Map();
    #open = 0;
    #brought = 0;
    /** Marks a commit as where the branch was after a stretch; {@link before} for where it was before the first. */
    mark(oid, label) {
        this.#lower([[this.#node(oid), label]]);
    }
    /** Takes in a commit that was read. */
    add(oid, parents) {
        const node = this.#node(oid);
        if (node.parents !== null)
            return;
        node.parents = parents.map((parent) => this.#node(parent));
        if (node.label === nowhere)
            return;
        if (node.label !== before) {
            this.#open -= 1;
            this.#brought += 1;
        }
        const { label } = node;
        this.#lower(node.parents.map((parent) => [parent, label]));
    }
    /** How many commits are known to have come within the period, and have not been read. */
    get open() {
        return this.#open;
    }
    /** How many commits that were read came within the period. */
    get brought() {
        return this.#brought;
    }
    has(oid) {
        return (this.#nodes.get(oid)?.parents ?? null) !== null;
    }
    /** The stretch that brought a commit; {@link before} for one that was there; `null` for one that cannot be reached. */
    labelOf(oid) {
        const label = this.#nodes.get(oid)?.label;
        return label === undefined || label === nowhere ? null : label;
    }
    parentsOf(oid) {
        return this.#nodes.get(oid)?.parents?.map((parent) => parent.oid) ?? [];
    }
    /** The commits that came within the period, by the stretch that brought them. */
    byStretch() {
        const found = new Map();
        for (const { oid, parents, label } of this.#nodes.values()) {
            if (parents === null || label === nowhere || label === before)
                continue;
            const same = found.get(label);
            if (same === undefined)
                found.set(label, [oid]);
            else
                same.push(oid);
        }
        return found;
    }
    #node(oid) {
        const known = this.#nodes.get(oid);
        if (known !== undefined)
            return known;
        const made = { oid, parents: null, label: nowhere };
        this.#nodes.set(oid, made);
        return made;
    }
    #lower(marks) {
        for (let next = marks.pop(); next !== undefined; next = marks.pop()) {
            const [node, label] = next;
            if (label >= node.label)
                continue;
            this.#recount(node, label);
            node.label = label;
            for (const parent of node.parents ?? [])
                marks.push([parent, label]);
        }
    }
    #recount({ label: was, parents }, is) {
        const counted = was !== nowhere && was !== before;
        const counts = is !== before;
        const change = (counts ? 1 : 0) - (counted ? 1 : 0);
        if (parents === null)
            this.#open += change;
        else
            this.#brought += change;
    }
}

// EXTERNAL MODULE: ./build/model/time.js
var time = __webpack_require__(865);
;// CONCATENATED MODULE: ./build/model/population/assign.js
/** Merges that GitHub makes itself bring nothing but their pull requests. */
function isMerge({ type }) {
    return type === 'pr_merge' || type === 'merge_queue_merge';
}
/**
 * Divides the commits of a stretch among the pull requests that were merged in it. What can be reached from the merge of one and
 * from no earlier one is its own: that holds for a merge, whichever of its parents comes first, for a squash, for every commit of a
 * rebase and for every pull request of a queue's group. Of a push a pull request gets only the commits that it names itself: what
 * was pushed along with them was in no pull request.
 */
function divide(segment, commits, merged, graph) {
    const left = new Set(commits);
    const reach = merged.map((pull) => ({ pull, reached: reachedWithin(pull.mergeCommit, left, graph) }));
    // Whatever can be reached from a later merge can be reached from less by an earlier one.
    reach.sort((a, b) => a.reached.length - b.reached.length || a.pull.number - b.pull.number);
    const pushed = !isMerge(segment);
    const pullRequests = reach.map(({ pull, reached }) => {
        const named = pushed && pull.commits !== null ? new Set([...pull.commits, pull.mergeCommit]) : null;
        const own = reached.filter((oid) => left.has(oid) && (named === null || named.has(oid)));
        for (const oid of own)
            left.delete(oid);
        return { number: pull.number, commits: own };
    });
    const direct = left.size === 0 ? [] : inOrder(left, segment.after, graph);
    return { pullRequests, direct };
}
/** The commits of a stretch that can be reached from one of them, itself first. */
function reachedWithin(from, within, graph) {
    const found = new Set();
    const queue = [from];
    for (let oid = queue.pop(); oid !== undefined; oid = queue.pop()) {
        if (found.has(oid) || !within.has(oid))
            continue;
        found.add(oid);
        queue.push(...graph.parentsOf(oid));
    }
    return [...found];
}
/** Children before their parents, by the first parent first. */
function inOrder(oids, tip, graph) {
    const ordered = [];
    const seen = new Set();
    const queue = [tip];
    for (let oid = queue.shift(); oid !== undefined; oid = queue.shift()) {
        if (seen.has(oid))
            continue;
        seen.add(oid);
        if (oids.has(oid))
            ordered.push(oid);
        queue.push(...graph.parentsOf(oid).filter((parent) => graph.labelOf(parent) === graph.labelOf(tip)));
    }
    return [...ordered, ...[...oids].filter((oid) => !seen.has(oid)).toSorted()];
}

;// CONCATENATED MODULE: ./build/model/population/reconcile.js


/** The stretches of which the list of pull requests does not tell whose the commits are. */
function unsettled({ chain, graph, listed }) {
    const merged = new Set(listed.flatMap(({ mergeCommit }) => (mergeCommit === null ? [] : (graph.labelOf(mergeCommit) ?? []))));
    // A merge needs a pull request; anything else that holds one has to be told apart from it.
    return chain.segments.flatMap((segment, index) => isMerge(segment) === merged.has(index) && segment.type !== 'unrecorded' ? [] : [index]);
}
/** Finds the changes, each commit in exactly one, and everything that does not tie out. */
function reconcile(sources) {
    const { chain, graph, counted } = sources;
    const differences = chain.items.map(({ kind, commits, message }) => ({ kind, about: commits[0] ?? null, message }));
    const listed = distinct(sources, differences);
    const byStretch = graph.byStretch();
    const pullRequests = [];
    const directPushes = [];
    for (const [index, segment] of chain.segments.entries()) {
        const commits = byStretch.get(index) ?? [];
        const brought = divide(segment, commits, mergedIn(index, sources, listed, differences), graph);
        for (const pull of brought.pullRequests)
            pullRequests.push({ ...pull, segment });
        if (brought.direct.length === 0)
            continue;
        directPushes.push({ segment, commits: brought.direct });
        if (isMerge(segment))
            differences.push(besideAMerge(segment, brought.direct));
    }
    if (graph.brought !== counted || graph.open > 0)
        differences.push({
            kind: 'commits',
            about: chain.to,
            message: `GitHub counts ${String(counted)} commits between the ends of the period, and ${String(graph.brought)} were read.`,
        });
    const { inPeriod, atTheEdge } = landedOfListed(sources, listed, new Set(pullRequests.map(({ number }) => number)), differences);
    const sum = (of) => of.reduce((total, { commits }) => total + commits.length, 0);
    const population = {
        chain: { from: chain.from, to: chain.to, startedFrom: chain.startedFrom, byType: tally(chain.segments.map(({ type }) => type)) },
        graph: { counted, read: graph.brought, ofPullRequests: sum(pullRequests), ofDirectPushes: sum(directPushes) },
        listed: { counted: sources.listedCount, read: listed.size, inPeriod, atTheEdge },
        changes: { pullRequests: pullRequests.length, directPushes: directPushes.length },
        differences,
    };
    return { pullRequests, directPushes, population };
}
function besideAMerge(segment, commits) {
    const [first = ''] = commits;
    const message = `${String(commits.length)} commits came with the merge of ${segment.at ?? 'unknown time'}, the last of them ${first.slice(0, 7)}, and GitHub names no pull request for them.`;
    return { kind: 'beside-a-merge', about: first, message };
}
/** Each listed pull request once. */
function distinct({ listed, listedCount }, differences) {
    const found = new Map();
    for (const pull of listed) {
        if (found.has(pull.number))
            differences.push({
                kind: 'listed-twice',
                about: `#${String(pull.number)}`,
                message: `#${String(pull.number)} is listed twice as merged: a page may have come again in the place of another.`,
            });
        found.set(pull.number, pull);
    }
    if (found.size !== listedCount)
        differences.push({
            kind: 'list-count',
            about: null,
            message: `GitHub counts ${String(listedCount)} pull requests as merged into the branch, and lists ${String(found.size)}.`,
        });
    return found;
}
/** The pull requests that were merged in a stretch: those of the list, and those that GitHub names for its commits. */
function mergedIn(index, { graph, associated }, listed, differences) {
    const asked = associated.get(index) ?? [];
    const commitsOf = new Map(asked.map(({ number, commits }) => [number, commits]));
    const found = [];
    for (const { number, mergeCommit } of listed.values())
        if (mergeCommit !== null && graph.labelOf(mergeCommit) === index)
            found.push({ number, mergeCommit, commits: commitsOf.get(number) ?? (associated.has(index) ? [] : null) });
    for (const pull of asked) {
        if (listed.has(pull.number) || graph.labelOf(pull.mergeCommit) !== index)
            continue;
        found.push(pull);
        differences.push({
            kind: 'not-listed',
            about: `#${String(pull.number)}`,
            message: `#${String(pull.number)} landed ${pull.mergeCommit.slice(0, 7)}, and the list of merged pull requests lacks it.`,
        });
    }
    return found;
}
/** The clocks of a merge and of its record in the log differ by no more than this. */
const edge = 60_000;
/** Counts the listed pull requests that were merged in the period, and names those of which no commit landed in it. */
function landedOfListed({ since, until }, listed, landed, differences) {
    let inPeriod = 0;
    let atTheEdge = 0;
    for (const { number, mergedAt, mergeCommit } of listed.values()) {
        if (mergedAt === null || (0,time/* compareInstants */.Q)(mergedAt, since) < 0 || (0,time/* compareInstants */.Q)(mergedAt, until) >= 0)
            continue;
        inPeriod += 1;
        if (landed.has(number))
            continue;
        const distance = Math.min(...[since, until].map((at) => Math.abs((0,time/* toMilliseconds */.W)(mergedAt) - (0,time/* toMilliseconds */.W)(at))));
        if (distance <= edge) {
            atTheEdge += 1;
            continue;
        }
        differences.push({
            kind: 'not-landed',
            about: `#${String(number)}`,
            message: `#${String(number)} is listed as merged at ${mergedAt}, and its commit ${mergeCommit?.slice(0, 7) ?? '(none)'} did not come onto the branch in the period.`,
        });
    }
    return { inPeriod, atTheEdge };
}
function tally(words) {
    const counts = new Map();
    for (const word of words)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./build/collect/period/associated.js
/** Which pull requests GitHub says that commits came in with, for those commits of which the list of pull requests does not tell. */






const associated_wanted = { what: 'What the commits came in with', needs: [(0,permissions/* reads */.Um)('contents'), (0,permissions/* reads */.Um)('pull_requests')] };
const associated = dist/* nullable */.mee(dist/* object */.Ikc({
    associatedPullRequests: dist/* object */.Ikc({
        totalCount: dist/* number */.aig(),
        nodes: dist/* array */.YOg(dist/* object */.Ikc({
            number: dist/* number */.aig(),
            merged: dist/* boolean */.zMY(),
            baseRefName: dist/* string */.YjP(),
            repository: dist/* object */.Ikc({ nameWithOwner: dist/* string */.YjP() }),
            mergeCommit: dist/* nullable */.mee(dist/* object */.Ikc({ oid: shapes/* oid */.jq })),
        })),
    }),
}));
/** GitHub shows a commit in more pull requests than the one it came with; one in more than this is in none that matters. */
const mostAssociated = 20;
const associated_commitsAtOnce = 50;
/** The pull requests that were merged into a branch with commits of a list, each with those commits. */
async function readMergedWith(github, repository, branch, oids) {
    const found = new Map();
    const sources = [];
    for (let from = 0; from < oids.length; from += associated_commitsAtOnce) {
        const some = oids.slice(from, from + associated_commitsAtOnce);
        const answer = await github.graphql(queryFor(some), { ...repository });
        for (const [index, one] of some.entries()) {
            const seen = (0,read_at/* readAt */.m)({ answer, token: github.token.kind }, ['repository', `c${String(index)}`], associated, associated_wanted);
            if (seen.state === 'unavailable')
                return seen;
            if (index === 0)
                sources.push(...seen.sources);
            const { totalCount, nodes } = seen.value?.associatedPullRequests ?? { totalCount: 0, nodes: [] };
            if (totalCount > nodes.length)
                return (0,unseen/* cutShort */.VV)(associated_wanted, `${one} is in ${String(totalCount)} pull requests`, 'Look that commit up.', seen.sources);
            for (const pull of nodes) {
                if (!pull.merged || pull.mergeCommit === null || pull.baseRefName !== branch || !isHere(pull.repository.nameWithOwner, repository))
                    continue;
                const same = found.get(pull.number);
                if (same === undefined)
                    found.set(pull.number, { mergeCommit: pull.mergeCommit.oid, commits: [one] });
                else
                    same.commits.push(one);
            }
        }
    }
    return (0,evidence/* observed */.Px)([...found].map(([number, pull]) => ({ number, ...pull })), sources);
}
function queryFor(oids) {
    const commits = oids.map((one, index) => `c${String(index)}: object(oid: "${one}") { ...associated }`);
    return `query Associated($owner: String!, $name: String!) {
    repository(owner: $owner, name: $name) { ${commits.join('\n')} }
  }
  fragment associated on Commit {
    associatedPullRequests(first: ${String(mostAssociated)}) {
      totalCount
      nodes { number merged baseRefName repository { nameWithOwner } mergeCommit { oid } }
    }
  }`;
}
function isHere(fullName, { owner, name }) {
    return fullName.toLowerCase() === `${owner}/${name}`.toLowerCase();
}

// EXTERNAL MODULE: ./build/collect/head-push.js
var head_push = __webpack_require__(2484);
;// CONCATENATED MODULE: ./build/collect/period/log.js
/** The activity log of a branch, as far back as a period takes. */







/** A commit id, or the zeros that stand for none. */
const end = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), dist/* transform */.pdi((oid) => (/^0+$/.test(oid) ? null : oid)));
const entries = dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({ id: dist/* number */.aig(), before: end, after: end, timestamp: shapes/* instant */.uR, activity_type: dist/* string */.YjP(), actor: dist/* nullable */.mee(shapes/* restAccount */.g) }), dist/* transform */.pdi(({ timestamp, activity_type: type, ...entry }) => ({ ...entry, at: timestamp, type }))));
const log_wanted = { what: 'The activity of the branch', needs: [(0,permissions/* reads */.Um)('contents')] };
/** The most pages that are read: half a million pushes to one branch. */
const mostPages = 5000;
/** Reads the log back to the last entry before a moment, newest first. */
async function readLog(github, repository, branch, since, progress = () => undefined) {
    const found = [];
    const sources = [];
    let after;
    for (let page = 1; page <= mostPages; page += 1) {
        const answer = await (0,head_push/* askActivity */.b)(github, repository, branch, after);
        if (!answer.ok)
            return (0,unseen/* refused */.J5)(log_wanted, answer, github.token.kind);
        sources.push(answer.sequence);
        const parsed = dist/* safeParse */.xLC(entries, answer.data);
        if (!parsed.success)
            return (0,unseen/* notUnderstood */.hf)(log_wanted, "GitHub's answer is not understood", sources);
        found.push(...parsed.output);
        progress(found.length);
        const last = found.at(-1);
        const next = answer.next?.['after'];
        if (next === undefined || (last !== undefined && (0,time/* compareInstants */.Q)(last.at, since) < 0))
            return (0,evidence/* observed */.Px)(found, sources);
        // A page that is told again would be read for ever.
        if (next === after || parsed.output.length === 0)
            return (0,unseen/* cutShort */.VV)(log_wanted, 'the same page came twice', 'Run it again.', sources);
        after = next;
    }
    return (0,unseen/* cutShort */.VV)(log_wanted, `there are more than ${String(found.length)} entries`, 'Judge a shorter period.', sources);
}
/** The newest entries: one page. */
async function readRecentLog(github, repository, branch) {
    const answer = await askActivity(github, repository, branch);
    if (!answer.ok)
        return refused(log_wanted, answer, github.token.kind);
    const parsed = v.safeParse(entries, answer.data);
    return parsed.success
        ? observed(parsed.output, [answer.sequence])
        : notUnderstood(log_wanted, "GitHub's answer is not understood", [answer.sequence]);
}

// EXTERNAL MODULE: ./build/collect/classify.js
var classify = __webpack_require__(2467);
;// CONCATENATED MODULE: ./build/collect/period/page-size.js

/** Whether GitHub gave up on the size of what was asked. Data beside such an error is a part, and never taken for the whole. */
function isTooLarge(answer) {
    if (answer.ok)
        return answer.errors.some((error) => (0,classify/* classifyGraphql */.G)(error) === 'too-large');
    return answer.kind === 'too-large' || answer.status === 502 || answer.status === 504;
}
/** Asks for a page; for half of it, and half of that, where GitHub gives up. The size that worked is the one to go on with. */
async function shrinking(size, ask) {
    for (let now = size;; now = Math.floor(now / 2)) {
        const answer = await ask(now);
        if (now === 1 || !isTooLarge(answer))
            return { answer, size: now };
    }
}

;// CONCATENATED MODULE: ./build/collect/period/merged-list.js
/** The pull requests that GitHub lists as merged into a branch, to the end of the list: the count is of the whole of it. */







const merged_list_wanted = { what: 'The merged pull requests', needs: [(0,permissions/* reads */.Um)('pull_requests')] };
const page = dist/* object */.Ikc({
    totalCount: dist/* number */.aig(),
    pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
    nodes: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({ number: dist/* number */.aig(), mergedAt: dist/* nullable */.mee(shapes/* instant */.uR), mergeCommit: dist/* nullable */.mee(dist/* object */.Ikc({ oid: shapes/* oid */.jq })) }), dist/* transform */.pdi(({ number, mergedAt, mergeCommit }) => ({ number, mergedAt, mergeCommit: mergeCommit?.oid ?? null })))),
});
/** Oldest first: what is merged while the list is read comes at its end. */
const merged_list_query = `query MergedPullRequests($owner: String!, $name: String!, $base: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: $first, after: $after, states: [MERGED], baseRefName: $base, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { number mergedAt mergeCommit { oid } }
    }
  }
}`;
async function readMergedList(github, repository, base) {
    const items = [];
    const sources = [];
    let after = null;
    let size = 100;
    for (let number = 1;; number += 1) {
        const variables = { ...repository, base, after };
        const asked = await shrinking(size, (first) => github.graphql(merged_list_query, { ...variables, first }, number));
        size = asked.size;
        const seen = (0,read_at/* readAt */.m)({ answer: asked.answer, token: github.token.kind }, ['repository', 'pullRequests'], page, merged_list_wanted);
        if (seen.state === 'unavailable')
            return seen;
        const { nodes, pageInfo, totalCount } = seen.value;
        items.push(...nodes);
        sources.push(...seen.sources);
        if (!pageInfo.hasNextPage)
            return (0,evidence/* observed */.Px)({ items, counted: totalCount }, sources);
        if (pageInfo.endCursor === null || pageInfo.endCursor === after || nodes.length === 0)
            return (0,unseen/* cutShort */.VV)(merged_list_wanted, 'the same page came twice', 'Run it again.', sources);
        after = pageInfo.endCursor;
    }
}

;// CONCATENATED MODULE: ./build/collect/period/walk.js
/** Walks the commits between two commits of a branch, in pages, until GitHub's own count of them is reached. */








const walk_wanted = { what: 'The commits of the branch', needs: [(0,permissions/* reads */.Um)('contents')] };
const comparison = dist/* object */.Ikc({ ahead_by: dist/* number */.aig(), behind_by: dist/* number */.aig() });
/** Asks GitHub to compare two commits. */
async function readComparison(github, { owner, name }, from, to) {
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
    const answer = await github.request(route, { owner, repo: name, basehead: `${from}...${to}`, per_page: 1 });
    if (!answer.ok)
        return (0,unseen/* refused */.J5)(walk_wanted, answer, github.token.kind);
    const parsed = dist/* safeParse */.xLC(comparison, answer.data);
    if (!parsed.success)
        return (0,unseen/* notUnderstood */.hf)(walk_wanted, "GitHub's comparison is not understood", [answer.sequence]);
    return (0,evidence/* observed */.Px)({ ahead: parsed.output.ahead_by, behind: parsed.output.behind_by }, [answer.sequence]);
}
const walk_page = dist/* nullable */.mee(dist/* object */.Ikc({
    history: dist/* object */.Ikc({
        totalCount: dist/* number */.aig(),
        pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* boolean */.zMY(), endCursor: dist/* nullable */.mee(dist/* string */.YjP()) }),
        nodes: dist/* array */.YOg(dist/* object */.Ikc({ oid: shapes/* oid */.jq, parents: dist/* object */.Ikc({ totalCount: dist/* number */.aig(), nodes: dist/* array */.YOg(dist/* object */.Ikc({ oid: shapes/* oid */.jq })) }) })),
    }),
}));
/** More parents than this has no commit that is not made to break things. */
const mostParents = 50;
const walk_query = `query History($owner: String!, $name: String!, $oid: GitObjectID!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      ... on Commit {
        history(first: $first, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { oid parents(first: ${String(mostParents)}) { totalCount nodes { oid } } }
        }
      }
    }
  }
}`;
/** A history that is being read, a page at a time. */
class History {
    #after = null;
    #size = 100;
    #page = 0;
    ended = false;
    #ask;
    #from;
    constructor(ask, from) {
        this.#ask = ask;
        this.#from = from;
    }
    /** Reads one page into the graph. */
    async read(graph) {
        const from = this.#from;
        const { github } = this.#ask;
        this.#page += 1;
        const variables = { ...this.#ask.repository, oid: from, after: this.#after };
        const asked = await shrinking(this.#size, (first) => github.graphql(walk_query, { ...variables, first }, this.#page));
        this.#size = asked.size;
        const seen = (0,read_at/* readAt */.m)({ answer: asked.answer, token: github.token.kind }, ['repository', 'object'], walk_page, walk_wanted);
        if (seen.state === 'unavailable')
            return seen;
        if (seen.value === null)
            return (0,unseen/* cutShort */.VV)(walk_wanted, `the commit ${from} is gone`, 'Nothing brings it back.', seen.sources);
        const { nodes, pageInfo } = seen.value.history;
        for (const node of nodes) {
            if (node.parents.nodes.length !== node.parents.totalCount)
                return (0,unseen/* cutShort */.VV)(walk_wanted, `${node.oid} has ${String(node.parents.totalCount)} parents`, 'Look that commit up.', seen.sources);
            graph.add(node.oid, node.parents.nodes.map((parent) => parent.oid));
        }
        const stuck = pageInfo.hasNextPage && (pageInfo.endCursor === null || pageInfo.endCursor === this.#after || nodes.length === 0);
        if (stuck)
            return (0,unseen/* cutShort */.VV)(walk_wanted, 'the same page came twice', 'Run it again.', seen.sources);
        this.#after = pageInfo.endCursor;
        this.ended = !pageInfo.hasNextPage;
        return (0,evidence/* observed */.Px)(null, seen.sources);
    }
}
/**
 * Reads every commit that one commit has and another has not into a graph whose marks are set. By dates alone nobody could tell
 * where to stop, since whoever makes a commit chooses them: it stops when nothing unread is left and GitHub counts as many.
 */
async function walk(github, repository, ends, graph, progress = () => undefined) {
    const compared = await readComparison(github, repository, ends.from, ends.to);
    if (compared.state === 'unavailable')
        return compared;
    const { ahead, behind } = compared.value;
    const sources = [...compared.sources];
    graph.mark(ends.from, before);
    const forth = new History({ github, repository }, ends.to);
    // Where history was rewritten the old one is read as well: what both have is no news.
    const histories = behind > 0 ? [forth, new History({ github, repository }, ends.from)] : [forth];
    const settled = () => graph.open === 0 && graph.brought === ahead;
    if (ahead === 0)
        return (0,evidence/* observed */.Px)({ compared: compared.value, whole: graph.brought === 0 }, sources);
    while (!settled() && histories.some(({ ended }) => !ended)) {
        for (const history of histories) {
            if (history.ended || settled())
                continue;
            const read = await history.read(graph);
            if (read.state === 'unavailable')
                return read;
            sources.push(...read.sources);
            progress(graph.brought);
        }
    }
    return (0,evidence/* mapEvidence */._I)(compared, (value) => ({ compared: value, whole: settled() }));
}

;// CONCATENATED MODULE: ./build/collect/period/population.js
/** Reads the sources of a population: the activity log, the commits, the merged pull requests, and GitHub's counts. */









/** GitHub keeps the activity of a branch for so long. */
const keptDays = 365;
/** Reads what landed on a branch in a period. Unavailable when one of the sources is: a part of them proves nothing. */
async function readPopulation(github, repository, question, progress) {
    const { branch, since, until, tip, start } = question;
    const log = await readLog(github, repository, branch, since);
    if (log.state === 'unavailable')
        return log;
    progress(`${String(log.value.length)} entries of the activity of ${branch}.`);
    const reaches = new Date((0,time/* toMilliseconds */.W)(question.now) - keptDays * 86_400_000).toISOString().replace('.000Z', 'Z');
    const chain = (0,population_chain/* chainOf */.d)(log.value, { since, until, tip, start, reaches });
    const graph = new CommitGraph();
    for (const [index, segment] of chain.segments.entries())
        graph.mark(segment.after, index);
    const counted = await walkChain(github, repository, chain, graph);
    if (counted.state === 'unavailable')
        return counted;
    progress(`${String(graph.brought)} commits.`);
    const listed = await readMergedList(github, repository, branch);
    if (listed.state === 'unavailable')
        return listed;
    progress(`${String(listed.value.items.length)} merged pull requests.`);
    const associated = new Map();
    const byStretch = graph.byStretch();
    for (const index of unsettled({ chain, graph, listed: listed.value.items })) {
        const merged = await readMergedWith(github, repository, branch, byStretch.get(index) ?? []);
        if (merged.state === 'unavailable')
            return merged;
        associated.set(index, merged.value);
    }
    const { items, counted: listedCount } = listed.value;
    const sources = [...log.sources, ...counted.sources, ...listed.sources];
    return (0,evidence/* observed */.Px)(reconcile({ since, until, chain, graph, counted: counted.value, listed: items, listedCount, associated }), sources);
}
/** Reads the commits between the ends of the chain, and tells how many GitHub counts. */
async function walkChain(github, repository, { from, to }, graph) {
    // Without both ends nothing bounds the walk; the chain has said so.
    if (from === null || to === null || from === to)
        return (0,evidence/* observed */.Px)(0);
    const walked = await walk(github, repository, { from, to }, graph);
    return walked.state === 'unavailable' ? walked : (0,evidence/* observed */.Px)(walked.value.compared.ahead, walked.sources);
}

;// CONCATENATED MODULE: ./build/collect/period/changes.js
/** Every change that landed on a branch in a period, as a subject, and the period itself. */






/** So many changes are read at a time. */
const atOnce = 4;
/** Collects a branch in a period. */
async function collectPeriod(github, repository, question, wants, progress) {
    const { branch, since, until } = question;
    const landed = await readPopulation(github, repository.ref, question, progress);
    const identity = {
        kind: 'period',
        id: `${repository.name}:refs/heads/${branch}[${since},${until})`,
        url: `${repository.url}/commits/${branch.split('/').map(encodeURIComponent).join('/')}`,
        repository: repository.name,
        branch,
        since,
        until,
    };
    if (landed.state === 'unavailable')
        return { period: { ...identity, population: landed }, changes: [], incompleteBecause: [`${branch}: ${landed.detail} ${landed.remedy}`] };
    const { changes, unread } = await readChanges(github, repository, landed.value, branch, wants, progress);
    const population = (0,evidence/* mapEvidence */._I)(landed, (seen) => ({ ...seen.population, differences: [...seen.population.differences, ...unread] }));
    return {
        period: { ...identity, population },
        changes,
        incompleteBecause: [...landed.value.population.differences, ...unread].map(({ message }) => `${branch}: ${message}`),
    };
}
async function readChanges(github, repository, { pullRequests, directPushes }, branch, wants, progress) {
    const unread = [];
    const jobs = [
        ...pullRequests.map(({ number, segment }) => async () => {
            const read = await readLandedChange(github, repository, number, segment, wants);
            if (typeof read !== 'string')
                return read;
            const about = `#${String(number)}`;
            unread.push({ kind: 'unread', about, message: `${about} landed and could not be read: ${read}` });
            return null;
        }),
        ...directPushes.map(({ segment, commits }) => () => {
            const push = { branch, before: segment.before, commits, landing: (0,population_chain/* recordOf */.z)(segment) };
            return readDirectPush(github, repository.ref, push, wants, { statusContext: wants.statusContext, run: null });
        }),
    ];
    const found = [];
    for (let from = 0; from < jobs.length; from += atOnce) {
        const some = await Promise.all(jobs.slice(from, from + atOnce).map((job) => job()));
        found.push(...some.filter((change) => change !== null));
        progress(`${String(found.length)} of ${String(jobs.length)} changes of ${branch}.`);
    }
    return { changes: found, unread: unread.toSorted((a, b) => (0,canonical/* compareText */.n)(a.message, b.message)) };
}
/** A pull request that landed; the reason when it cannot be read. How it landed is known from the chain. */
async function readLandedChange(github, { ref }, number, segment, { slots, teamsOwning, statusContext }) {
    const first = await (0,collect_change/* readChange */.p)(github, { repository: ref, number, policyPath: null, statusContext, own: null, hints: null });
    if (!first.found)
        return first.detail;
    const known = ['landing'];
    const change = await (0,collect_change/* completeChange */.s)(github, first, { slots: new Set([...slots].filter((slot) => !known.includes(slot))), teamsOwning });
    return { ...change, landing: (0,evidence/* observed */.Px)({ signedByGitHub: first.signedByGitHub, record: (0,population_chain/* recordOf */.z)(segment) }) };
}

;// CONCATENATED MODULE: ./build/collect/period/deleted.js
/** Branches that were there in a period and no longer are: what landed on them is in no list that can still be read. */






const deleted_entries = dist/* array */.YOg(dist/* object */.Ikc({ ref: dist/* string */.YjP(), timestamp: shapes/* instant */.uR }));
const deleted_wanted = { what: 'Which branches were deleted', needs: [(0,permissions/* reads */.Um)('contents')] };
const deleted_mostPages = 500;
/** Reads which branches were deleted since a moment, the latest first. One that was made again may be among them. */
async function readDeletedBranches(github, { owner, name }, since) {
    const found = [];
    const sources = [];
    const parameters = { owner, repo: name, activity_type: 'branch_deletion', per_page: 100 };
    let after;
    for (let page = 1; page <= deleted_mostPages; page += 1) {
        const answer = await github.request('GET /repos/{owner}/{repo}/activity', { ...parameters, ...(after === undefined ? {} : { after }) });
        if (!answer.ok)
            return (0,unseen/* refused */.J5)(deleted_wanted, answer, github.token.kind);
        sources.push(answer.sequence);
        const parsed = dist/* safeParse */.xLC(deleted_entries, answer.data);
        if (!parsed.success)
            return (0,unseen/* notUnderstood */.hf)(deleted_wanted, "GitHub's answer is not understood", sources);
        found.push(...parsed.output.map(({ ref, timestamp }) => ({ name: ref.replace(/^refs\/heads\//, ''), at: timestamp })));
        const last = found.at(-1);
        const next = answer.next?.['after'];
        if (next === undefined || (last !== undefined && (0,time/* compareInstants */.Q)(last.at, since) < 0))
            return (0,evidence/* observed */.Px)(found.filter(({ at }) => (0,time/* compareInstants */.Q)(at, since) >= 0), sources);
        if (next === after)
            return (0,unseen/* cutShort */.VV)(deleted_wanted, 'the same page came twice', 'Run it again.', sources);
        after = next;
    }
    return (0,unseen/* cutShort */.VV)(deleted_wanted, `there are more than ${String(found.length)} of them`, 'Judge a shorter period.', sources);
}

// EXTERNAL MODULE: ./build/collect/plan.js
var plan = __webpack_require__(5658);
// EXTERNAL MODULE: ./build/collect/policy-file.js
var policy_file = __webpack_require__(7254);
// EXTERNAL MODULE: ./build/evaluate/evaluate.js + 1 modules
var evaluate = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/model/user-error.js
var user_error = __webpack_require__(136);
// EXTERNAL MODULE: ./build/policy/scope.js
var scope = __webpack_require__(9171);
// EXTERNAL MODULE: ./build/commands/connect.js + 9 modules
var connect = __webpack_require__(8860);
// EXTERNAL MODULE: ./build/commands/judge-change.js + 2 modules
var judge_change = __webpack_require__(7439);
// EXTERNAL MODULE: ./build/commands/outcome.js
var outcome = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/commands/owning-teams.js
var owning_teams = __webpack_require__(5240);
// EXTERNAL MODULE: ./build/commands/policy-source.js
var policy_source = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/commands/target.js
var target = __webpack_require__(3462);
// EXTERNAL MODULE: ./build/commands/tell.js + 8 modules
var tell = __webpack_require__(9974);
// EXTERNAL MODULE: ./build/commands/waiver-proof.js
var waiver_proof = __webpack_require__(3256);
;// CONCATENATED MODULE: ./build/commands/period.js



















/** Judges every change that landed on the protected branches in a period, and whether none is missing. */
async function period(options, io) {
    const github = await (0,connect/* openGitHub */.o)(options, io);
    const { since, until } = periodOf(options);
    const found = await readBranches(github, (0,target/* judgedRepository */.sh)(options));
    if (found.state === 'unavailable')
        throw new user_error/* UserError */.y(found.detail, found.remedy);
    const repository = found.value;
    const now = github.date;
    if (now === null)
        throw new user_error/* UserError */.y('GitHub did not say what time it is.', 'Check what stands between here and GitHub, and that it answers at all.');
    const loaded = await policyOf(github, repository, options);
    const collected = await collectAll(github, repository, loaded, { since, until, now }, options, io);
    const missing = await branchesMissing(github, repository, loaded, since);
    const at = (0,judge_change.momentOf)(options.at, now);
    const snapshot = await snapshotOf(github, repository, loaded, collected, missing, { until, at }, options);
    const { policy } = loaded;
    const results = (0,evaluate/* evaluate */._)(snapshot, policy, checks/* checks */.A);
    const { ref, visibility } = repository;
    const told = await (0,tell.tell)({ policy, snapshot, results, github, repository: ref, visibility, comment: null, notes: [] }, options, io);
    const { reportOnly } = options;
    return {
        exitCode: (0,outcome/* exitCode */.I)({ verdict: results.verdict, reportOnly, statusCarries: false, evidenceLost: told.evidenceLost }),
        outputs: told.outputs,
    };
}
/** @throws UserError when the period has no beginning, no end, or none after the other. */
function periodOf({ since, until }) {
    if (since === null || until === null)
        throw new user_error/* UserError */.y('The period is not given.', 'Name its first moment and the moment after it: --since 2026-01-01 --until 2026-07-01.');
    if ((0,time/* compareInstants */.Q)(since, until) >= 0)
        throw new user_error/* UserError */.y(`The period ends at ${until}, which is not after ${since}.`, 'Name a later moment with "until".');
    return { since, until };
}
async function policyOf(github, { name, ref }, options) {
    const file = options.policy.kind === 'repository' ? await (0,policy_file/* readPolicyAt */.I)(github, ref, options.policy.path) : (0,evidence/* observed */.Px)(null);
    return (0,policy_source/* loadPolicy */.t)(github, options.policy, name, file);
}
/** One sentence for each branch that the policy protects and that is gone, with all that landed on it. */
async function branchesMissing(github, { ref, defaultBranch, branches }, { policy }, since) {
    const there = new Set(branches.map(({ name }) => name));
    const isProtected = (name) => (0,scope/* protects */.lQ)(policy, name, defaultBranch ?? name);
    const deleted = await readDeletedBranches(github, ref, since);
    if (deleted.state === 'unavailable')
        return [`${deleted.detail} ${deleted.remedy}`];
    const gone = deleted.value.filter(({ name }) => isProtected(name) && !there.has(name));
    return gone.map(({ name, at }) => `${name} was deleted at ${at}: what landed on it in the period is not in the population.`);
}
async function collectAll(github, repository, { policy, source }, span, options, io) {
    const { defaultBranch, branches } = repository;
    const wanted = branches.filter(({ name }) => (0,scope/* protects */.lQ)(policy, name, defaultBranch ?? name));
    if (options.startCommit !== null && wanted.length > 1)
        throw new user_error/* UserError */.y(`"start-commit" is given, and the policy protects ${String(wanted.length)} branches.`, 'Leave it out, or judge one branch with a policy that names it alone.');
    const start = options.startCommit === null ? null : { oid: options.startCommit, from: 'start-commit' };
    const wants = {
        slots: (0,plan/* planFor */.bJ)(policy, checks/* checks */.A).slots.change,
        teamsOwning: (0,owning_teams/* teamsOwning */.P)(policy, source.path, checks/* checks */.A),
        statusContext: options.statusContext === '' ? null : options.statusContext,
    };
    const collected = [];
    for (const { name, oid } of wanted) {
        io.progress(`Reading what landed on ${name} from ${span.since} until ${span.until} (not included).`);
        const question = { ...span, branch: name, tip: oid, start };
        collected.push(await collectPeriod(github, repository, question, wants, (line) => io.progress(line)));
    }
    return collected;
}
async function snapshotOf(github, { name, visibility, defaultBranch }, loaded, collected, missing, { until, at }, options) {
    const subjects = collected.flatMap((one) => [...one.changes, one.period]);
    const unfinished = (0,time/* compareInstants */.Q)(until, at) > 0 ? [`The period ends at ${until}, which is still to come at ${at}.`] : [];
    return {
        run: {
            command: 'period',
            at,
            repositories: [name],
            population: [{ repository: name, visibility, judged: true, because: 'The run names it.' }],
            defaultBranches: defaultBranch === null ? {} : { [name]: defaultBranch },
            incompleteBecause: [...missing, ...collected.flatMap(({ incompleteBecause }) => incompleteBecause), ...unfinished],
            policy: loaded.source,
            provenWaivers: await (0,waiver_proof/* provenWaivers */.Y)(github, loaded, subjects.map(({ id }) => id)),
            sample: (0,connect/* isSample */.R)(options),
            statusContext: options.statusContext,
        },
        subjects,
    };
}


/***/ }),

/***/ 9974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(3145);
;// CONCATENATED MODULE: ./build/publish/annotations.js

/** Annotations for what a run found: errors for what blocks, warnings for what does not, notices for what is still to come. */
function resultAnnotations(results) {
    const { blocking, other } = (0,report_findings/* findingsOf */.WX)(results);
    return [
        ...blocking.map((result) => annotation(result, result.reason === 'not-yet' ? 'notice' : 'error')),
        ...other.map((result) => annotation(result, result.reason === 'not-yet' ? 'notice' : 'warning')),
    ];
}
function annotation(result, level) {
    return { level, title: `${result.check} on ${result.subject.id}`, message: `${result.message} ${result.remedy}`.trim(), place: null };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./build/publish/within.js
const cut = '\n\n_This summary was cut: the evidence package holds all of it._\n';
/** As much of a Markdown text, in whole lines, as fits into so many bytes of UTF-8. */
function within(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = Buffer.from(markdown).subarray(0, bytes - Buffer.byteLength(cut) - 1);
    return room.subarray(0, Math.max(0, room.lastIndexOf('\n'))).toString() + cut;
}

// EXTERNAL MODULE: ./build/publish/status.js
var publish_status = __webpack_require__(9436);
;// CONCATENATED MODULE: ./build/publish/comment.js



/** GitHub keeps no longer comment. It counts characters, of which there are never more than bytes. */
const limit = 65_536;
const comments = dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* number */.aig(), body: dist/* nullish */.cl6(dist/* string */.YjP()), user: dist/* nullable */.mee(dist/* object */.Ikc({ id: dist/* number */.aig() })) }));
const viewer = dist/* object */.Ikc({ viewer: dist/* object */.Ikc({ databaseId: dist/* number */.aig() }) });
/**
 * Keeps one comment up to date: the first that carries the mark and is our own. Anybody can write the mark, so that it alone
 * would let somebody else's comment pass for ours.
 *
 * @param account the account id of whose token it is; `null` when it has to be asked for.
 */
async function keepComment(github, target, markdown, account) {
    const { repository, number } = target;
    const at = { owner: repository.owner, repo: repository.name };
    const mark = `<!-- soc2-gate: ${encodeURIComponent(target.context)} -->`;
    const body = within(`${mark}\n${markdown}`, limit);
    const [self, list] = await Promise.all([
        account === null ? askViewer(github) : account,
        github.list('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number }),
    ]);
    if (!list.ok)
        return refused(list, target);
    const found = dist/* safeParse */.xLC(comments, list.items);
    if (self === null || !found.success)
        return {
            published: false,
            detail: 'The comment could not be kept: GitHub does not say which comments are ours.',
            remedy: 'Run it again.',
        };
    const ours = found.output.find((comment) => comment.user?.id === self && comment.body?.startsWith(mark) === true);
    if (ours?.body === body)
        return { published: true, creator: self };
    const answer = ours === undefined
        ? await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number, body })
        : await github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...at, comment_id: ours.id, body });
    return answer.ok ? { published: true, creator: self } : refused(answer, target);
}
async function askViewer(github) {
    const answer = await github.graphql('query Viewer { viewer { databaseId } }', {});
    const parsed = dist/* safeParse */.xLC(viewer, answer.ok ? answer.data : null);
    return parsed.success ? parsed.output.viewer.databaseId : null;
}
function refused({ kind, status, message }, { repository, number }) {
    return {
        published: false,
        detail: `The comment on ${repository.owner}/${repository.name}#${String(number)} could not be written: ${(0,publish_status/* words */.aL)(message, status)}`,
        remedy: kind === 'hidden' ? 'Give the job "pull-requests: write", or leave "comment" out.' : 'Run it again.',
    };
}

// EXTERNAL MODULE: ./build/report/disclosure.js
var disclosure = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/report/approvals.js
var report_approvals = __webpack_require__(5099);
// EXTERNAL MODULE: ./build/report/page.js
var report_page = __webpack_require__(7916);
// EXTERNAL MODULE: ./build/report/plain.js
var plain = __webpack_require__(2071);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(2867);
;// CONCATENATED MODULE: ./build/report/text.js





/** The results of a run for a terminal. Words say everything that colours say. */
function resultsText(results, layout) {
    const findings = (0,report_findings/* findingsOf */.WX)(results);
    const page = new report_page/* Page */.YW(layout);
    if (results.sample !== undefined)
        page.paragraph(`${results.sample}: ${wording/* sampleNote */.xL}`, 0);
    page.line(`soc2-gate ${results.command}: ${page.painted(findings.waiting ? 'waiting' : results.verdict, results.verdict)}`);
    page.paragraph(`${(0,wording/* verdictSentence */.BT)(results, findings)} As of ${results.at}.`, 0);
    for (const reason of results.incompleteBecause)
        page.paragraph(`- ${(0,plain/* plain */.p)(reason)}`, 0, 2);
    section(page, 'Decides the verdict', findings.blocking);
    section(page, 'Does not block', findings.other);
    section(page, 'Waived', findings.covered);
    const approvals = (0,report_approvals/* approvalsTold */.U)(results.results);
    if (approvals.length > 0)
        page.title('Approvals');
    for (const approval of approvals)
        page.paragraph(`- ${(0,plain/* plain */.p)(approval, 500)}`, 2, 2);
    page.title('Controls');
    const waiting = (0,report_findings/* waitingControls */.eV)(results);
    for (const control of results.controls) {
        const { ending, words } = (0,wording/* controlEnding */.HX)(control, waiting);
        page.entry(ending, (0,plain/* plain */.p)(words), `${(0,plain/* plain */.p)(control.id)} ${(0,plain/* plain */.p)(control.title, 200)}${control.enforce === 'block' ? '' : ` (${control.enforce})`}`);
    }
    page.line('');
    page.paragraph(`${(0,wording/* countsInWords */.Pe)(results.counts)}.`, 0);
    page.paragraph(wording/* confidential */.BF, 0);
    return page.text();
}
function section(page, title, results) {
    if (results.length === 0)
        return;
    page.title(title);
    for (const { result, controls, checks } of (0,report_findings/* together */.bs)(results)) {
        const ending = (0,wording/* endingOf */.z6)(result);
        page.entry(ending, wording/* endingWords */.fg[ending], `${(0,plain/* plain */.p)(controls.join(', '))} ${checks.join(', ')} on ${(0,plain/* plain */.p)(result.subject.id, 300)}`);
        page.paragraph((0,plain/* plain */.p)(result.message, 1000), report_page/* indent */.pZ);
        if (result.remedy !== '')
            page.paragraph(`To do: ${(0,plain/* plain */.p)(result.remedy, 1000)}`, report_page/* indent */.pZ);
        for (const waiver of result.waivers)
            page.paragraph(`Waiver ${(0,plain/* plain */.p)(waiver.id)} for ${(0,plain/* plain */.p)(waiver.control)}: ${(0,plain/* plain */.p)(waiver.because)}`, report_page/* indent */.pZ);
    }
}

// EXTERNAL MODULE: ./build/commands/io.js
var commands_io = __webpack_require__(6855);
// EXTERNAL MODULE: ./build/commands/target.js
var target = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/commands/disclosure.js


/**
 * Decides how much the log, the summary and the artifacts of a run may show: they are read by whoever may read the repository of
 * the workflow, which need not be the one that is judged. What is not known to be private is public.
 */
function disclosureOf(repository, visibility, options, io) {
    const inWorkflow = (0,commands_io/* variable */.b)(io.environment, 'GITHUB_ACTIONS') === 'true';
    if (options.allowPublicUpload || !inWorkflow)
        return 'all';
    if (visibility === 'public')
        return 'changes';
    return (0,target/* isOwnRepository */.nc)(io.environment, repository) || options.publicWorkflow === false ? 'all' : 'verdict';
}

// EXTERNAL MODULE: ./build/commands/failure.js + 1 modules
var failure = __webpack_require__(1736);
// EXTERNAL MODULE: ./build/policy/format.js
var format = __webpack_require__(2856);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/model/canonical.js
var canonical = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/model/snapshot.js
var model_snapshot = __webpack_require__(1612);
// EXTERNAL MODULE: ./build/store/digest.js
var digest = __webpack_require__(3048);
// EXTERNAL MODULE: ./build/store/package.js
var store_package = __webpack_require__(2818);
// EXTERNAL MODULE: ./build/store/schema/manifest.js
var manifest = __webpack_require__(2895);
// EXTERNAL MODULE: ./build/store/trouble.js
var trouble = __webpack_require__(3977);
;// CONCATENATED MODULE: ./build/store/write.js








/**
 * Writes an evidence package into a folder, which must be empty or not there yet. The manifest and the list of digests are
 * written last: what was broken off has none, and no check takes it for a package.
 */
async function writePackage(folder, evidence) {
    try {
        const trouble = await prepareFolder(folder);
        if (trouble !== null)
            return { written: false, ...trouble };
        return await writeAll(folder, evidence);
    }
    catch (error) {
        return { written: false, ...(0,trouble/* troubleOf */.L)(error, `The evidence package could not be written to ${folder}`) };
    }
}
async function writeAll(folder, evidence) {
    const files = [];
    const parts = (0,store_package/* packageFiles */.i9)(evidence).map(({ path, type, chunks }) => ({ path, type, content: () => chunks }));
    for (const { path, type, content } of [...parts, ...evidence.documents]) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(folder, path)), { recursive: true });
        files.push({ path, type, ...(await (0,digest/* writeDigested */.n7)((0,external_node_path_.join)(folder, path), content(files))) });
    }
    files.sort((a, b) => (0,canonical/* compareText */.n)(a.path, b.path));
    const { sha256: root } = await (0,digest/* writeDigested */.n7)((0,external_node_path_.join)(folder, 'manifest.json'), [(0,canonical/* canonicalJson */.d)(manifestOf(evidence, files))]);
    const { sample, at } = evidence.snapshot.run;
    await (0,digest/* writeDigested */.n7)((0,external_node_path_.join)(folder, 'SHA256SUMS'), [(0,digest/* sumsText */.MW)(files, root, sample)]);
    const paths = [...files.map(({ path }) => path), 'manifest.json', 'SHA256SUMS'].toSorted();
    // The times of files are in the archive and in its digest: with these, the same package is the same archive.
    for (const path of paths)
        await (0,promises_.utimes)((0,external_node_path_.join)(folder, path), new Date(at), new Date(at));
    return { written: true, root, files: paths };
}
function manifestOf({ snapshot, tool, run, token, previous }, files) {
    const { repositories, at, policy, sample } = snapshot.run;
    return {
        schema: manifest/* manifestVersion */.c,
        ...(sample ? { sample: 'SAMPLE DATA' } : {}),
        files: [...files],
        tool,
        run,
        token,
        scope: { repositories: [...repositories], at, period: (0,model_snapshot/* periodOf */.j)(snapshot.subjects) },
        policy,
        previous,
    };
}
/** Makes the folder; what is there already must be a folder with nothing in it. */
async function prepareFolder(folder) {
    const found = await (0,promises_.lstat)(folder).catch((error) => {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (found === null) {
        await (0,promises_.mkdir)(folder, { recursive: true });
        return null;
    }
    // A checkout can hold a link of this name, and lead the evidence elsewhere.
    if (found.isSymbolicLink())
        return { detail: `${folder} is a symbolic link.`, remedy: 'Name the folder itself in evidence-path.' };
    if (!found.isDirectory())
        return { detail: `${folder} is not a folder.`, remedy: 'Name a folder in evidence-path that is empty or not there yet.' };
    const names = await (0,promises_.readdir)(folder);
    if (names.length === 0)
        return null;
    return {
        detail: `${folder} is not empty: it holds ${names.toSorted().slice(0, 3).join(', ')}.`,
        remedy: 'Empty it, or name another folder in evidence-path. Evidence is never written over.',
    };
}

// EXTERNAL MODULE: ./build/commands/documents.js + 29 modules
var documents = __webpack_require__(141);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/commands/version.js
var version = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/commands/identity.js






/** Which tool judged: its version, and the digest of all that it consists of. */
async function toolIdentity({ bundle }) {
    return { name: 'soc2-gate', version: version/* version */.r, sha256: bundle === null ? null : await digestOfFolder((0,external_node_path_.dirname)(bundle)) };
}
/** The SHA-256 of what `sha256sum *` prints in the folder: what is loaded lazily counts as much as what is loaded first. */
async function digestOfFolder(folder) {
    const names = (await (0,promises_.readdir)(folder)).toSorted();
    const sums = await Promise.all(names.map(async (name) => `${sha256(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)))}  ${name}\n`));
    return sha256(sums.join(''));
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
/** Which run of which workflow judged, as the runner says. */
function runIdentity(command, { environment }) {
    return {
        command,
        repository: (0,commands_io/* variable */.b)(environment, 'GITHUB_REPOSITORY'),
        workflow: (0,commands_io/* variable */.b)(environment, 'GITHUB_WORKFLOW_REF'),
        id: whole((0,commands_io/* variable */.b)(environment, 'GITHUB_RUN_ID')),
        attempt: whole((0,commands_io/* variable */.b)(environment, 'GITHUB_RUN_ATTEMPT')),
        job: (0,commands_io/* variable */.b)(environment, 'GITHUB_JOB'),
        event: (0,commands_io/* variable */.b)(environment, 'GITHUB_EVENT_NAME'),
        actor: (0,commands_io/* variable */.b)(environment, 'GITHUB_ACTOR'),
        url: (0,target/* runUrl */.Vp)(environment),
    };
}
function whole(text) {
    return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/commands/keep.js






/** Writes the evidence package, and uploads it where that is asked for and nobody can read it who may not. */
async function keepEvidence(judged, show, options, io) {
    const { snapshot, results, policy, github } = judged;
    const named = {
        tool: await toolIdentity(io),
        run: runIdentity(options.command, io),
        token: { kind: github.token.kind, missing: [...github.token.missing] },
        previous: null,
    };
    const written = await writePackage(options.evidencePath, {
        snapshot,
        results,
        policy: (0,format/* formatPolicy */.E)(policy, snapshot.run.sample),
        documents: (0,documents/* documents */.D)(snapshot, results, policy, named),
        requests: github.requests,
        ...named,
    });
    if (!written.written)
        return { root: null, artifact: null, lost: [`${written.detail} ${written.remedy}`], notes: [] };
    const kept = { root: written.root, artifact: null, lost: [], notes: [] };
    if (io.runner === null || options.artifactName === '')
        return kept;
    if (show !== 'all')
        return { ...kept, notes: [notUploaded] };
    const uploaded = await io.runner.upload({
        folder: options.evidencePath,
        files: written.files,
        name: artifactName(options, io.environment),
        retentionDays: options.retentionDays,
    });
    return uploaded.uploaded
        ? { ...kept, artifact: artifactOf(uploaded, io.environment) }
        : { ...kept, lost: [`${uploaded.detail} ${uploaded.remedy}`] };
}
const notUploaded = 'The evidence package was not uploaded, because everybody can read the artifacts of a public repository. Judge from a private one, or set allow-public-upload.';
/** The name of the artifact, with its placeholders filled in. */
function artifactName({ artifactName: name, command }, environment) {
    const values = {
        command,
        job: (0,commands_io/* variable */.b)(environment, 'GITHUB_JOB') ?? 'job',
        attempt: (0,commands_io/* variable */.b)(environment, 'GITHUB_RUN_ATTEMPT') ?? '1',
    };
    return name.replaceAll(/\{(command|job|attempt)\}/g, (_, key) => values[key] ?? '');
}
function artifactOf({ name, id, digest }, environment) {
    const run = (0,target/* runUrl */.Vp)(environment);
    return { name, id, digest, url: run === null ? null : `${run}/artifacts/${String(id)}` };
}

;// CONCATENATED MODULE: ./build/commands/tell.js










/** Keeps the evidence, and tells whoever waits: summary, comment, annotations, log, outputs. */
async function tell(telling, options, io) {
    const show = disclosureOf(telling.repository, telling.visibility, options, io);
    const kept = await keepEvidence(telling, show, options, io);
    const extras = {
        ...(kept.root === null ? {} : { root: kept.root }),
        ...(kept.artifact === null ? {} : { artifact: kept.artifact }),
        reportOnly: options.reportOnly,
        notes: [...telling.notes, ...kept.lost, ...kept.notes],
    };
    const missed = [...(await summarize(telling, extras, show, io)), ...(await comment(telling, extras, options))];
    const shown = (0,disclosure/* disclosed */.v)(telling.results, show);
    await io.runner?.annotate([
        ...kept.lost.map((message) => tell_annotation('error', message)),
        ...[...telling.notes, ...missed].map((message) => tell_annotation('warning', message)),
        ...resultAnnotations(shown),
    ]);
    io.out(options.json ? (0,json/* resultsJson */.j)(shown) : resultsText(shown, io.terminal));
    for (const note of [...(io.runner === null ? [...telling.notes, ...kept.lost, ...missed] : []), ...kept.notes])
        io.progress(note);
    if (io.runner === null)
        io.progress(policyNote(telling.snapshot.run.policy));
    if (kept.root !== null)
        io.progress(`Evidence: ${options.evidencePath} (root digest sha256:${kept.root})`);
    return { evidenceLost: kept.lost.length > 0, outputs: outputsOf(telling, kept, options) };
}
/** Which policy judged: a mistyped path falls back to the built-in pack, and that has to be seen. */
function policyNote({ origin, path }) {
    return `Policy: ${origin}${origin === 'baseline' && path !== null ? `, the built-in pack, because there is none at ${path}` : ''}`;
}
/** Writes the summary of the job. What could not be told is returned; it costs nobody the verdict. */
async function summarize(telling, extras, show, io) {
    if (io.runner === null)
        return [];
    try {
        await io.runner.writeSummary((0,summary/* summaryMarkdown */.e)(telling.results, telling.snapshot, { ...extras, show }));
        return [];
    }
    catch (error) {
        return [`The summary of the job could not be written: ${(0,failure/* describeError */.Uc)(error)}.`];
    }
}
/** Who may read the pull request reads its comment, wherever the workflow runs. */
async function comment({ comment: on, github, repository, visibility, ...judged }, extras, options) {
    if (on === null)
        return [];
    const show = visibility === 'public' && !options.allowPublicUpload ? 'changes' : 'all';
    const markdown = (0,summary/* summaryMarkdown */.e)(judged.results, judged.snapshot, { ...extras, show });
    const target = { repository, number: on.number, context: options.statusContext };
    const published = await keepComment(github, target, markdown, on.account);
    return published.published ? [] : [`${published.detail} ${published.remedy}`];
}
function tell_annotation(level, message) {
    return { level, title: 'soc2-gate', message, place: null };
}
function outputsOf({ results }, { root, artifact }, { evidencePath }) {
    return {
        verdict: results.verdict,
        counts: JSON.stringify(results.counts),
        complete: String(results.complete),
        ...(root === null ? {} : { 'evidence-path': evidencePath, 'results-path': (0,external_node_path_.join)(evidencePath, 'results.json') }),
        ...(artifact === null ? {} : { 'artifact-id': String(artifact.id), ...given('artifact-url', artifact.url) }),
        ...given('artifact-digest', artifact?.digest ?? null),
    };
}
function given(name, value) {
    return value === null ? {} : { [name]: value };
}


/***/ })

};
