export const id = 974;
export const ids = [974];
export const modules = {

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
