export const id = 612;
export const ids = [612];
export const modules = {

/***/ 99612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proveWaivers: () => (/* binding */ proveWaivers)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99758);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98437);
/* harmony import */ var _read_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(567);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27435);
/** Proves who accepted a waiver: whoever approved the pull requests that wrote its lines into the policy. */





/**
 * Proves waivers. Every commit that wrote a line of one has to have come in with a merged pull request that the named person
 * approved; what is not proven is left out, and stays a claim.
 */
async function proveWaivers(github, place, claims, approversOf) {
    if (claims.length === 0)
        return {};
    const blamed = await readBlame(github, place);
    const written = claims.map((claim) => ({ claim, commits: commitsOf(blamed, claim.lines) }));
    const numbers = new Set(written.flatMap(({ commits }) => commits.flatMap((commit) => commit.pullRequests)));
    const changes = new Map(await Promise.all([...numbers].map(async (number) => [number, await readAuthor(github, place.repository, number, approversOf)])));
    const proven = written.flatMap(({ claim, commits }) => {
        const proof = prove(claim, commits, changes);
        return proof === null ? [] : [[claim.id, proof]];
    });
    return Object.fromEntries(proven);
}
function prove(claim, commits, changes) {
    const proofs = commits.map(({ pullRequests }) => pullRequests.flatMap((number) => changes.get(number) ?? []).find(({ approvers }) => approvers.includes(claim.approver)));
    const [last] = proofs;
    if (last === undefined || proofs.includes(undefined))
        return null;
    return { approver: claim.approver, pullRequest: last.change, author: last.author };
}
/** The commits that wrote the lines; none at all when a line of them is nobody's. */
function commitsOf(blamed, { first, last }) {
    const touching = blamed.filter((range) => range.first <= last && range.last >= first);
    const covered = touching.reduce((count, range) => count + Math.min(range.last, last) - Math.max(range.first, first) + 1, 0);
    return covered === last - first + 1 ? touching : [];
}
const blame = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    blame: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        ranges: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            startingLine: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
            endingLine: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(),
            commit: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
                oid: _shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .oid */ .jq,
                associatedPullRequests: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
                    nodes: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ number: valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), merged: valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY(), repository: valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ nameWithOwner: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }) })),
                }),
            }),
        })),
    }),
});
async function readBlame(github, { repository, path, commit }) {
    const query = `query Blame($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!) {
    repository(owner: $owner, name: $name) {
      object(oid: $oid) {
        ... on Commit {
          blame(path: $path) {
            ranges {
              startingLine
              endingLine
              commit { oid associatedPullRequests(first: 10) { nodes { number merged repository { nameWithOwner } } } }
            }
          }
        }
      }
    }
  }`;
    const answer = await github.graphql(query, { ...repository, oid: commit, path });
    const wanted = { what: `Who wrote ${path}`, needs: [(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('contents'), (0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .reads */ .Um)('pull_requests')] };
    const read = (0,_read_at_js__WEBPACK_IMPORTED_MODULE_2__/* .readAt */ .m)({ answer, token: github.token.kind }, ['repository', 'object'], blame, wanted);
    if (read.state === 'unavailable')
        return [];
    const here = `${repository.owner}/${repository.name}`.toLowerCase();
    return read.value.blame.ranges.map((range) => ({
        first: range.startingLine,
        last: range.endingLine,
        pullRequests: range.commit.associatedPullRequests.nodes.flatMap((one) => one.merged && one.repository.nameWithOwner.toLowerCase() === here ? [one.number] : []),
    }));
}
const needed = new Set(['pullRequest', 'reviews', 'commits', 'timeline', 'headPush', 'headHistory']);
async function readAuthor(github, repository, number, approversOf) {
    const first = await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .readChange */ .p)(github, { repository, number, policyPath: null, statusContext: null, own: null, hints: null });
    if (!first.found || first.pullRequest.state !== 'merged' || first.pullRequest.author === null)
        return null;
    const change = await (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .completeChange */ .s)(github, first, { slots: needed, teamsOwning: () => [] });
    return { change: change.id, author: first.pullRequest.author.id, approvers: approversOf(change) };
}


/***/ })

};
