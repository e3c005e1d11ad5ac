export const id = 866;
export const ids = [866];
export const modules = {

/***/ 4866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appTokens: () => (/* binding */ appTokens)
/* harmony export */ });
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1267);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);


/** Opens the tokens of an App. Its library is loaded here: a run with another token goes without. */
async function appTokens({ key, on, apiUrl, fetch: send, userAgent, hide }) {
    const { createAppAuth } = await __webpack_require__.e(/* import() */ 479).then(__webpack_require__.bind(__webpack_require__, 6479));
    const made = [];
    const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
    const octokit = new _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E({
        authStrategy: createAppAuth,
        auth: { appId: key.id, privateKey: key.privateKey },
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent,
        log,
        request: { fetch: recording(send, made), log },
    });
    let installation = null;
    let hidden = '';
    let last = null;
    const mint = async (refresh) => {
        let at = 'key';
        try {
            await octokit.auth({ type: 'app' });
            at = 'installation';
            installation ??= await installationOf(octokit, on);
            at = 'token';
            const { token } = valibot__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qgA(withToken, await octokit.auth({ type: 'installation', installationId: installation, refresh }));
            if (token !== hidden)
                hide(token);
            hidden = token;
            return { ok: true, token };
        }
        catch (error) {
            return { ok: false, at, ...troubleOf(error) };
        }
    };
    return {
        current: () => mint(false),
        renewed: (refused) => {
            if (last?.token !== refused)
                last = { token: refused, minted: mint(true) };
            return last.minted;
        },
        takeRequests: () => made.splice(0),
    };
}
/** Takes nothing down: what is worth saying is in the answer. */
function ignore() {
    return undefined;
}
const withToken = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ token: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/** Keeps what is sent, and nothing of what comes but its status. */
function recording(send, made) {
    return async (input, init) => {
        const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
        const request = { method: init?.method ?? 'GET', url, parameters: {} };
        const at = made.push({ ...request, status: 0 }) - 1;
        const response = await send(input, init);
        made[at] = { ...request, status: response.status };
        return response;
    };
}
async function installationOf({ request }, on) {
    const headers = { 'x-github-api-version': '2022-11-28' };
    const { data } = 'organization' in on
        ? await request('GET /orgs/{org}/installation', { org: on.organization, headers })
        : await request('GET /repos/{owner}/{repo}/installation', { owner: on.owner, repo: on.name, headers });
    return data.id;
}
function troubleOf(error) {
    const message = error instanceof Error ? error.message.replace(/ - https:\/\/\S+$/, '') : String(error);
    const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 0;
    return { status, message };
}


/***/ })

};
