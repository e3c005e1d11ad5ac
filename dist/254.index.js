export const id = 254;
export const ids = [254];
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


/***/ })

};
