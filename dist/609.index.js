export const id = 609;
export const ids = [609];
export const modules = {

/***/ 48609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadPackage: () => (/* binding */ uploadPackage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The jobs of a matrix share a name. */
const mostNames = 256;
/** Uploads a package as a workflow artifact. The library is loaded only now: it is larger than all the rest. */
async function uploadPackage(upload, client) {
    const artifacts = client ?? (await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659), __webpack_require__.e(32), __webpack_require__.e(281)]).then(__webpack_require__.bind(__webpack_require__, 51281))).default;
    const { folder, files, retentionDays } = upload;
    const paths = files.map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file));
    const options = retentionDays === null ? {} : { retentionDays };
    for (let count = 1; count <= mostNames; count++) {
        const name = count === 1 ? upload.name : `${upload.name}-${String(count)}`;
        try {
            const { id, digest } = await artifacts.uploadArtifact(name, paths, folder, options);
            if (id === undefined)
                return { uploaded: false, detail: `GitHub took the artifact ${name} and gave it no id.`, remedy: again };
            return { uploaded: true, name, id, digest: digest ?? null };
        }
        catch (error) {
            if (!isTaken(error))
                return { uploaded: false, ...whyNot(error, upload) };
        }
    }
    return {
        uploaded: false,
        detail: `The artifact name ${upload.name} and ${String(mostNames - 1)} after it are taken.`,
        remedy: 'Choose another artifact-name.',
    };
}
/** The service refuses a second artifact of a name in a run, which the library tells only in the words of the message. */
function isTaken(error) {
    return error instanceof Error && error.message.includes('(409)');
}
const again = 'Run the job again; the package is in evidence-path until the job ends.';
/** The library throws for everything: a wrong name, no network, a service that is down. Nothing of it may cost the verdict. */
function whyNot(error, { folder, name }) {
    const kind = error instanceof Error ? error.name : '';
    const message = error instanceof Error ? error.message : String(error);
    const [firstLine = ''] = message.split('\n');
    const detail = `The artifact ${name} could not be uploaded: ${firstLine.replace(/\.$/, '')}.`;
    if (kind === 'GHESNotSupportedError') {
        return {
            detail,
            remedy: `GitHub Enterprise Server has no such service. Set artifact-name to '' and upload ${folder} with the action that works there.`,
        };
    }
    if (message.includes('ACTIONS_RUNTIME_TOKEN') || message.includes('ACTIONS_RESULTS_URL')) {
        return { detail, remedy: 'Artifacts are uploaded by the action in a workflow alone; a run: step has no token for it.' };
    }
    if (kind === 'UsageError')
        return { detail, remedy: 'The storage for artifacts is used up. Delete some, or shorten retention-days.' };
    if (/artifact name/i.test(message))
        return { detail, remedy: 'Choose an artifact-name without " : < > | * ? \\ / and line ends.' };
    return { detail, remedy: again };
}


/***/ })

};
