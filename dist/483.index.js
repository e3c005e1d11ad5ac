export const id = 483;
export const ids = [483,870,254];
export const modules = {

/***/ 67254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readPolicyAt),
/* harmony export */   readPolicyFrom: () => (/* binding */ readPolicyFrom)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _model_evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28477);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98437);
/* harmony import */ var _read_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(567);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27435);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46837);
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

/***/ 77796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readPostures)
});

// EXTERNAL MODULE: ./build/collect/policy-file.js
var policy_file = __webpack_require__(67254);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/model/evidence.js
var evidence = __webpack_require__(28477);
// EXTERNAL MODULE: ./build/collect/permissions.js
var permissions = __webpack_require__(98437);
// EXTERNAL MODULE: ./build/collect/unseen.js
var unseen = __webpack_require__(58969);
;// CONCATENATED MODULE: ./build/collect/posture/ask.js
/** Asking GitHub for one fact, and making evidence of whatever comes. */




/**
 * Why there is no use in asking: a workflow's own token never gets the permission. `null` when it may be worth it.
 */
function neverGiven(wanted, token) {
    if (token !== 'workflow' || wanted.needs.every((permission) => (0,permissions/* workflowKey */.tB)(permission) !== null))
        return null;
    const detail = `${wanted.what} cannot be read with a workflow's own token, so that no request was made.`;
    return (0,evidence/* unavailable */.hU)('permission', detail, (0,permissions/* permissionRemedy */.uF)(wanted.needs, token));
}
/** Asks for something that is no list. */
async function askFact(github, fact, { route, parameters }) {
    const never = neverGiven(fact, github.token.kind);
    if (never !== null)
        return never;
    const answer = await github.request(route, parameters);
    return answer.ok ? understood(fact, answer.data, [answer.sequence]) : missed(github, fact, answer);
}
/** Asks for a list, and reads it to its end. */
async function askList(github, fact, { route, parameters }) {
    const never = neverGiven(fact, github.token.kind);
    if (never !== null)
        return never;
    const list = await github.list(route, parameters);
    return list.ok ? understood(fact, list.items, list.sequences) : missed(github, fact, list);
}
/** Asks for a list that GitHub puts into an object, beside the number of its items. */
async function askCounted(github, fact, { route, parameters }, key) {
    const never = neverGiven(fact, github.token.kind);
    if (never !== null)
        return never;
    const items = [];
    const sequences = [];
    for (let page = 1;; page += 1) {
        const answer = await github.request(route, { per_page: 100, page, ...parameters }, page);
        if (!answer.ok)
            return missed(github, fact, answer);
        sequences.push(answer.sequence);
        const counted = dist/* safeParse */.xLC(dist/* object */.Ikc({ total_count: dist/* number */.aig() }), answer.data);
        const more = dist/* safeParse */.xLC(dist/* object */.Ikc({ [key]: dist/* array */.YOg(dist/* unknown */.L5J()) }), answer.data);
        if (!counted.success || !more.success)
            return (0,unseen/* notUnderstood */.hf)(fact, "GitHub's answer is not understood", sequences);
        const total = counted.output.total_count;
        const shown = more.output[key] ?? [];
        items.push(...shown);
        if (items.length >= total)
            return understood(fact, items, sequences);
        if (shown.length === 0) {
            return (0,unseen/* cutShort */.VV)(fact, `GitHub counts ${String(total)} and shows ${String(items.length)}`, 'Run it again.', sequences);
        }
    }
}
/** What came, as it is understood. */
function understood(fact, data, sequences) {
    const parsed = dist/* safeParse */.xLC(fact.schema, data);
    return parsed.success ? (0,evidence/* observed */.Px)(parsed.output, sequences) : (0,unseen/* notUnderstood */.hf)(fact, "GitHub's answer is not understood", sequences);
}
function missed(github, fact, refusal) {
    const proven = refusal.kind === 'absent' || refusal.kind === 'plan';
    if (proven && fact.absent !== undefined)
        return (0,evidence/* observed */.Px)(fact.absent, [refusal.sequence]);
    return (0,unseen/* refused */.J5)(fact, refusal, github.token.kind);
}

// EXTERNAL MODULE: ./build/policy/glob.js
var glob = __webpack_require__(64757);
;// CONCATENATED MODULE: ./build/collect/posture/rulesets.js
/** Every ruleset of a repository, those that enforce nothing among them. */





const levels = { Repository: 'repository', Organization: 'organization', Enterprise: 'enterprise' };
const enforcements = { ACTIVE: 'active', EVALUATE: 'evaluate', DISABLED: 'disabled' };
const targets = { BRANCH: 'branch', TAG: 'tag', PUSH: 'push', REPOSITORY: 'repository' };
const item = dist/* pipe */.FsL(dist/* object */.Ikc({
    databaseId: dist/* number */.aig(),
    name: dist/* string */.YjP(),
    target: dist/* nullable */.mee(dist/* picklist */.KIO(['BRANCH', 'TAG', 'PUSH', 'REPOSITORY'])),
    enforcement: dist/* picklist */.KIO(['ACTIVE', 'EVALUATE', 'DISABLED']),
    source: dist/* object */.Ikc({ type: dist/* picklist */.KIO(['Repository', 'Organization', 'Enterprise']) }),
    conditions: dist/* object */.Ikc({ refName: dist/* nullable */.mee(dist/* object */.Ikc({ include: dist/* array */.YOg(dist/* string */.YjP()), exclude: dist/* array */.YOg(dist/* string */.YjP()) })) }),
    // A ruleset has at most one rule of most types; a list that is longer than this is not understood.
    rules: dist/* object */.Ikc({ pageInfo: dist/* object */.Ikc({ hasNextPage: dist/* literal */.euz(false) }), nodes: dist/* array */.YOg(dist/* object */.Ikc({ type: dist/* string */.YjP() })) }),
}), dist/* transform */.pdi((seen) => ({
    id: seen.databaseId,
    name: seen.name,
    level: levels[seen.source.type],
    enforcement: enforcements[seen.enforcement],
    target: seen.target === null ? null : targets[seen.target],
    include: seen.conditions.refName?.include ?? [],
    exclude: seen.conditions.refName?.exclude ?? [],
    rules: seen.rules.nodes.map(({ type }) => type.toLowerCase()).toSorted(),
})));
const rulesets = {
    wanted: { what: 'The rulesets', needs: [(0,permissions/* reads */.Um)('metadata')] },
    field: 'rulesets',
    arguments: ', includeParents: true',
    selection: `databaseId name target enforcement source { type: __typename }
    conditions { refName { include exclude } }
    rules(first: 100) { pageInfo { hasNextPage } nodes { type } }`,
    item,
};
/** The rulesets that cover a branch and enforce nothing. */
function inactiveRulesets(all, branch, defaultBranch) {
    return (0,evidence/* mapEvidence */._I)(all, (seen) => seen
        .filter((one) => one.target === 'branch' && one.enforcement !== 'active' && covers(one, branch, defaultBranch))
        .map(({ id, name, level, enforcement, rules }) => ({ id, name, level, enforcement, rules })));
}
function covers({ include, exclude }, branch, defaultBranch) {
    const meant = (patterns) => patterns.some((pattern) => {
        if (pattern === '~ALL')
            return true;
        if (pattern === '~DEFAULT_BRANCH')
            return branch === defaultBranch;
        return (0,glob/* matchesAny */.H)([pattern], `refs/heads/${branch}`);
    });
    return meant(include) && !meant(exclude);
}
/** The rulesets for tags, with who may bypass each where that can be seen. */
async function tagRulesets(all, bypassOf) {
    if (all.state === 'unavailable')
        return all;
    const forTags = all.value.filter(({ target }) => target === 'tag');
    const bypasses = await Promise.all(forTags.map(({ id }) => bypassOf(id)));
    const value = forTags.map((ruleset, index) => {
        const { target, ...rest } = ruleset;
        void target;
        const bypass = bypasses[index];
        return { ...rest, bypass: bypass?.state === 'observed' ? bypass.value : null };
    });
    return (0,evidence/* observed */.Px)(value, (0,unseen/* sourcesOf */.u0)(all, ...bypasses));
}

// EXTERNAL MODULE: ./build/collect/protection.js
var protection = __webpack_require__(21042);
// EXTERNAL MODULE: ./build/collect/rules.js
var rules = __webpack_require__(22926);
;// CONCATENATED MODULE: ./build/collect/branch.js








/** Reads how a branch is protected: by rulesets of every level, and by classic protection. */
async function readBranch(github, ref, slots) {
    const repository = `${ref.owner}/${ref.name}`;
    const [rules, classicProtection] = await Promise.all([readRules(github, ref, slots), readProtection(github, ref, slots)]);
    return {
        kind: 'branch',
        id: `${repository}:refs/heads/${ref.branch}`,
        url: `${ref.url}/tree/${ref.branch.split('/').map(encodeURIComponent).join('/')}`,
        repository,
        branch: ref.branch,
        ...rules,
        classicProtection,
    };
}
async function readProtection(github, ref, slots) {
    if (!slots.has('classicProtection'))
        return (0,evidence/* notAsked */.Op)('classicProtection');
    const summary = async () => (0,protection/* summaryOf */.YG)(await (0,protection/* askBranch */.Gn)(github, ref, ref.branch), github, ref.branch);
    const hidden = neverGiven({ what: 'Classic branch protection', needs: [(0,permissions/* reads */.Um)('administration')] }, github.token.kind);
    // Whoever may not see the protection may still see that there is none.
    if (hidden !== null)
        return (0,protection/* protectionBySummary */.tw)(hidden, await summary(), github);
    const answer = await (0,protection/* askProtection */.LL)(github, ref, ref.branch);
    const needsMore = !answer.ok && answer.kind === 'hidden';
    return (0,protection/* protectionOf */.fA)(answer, needsMore ? await summary() : (0,evidence/* notAsked */.Op)('summary'), github);
}
async function readRules(github, ref, slots) {
    const list = await (0,rules/* askRules */.rn)(github, ref, ref.branch);
    const active = (0,rules/* rulesOf */.fD)(list, github);
    const noPlan = !list.ok && list.kind === 'plan' ? list : null;
    // What is set up is not enforced where the plan has no rulesets.
    const all = noPlan === null ? ref.rulesets : (0,evidence/* observed */.Px)([], [noPlan.sequence]);
    // Whatever is set up stands idle there, and none of it may be left out as if it did not exist.
    const none = ref.rulesets.state === 'observed' && ref.rulesets.value.length === 0;
    const idle = noPlan === null || none
        ? ref.rulesets
        : (0,unseen/* refused */.J5)({ what: 'Which rulesets are enforced', needs: [(0,permissions/* reads */.Um)('metadata')] }, noPlan, github.token.kind);
    const bypass = await readBypass(github, ref, active, slots);
    return {
        rules: withNames(active, all),
        rulesetBypass: bypass,
        inactiveRulesets: inactiveRulesets(idle, ref.branch, ref.defaultBranch),
        tagRulesets: slots.has('tagRulesets')
            ? await tagRulesets(all, async (id) => (0,evidence/* mapEvidence */._I)(await readRuleset(github, ref, id), (one) => one.bypass))
            : (0,evidence/* notAsked */.Op)('tagRulesets'),
    };
}
async function readBypass(github, ref, active, slots) {
    if (!slots.has('rulesetBypass'))
        return (0,evidence/* notAsked */.Op)('rulesetBypass');
    if (active.state === 'unavailable')
        return active;
    const ids = [...new Set(active.value.map((rule) => rule.ruleset.id))];
    if (ids.length === 0)
        return (0,evidence/* observed */.Px)({}, active.sources);
    const rulesets = await Promise.all(ids.map((id) => readRuleset(github, ref, id)));
    return bypassOf(active, rulesets, github);
}
function withNames(active, all) {
    const names = new Map(all.state === 'observed' ? all.value.map(({ id, name }) => [id, name]) : []);
    return (0,evidence/* mapEvidence */._I)(active, (rules) => rules.map(({ ruleset: { id, level, source }, ...rule }) => ({
        ...rule,
        // The name is for reading; the rule holds without it.
        ruleset: { id, level, name: names.get(id) ?? `a ruleset of ${source}` },
    })));
}
const toEdit = [{ name: 'administration', level: 'write' }];
/**
 * Who may bypass, of every ruleset that shows it: one that does not is left out, never taken for one that nobody may bypass.
 * Where none shows it, the list is hidden as a whole.
 */
function bypassOf(active, rulesets, github) {
    const trouble = rulesets.find((ruleset) => ruleset.state === 'unavailable');
    if (trouble?.state === 'unavailable')
        return trouble;
    const sources = (0,unseen/* sourcesOf */.u0)(active, ...rulesets);
    const shown = rulesets.flatMap((ruleset) => ruleset.state === 'observed' && ruleset.value.bypass !== null ? [[String(ruleset.value.id), ruleset.value.bypass]] : []);
    if (shown.length === 0 && rulesets.length > 0) {
        const detail = 'GitHub shows who may bypass a ruleset only to those who may edit it.';
        return (0,evidence/* unavailable */.hU)('permission', detail, (0,permissions/* permissionRemedy */.uF)(toEdit, github.token.kind), sources);
    }
    return (0,evidence/* observed */.Px)(Object.fromEntries(shown), sources);
}
const actor = dist/* pipe */.FsL(dist/* object */.Ikc({
    actor_type: dist/* string */.YjP(),
    actor_id: dist/* nullish */.cl6(dist/* number */.aig(), null),
    bypass_mode: dist/* optional */.lqM(dist/* picklist */.KIO(['always', 'pull_request', 'exempt']), 'always'),
}), dist/* transform */.pdi(({ actor_type: type, actor_id: id, bypass_mode: mode }) => ({ type, id, mode })));
/** A key that is missing or null says that the list is hidden; only an empty list says that it is empty. */
const ruleset = dist/* object */.Ikc({ name: dist/* string */.YjP(), bypass_actors: dist/* nullish */.cl6(dist/* array */.YOg(actor), null) });
async function readRuleset(github, { owner, name }, id) {
    const hidden = neverGiven({ what: `The bypass list of the ruleset ${String(id)}`, needs: toEdit }, github.token.kind);
    if (hidden !== null)
        return hidden;
    const parameters = { owner, repo: name, ruleset_id: id, includes_parents: true };
    return rulesetOf(await github.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', parameters), id, github);
}
function rulesetOf(answer, id, github) {
    const wanted = { what: `The ruleset ${String(id)}`, needs: [(0,permissions/* reads */.Um)('metadata')] };
    if (!answer.ok)
        return (0,unseen/* refused */.J5)(wanted, answer, github.token.kind);
    const parsed = dist/* safeParse */.xLC(ruleset, answer.data);
    if (!parsed.success)
        return (0,unseen/* notUnderstood */.hf)(wanted, "GitHub's answer is not understood", [answer.sequence]);
    return (0,evidence/* observed */.Px)({ id, name: parsed.output.name, bypass: parsed.output.bypass_actors }, [answer.sequence]);
}

// EXTERNAL MODULE: ./build/collect/shapes.js
var shapes = __webpack_require__(27435);
;// CONCATENATED MODULE: ./build/collect/posture/access.js
/** Who and what has access to a repository. */






const rights = dist/* pipe */.FsL(dist/* object */.Ikc({
    admin: dist/* boolean */.zMY(),
    maintain: dist/* optional */.lqM(dist/* boolean */.zMY()),
    push: dist/* boolean */.zMY(),
    triage: dist/* optional */.lqM(dist/* boolean */.zMY()),
    pull: dist/* boolean */.zMY(),
}), dist/* transform */.pdi(({ admin, maintain, push, triage }) => admin ? 'admin' : maintain === true ? 'maintain' : push ? 'write' : triage === true ? 'triage' : 'read'));
const person = dist/* pipe */.FsL(dist/* intersect */.y$5([shapes/* restAccount */.g, dist/* object */.Ikc({ role_name: dist/* string */.YjP(), permissions: rights })]), dist/* transform */.pdi(({ role_name: role, permissions: permission, kind, id, login }) => ({ account: { kind, id, login }, role, permission })));
const collaborators = {
    what: 'Who has access to the repository',
    needs: [(0,permissions/* reads */.Um)('metadata')],
    schema: dist/* array */.YOg(person),
};
/** Everybody who has access; of each, whether the repository names the person, and whether the organisation knows the person. */
async function readCollaborators(github, { owner, name }) {
    const by = (affiliation) => askList(github, collaborators, {
        route: 'GET /repos/{owner}/{repo}/collaborators',
        parameters: { owner, repo: name, affiliation },
    });
    const [all, direct, outside] = await Promise.all([by('all'), by('direct'), by('outside')]);
    if (all.state === 'unavailable')
        return all;
    if (direct.state === 'unavailable')
        return direct;
    if (outside.state === 'unavailable')
        return outside;
    // Somebody always may: an owner of the organisation, or the person whose repository it is.
    if (!all.value.some(({ permission }) => permission === 'admin')) {
        return (0,unseen/* cutShort */.VV)(collaborators, 'the list names nobody who may administer it', 'Run it again.', all.sources);
    }
    const idsOf = (seen) => new Set(seen.value.map(({ account }) => account.id));
    const [named, strangers] = [idsOf(direct), idsOf(outside)];
    const people = all.value.map((one) => ({
        ...one,
        direct: named.has(one.account.id),
        outside: strangers.has(one.account.id),
    }));
    return (0,evidence/* observed */.Px)(people, (0,unseen/* sourcesOf */.u0)(all, direct, outside));
}
const roles = ['admin', 'maintain', 'push', 'triage', 'pull'];
const words = {
    admin: 'admin',
    maintain: 'maintain',
    push: 'write',
    triage: 'triage',
    pull: 'read',
};
function readTeams(github, { owner, name }) {
    const team = dist/* pipe */.FsL(
    // Of a role that the organisation made only the rights tell what it may.
    dist/* union */.KCZ([dist/* object */.Ikc({ slug: dist/* string */.YjP(), permissions: rights }), dist/* object */.Ikc({ slug: dist/* string */.YjP(), permission: dist/* picklist */.KIO(roles) })]), dist/* transform */.pdi((seen) => ({
        team: `@${owner}/${seen.slug}`.toLowerCase(),
        permission: 'permissions' in seen ? seen.permissions : words[seen.permission],
    })));
    const fact = {
        what: 'The teams that have access',
        needs: [(0,permissions/* reads */.Um)('administration')],
        schema: dist/* array */.YOg(team),
    };
    return askList(github, fact, { route: 'GET /repos/{owner}/{repo}/teams', parameters: { owner, repo: name } });
}
const deployKeys = {
    what: 'The deploy keys',
    needs: [(0,permissions/* reads */.Um)('administration')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        id: dist/* number */.aig(),
        title: dist/* string */.YjP(),
        read_only: dist/* boolean */.zMY(),
        added_by: dist/* nullish */.cl6(dist/* string */.YjP(), null),
        created_at: shapes/* instant */.uR,
        last_used: dist/* nullish */.cl6(shapes/* instant */.uR, null),
    }), dist/* transform */.pdi((seen) => ({
        id: seen.id,
        title: seen.title,
        readOnly: seen.read_only,
        addedBy: seen.added_by,
        createdAt: seen.created_at,
        lastUsed: seen.last_used,
    })))),
};
function readDeployKeys(github, { owner, name }) {
    return askList(github, deployKeys, { route: 'GET /repos/{owner}/{repo}/keys', parameters: { owner, repo: name } });
}
const webhooks = {
    what: 'The webhooks',
    needs: [(0,permissions/* reads */.Um)('repository_hooks')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        id: dist/* number */.aig(),
        active: dist/* boolean */.zMY(),
        events: dist/* array */.YOg(dist/* string */.YjP()),
        config: dist/* object */.Ikc({
            url: dist/* optional */.lqM(dist/* string */.YjP(), ''),
            insecure_ssl: dist/* union */.KCZ([dist/* string */.YjP(), dist/* number */.aig()]),
            secret: dist/* optional */.lqM(dist/* string */.YjP()),
        }),
    }), dist/* transform */.pdi(({ id, active, events, config }) => ({
        id,
        url: withoutSecrets(config.url),
        active,
        insecureSsl: String(config.insecure_ssl) !== '0',
        signed: config.secret !== undefined && config.secret !== '',
        events: events.toSorted(),
    })))),
};
function readWebhooks(github, { owner, name }) {
    return askList(github, webhooks, { route: 'GET /repos/{owner}/{repo}/hooks', parameters: { owner, repo: name } });
}
/** An address without what may hold a secret: its query, its fragment, and the name and password before the host. */
function withoutSecrets(address) {
    if (!URL.canParse(address))
        return 'no address';
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`;
}

;// CONCATENATED MODULE: ./build/collect/posture/actions.js
/** How GitHub Actions is set up: of a repository, and of an organisation, which answer alike. */





const actions_words = { all: 'all', local_only: 'local-only', selected: 'selected' };
/** What both levels say of the actions that may be used. */
const allowedActions = {
    allowed_actions: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* picklist */.KIO(['all', 'local_only', 'selected']), dist/* transform */.pdi((word) => actions_words[word])), null),
    sha_pinning_required: dist/* nullish */.cl6(dist/* boolean */.zMY(), null),
};
const selected = dist/* object */.Ikc({
    github_owned_allowed: dist/* boolean */.zMY(),
    verified_allowed: dist/* boolean */.zMY(),
    patterns_allowed: dist/* array */.YOg(dist/* string */.YjP()),
});
function levelOf({ owner, name }) {
    return {
        base: 'GET /repos/{owner}/{repo}/actions/permissions',
        parameters: { owner, repo: name },
        needs: [(0,permissions/* reads */.Um)('administration')],
    };
}
/** Reads which actions may be used; what is selected takes a second request. */
async function readAllowed(github, { base, parameters, needs }, schema) {
    const what = 'Which actions workflows may use';
    const policy = await askFact(github, { what, needs, schema }, { route: base, parameters });
    if (policy.state === 'unavailable')
        return policy;
    if (policy.value.allowed !== 'selected')
        return (0,evidence/* observed */.Px)({ ...policy.value, selected: null }, policy.sources);
    const chosen = await askFact(github, { what, needs, schema: selected }, { route: `${base}/selected-actions`, parameters });
    return chosen.state === 'unavailable'
        ? chosen
        : (0,evidence/* observed */.Px)({
            ...policy.value,
            selected: {
                githubOwned: chosen.value.github_owned_allowed,
                verified: chosen.value.verified_allowed,
                patterns: chosen.value.patterns_allowed.toSorted(),
            },
        }, (0,unseen/* sourcesOf */.u0)(policy, chosen));
}
const repositoryPolicy = dist/* pipe */.FsL(dist/* object */.Ikc({ enabled: dist/* boolean */.zMY(), ...allowedActions }), dist/* check */.z6Y(({ enabled, allowed_actions: allowed }) => !enabled || allowed !== null), dist/* transform */.pdi(({ enabled, allowed_actions: allowed, sha_pinning_required: shaPinningRequired }) => ({
    enabled,
    allowed: enabled ? allowed : null,
    shaPinningRequired,
})));
function readActionsPolicy(github, ref) {
    return readAllowed(github, levelOf(ref), repositoryPolicy);
}
const defaults = dist/* pipe */.FsL(dist/* object */.Ikc({ default_workflow_permissions: dist/* picklist */.KIO(['read', 'write']), can_approve_pull_request_reviews: dist/* boolean */.zMY() }), dist/* transform */.pdi((seen) => ({
    permissions: seen.default_workflow_permissions,
    canApprove: seen.can_approve_pull_request_reviews,
})));
function readWorkflowToken(github, { base, parameters, needs }) {
    const fact = { what: 'What the token of workflows may do', needs, schema: defaults };
    return askFact(github, fact, { route: `${base}/workflow`, parameters });
}
const waits = {
    first_time_contributors_new_to_github: 'first-time-contributors-new-to-github',
    first_time_contributors: 'first-time-contributors',
    all_external_contributors: 'all-external-contributors',
};
const publicForks = dist/* pipe */.FsL(dist/* object */.Ikc({
    approval_policy: dist/* picklist */.KIO(['first_time_contributors_new_to_github', 'first_time_contributors', 'all_external_contributors']),
}), dist/* transform */.pdi(({ approval_policy: policy }) => ({ waits: waits[policy], privateForks: null })));
const privateForks = dist/* pipe */.FsL(dist/* object */.Ikc({
    run_workflows_from_fork_pull_requests: dist/* boolean */.zMY(),
    send_write_tokens_to_workflows: dist/* boolean */.zMY(),
    send_secrets_and_variables: dist/* boolean */.zMY(),
    require_approval_for_fork_pr_workflows: dist/* boolean */.zMY(),
}), dist/* transform */.pdi((seen) => ({
    waits: null,
    privateForks: {
        run: seen.run_workflows_from_fork_pull_requests,
        writeTokens: seen.send_write_tokens_to_workflows,
        secrets: seen.send_secrets_and_variables,
        requireApproval: seen.require_approval_for_fork_pr_workflows,
    },
})));
/** A public repository and one that is not have settings of their own. */
function readForkApproval(github, ref, visibility) {
    const { base, parameters, needs } = levelOf(ref);
    const what = 'Whose pull requests from forks wait for approval';
    return visibility === 'public'
        ? askFact(github, { what, needs, schema: publicForks }, { route: `${base}/fork-pr-contributor-approval`, parameters })
        : askFact(github, { what, needs, schema: privateForks }, { route: `${base}/fork-pr-workflows-private-repos`, parameters });
}
const rule = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    wait_timer: dist/* optional */.lqM(dist/* number */.aig(), 0),
    prevent_self_review: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    reviewers: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J()), []),
});
const environment = dist/* pipe */.FsL(dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    protection_rules: dist/* array */.YOg(rule),
    deployment_branch_policy: dist/* nullable */.mee(dist/* object */.Ikc({ protected_branches: dist/* boolean */.zMY(), custom_branch_policies: dist/* boolean */.zMY() })),
    can_admins_bypass: dist/* nullish */.cl6(dist/* boolean */.zMY(), null),
}), dist/* transform */.pdi(({ name, protection_rules: rules, deployment_branch_policy: branches, can_admins_bypass: adminsCanBypass }) => {
    const review = rules.find(({ type }) => type === 'required_reviewers');
    return {
        name,
        reviewers: review?.reviewers.length ?? 0,
        preventSelfReview: review?.prevent_self_review ?? false,
        waitMinutes: rules.find(({ type }) => type === 'wait_timer')?.wait_timer ?? 0,
        branches: branches === null ? 'any' : branches.protected_branches ? 'protected' : 'selected',
        patterns: null,
        adminsCanBypass,
    };
}));
const environments = {
    what: 'The environments',
    needs: [(0,permissions/* reads */.Um)('actions')],
    schema: dist/* array */.YOg(environment),
    absent: [],
};
const patterns = {
    what: 'The branches that may deploy',
    needs: [(0,permissions/* reads */.Um)('actions')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({ name: dist/* string */.YjP() }), dist/* transform */.pdi((seen) => seen.name))),
};
/** The environments, and of those that selected branches may deploy to, which: a request for each of them. */
async function readEnvironments(github, { owner, name }) {
    const parameters = { owner, repo: name };
    const place = { route: 'GET /repos/{owner}/{repo}/environments', parameters };
    const seen = await askCounted(github, environments, place, 'environments');
    if (seen.state === 'unavailable')
        return seen;
    const shown = await Promise.all(seen.value.map(async (one) => {
        const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies';
        const policies = { route, parameters: { ...parameters, environment_name: one.name } };
        return one.branches === 'selected' ? await askCounted(github, patterns, policies, 'branch_policies') : null;
    }));
    const value = seen.value.map((one, index) => {
        const policies = shown[index];
        return policies?.state === 'observed' ? { ...one, patterns: policies.value } : one;
    });
    return (0,evidence/* observed */.Px)(value, (0,unseen/* sourcesOf */.u0)(seen, ...shown.flatMap((one) => (one === null ? [] : [one]))));
}

;// CONCATENATED MODULE: ./build/collect/posture/security.js
/** The security products of a repository: secret scanning, alerts about dependencies, code scanning. */






const feature = dist/* optional */.lqM(dist/* object */.Ikc({ status: dist/* picklist */.KIO(['enabled', 'disabled']) }));
/** Missing for all but administrators, and then it says nothing. */
const settings = dist/* pipe */.FsL(dist/* object */.Ikc({
    security_and_analysis: dist/* nullish */.cl6(dist/* object */.Ikc({ secret_scanning: feature, secret_scanning_push_protection: feature }), null),
}), dist/* transform */.pdi(({ security_and_analysis: seen }) => seen === null
    ? null
    : {
        secretScanning: seen.secret_scanning === undefined ? null : seen.secret_scanning.status === 'enabled',
        pushProtection: seen.secret_scanning_push_protection === undefined ? null : seen.secret_scanning_push_protection.status === 'enabled',
    }));
function readSettings(github, { owner, name }) {
    const fact = { what: `The security settings of ${owner}/${name}`, needs: [(0,permissions/* reads */.Um)('administration')], schema: settings };
    return askFact(github, fact, { route: 'GET /repos/{owner}/{repo}', parameters: { owner, repo: name } });
}
const security_alert = dist/* object */.Ikc({
    number: dist/* number */.aig(),
    created_at: shapes/* instant */.uR,
    state: dist/* picklist */.KIO(['open', 'resolved']),
    secret_type: dist/* string */.YjP(),
    validity: dist/* optional */.lqM(dist/* picklist */.KIO(['active', 'inactive', 'unknown']), 'unknown'),
    resolution: dist/* nullish */.cl6(dist/* string */.YjP(), null),
    resolved_by: dist/* nullish */.cl6(shapes/* restAccount */.g, null),
    push_protection_bypassed_by: dist/* nullish */.cl6(shapes/* restAccount */.g, null),
    push_protection_bypassed_at: dist/* nullish */.cl6(shapes/* instant */.uR, null),
    push_protection_bypass_request_reviewer: dist/* nullish */.cl6(shapes/* restAccount */.g, null),
});
const secretAlerts = {
    what: 'The alerts of secret scanning',
    needs: [(0,permissions/* reads */.Um)('secret_scanning_alerts')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(security_alert, dist/* transform */.pdi((seen) => ({
        number: seen.number,
        type: seen.secret_type,
        createdAt: seen.created_at,
        validity: seen.validity,
    })))),
    absent: null,
};
/**
 * The open alerts about secrets; `null` where GitHub says that secret scanning is off. The secrets themselves are not asked for.
 */
function readSecretAlerts(github, { owner, name }) {
    const parameters = { owner, repo: name, state: 'open', hide_secret: true };
    return askList(github, secretAlerts, { route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts', parameters });
}
const bypasses = {
    what: 'The secrets that were pushed past push protection',
    needs: [(0,permissions/* reads */.Um)('secret_scanning_alerts')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(security_alert, dist/* check */.z6Y((seen) => seen.push_protection_bypassed_at !== null), dist/* transform */.pdi((seen) => ({
        number: seen.number,
        type: seen.secret_type,
        state: seen.state,
        by: seen.push_protection_bypassed_by,
        at: seen.push_protection_bypassed_at ?? seen.created_at,
        reviewer: seen.push_protection_bypass_request_reviewer,
        resolution: seen.resolution,
        resolvedBy: seen.resolved_by,
    })))),
    absent: [],
};
function readBypasses(github, { owner, name }) {
    const parameters = { owner, repo: name, is_bypassed: true, hide_secret: true };
    return askList(github, bypasses, { route: 'GET /repos/{owner}/{repo}/secret-scanning/alerts', parameters });
}
/**
 * Whether secret scanning is on: as the settings say, or by its alerts, which can be listed where it is on and of which GitHub
 * says so where it is not.
 */
function secretScanningOf(seen, alerts) {
    const setting = seen.state === 'observed' ? (seen.value?.secretScanning ?? null) : null;
    if (setting !== null)
        return (0,evidence/* observed */.Px)(setting, seen.sources);
    if (alerts.state === 'observed')
        return (0,evidence/* observed */.Px)(alerts.value !== null, alerts.sources);
    return { ...alerts, detail: `Whether secret scanning is on cannot be told. ${alerts.detail}` };
}
/** Whether push protection is on. It is a part of secret scanning, and cannot be on without it. */
function pushProtectionOf(github, repository, seen, secretScanning) {
    const setting = seen.state === 'observed' ? (seen.value?.pushProtection ?? null) : null;
    if (setting !== null)
        return (0,evidence/* observed */.Px)(setting, seen.sources);
    if (secretScanning.state === 'observed' && !secretScanning.value)
        return (0,evidence/* observed */.Px)(false, secretScanning.sources);
    if (seen.state === 'unavailable')
        return seen;
    return seen.value === null ? security_hidden(github, repository, seen.sources) : notOffered(repository, seen.sources);
}
function security_hidden(github, repository, sources) {
    const detail = `GitHub shows the security settings of ${repository} to its administrators only.`;
    return (0,evidence/* unavailable */.hU)('permission', detail, (0,permissions/* permissionRemedy */.uF)([(0,permissions/* reads */.Um)('administration')], github.token.kind), sources);
}
function notOffered(repository, sources) {
    const detail = `GitHub lists no push protection among the security settings of ${repository}.`;
    return (0,evidence/* unavailable */.hU)('plan', detail, 'Look at the security settings: private repositories need GitHub Secret Protection for it.', sources);
}
const severity = dist/* picklist */.KIO(['low', 'medium', 'high', 'critical']);
const dependencyAlerts = {
    what: 'The alerts about vulnerable dependencies',
    needs: [(0,permissions/* reads */.Um)('vulnerability_alerts')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        number: dist/* number */.aig(),
        created_at: shapes/* instant */.uR,
        security_vulnerability: dist/* object */.Ikc({
            package: dist/* object */.Ikc({ name: dist/* string */.YjP(), ecosystem: dist/* string */.YjP() }),
            severity,
            first_patched_version: dist/* nullish */.cl6(dist/* looseObject */._H3({}), null),
        }),
    }), dist/* transform */.pdi(({ number, created_at: createdAt, security_vulnerability: found }) => ({
        number,
        package: found.package.name,
        ecosystem: found.package.ecosystem,
        severity: found.severity,
        createdAt,
        fixed: found.first_patched_version !== null,
    })))),
    absent: null,
};
/** The open alerts about vulnerable dependencies; `null` where GitHub says that they are off. */
function readDependencyAlerts(github, { owner, name }) {
    const parameters = { owner, repo: name, state: 'open' };
    return askList(github, dependencyAlerts, { route: 'GET /repos/{owner}/{repo}/dependabot/alerts', parameters });
}
/**
 * Whether alerts about dependencies are on. To those who may not list them an administrator's setting tells, which GitHub
 * answers with "not found" both when it is off and to those who may not see it: only a token that is known to see settings of
 * administrators can believe that.
 */
async function readDependencyAlertsOn(github, { owner, name }, alerts, seen) {
    if (alerts.state === 'observed')
        return (0,evidence/* observed */.Px)(alerts.value !== null, alerts.sources);
    if (alerts.reason !== 'permission' || seen.state === 'unavailable' || seen.value === null)
        return alerts;
    const answer = await github.request('GET /repos/{owner}/{repo}/vulnerability-alerts', { owner, repo: name });
    if (answer.ok)
        return (0,evidence/* observed */.Px)(true, (0,unseen/* sourcesOf */.u0)(alerts, { sources: [answer.sequence] }));
    return answer.status === 404 ? (0,evidence/* observed */.Px)(false, (0,unseen/* sourcesOf */.u0)(alerts, seen, { sources: [answer.sequence] })) : alerts;
}
const analyses = {
    what: 'The analyses of code scanning',
    needs: [(0,permissions/* reads */.Um)('security_events')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        commit_sha: shapes/* oid */.jq,
        created_at: shapes/* instant */.uR,
        error: dist/* string */.YjP(),
        category: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
        tool: dist/* object */.Ikc({ name: dist/* string */.YjP() }),
    }), dist/* transform */.pdi((seen) => ({
        tool: seen.tool.name,
        category: seen.category ?? '',
        at: seen.created_at,
        commit: seen.commit_sha,
        error: seen.error,
    })))),
    absent: [],
};
/**
 * The latest analysis by each tool of each category. GitHub lists the newest first, and keeps thousands: a tool that is not among the last hundred
 * analyses has not analysed for long.
 */
async function readAnalyses(github, { owner, name }, branch) {
    const parameters = { owner, repo: name, ref: `refs/heads/${branch}`, per_page: 100 };
    const seen = await askFact(github, analyses, { route: 'GET /repos/{owner}/{repo}/code-scanning/analyses', parameters });
    return (0,evidence/* mapEvidence */._I)(seen, (all) => all.filter(({ tool, category }, index) => all.findIndex((one) => one.tool === tool && one.category === category) === index));
}
const codeAlerts = {
    what: 'The alerts of code scanning',
    needs: [(0,permissions/* reads */.Um)('security_events')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        number: dist/* number */.aig(),
        created_at: shapes/* instant */.uR,
        tool: dist/* object */.Ikc({ name: dist/* string */.YjP() }),
        rule: dist/* object */.Ikc({ id: dist/* nullish */.cl6(dist/* string */.YjP(), null), security_severity_level: dist/* nullish */.cl6(severity, null) }),
    }), dist/* transform */.pdi(({ number, created_at: createdAt, tool, rule }) => ({
        number,
        tool: tool.name,
        rule: rule.id ?? '',
        severity: rule.security_severity_level,
        createdAt,
    })))),
    absent: [],
};
function readCodeAlerts(github, { owner, name }, branch) {
    const parameters = { owner, repo: name, state: 'open', ref: `refs/heads/${branch}` };
    return askList(github, codeAlerts, { route: 'GET /repos/{owner}/{repo}/code-scanning/alerts', parameters });
}

;// CONCATENATED MODULE: ./build/collect/repository.js
/** A repository's settings, its alerts, and who and what has access: all that the checks of a policy need, side by side. */




/** Reads what the first request does not tell of a repository. */
async function readRepository(github, first, slots) {
    const { ref } = first;
    const { visibility, defaultBranch } = first.profile.value;
    const when = (slot, read) => slots.has(slot) ? read() : Promise.resolve((0,evidence/* notAsked */.Op)(slot));
    const [security, bypasses, analyses, codeAlerts, collaborators, teams, keys, hooks, environments, actions, token, forks] = await Promise.all([
        readSecurity(github, first, slots),
        when('pushProtectionBypasses', () => readBypasses(github, ref)),
        when('codeScanning', () => readAnalyses(github, ref, defaultBranch)),
        when('codeScanningAlerts', () => readCodeAlerts(github, ref, defaultBranch)),
        when('collaborators', () => readCollaborators(github, ref)),
        when('teams', () => readTeams(github, ref)),
        when('deployKeys', () => readDeployKeys(github, ref)),
        when('webhooks', () => readWebhooks(github, ref)),
        when('environments', () => readEnvironments(github, ref)),
        when('actionsPolicy', () => readActionsPolicy(github, ref)),
        when('workflowToken', () => readWorkflowToken(github, levelOf(ref))),
        when('forkApproval', () => readForkApproval(github, ref, visibility)),
    ]);
    return {
        kind: 'repository',
        id: first.repository,
        url: first.url,
        profile: first.profile,
        ...security,
        pushProtectionBypasses: bypasses,
        codeScanning: analyses,
        codeScanningAlerts: codeAlerts,
        defaultBranchChecks: first.defaultBranchChecks,
        codeOwners: first.codeOwners,
        codeOwnersErrors: first.codeOwnersErrors,
        collaborators,
        teams,
        deployKeys: keys,
        webhooks: hooks,
        environments,
        actionsPolicy: actions,
        workflowToken: token,
        forkApproval: forks,
        workflows: first.workflows,
    };
}
/** The settings that administrators see, and the alerts that tell the same to those who may list them. */
async function readSecurity(github, first, slots) {
    const { ref, repository } = first;
    const any = (...wanted) => wanted.some((slot) => slots.has(slot));
    const ofSecrets = any('secretScanning', 'pushProtection');
    const ofDependencies = any('dependencyAlerts', 'openDependencyAlerts');
    const [settings, secrets, dependencies] = await Promise.all([
        ofSecrets || any('dependencyAlerts') ? readSettings(github, ref) : (0,evidence/* notAsked */.Op)('secretScanning'),
        ofSecrets || any('secretAlerts') ? readSecretAlerts(github, ref) : (0,evidence/* notAsked */.Op)('secretAlerts'),
        ofDependencies ? readDependencyAlerts(github, ref) : (0,evidence/* notAsked */.Op)('openDependencyAlerts'),
    ]);
    const scanning = secretScanningOf(settings, secrets);
    return {
        secretScanning: ofSecrets ? scanning : (0,evidence/* notAsked */.Op)('secretScanning'),
        pushProtection: ofSecrets ? pushProtectionOf(github, repository, settings, scanning) : (0,evidence/* notAsked */.Op)('pushProtection'),
        secretAlerts: (0,evidence/* mapEvidence */._I)(secrets, (alerts) => alerts ?? []),
        dependencyAlerts: any('dependencyAlerts')
            ? await readDependencyAlertsOn(github, ref, dependencies, settings)
            : (0,evidence/* notAsked */.Op)('dependencyAlerts'),
        openDependencyAlerts: (0,evidence/* mapEvidence */._I)(dependencies, (alerts) => alerts ?? []),
    };
}

;// CONCATENATED MODULE: ./build/collect/posture.js


/** Reads a repository's settings, and the protection of every branch that the policy protects. */
async function completePosture(github, first, wants) {
    const branches = await protectedBranches(first, wants);
    const { ref, url, rulesets } = first;
    const { defaultBranch } = first.profile.value;
    const subjects = await Promise.all([
        ...(wants.repository.size === 0 ? [] : [readRepository(github, first, wants.repository)]),
        ...branches.names.map((branch) => readBranch(github, { ...ref, branch, defaultBranch, url, rulesets }, wants.branch)),
    ]);
    return { subjects, incompleteBecause: branches.incompleteBecause };
}
async function protectedBranches(first, { branch, protects }) {
    const { defaultBranch, empty } = first.profile.value;
    if (branch.size === 0 || empty)
        return { names: [], incompleteBecause: [] };
    if (protects === null)
        return { names: [defaultBranch], incompleteBecause: [] };
    const names = await first.branches();
    if (names.state === 'observed') {
        return { names: names.value.filter((name) => protects(name, defaultBranch)).toSorted(), incompleteBecause: [] };
    }
    return { names: protects(defaultBranch, defaultBranch) ? [defaultBranch] : [], incompleteBecause: [names.detail] };
}

// EXTERNAL MODULE: ./build/collect/base.js
var collect_base = __webpack_require__(39596);
// EXTERNAL MODULE: ./build/collect/check-runs.js
var check_runs = __webpack_require__(69248);
// EXTERNAL MODULE: ./build/collect/list-part.js
var list_part = __webpack_require__(33935);
// EXTERNAL MODULE: ./build/collect/read-at.js
var read_at = __webpack_require__(567);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/collect/text-file.js
var text_file = __webpack_require__(46837);
;// CONCATENATED MODULE: ./build/collect/posture/workflows.js
/** The workflows of a repository, as far as their files decide what may happen. */






const folder = '.github/workflows';
const wanted = { what: 'The workflows', needs: [(0,permissions/* reads */.Um)('contents')] };
/** Asks a commit for the folder of workflows, with their texts. */
const workflowsSelection = `workflows: file(path: "${folder}") { object { ... on Tree { entries {
  name type mode object { type: __typename ... on Blob { oid byteSize isBinary isTruncated text } }
} } } }`;
const entries = dist/* nullable */.mee(dist/* object */.Ikc({ object: dist/* nullable */.mee(dist/* object */.Ikc({ entries: dist/* nullish */.cl6(dist/* array */.YOg(dist/* intersect */.y$5([dist/* object */.Ikc({ name: dist/* string */.YjP() }), text_file/* entry */.f_])), null) })) }));
/** The workflows of a commit; none when it has no such folder. */
function workflowsAt(asked, path) {
    const seen = (0,read_at/* readAt */.m)(asked, path, entries, wanted);
    if (seen.state === 'unavailable')
        return seen;
    const files = (seen.value?.object?.entries ?? []).filter((file) => file !== null && /\.ya?ml$/.test(file.name));
    const workflows = [];
    for (const file of files) {
        const at = `${folder}/${file.name}`;
        const text = (0,text_file/* textAt */.$6)(file, at, '', seen.sources);
        if (text.state === 'unavailable') {
            workflows.push({ path: at, blob: '', ...unknown(text.detail) });
            continue;
        }
        if (text.value !== null)
            workflows.push({ path: at, blob: text.value.blob, ...workflowOf(text.value.text) });
    }
    return (0,evidence/* observed */.Px)(workflows, seen.sources);
}
function unknown(problem) {
    return { problem, triggers: [], permissions: null, jobs: [] };
}
/** What a workflow's text says. */
function workflowOf(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, merge: false, uniqueKeys: true, version: '1.2' });
    const [error] = document.errors;
    if (error !== undefined)
        return unknown(`It is no YAML: ${error.message.split('\n', 1)[0] ?? ''}`);
    const parsed = dist/* safeParse */.xLC(shape, toData(document));
    if (!parsed.success) {
        const place = dist/* getDotPath */.BuJ(parsed.issues[0]) ?? 'its top';
        return unknown(`It is not understood at ${place}.`);
    }
    const { on, permissions, jobs } = parsed.output;
    return {
        problem: null,
        triggers: on,
        permissions,
        jobs: Object.entries(jobs).map(([id, job]) => jobOf(id, job, linesOfSteps(document, lines, id))),
    };
}
/** Aliases are followed a few times only: a file of many could ask for all the memory there is. */
function toData(document) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch {
        return null;
    }
}
const workflows_text = dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* union */.KCZ([dist/* number */.aig(), dist/* boolean */.zMY()]), dist/* transform */.pdi(String))]);
const level = dist/* picklist */.KIO(['read', 'write', 'none']);
const workflows_permissions = dist/* optional */.lqM(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* union */.KCZ([dist/* picklist */.KIO(['read-all', 'write-all']), dist/* record */.g1P(dist/* string */.YjP(), level)]), dist/* transform */.pdi((seen) => seen))), null);
const triggers = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP()), dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())]), dist/* transform */.pdi((on) => (typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on))));
const inputs = dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J()), null);
const step = dist/* object */.Ikc({ uses: dist/* optional */.lqM(dist/* string */.YjP()), run: dist/* optional */.lqM(workflows_text), with: inputs });
/** An image by itself, with settings around it, or an expression that makes one. */
const container = dist/* union */.KCZ([
    workflows_text,
    dist/* pipe */.FsL(dist/* object */.Ikc({ image: workflows_text }), dist/* transform */.pdi(({ image }) => image)),
]);
const job = dist/* object */.Ikc({
    container: dist/* nullish */.cl6(container, null),
    services: dist/* nullish */.cl6(dist/* union */.KCZ([workflows_text, dist/* record */.g1P(dist/* string */.YjP(), container)]), null),
    permissions: workflows_permissions,
    uses: dist/* optional */.lqM(dist/* string */.YjP()),
    secrets: dist/* optional */.lqM(dist/* unknown */.L5J()),
    environment: dist/* optional */.lqM(dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* object */.Ikc({ name: workflows_text })])), null),
    steps: dist/* optional */.lqM(dist/* array */.YOg(step), []),
});
const shape = dist/* object */.Ikc({ on: triggers, permissions: workflows_permissions, jobs: dist/* record */.g1P(dist/* string */.YjP(), job) });
function jobOf(id, seen, lines) {
    const { environment } = seen;
    return {
        id,
        permissions: seen.permissions,
        uses: seen.uses ?? null,
        inheritsSecrets: seen.secrets === 'inherit',
        environment: typeof environment === 'string' || environment === null ? environment : environment.name,
        images: imagesOf(seen),
        steps: seen.steps.map((one, index) => stepOf(one, lines[index] ?? 1)),
    };
}
function imagesOf({ container: own, services }) {
    const all = [own, ...(typeof services === 'string' ? [services] : Object.values(services ?? {}))];
    // An empty one is none: the job runs on the runner itself.
    return all.filter((image) => image !== null && image !== '');
}
function stepOf({ uses, run, with: given }, line) {
    // What this action is handed as `script` runs as a script does.
    const script = run ?? (uses?.startsWith('actions/github-script@') === true ? given?.['script'] : undefined);
    return {
        line,
        uses: uses ?? null,
        ref: textOf(given?.['ref']),
        repository: textOf(given?.['repository']),
        scriptExpressions: typeof script === 'string' ? [...script.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inner = '']) => inner.trim()) : [],
    };
}
function textOf(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
/** The lines on which the steps of a job begin. */
function linesOfSteps(document, lines, job_) {
    const steps = document.getIn(['jobs', job_, 'steps']);
    if (!(0,yaml_dist/* isSeq */.oP)(steps))
        return [];
    return steps.items.map((one) => ((0,yaml_dist/* isMap */.jh)(one) ? lines.linePos(startOf(one)).line : 1));
}
function startOf(map) {
    return map.range?.[0] ?? 0;
}

;// CONCATENATED MODULE: ./build/collect/posture/first.js
/** The one query about a repository: all that every reader may see of it, its rulesets, and the files that decide. */











const profile = dist/* object */.Ikc({
    nameWithOwner: dist/* string */.YjP(),
    url: dist/* string */.YjP(),
    isInOrganization: dist/* boolean */.zMY(),
    visibility: dist/* picklist */.KIO(['PUBLIC', 'PRIVATE', 'INTERNAL']),
    isArchived: dist/* boolean */.zMY(),
    isFork: dist/* boolean */.zMY(),
    isTemplate: dist/* boolean */.zMY(),
    isEmpty: dist/* boolean */.zMY(),
    defaultBranchRef: dist/* nullable */.mee(dist/* object */.Ikc({ name: dist/* string */.YjP() })),
});
const visibilities = { PUBLIC: 'public', PRIVATE: 'private', INTERNAL: 'internal' };
/** The branches, by name. */
const branchNames = {
    wanted: { what: 'The branches', needs: [(0,permissions/* reads */.Um)('contents')] },
    field: 'refs',
    arguments: ', refPrefix: "refs/heads/"',
    selection: 'name',
    item: dist/* pipe */.FsL(dist/* object */.Ikc({ name: dist/* string */.YjP() }), dist/* transform */.pdi(({ name }) => name)),
};
const target = ['repository', 'defaultBranchRef', 'target'];
function queryOf(withPolicy) {
    return `query Posture($owner: String!, $name: String!, $first: Int!${withPolicy ? ', $policy: String!' : ''}) {
    viewer { login }
    repository(owner: $owner, name: $name) {
      nameWithOwner url isInOrganization visibility isArchived isFork isTemplate isEmpty
      defaultBranchRef { name target { ... on Commit {
        ${(0,collect_base/* baseSelection */.YG)(withPolicy)}
        ${workflowsSelection}
        statusCheckRollup { ${(0,list_part/* pageSelection */.So)(check_runs/* checks */.AV)} }
      } } }
      codeowners { errors { line column kind message } }
      ${(0,list_part/* pageSelection */.So)(rulesets)}
      ${(0,list_part/* pageSelection */.So)(branchNames)}
    }
  }
  ${shapes/* actorFragment */.Ys}`;
}
const codeOwnersErrors = dist/* pipe */.FsL(dist/* nullable */.mee(dist/* object */.Ikc({ errors: dist/* array */.YOg(dist/* object */.Ikc({ line: dist/* number */.aig(), column: dist/* number */.aig(), kind: dist/* string */.YjP(), message: dist/* string */.YjP() })) })), dist/* transform */.pdi((seen) => seen?.errors ?? []));
/** Asks the first question about a repository. */
async function readFirst(github, ref, policyPath) {
    const variables = { ...ref, first: 100, ...(policyPath === null ? {} : { policy: policyPath }) };
    const answer = await github.graphql(queryOf(policyPath !== null), variables);
    const wanted = { what: `The repository ${ref.owner}/${ref.name}`, needs: [(0,permissions/* reads */.Um)('metadata')] };
    if (!answer.ok)
        return { found: false, ...(0,unseen/* refused */.J5)(wanted, answer, github.token.kind) };
    const viewer = (0,read_at/* readAt */.m)({ answer, token: github.token.kind }, ['viewer'], dist/* object */.Ikc({ login: dist/* string */.YjP() }), wanted);
    if (viewer.state === 'observed')
        github.seeViewer(viewer.value.login);
    const asked = { answer, token: github.token.kind };
    const seen = (0,read_at/* readAt */.m)(asked, ['repository'], profile, wanted, ['target', 'rulesets', 'codeowners', 'refs']);
    if (seen.state === 'unavailable')
        return { found: false, ...seen };
    if (github.date === null)
        return { found: false, ...noClock };
    const { nameWithOwner: repository, url, isInOrganization: inOrganization, visibility, ...rest } = seen.value;
    const [owner = '', name = ''] = repository.split('/');
    const named = { owner, name };
    const isBare = rest.defaultBranchRef === null;
    const value = {
        visibility: visibilities[visibility],
        archived: rest.isArchived,
        fork: rest.isFork,
        template: rest.isTemplate,
        empty: rest.isEmpty || isBare,
        // GitHub names a default branch before there is one; nobody can protect it by name then.
        defaultBranch: rest.defaultBranchRef?.name ?? 'main',
    };
    const branches = () => branchesOf(github, asked, named);
    const base = { repository, url, inOrganization, ref: named, date: github.date, branches, profile: (0,evidence/* observed */.Px)(value, seen.sources) };
    const listed = await rulesetsOf(github, asked, named);
    if (isBare)
        return { found: true, ...base, ...nothing(seen.sources), rulesets: listed };
    const files = (0,collect_base/* readBase */.wZ)(asked, target, ['statusCheckRollup', 'workflows']);
    return {
        found: true,
        ...base,
        policyFile: policyPath === null ? (0,evidence/* observed */.Px)(null) : (0,collect_base/* policyOf */.US)(files, policyPath),
        codeOwners: await (0,collect_base/* codeOwnersOf */.d)(github, named, files),
        codeOwnersErrors: (0,read_at/* readAt */.m)(asked, ['repository', 'codeowners'], codeOwnersErrors, {
            what: 'What GitHub does not accept in CODEOWNERS',
            needs: [(0,permissions/* reads */.Um)('contents')],
        }),
        workflows: workflowsAt(asked, [...target, 'workflows']),
        defaultBranchChecks: await checksOf(github, asked, named, rest.defaultBranchRef?.name ?? ''),
        rulesets: listed,
    };
}
/** A repository that nothing was pushed to has no files and no checks. */
function nothing(sources) {
    return {
        policyFile: (0,evidence/* observed */.Px)(null, sources),
        codeOwners: (0,evidence/* observed */.Px)(null, sources),
        codeOwnersErrors: (0,evidence/* observed */.Px)([], sources),
        workflows: (0,evidence/* observed */.Px)([], sources),
        defaultBranchChecks: (0,evidence/* observed */.Px)([], sources),
    };
}
function branchesOf(github, asked, ref) {
    const query = `query PostureBranches($owner: String!, $name: String!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { ${(0,list_part/* pageSelection */.So)(branchNames, true)} }
  }`;
    const path = ['repository', 'refs'];
    return (0,list_part/* readRest */.XE)(github, (0,list_part/* readPage */.SP)(asked, path, branchNames), branchNames, { query, variables: { ...ref, first: 100 }, path });
}
async function rulesetsOf(github, asked, ref) {
    const query = `query PostureRulesets($owner: String!, $name: String!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { ${(0,list_part/* pageSelection */.So)(rulesets, true)} }
  }`;
    const path = ['repository', 'rulesets'];
    return (0,list_part/* readRest */.XE)(github, (0,list_part/* readPage */.SP)(asked, path, rulesets), rulesets, { query, variables: { ...ref, first: 100 }, path });
}
async function checksOf(github, asked, ref, branch) {
    const path = [...target, 'statusCheckRollup'];
    const rollup = (0,read_at/* readAt */.m)(asked, path, dist/* nullable */.mee(dist/* looseObject */._H3({})), check_runs/* checks */.AV.wanted, check_runs/* checks */.AV.spare);
    if (rollup.state === 'unavailable')
        return rollup;
    if (rollup.value === null)
        return (0,evidence/* observed */.Px)([], rollup.sources);
    const query = `query PostureChecks($owner: String!, $name: String!, $branch: String!, $first: Int!, $after: String!) {
    repository(owner: $owner, name: $name) { ref(qualifiedName: $branch) { target { ... on Commit {
      statusCheckRollup { ${(0,list_part/* pageSelection */.So)(check_runs/* checks */.AV, true)} }
    } } } }
  }
  ${shapes/* actorFragment */.Ys}`;
    const variables = { ...ref, branch: `refs/heads/${branch}`, first: 100 };
    const more = { query, variables, path: ['repository', 'ref', 'target', 'statusCheckRollup', 'contexts'] };
    const read = await (0,list_part/* readRest */.XE)(github, (0,list_part/* readPage */.SP)(asked, [...path, 'contexts'], check_runs/* checks */.AV), check_runs/* checks */.AV, more);
    return (0,evidence/* mapEvidence */._I)(read, (seen) => (0,check_runs/* tellOwn */.Gv)(seen, { statusContext: null, run: null }));
}
const noClock = {
    reason: 'error',
    detail: 'GitHub did not say what time it is.',
    remedy: 'Check what stands between here and GitHub.',
};

;// CONCATENATED MODULE: ./build/collect/posture/organization.js
/** How an organisation is set up, who is in it, and what reaches into it. */









/** Reads what the checks of a policy need to know of an organisation. */
async function readOrganization(github, login, url, slots) {
    const when = (slot, read) => slots.has(slot) ? read() : Promise.resolve((0,evidence/* notAsked */.Op)(slot));
    const level = {
        base: 'GET /orgs/{org}/actions/permissions',
        parameters: { org: login },
        needs: [(0,permissions/* reads */.Um)('organization_administration')],
    };
    // What everybody who may read members sees; it proves that a list of members is whole.
    const body = await readBody(github, login);
    const [withoutTwoFactor, members, outside, signOn, installations, tokens, actions, token, log] = await Promise.all([
        when('withoutTwoFactor', () => readWithoutTwoFactor(github, login)),
        when('members', () => readMembers(github, login)),
        when('outsideCollaborators', () => readOutside(github, login)),
        when('singleSignOn', () => readSingleSignOn(github, login, body)),
        when('installations', () => readInstallations(github, login)),
        when('personalTokens', () => readPersonalTokens(github, login)),
        when('actionsPolicy', () => readAllowed(github, level, organizationPolicy)),
        when('workflowToken', () => readWorkflowToken(github, level)),
        when('auditLog', () => readAuditLog(github, login, body)),
    ]);
    const setting = (what, of) => settingOf(github, body, what, of);
    return {
        kind: 'organization',
        id: login,
        url,
        twoFactorRequired: setting('Whether a second factor is required', (seen) => seen.two_factor_requirement_enabled),
        withoutTwoFactor,
        basePermission: setting('The base permission', (seen) => seen.default_repository_permission),
        members,
        repositoryCreation: setting('Which repositories members may create', creationOf),
        visibilityChanges: setting('Whether members may change the visibility', (seen) => seen.members_can_change_repo_visibility),
        outsideCollaborators: outside,
        singleSignOn: signOn,
        installations,
        personalTokens: tokens,
        actionsPolicy: actions,
        workflowToken: token,
        securityDefaults: setting('What new repositories get', defaultsOf),
        auditLog: log,
    };
}
const flag = dist/* nullish */.cl6(dist/* boolean */.zMY());
/** Everything but the login is missing for all but owners, and then it says nothing. */
const body = dist/* object */.Ikc({
    plan: dist/* nullish */.cl6(dist/* object */.Ikc({ name: dist/* string */.YjP() })),
    two_factor_requirement_enabled: flag,
    default_repository_permission: dist/* nullish */.cl6(dist/* picklist */.KIO(['none', 'read', 'write', 'admin'])),
    members_can_create_public_repositories: flag,
    members_can_create_private_repositories: flag,
    members_can_create_internal_repositories: flag,
    members_can_change_repo_visibility: flag,
    secret_scanning_enabled_for_new_repositories: flag,
    secret_scanning_push_protection_enabled_for_new_repositories: flag,
    dependabot_alerts_enabled_for_new_repositories: flag,
    dependabot_security_updates_enabled_for_new_repositories: flag,
});
function readBody(github, org) {
    const fact = { what: `The settings of ${org}`, needs: [(0,permissions/* reads */.Um)('organization_administration')], schema: body };
    return askFact(github, fact, { route: 'GET /orgs/{org}', parameters: { org } });
}
/** A setting that GitHub leaves out is hidden, never off. */
function settingOf(github, seen, what, of) {
    if (seen.state === 'unavailable')
        return seen;
    const value = of(seen.value);
    if (value !== null && value !== undefined)
        return (0,evidence/* observed */.Px)(value, seen.sources);
    return organization_hidden(github, `${what} is not among what GitHub shows: it shows its settings to owners only.`, seen.sources);
}
function organization_hidden(github, detail, sources) {
    return (0,evidence/* unavailable */.hU)('permission', detail, (0,permissions/* permissionRemedy */.uF)([(0,permissions/* reads */.Um)('organization_administration')], github.token.kind), sources);
}
function creationOf(seen) {
    const { members_can_create_public_repositories: isPublic, members_can_create_private_repositories: isPrivate } = seen;
    if (typeof isPublic !== 'boolean' || typeof isPrivate !== 'boolean')
        return null;
    return { public: isPublic, private: isPrivate, internal: seen.members_can_create_internal_repositories ?? null };
}
function defaultsOf(seen) {
    const secretScanning = seen.secret_scanning_enabled_for_new_repositories;
    const pushProtection = seen.secret_scanning_push_protection_enabled_for_new_repositories;
    const dependencyAlerts = seen.dependabot_alerts_enabled_for_new_repositories;
    const securityUpdates = seen.dependabot_security_updates_enabled_for_new_repositories;
    if (typeof secretScanning !== 'boolean' || typeof pushProtection !== 'boolean')
        return null;
    if (typeof dependencyAlerts !== 'boolean' || typeof securityUpdates !== 'boolean')
        return null;
    return { secretScanning, pushProtection, dependencyAlerts, securityUpdates };
}
const accounts = dist/* array */.YOg(shapes/* restAccount */.g);
const ofMembers = [(0,permissions/* reads */.Um)('members')];
/**
 * The members. To those who may not see concealed members GitHub shows a shorter list, without a word about it: only whoever may
 * list the teams may believe it.
 */
async function readMembers(github, org) {
    const fact = { what: `The members of ${org}`, needs: ofMembers, schema: accounts };
    const teams = { what: fact.what, needs: ofMembers, schema: dist/* array */.YOg(dist/* unknown */.L5J()) };
    const by = (role) => askList(github, fact, { route: 'GET /orgs/{org}/members', parameters: { org, role } });
    const [proof, owners, others] = await Promise.all([
        askFact(github, teams, { route: 'GET /orgs/{org}/teams', parameters: { org, per_page: 1 } }),
        by('admin'),
        by('member'),
    ]);
    for (const seen of [proof, owners, others])
        if (seen.state === 'unavailable')
            return seen;
    if (owners.state === 'unavailable' || others.state === 'unavailable')
        return (0,evidence/* unavailable */.hU)('error', fact.what, '');
    const all = [
        ...owners.value.map((account) => ({ account, role: 'owner' })),
        ...others.value.map((account) => ({ account, role: 'member' })),
    ];
    return (0,evidence/* observed */.Px)(all.toSorted((a, b) => a.account.id - b.account.id), (0,unseen/* sourcesOf */.u0)(proof, owners, others));
}
function readOutside(github, org, filter) {
    const fact = { what: `The outside collaborators of ${org}`, needs: ofMembers, schema: accounts };
    const parameters = { org, ...(filter === undefined ? {} : { filter }) };
    return askList(github, fact, { route: 'GET /orgs/{org}/outside_collaborators', parameters });
}
/** GitHub shows it to owners alone, whatever an app may do. */
async function readWithoutTwoFactor(github, org) {
    const fact = { what: 'Who has no second factor', needs: ofMembers, schema: accounts };
    const [members, outside] = await Promise.all([
        askList(github, fact, { route: 'GET /orgs/{org}/members', parameters: { org, filter: '2fa_disabled' } }),
        readOutside(github, org, '2fa_disabled'),
    ]);
    for (const seen of [members, outside]) {
        if (seen.state === 'unavailable')
            return seen.reason === 'permission' ? { ...seen, remedy: ownersOnly } : seen;
    }
    if (members.state === 'unavailable' || outside.state === 'unavailable')
        return (0,evidence/* unavailable */.hU)('error', fact.what, '');
    const all = new Map([...members.value, ...outside.value].map((account) => [account.id, account]));
    return (0,evidence/* observed */.Px)([...all.values()].toSorted((a, b) => a.id - b.id), (0,unseen/* sourcesOf */.u0)(members, outside));
}
const ownersOnly = 'Use the token of an owner of the organization: GitHub shows it to nobody else, and to no app.';
const provider = dist/* nullable */.mee(dist/* object */.Ikc({ ssoUrl: dist/* nullable */.mee(dist/* string */.YjP()) }));
/**
 * The organisation's own single sign-on. `null` without an error is what GitHub says to whoever may see it, and also to some who
 * may not: only those who see the settings, and apps that may read members, may believe it.
 */
async function readSingleSignOn(github, login, seen) {
    const wanted = { what: 'The single sign-on', needs: ofMembers };
    const never = neverGiven(wanted, github.token.kind);
    if (never !== null)
        return never;
    const query = `query SingleSignOn($login: String!) { organization(login: $login) { samlIdentityProvider { ssoUrl } } }`;
    const answer = await github.graphql(query, { login });
    const read = (0,read_at/* readAt */.m)({ answer, token: github.token.kind }, ['organization', 'samlIdentityProvider'], provider, wanted);
    if (read.state === 'unavailable')
        return read;
    if (read.value !== null)
        return (0,evidence/* mapEvidence */._I)(read, (saml) => ({ provider: withoutSecrets(saml?.ssoUrl ?? '') }));
    const seesSettings = seen.state === 'observed' && typeof seen.value.default_repository_permission === 'string';
    if (seesSettings || github.token.kind === 'app')
        return (0,evidence/* observed */.Px)(null, (0,unseen/* sourcesOf */.u0)(read, seen));
    return (0,evidence/* unavailable */.hU)('permission', 'GitHub shows no single sign-on, and may not show it to this token.', ownersOnly, read.sources);
}
const installations = {
    what: 'The apps that are installed',
    needs: [(0,permissions/* reads */.Um)('organization_administration')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        id: dist/* number */.aig(),
        app_id: dist/* number */.aig(),
        app_slug: dist/* string */.YjP(),
        repository_selection: dist/* picklist */.KIO(['all', 'selected']),
        permissions: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
        suspended_at: dist/* nullish */.cl6(shapes/* instant */.uR, null),
        created_at: shapes/* instant */.uR,
    }), dist/* transform */.pdi((seen) => ({
        id: seen.id,
        app: { id: seen.app_id, slug: seen.app_slug },
        repositories: seen.repository_selection,
        permissions: seen.permissions,
        suspended: seen.suspended_at !== null,
        createdAt: seen.created_at,
    })))),
};
function readInstallations(github, org) {
    return askCounted(github, installations, { route: 'GET /orgs/{org}/installations', parameters: { org } }, 'installations');
}
const granted = dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {});
const personalTokens = {
    what: 'The fine-grained personal tokens',
    needs: [(0,permissions/* reads */.Um)('organization_personal_access_tokens')],
    schema: dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
        id: dist/* number */.aig(),
        owner: shapes/* restAccount */.g,
        repository_selection: dist/* picklist */.KIO(['none', 'all', 'subset']),
        permissions: dist/* object */.Ikc({ organization: granted, repository: granted }),
        access_granted_at: shapes/* instant */.uR,
        token_expires_at: dist/* nullable */.mee(shapes/* instant */.uR),
        token_last_used_at: dist/* nullable */.mee(shapes/* instant */.uR),
    }), dist/* transform */.pdi((seen) => ({
        id: seen.id,
        owner: seen.owner,
        repositories: seen.repository_selection,
        permissions: { ...seen.permissions.repository, ...seen.permissions.organization },
        grantedAt: seen.access_granted_at,
        expiresAt: seen.token_expires_at,
        lastUsed: seen.token_last_used_at,
    })))),
};
async function readPersonalTokens(github, org) {
    const seen = await askList(github, personalTokens, { route: 'GET /orgs/{org}/personal-access-tokens', parameters: { org } });
    if (seen.state === 'observed' || github.token.kind === 'workflow')
        return seen;
    const remedy = 'Pass the token of a GitHub App that has organization_personal_access_tokens: read; GitHub answers nobody else.';
    return seen.reason === 'permission' || github.token.kind !== 'app' ? { ...seen, reason: 'permission', remedy } : seen;
}
const organizationPolicy = dist/* pipe */.FsL(dist/* object */.Ikc({ enabled_repositories: dist/* picklist */.KIO(['all', 'none', 'selected']), ...allowedActions }), dist/* check */.z6Y(({ enabled_repositories: enabled, allowed_actions: allowed }) => enabled === 'none' || allowed !== null), dist/* transform */.pdi((seen) => ({
    enabled: seen.enabled_repositories,
    allowed: seen.enabled_repositories === 'none' ? null : seen.allowed_actions,
    shaPinningRequired: seen.sha_pinning_required,
})));
const auditEntries = dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ '@timestamp': dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0), dist/* maxValue */.cGV(8.64e15)) })), dist/* transform */.pdi(([first]) => ({
    earliest: first === undefined ? null : new Date(first['@timestamp']).toISOString().replace('.000Z', 'Z'),
})));
/** How far back the audit log goes. GitHub has the question for Enterprise alone; the log itself every plan has. */
async function readAuditLog(github, org, seen) {
    const fact = { what: 'The audit log', needs: [(0,permissions/* reads */.Um)('organization_administration')], schema: auditEntries };
    const parameters = { org, order: 'asc', per_page: 1 };
    const log = await askFact(github, fact, { route: 'GET /orgs/{org}/audit-log', parameters });
    const plan = seen.state === 'observed' ? (seen.value.plan?.name ?? null) : null;
    if (log.state === 'observed' || log.reason !== 'permission' || plan === null || plan.startsWith('enterprise'))
        return log;
    const detail = `GitHub shows the audit log of an organization on the plan ${plan} on its page alone.`;
    return (0,evidence/* unavailable */.hU)('plan', detail, 'Inspect the audit log on its page, or move to GitHub Enterprise Cloud.', (0,unseen/* sourcesOf */.u0)(log, seen));
}

;// CONCATENATED MODULE: ./build/collect/posture/polite.js
/** GitHub wants few requests at a time of whoever makes many. */
function manners(mostInFlight) {
    return { inTurn: turns(mostInFlight), stopped: null, refusals: new Map() };
}
/** A client that asks nothing twice, waits for its turn to ask, and stops when GitHub wants it to wait for too long. */
function polite(github, shared) {
    const asked = new Map();
    const once = (key, ask) => {
        const name = JSON.stringify(key);
        // Only what was asked under the same key comes back, which has the same answer's type.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
        const known = asked.get(name);
        if (known !== undefined)
            return known;
        const answer = shared.inTurn(async () => {
            if (shared.stopped !== null)
                return shared.stopped;
            const came = await ask();
            if (!came.ok && came.wait !== null)
                shared.stopped = came;
            return came;
        });
        asked.set(name, answer);
        return answer;
    };
    return {
        request: (route, parameters, page) => once(['request', route, parameters, page], () => unlessRefused(shared, route, parameters, () => github.request(route, parameters, page))),
        list: (route, parameters) => once(['list', route, parameters], () => unlessRefused(shared, route, parameters, () => github.list(route, parameters))),
        graphql: (query, variables, page) => once(['graphql', query, variables], () => github.graphql(query, variables, page)),
        objectsOf: (repository) => github.objectsOf(repository),
        noteFetch: (url, wants, ok) => github.noteFetch(url, wants, ok),
        get requests() {
            return github.requests;
        },
        get token() {
            return github.token;
        },
        get ended() {
            return github.ended;
        },
        get date() {
            return github.date;
        },
        seeViewer: (login) => {
            github.seeViewer(login);
        },
    };
}
/**
 * After so many refusals, and not one answer, the token was never given the permission. Not after the first: a repository that
 * everybody may read, and that an app is not installed in, is refused with the same words.
 */
const mostRefusals = 20;
async function unlessRefused({ refusals }, route, parameters, ask) {
    const key = `${route} ${String(parameters?.['owner'] ?? parameters?.['org'])}`;
    const before = refusals.get(key);
    if (before !== null && before !== undefined && before.times >= mostRefusals) {
        const said = `${before.last.message} (of ${String(before.times)} repositories before this one, of which it was not asked)`;
        return { ...before.last, message: said };
    }
    const came = await ask();
    if (came.ok)
        refusals.set(key, null);
    // Words that speak of the token. A "not found" speaks of the one repository, and the next may be another matter.
    else if (came.status === 403 && /^resource not accessible by/i.test(came.message) && refusals.get(key) !== null) {
        refusals.set(key, { times: (refusals.get(key)?.times ?? 0) + 1, last: came });
    }
    return came;
}
/** Lets so many run at a time; the others wait, in the order in which they came. */
function turns(most) {
    let running = 0;
    const waiting = [];
    return async (run) => {
        if (running >= most)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await run();
        }
        finally {
            const next = waiting.shift();
            // Whoever is next takes over the place.
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

;// CONCATENATED MODULE: ./build/collect/posture/scope.js
/** Which repositories a run is about. */




const repositories = dist/* array */.YOg(dist/* pipe */.FsL(dist/* object */.Ikc({
    full_name: dist/* string */.YjP(),
    visibility: dist/* nullish */.cl6(dist/* picklist */.KIO(['public', 'private', 'internal']), null),
    archived: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    fork: dist/* boolean */.zMY(),
    is_template: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    topics: dist/* nullish */.cl6(dist/* array */.YOg(dist/* string */.YjP()), null),
    custom_properties: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* nullable */.mee(dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(dist/* string */.YjP())]))), null),
}), dist/* transform */.pdi((seen) => {
    const [owner = '', name = ''] = seen.full_name.split('/');
    return {
        ref: { owner, name },
        visibility: seen.visibility,
        archived: seen.archived,
        fork: seen.fork,
        template: seen.is_template,
        // The list tells the size alone, which is zero for small repositories as well.
        empty: false,
        topics: seen.topics,
        properties: seen.custom_properties,
    };
})));
const counts = dist/* object */.Ikc({ public_repos: dist/* number */.aig(), total_private_repos: dist/* nullish */.cl6(dist/* number */.aig(), null) });
/**
 * Every repository of an organisation. GitHub lists those that the token may see, and does not say that there are others: the list
 * is complete only where it is as long as the organisation counts, which it shows to owners.
 */
async function listOrganization(github, org) {
    const wanted = { what: `The repositories of ${org}`, needs: [(0,permissions/* reads */.Um)('metadata')] };
    const [list, counted] = await Promise.all([
        askList(github, { ...wanted, schema: repositories }, { route: 'GET /orgs/{org}/repos', parameters: { org, type: 'all' } }),
        askFact(github, { ...wanted, schema: counts }, { route: 'GET /orgs/{org}', parameters: { org } }),
    ]);
    if (list.state === 'unavailable')
        return { listed: false, detail: list.detail, remedy: list.remedy };
    const candidates = list.value.toSorted((a, b) => (nameOf(a.ref) < nameOf(b.ref) ? -1 : 1));
    const total = counted.state === 'observed' && counted.value.total_private_repos !== null
        ? counted.value.public_repos + counted.value.total_private_repos
        : null;
    if (total === candidates.length)
        return { listed: true, candidates, incompleteBecause: [] };
    const seen = `${String(candidates.length)} repositories of ${org} can be seen`;
    const because = total === null
        ? `${seen}, and GitHub tells this token neither of others nor how many there are. Use a token with organization_administration: read.`
        : `${seen}, and it has ${String(total)}. Give the token access to all of them.`;
    return { listed: true, candidates, incompleteBecause: [because] };
}
function nameOf({ owner, name }) {
    return `${owner}/${name}`;
}
function judges(scope, candidate) {
    const not = (because) => ({ judged: false, because, unknown: false });
    if (candidate.archived && !scope.archived)
        return not('It is archived: nothing can be changed in it.');
    if (candidate.empty)
        return not('It is empty: there is nothing to protect yet.');
    if (candidate.fork && !scope.forks)
        return not("It is a fork, which the policy's scope leaves out.");
    if (candidate.template && !scope.templates)
        return not("It is a template, which the policy's scope leaves out.");
    const unseen = unseenLabels(scope, candidate);
    if (unseen !== null)
        return { judged: false, because: `GitHub does not show its ${unseen}, by which the policy chooses.`, unknown: true };
    const unchosen = whyNotChosen(scope, candidate);
    if (unchosen !== null)
        return not(unchosen);
    const kinds = [candidate.archived ? 'archived' : '', candidate.fork ? 'a fork' : '', candidate.template ? 'a template' : ''];
    const kind = kinds.filter((word) => word !== '').join(', ');
    return { judged: true, because: kind === '' ? 'It is in scope.' : `It is in scope, and ${kind}.`, unknown: false };
}
/** What the policy chooses by and GitHub does not show; `null` when there is nothing of that. */
function unseenLabels({ names, topics, properties }, candidate) {
    if (names.length > 0 && !(0,glob/* matchesAny */.H)(names, candidate.ref.name))
        return null;
    if (topics.length > 0 && candidate.topics === null)
        return 'topics';
    return Object.keys(properties).length > 0 && candidate.properties === null ? 'custom properties' : null;
}
/** Why a repository is none of those that the policy chooses by name, topic and property; `null` when it is. */
function whyNotChosen({ names, topics, properties }, candidate) {
    if (names.length > 0 && !(0,glob/* matchesAny */.H)(names, candidate.ref.name))
        return `Its name matches none of ${names.join(', ')}.`;
    if (topics.length > 0 && !topics.some((topic) => candidate.topics?.includes(topic)))
        return `It has none of the topics ${topics.join(', ')}.`;
    for (const [property, values] of Object.entries(properties)) {
        const held = candidate.properties?.[property] ?? null;
        const all = held === null ? [] : typeof held === 'string' ? [held] : held;
        if (!all.some((value) => values.includes(value)))
            return `Its property ${property} is none of ${values.join(', ')}.`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/collect/posture/many.js





/** How many repositories are read at the same time. */
const atOnce = 4;
/**
 * Reads repositories that were listed or named. One that cannot be read makes the run incomplete, and stays in the population.
 *
 * @param progress takes a line now and then.
 */
async function collectMany(github, shared, targets, scope, wants, progress) {
    const inTurn = turns(atOnce);
    let done = 0;
    const read = await Promise.all(targets.map((target) => inTurn(async () => {
        const one = await readOne(polite(github, shared), target, scope, wants);
        done += 1;
        if (done % 100 === 0)
            progress(`${String(done)} of ${String(targets.length)} repositories.`);
        return one;
    })));
    const owners = new Map(read.flatMap(({ owner }) => (owner === null ? [] : [[owner.login, owner.url]])));
    const organizations = await readOwners(github, shared, owners, wants);
    return {
        subjects: [...read.flatMap(({ subjects }) => subjects), ...organizations],
        population: read.map(({ listed }) => listed).toSorted((a, b) => (a.repository < b.repository ? -1 : 1)),
        defaultBranches: Object.fromEntries(read.flatMap((one) => (one.defaultBranch === null ? [] : [[one.listed.repository, one.defaultBranch]]))),
        incompleteBecause: read.flatMap(({ incompleteBecause }) => incompleteBecause),
        date: github.date,
    };
}
async function readOne(github, target, scope, wants) {
    const candidate = 'ref' in target ? target : null;
    const ref = 'ref' in target ? target.ref : target;
    const none = { subjects: [], owner: null, defaultBranch: null, incompleteBecause: [] };
    if (candidate !== null) {
        const answer = judges(scope, candidate);
        if (!answer.judged) {
            const incompleteBecause = answer.unknown ? [`${nameOf(ref)} was not judged. ${answer.because}`] : [];
            return { ...none, listed: listedAs(nameOf(ref), candidate.visibility, answer), incompleteBecause };
        }
    }
    const first = await readFirst(github, ref, null);
    if (!first.found) {
        const because = `It could not be read. ${first.detail}`;
        const listed = listedAs(nameOf(ref), candidate?.visibility ?? null, { judged: false, because });
        return { ...none, listed, incompleteBecause: [`${nameOf(ref)} was not judged. ${first.detail}`] };
    }
    const profile = first.profile.value;
    const answer = judges(scope, { ...profile, ref: first.ref, ...labelsOf(candidate, scope) });
    const listed = listedAs(first.repository, profile.visibility, answer);
    if (!answer.judged)
        return { ...none, listed };
    const { subjects, incompleteBecause } = await completePosture(github, first, wants);
    return { listed, subjects, owner: ownerOf(first), defaultBranch: profile.defaultBranch, incompleteBecause };
}
/** A repository that was named, and not listed, is not chosen by its labels. */
function labelsOf(candidate, scope) {
    if (candidate !== null)
        return { topics: candidate.topics, properties: candidate.properties };
    return {
        topics: scope.topics,
        properties: Object.fromEntries(Object.entries(scope.properties).map(([name, values]) => [name, values[0] ?? null])),
    };
}
function listedAs(repository, visibility, { judged, because }) {
    return { repository, visibility, judged, because };
}
/** The organisation that owns a repository; `null` when a person does. */
function ownerOf({ ref, url, inOrganization }) {
    return inOrganization ? { login: ref.owner, url: url.replace(/\/[^/]+$/, '') } : null;
}
function readOwners(github, shared, owners, { organization }) {
    if (organization.size === 0)
        return Promise.resolve([]);
    return Promise.all([...owners].map(([login, url]) => readOrganization(polite(github, shared), login, url, organization)));
}

// EXTERNAL MODULE: ./build/model/user-error.js
var user_error = __webpack_require__(40136);
// EXTERNAL MODULE: ./build/policy/scope.js
var scope = __webpack_require__(29171);
// EXTERNAL MODULE: ./build/commands/policy-source.js
var policy_source = __webpack_require__(22235);
// EXTERNAL MODULE: ./build/commands/target.js
var commands_target = __webpack_require__(3462);
;// CONCATENATED MODULE: ./build/commands/collect-posture.js











/** As many requests as are in flight at a time. One repository has few to make, and whoever waits for it is one. */
const mostInFlight = { one: 16, many: 4 };
/**
 * Reads the one repository, the listed ones, or those of the organisation.
 *
 * @throws UserError when the one repository or the policy cannot be read, or the repositories cannot be listed.
 */
function readPostures(github, options, io, wantsOf) {
    return options.repositories === null && options.organization === null
        ? readTheOne(github, options, io, wantsOf)
        : readMany(github, options, io, wantsOf);
}
async function readTheOne(github, options, io, wantsOf) {
    const repository = (0,commands_target/* judgedRepository */.sh)(options);
    io.progress(`Reading the configuration of ${repository.owner}/${repository.name}.`);
    const shared = manners(mostInFlight.one);
    const client = polite(github, shared);
    const first = await readFirst(client, repository, options.policy.kind === 'repository' ? options.policy.path : null);
    if (!first.found)
        throw new user_error/* UserError */.y(first.detail, first.remedy);
    const loaded = await (0,policy_source/* loadPolicy */.t)(github, options.policy, first.repository, first.policyFile);
    const wants = wantsOf(loaded.policy);
    const owner = ownerOf(first);
    const [seen, organizations] = await Promise.all([
        completePosture(client, first, wants),
        readOwners(github, shared, new Map(owner === null ? [] : [[owner.login, owner.url]]), wants),
    ]);
    const { visibility, defaultBranch } = first.profile.value;
    return {
        subjects: [...seen.subjects, ...organizations],
        population: [{ repository: first.repository, visibility, judged: true, because: 'The run names it.' }],
        defaultBranches: { [first.repository]: defaultBranch },
        incompleteBecause: seen.incompleteBecause,
        date: first.date,
        loaded,
        repository: first.ref,
        visibility,
    };
}
async function readMany(github, options, io, wantsOf) {
    const shared = manners(mostInFlight.many);
    const loaded = await sharedPolicy(github, options);
    const { targets, incompleteBecause } = await targetsOf(polite(github, shared), options);
    io.progress(`Reading the configuration of ${String(targets.length)} repositories.`);
    const seen = await collectMany(github, shared, targets, (0,scope/* repositoryScope */.F7)(loaded.policy), wantsOf(loaded.policy), (line) => {
        io.progress(line);
    });
    const judged = seen.population.filter((one) => one.judged);
    return {
        ...seen,
        incompleteBecause: [...incompleteBecause, ...seen.incompleteBecause],
        loaded,
        // None: that the workflow runs in one of them must not decide who may read of the others.
        repository: { owner: '', name: '' },
        visibility: judged.length > 0 && judged.every(({ visibility }) => visibility === 'public') ? 'public' : 'private',
    };
}
/** One policy for all: that of the repository that the workflow runs in or that is named, or one from elsewhere. */
async function sharedPolicy(github, options) {
    const { policy, repository } = options;
    if (policy.kind !== 'repository')
        return (0,policy_source/* loadPolicy */.t)(github, policy, '', (0,evidence/* observed */.Px)(null));
    if (repository === null)
        throw new user_error/* UserError */.y('A run over many repositories has one policy, and nobody said where it is.', 'Name it: --policy owner/name/path@ref, or --policy ./file.');
    return (0,policy_source/* loadPolicy */.t)(github, policy, `${repository.owner}/${repository.name}`, await (0,policy_file/* readPolicyAt */.I)(github, repository, policy.path));
}
async function targetsOf(github, { repositories, organization }) {
    if (organization === null)
        return { targets: repositories ?? [], incompleteBecause: [] };
    const listed = await listOrganization(github, organization);
    if (!listed.listed)
        throw new user_error/* UserError */.y(listed.detail, listed.remedy);
    return { targets: listed.candidates, incompleteBecause: listed.incompleteBecause };
}


/***/ }),

/***/ 57483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   posture: () => (/* binding */ posture)
/* harmony export */ });
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8150);
/* harmony import */ var _collect_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25658);
/* harmony import */ var _evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51916);
/* harmony import */ var _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40136);
/* harmony import */ var _policy_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29171);
/* harmony import */ var _collect_posture_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77796);
/* harmony import */ var _connect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35903);
/* harmony import */ var _judge_change_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47439);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33967);
/* harmony import */ var _tell_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80870);
/* harmony import */ var _waiver_proof_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83256);











/** Judges how repositories, their protected branches and the organisations that own them are configured now, and keeps the evidence. */
async function posture(options, io) {
    const github = await (0,_connect_js__WEBPACK_IMPORTED_MODULE_6__/* .openGitHub */ .o)(options, io);
    if (options.explainPermissions)
        return (await __webpack_require__.e(/* import() */ 191).then(__webpack_require__.bind(__webpack_require__, 65191))).explainPermissions(github, options, io);
    const seen = await (0,_collect_posture_js__WEBPACK_IMPORTED_MODULE_5__/* .readPostures */ .U)(github, options, io, wantsOf);
    const snapshot = { run: await runOf(github, seen, options), subjects: seen.subjects };
    const { policy } = seen.loaded;
    const results = (0,_evaluate_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluate */ ._)(snapshot, policy, _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A);
    const { repository, visibility } = seen;
    const told = await (0,_tell_js__WEBPACK_IMPORTED_MODULE_8__.tell)({ policy, snapshot, results, github, repository, visibility, comment: null, notes: [] }, options, io);
    const { reportOnly } = options;
    return {
        exitCode: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCode */ .I)({ verdict: results.verdict, reportOnly, statusCarries: false, evidenceLost: told.evidenceLost }),
        outputs: told.outputs,
    };
}
/** What the checks of a policy need, and what the access lists are made of, which every package has. */
function wantsOf(policy) {
    const { slots } = (0,_collect_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .planFor */ .bJ)(policy, _checks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A);
    return {
        branch: slots.branch,
        repository: new Set([...slots.repository, 'profile', 'collaborators', 'teams', 'deployKeys']),
        organization: new Set([...slots.organization, 'members', 'withoutTwoFactor', 'outsideCollaborators', 'installations']),
        protects: policy.scope.branches.length === 0 ? null : (branch, defaultBranch) => (0,_policy_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .protects */ .lQ)(policy, branch, defaultBranch),
    };
}
async function runOf(github, seen, options) {
    const { subjects, population, defaultBranches, date, loaded } = seen;
    if (date === null)
        throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y('GitHub did not say what time it is.', 'Check what stands between here and GitHub, and that it answers at all.');
    const proven = await (0,_waiver_proof_js__WEBPACK_IMPORTED_MODULE_9__/* .provenWaivers */ .Y)(github, loaded, subjects.map(({ id }) => id));
    return {
        command: 'posture',
        at: (0,_judge_change_js__WEBPACK_IMPORTED_MODULE_7__.momentOf)(options.at, date),
        repositories: population.filter(({ judged }) => judged).map(({ repository }) => repository),
        population,
        defaultBranches,
        incompleteBecause: github.ended === null ? seen.incompleteBecause : [...seen.incompleteBecause, github.ended],
        policy: loaded.source,
        provenWaivers: proven,
        sample: (0,_connect_js__WEBPACK_IMPORTED_MODULE_6__/* .isSample */ .R)(options),
        statusContext: options.statusContext,
    };
}


/***/ }),

/***/ 80870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tell: () => (/* binding */ tell)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/report/findings.js
var report_findings = __webpack_require__(73145);
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
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./build/publish/within.js
var within = __webpack_require__(86397);
// EXTERNAL MODULE: ./build/publish/status.js
var publish_status = __webpack_require__(29436);
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
    const body = (0,within/* within */.u)(`${mark}\n${markdown}`, limit);
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
var disclosure = __webpack_require__(89846);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
// EXTERNAL MODULE: ./build/report/approvals.js
var report_approvals = __webpack_require__(75099);
// EXTERNAL MODULE: ./build/report/page.js
var report_page = __webpack_require__(47916);
// EXTERNAL MODULE: ./build/report/plain.js
var plain = __webpack_require__(12071);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
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
var commands_io = __webpack_require__(36855);
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

// EXTERNAL MODULE: ./build/commands/failure.js
var failure = __webpack_require__(63977);
// EXTERNAL MODULE: ./build/policy/format.js
var format = __webpack_require__(52856);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/model/canonical.js
var canonical = __webpack_require__(7316);
// EXTERNAL MODULE: ./build/model/snapshot.js
var model_snapshot = __webpack_require__(61612);
// EXTERNAL MODULE: ./build/store/digest.js
var digest = __webpack_require__(13048);
// EXTERNAL MODULE: ./build/store/package.js
var store_package = __webpack_require__(52818);
// EXTERNAL MODULE: ./build/store/schema/manifest.js
var manifest = __webpack_require__(22895);
// EXTERNAL MODULE: ./build/store/trouble.js
var trouble = __webpack_require__(93977);
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
var documents = __webpack_require__(90141);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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


/***/ }),

/***/ 86397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
const cut = '\n\n_This summary was cut: the evidence package holds all of it._\n';
/** As much of a Markdown text, in whole lines, as fits into so many bytes of UTF-8. */
function within(markdown, bytes) {
    if (Buffer.byteLength(markdown) <= bytes)
        return markdown;
    const room = Buffer.from(markdown).subarray(0, bytes - Buffer.byteLength(cut) - 1);
    return room.subarray(0, Math.max(0, room.lastIndexOf('\n'))).toString() + cut;
}


/***/ })

};
