export const id = 755;
export const ids = [755];
export const modules = {

/***/ 23755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyFolder: () => (/* binding */ verifyFolder)
});

// EXTERNAL MODULE: ./build/report/page.js
var report_page = __webpack_require__(47916);
// EXTERNAL MODULE: ./build/report/plain.js
var plain = __webpack_require__(12071);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/verification.js



/** What checking a package found, for a terminal. */
function verificationText(verification, layout) {
    const { findings, root, files, judgedAgain, verdict, sample } = verification;
    const page = new report_page/* Page */.YW(layout);
    if (sample)
        page.paragraph(`SAMPLE DATA: ${wording/* sampleNote */.xL}`, 0);
    page.line(`soc2-gate verify: ${page.painted(verification.exitCode === 0 ? 'pass' : 'fail', words[verification.exitCode])}`);
    if (findings.length > 0)
        page.line('');
    for (const finding of findings.slice(0, mostFindings)) {
        page.entry(finding.kind === 'not-checkable' ? 'inconclusive' : 'fail', kindWords[finding.kind], findingText(finding));
    }
    if (findings.length > mostFindings)
        page.paragraph(`… and ${String(findings.length - mostFindings)} more.`, 2);
    page.line('');
    if (files > 0)
        page.paragraph(`${(0,wording/* counted */.hS)(files, 'file')} compared with the manifest.`, 0);
    if (judgedAgain !== null)
        page.paragraph(`${(0,wording/* counted */.hS)(judgedAgain, 'result')} reached again from the snapshot and the policy.`, 0);
    if (verdict !== null)
        page.paragraph(`The package says: ${verdict}.`, 0);
    if (root !== null) {
        page.paragraph('Root digest, to be compared with the one that the run printed:', 0);
        page.line(root);
    }
    if (verification.exitCode === 0)
        page.paragraph(limits, 0);
    return page.text();
}
const mostFindings = 200;
const words = {
    0: 'intact, and judged again the same',
    1: 'altered',
    2: 'not checkable, or judged again differently',
    3: 'unreadable, or of a newer format',
};
const kindWords = {
    altered: 'altered',
    different: 'different',
    'not-checkable': 'cannot check',
    newer: 'newer',
    unreadable: 'unreadable',
};
/** What a digest cannot prove has to stand next to what it does. */
const limits = 'This proves that the files belong together and that the results follow from the facts in them. Only a digest or signature kept elsewhere proves that nobody replaced them all.';
function findingText({ path, message }) {
    return path === null ? (0,plain/* plain */.p)(message, 1000) : `${(0,plain/* plain */.p)(path, 300)}: ${(0,plain/* plain */.p)(message, 1000)}`;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/store/digest.js
var digest = __webpack_require__(13048);
// EXTERNAL MODULE: ./build/model/canonical.js
var canonical = __webpack_require__(7316);
;// CONCATENATED MODULE: ./build/store/listing.js



/** More than any package has; somebody who unpacks what they were sent should not wait for a folder without end. */
const mostEntries = 100_000;
const deepest = 20;
/** Lists a folder to its end; `null` when it holds more than a package can. */
async function listFolder(path) {
    const folder = await (0,promises_.realpath)(path);
    // A file in place of the folder is told by the operating system, in its words.
    if (!(await (0,promises_.lstat)(folder)).isDirectory())
        await (0,promises_.readdir)(folder);
    const files = [];
    const others = [];
    const below = [{ path: '', depth: 0 }];
    for (let next = below.pop(); next !== undefined; next = below.pop()) {
        for (const entry of await (0,promises_.readdir)((0,external_node_path_.join)(folder, next.path), { withFileTypes: true })) {
            const name = next.path === '' ? entry.name : `${next.path}/${entry.name}`;
            if (entry.isDirectory() && next.depth < deepest)
                below.push({ path: name, depth: next.depth + 1 });
            else if (entry.isFile())
                files.push(name);
            else
                others.push(name);
            if (files.length + others.length + below.length > mostEntries)
                return null;
        }
    }
    return { folder, files: files.toSorted(canonical/* compareText */.n), others: others.toSorted(canonical/* compareText */.n) };
}
/** Whether a path stays below its folder, and means the same on every system. */
function isSafePath(path) {
    return path.length <= 300 && /^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/.test(path);
}

;// CONCATENATED MODULE: ./build/store/integrity.js



/** The largest file that is kept in memory. */
const mostBytes = 256 * 1024 * 1024;
/** The files of a package that are not listed in its manifest, because they hold its digest. */
const unlisted = ['manifest.json', 'SHA256SUMS'];
/** Compares what lies in a folder with what the manifest says of it. */
async function checkFiles(listing, manifest, root, sums) {
    const findings = checkSums(manifest, root, sums);
    const texts = new Map();
    const listed = new Map();
    for (const file of manifest.files) {
        if (!isSafePath(file.path) || unlisted.includes(file.path) || listed.has(file.path)) {
            findings.push(altered('manifest.json', `It lists ${JSON.stringify(file.path)}, which is no path in a package, or not for the first time.`));
        }
        else
            listed.set(file.path, file);
    }
    const digests = new Map();
    for (const path of listing.files.filter((name) => !unlisted.includes(name))) {
        digests.set(path, await digestAndKeep((0,external_node_path_.join)(listing.folder, path), listed.has(path) && isJudged(path) ? path : null, texts));
    }
    for (const path of listing.others)
        findings.push(altered(path, 'It is a link, or something else that is no file; it was not followed.'));
    for (const [path, file] of listed)
        findings.push(...compareFile(path, file, digests));
    findings.push(...strangers(listed, digests));
    return { findings, files: digests.size, texts };
}
function checkSums(manifest, root, sums) {
    if (sums === null)
        return [altered('SHA256SUMS', 'It is missing.')];
    if (sums === (0,digest/* sumsText */.MW)(manifest.files, root, manifest.sample !== undefined))
        return [];
    return sums.split('\n').includes(`${root}  manifest.json`)
        ? [altered('SHA256SUMS', 'It does not list what manifest.json lists.')]
        : [altered('manifest.json', `Its SHA-256 is ${root}, and SHA256SUMS has another.`)];
}
function compareFile(path, file, digests) {
    const found = digests.get(path);
    if (found === undefined)
        return [altered(path, 'It is missing.')];
    if (found.bytes !== file.bytes) {
        return [altered(path, `It has ${String(found.bytes)} bytes; the manifest says ${String(file.bytes)}.`)];
    }
    if (found.sha256 === file.sha256)
        return [];
    return [altered(path, `Its SHA-256 is ${found.sha256}; the manifest says ${file.sha256}.`)];
}
/** Files that the manifest does not list: new ones, and listed ones under another name. */
function strangers(listed, digests) {
    const missing = new Map([...listed.values()].filter(({ path }) => !digests.has(path)).map((file) => [file.sha256, file.path]));
    return [...digests]
        .filter(([path]) => !listed.has(path))
        .map(([path, { sha256: found }]) => {
        const original = missing.get(found);
        return altered(path, original === undefined ? 'It is not in the manifest.' : `It is ${original} under another name.`);
    });
}
/** What is judged again is digested and judged from the same bytes, so that nobody can change it in between. */
async function digestAndKeep(file, path, texts) {
    const bytes = path === null ? null : await (0,digest/* readAtMost */.rU)(file, mostBytes);
    if (path === null || bytes === null)
        return (0,digest/* digestOf */.ol)(file);
    texts.set(path, bytes.toString('utf8'));
    return { bytes: bytes.length, sha256: (0,digest/* sha256 */.sc)(bytes) };
}
function isJudged(path) {
    return ['policy.yml', 'results.json', 'summary.md'].includes(path) || path.startsWith('snapshot/');
}
function altered(path, message) {
    return { kind: 'altered', path, message };
}

// EXTERNAL MODULE: ./build/model/snapshot.js
var snapshot = __webpack_require__(61612);
// EXTERNAL MODULE: ./build/model/subject.js
var subject = __webpack_require__(36254);
// EXTERNAL MODULE: ./build/report/json.js
var json = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(74611);
;// CONCATENATED MODULE: ./build/store/compare.js

/** More differences than anybody reads, one by one. */
const mostDifferences = 100;
/** In which words stored results differ from those of judging again; empty when they do not differ. */
function differences(stored, again) {
    const { controls: storedControls, results: storedResults, ...storedRun } = stored;
    const { controls, results, ...run } = again;
    const found = [
        ...fieldDifferences('The run', storedRun, run),
        ...pairs(storedControls, controls, (control) => control.id).flatMap(({ key, before, after }) => itemDifferences(`Control ${key}`, before, after)),
        ...pairs(storedResults, results, nameOf).flatMap(({ key, before, after }) => itemDifferences(key, before, after)),
    ];
    const more = found.length - mostDifferences;
    return more > 0 ? [...found.slice(0, mostDifferences), `${String(more)} more results or controls differ.`] : found;
}
function nameOf({ check, subject, controls }) {
    return `${check} on ${subject.id} for ${controls.join(', ')}`;
}
function itemDifferences(name, before, after) {
    if (after === undefined)
        return [`${name}: the package has it; judging again does not give it.`];
    if (before === undefined)
        return [`${name}: judging again gives it; the package does not have it.`];
    return fieldDifferences(name, before, after);
}
function fieldDifferences(name, before, after) {
    const old = { ...before };
    const now = { ...after };
    const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted();
    return fields
        .filter((field) => (0,canonical/* canonicalJson */.d)(old[field] ?? null) !== (0,canonical/* canonicalJson */.d)(now[field] ?? null))
        .map((field) => `${name}: ${field} is ${said(old[field])} in the package, and judged again ${said(now[field])}.`);
}
function said(value) {
    return typeof value === 'string' && /^[\w/.-]+$/.test(value) ? value : (0,canonical/* canonicalJson */.d)(value ?? null);
}
/** Brings together what has the same key on both sides. The second of the same key meets the second. */
function pairs(before, after, keyOf) {
    const found = new Map();
    const place = (items, side) => {
        const counts = new Map();
        for (const item of items) {
            const key = keyOf(item);
            const count = (counts.get(key) ?? 0) + 1;
            counts.set(key, count);
            const name = count === 1 ? key : `${key} (${String(count)})`;
            found.set(name, { ...found.get(name), key: name, [side]: item });
        }
    };
    place(before, 'before');
    place(after, 'after');
    return [...found.values()];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/store/zip.js

/** More than any package has: beyond it an archive is a bomb, or none of ours. */
const mostUnpacked = 4 * 1024 ** 3;
const zip_mostEntries = 100_000;
const mostDirectoryBytes = 64 * 1024 * 1024;
const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const endBytes = 22;
const centralBytes = 46;
const full = { short: 0xffff, long: 0xffffffff };
/**
 * Reads what an archive lists. Whoever made it may have made it to mislead: names that leave the folder or are there twice, links,
 * encrypted entries, sizes without end and names that other tools read otherwise are refused, and nothing is unpacked then.
 *
 * The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
async function readZipDirectory(file, isName = isSafePath) {
    const { size } = await file.stat();
    const tail = await readAt(file, Math.max(0, size - endBytes - full.short), Math.min(size, endBytes + full.short));
    const at = endRecord(tail);
    if (at === null)
        return refused('has no end record, so it is no zip archive, or only a part of one');
    const disks = tail.readUInt32LE(at + 4);
    const count = tail.readUInt16LE(at + 10);
    const length = tail.readUInt32LE(at + 12);
    const directoryStart = tail.readUInt32LE(at + 16);
    if (disks !== 0 || tail.readUInt16LE(at + 8) !== count)
        return refused('is a part of an archive of several');
    if (count === full.short || length === full.long || directoryStart === full.long) {
        return refused('is in the Zip64 format. Unpack it, and verify the folder');
    }
    if (count > zip_mostEntries || length > mostDirectoryBytes)
        return refused('lists more files than a package can have');
    if (directoryStart + length !== size - tail.length + at)
        return refused('has a directory that does not end where the end record starts');
    return readEntries(await readAt(file, directoryStart, length), count, directoryStart, isName);
}
/** The end record whose comment ends where the archive ends: one that does not is found by some tools, and not by others. */
function endRecord(tail) {
    for (let at = tail.length - endBytes; at >= 0; at--) {
        if (tail.readUInt32LE(at) === endSignature && at + endBytes + tail.readUInt16LE(at + 20) === tail.length)
            return at;
    }
    return null;
}
function readEntries(directory, count, directoryStart, isName) {
    const entries = [];
    const names = new Set();
    let at = 0;
    let unpacked = 0;
    for (let read = 0; read < count; read++) {
        if (at + centralBytes > directory.length || directory.readUInt32LE(at) !== centralSignature) {
            return refused(`lists ${String(count)} files, and has ${String(read)}`);
        }
        const [nameLength, extraLength, commentLength] = [at + 28, at + 30, at + 32].map((field) => directory.readUInt16LE(field));
        const nameEnd = at + centralBytes + (nameLength ?? 0);
        const extraEnd = nameEnd + (extraLength ?? 0);
        const next = extraEnd + (commentLength ?? 0);
        if (next > directory.length)
            return refused('has a directory that ends in the middle of an entry');
        // What is not ASCII is no name in a package, whatever the encoding that the entry claims.
        const name = directory.toString('latin1', at + centralBytes, nameEnd);
        const entry = readEntry(directory, at, name, isName);
        const problem = typeof entry === 'string' ? entry : otherName(directory.subarray(nameEnd, extraEnd)) ? 'has a second name in an extra field' : null;
        if (problem !== null)
            return refused(`holds ${JSON.stringify(name)}, which ${problem}`);
        const key = name.replace(/\/$/, '').toLowerCase();
        if (names.has(key))
            return refused(`holds ${JSON.stringify(name)} twice, or two names that differ only in case`);
        names.add(key);
        if (typeof entry === 'object') {
            entries.push(entry);
            unpacked += entry.bytes;
        }
        if (unpacked > mostUnpacked)
            return refused(`unpacks to more than ${String(mostUnpacked)} bytes`);
        at = next;
    }
    if (at !== directory.length)
        return refused('has more in its directory than it counts');
    return { read: true, entries, directoryStart };
}
/** One entry, or why it is refused. */
function readEntry(directory, at, name, isName) {
    const method = directory.readUInt16LE(at + 10);
    const packed = directory.readUInt32LE(at + 20);
    const bytes = directory.readUInt32LE(at + 24);
    const start = directory.readUInt32LE(at + 42);
    const flags = directory.readUInt16LE(at + 8);
    const problem = namedWrong(name, isName, (directory.readUInt32LE(at + 38) >>> 16) & 0o170000) ?? packedWrong({ flags, method, packed, bytes, start });
    if (problem !== null)
        return problem;
    if (name.endsWith('/') && bytes !== 0)
        return 'is a folder with content';
    const how = method === 0 ? 'stored' : 'deflated';
    return { path: name, start, method: how, packed, bytes, crc: directory.readUInt32LE(at + 16), streamed: (flags & 0b1000) !== 0 };
}
function namedWrong(name, isName, fileType) {
    const folder = name.endsWith('/');
    if (!isName(folder ? name.slice(0, -1) : name))
        return 'is no path in a package';
    if (fileType !== 0 && fileType !== (folder ? 0o040000 : 0o100000))
        return 'is a link, or something else that is no file';
    return null;
}
function packedWrong({ flags, method, packed, bytes, start }) {
    if ((flags & 0b10_0000_0100_0001) !== 0)
        return 'is encrypted by the archive';
    if (method !== 0 && method !== 8)
        return `is packed by method ${String(method)}; stored (0) and deflated (8) are read`;
    if ([packed, bytes, start].includes(full.long))
        return 'is in the Zip64 format. Unpack the archive, and verify the folder';
    if (method === 0 && packed !== bytes)
        return 'is stored, and has two sizes';
    // Deflate packs at most 1032 bytes into one.
    if (bytes > packed * 1032 + 1032)
        return `claims ${String(bytes)} bytes out of ${String(packed)}`;
    return null;
}
/** Info-ZIP's Unicode path field names the file again, and some tools believe it instead. */
function otherName(extra) {
    for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
        if (extra.readUInt16LE(at) === 0x7075)
            return true;
    return false;
}
/** Exactly these bytes, or fewer where the file ends. */
async function readAt(file, position, length) {
    const buffer = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return buffer.subarray(0, filled);
}
function refused(because) {
    return { read: false, because };
}

;// CONCATENATED MODULE: ./build/store/unpack.js







const localSignature = 0x04034b50;
const localBytes = 30;
/** The longest record of sizes that follows data: signature, checksum, two sizes of 8 bytes. */
const descriptorBytes = 24;
/** Unpacks an archive into an empty folder. Nothing is written of one that is refused. */
async function unpack(archive, into, isName) {
    const file = await (0,promises_.open)(archive, 'r');
    try {
        const directory = await readZipDirectory(file, isName);
        if (!directory.read)
            return { unpacked: false, because: directory.because };
        const placed = await place(file, directory.entries, directory.directoryStart);
        if (typeof placed === 'string')
            return { unpacked: false, because: placed };
        const damaged = [];
        const files = placed.filter(({ entry }) => !entry.path.endsWith('/'));
        for (const { entry, data } of files)
            if (!(await extract(file, entry, data, (0,external_node_path_.join)(into, entry.path))))
                damaged.push(entry.path);
        return { unpacked: true, folder: (0,external_node_path_.join)(into, onlyFolder(directory.entries)), damaged };
    }
    finally {
        await file.close();
    }
}
/**
 * Where the data of every entry starts, or what is wrong. Entries that share bytes are how an archive of kilobytes fills a disk, and
 * bytes between them are something that no digest covers.
 */
async function place(file, entries, directoryStart) {
    const placed = [];
    let end = 0;
    let slack = 0;
    for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
        const name = JSON.stringify(entry.path);
        if (entry.start < end)
            return `holds ${name}, which shares bytes with another file`;
        if (entry.start > end + slack)
            return `holds bytes before ${name} that belong to no file`;
        const header = await readAt(file, entry.start, localBytes);
        if (header.length < localBytes || header.readUInt32LE(0) !== localSignature)
            return `holds ${name}, whose header is not where it is said`;
        const nameLength = header.readUInt16LE(26);
        const local = (await readAt(file, entry.start + localBytes, nameLength)).toString('latin1');
        if (local !== entry.path)
            return `holds ${name}, which its own header names ${JSON.stringify(local)}`;
        const data = entry.start + localBytes + nameLength + header.readUInt16LE(28);
        end = data + entry.packed;
        slack = entry.streamed ? descriptorBytes : 0;
        placed.push({ entry, data });
    }
    if (end > directoryStart)
        return 'holds a file that reaches into its directory';
    if (end + slack < directoryStart)
        return 'holds bytes before its directory that belong to no file';
    return placed;
}
/** Writes one file; `false` when its bytes are not those that the archive was closed with. */
async function extract(file, entry, data, path) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    let bytes = 0;
    let crc = 0;
    const count = new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            bytes += chunk.length;
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            if (bytes > entry.bytes)
                done(new DamagedError());
            else
                done(null, chunk);
        },
    });
    const write = (0,external_node_fs_.createWriteStream)(path, { flags: 'wx' });
    const source = chunksOf(file, data, entry.packed);
    try {
        await (entry.method === 'stored' ? (0,external_node_stream_promises_.pipeline)(source, count, write) : (0,external_node_stream_promises_.pipeline)(source, (0,external_node_zlib_.createInflateRaw)(), count, write));
    }
    catch (error) {
        if (error instanceof DamagedError || isZlibError(error))
            return false;
        throw error;
    }
    return bytes === entry.bytes && crc === entry.crc;
}
/** More came out of an entry than it says. */
class DamagedError extends Error {
}
function isZlibError(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^Z_|^ERR_ZLIB|^ERR_TRAILING_JUNK/.test(error.code);
}
async function* chunksOf(file, start, length) {
    const step = 256 * 1024;
    for (let at = 0; at < length; at += step)
        yield readAt(file, start + at, Math.min(step, length - at));
}
/** Who zips a folder has the folder in the archive: then the package is one below. */
function onlyFolder(entries) {
    const tops = new Set(entries.map(({ path }) => path.split('/')[0] ?? ''));
    const [top = ''] = tops;
    return tops.size === 1 && entries.some(({ path }) => path === `${top}/manifest.json`) ? top : '';
}

;// CONCATENATED MODULE: ./build/store/same-workbook.js






/** Whether a workbook on the disk holds what another would: the same parts of the same bytes, however they are compressed. */
async function holdsTheSame(stored, made) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'soc2-gate-workbook-'));
    try {
        await (0,digest/* writeDigested */.n7)((0,external_node_path_.join)(folder, 'made.xlsx'), made);
        const before = await parts(stored, (0,external_node_path_.join)(folder, 'stored'));
        const after = await parts((0,external_node_path_.join)(folder, 'made.xlsx'), (0,external_node_path_.join)(folder, 'made'));
        return before !== null && before === after;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Every part with its digest, a line each; `null` when it is no workbook, or one made to mislead. */
async function parts(workbook, into) {
    await (0,promises_.mkdir)(into);
    const unpacked = await unpack(workbook, into, isPart);
    if (!unpacked.unpacked || unpacked.damaged.length > 0)
        return null;
    const listing = await listFolder(into);
    if (listing === null)
        return null;
    const lines = await Promise.all(listing.files.map(async (path) => `${(await (0,digest/* digestOf */.ol)((0,external_node_path_.join)(into, path))).sha256}  ${path}`));
    return lines.join('\n');
}
/** Parts of a workbook have names of their own: `[Content_Types].xml`, `_rels/.rels`. None starts or ends with two dots. */
function isPart(name) {
    return name.length <= 300 && /^[\w.[\]-]+(?:\/[\w.[\]-]+)*$/.test(name) && !name.split('/').some((part) => /^\.+$/.test(part));
}

// EXTERNAL MODULE: ./build/store/package.js
var store_package = __webpack_require__(52818);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/store/parse.js

/** Deeper than anything that is stored; what is deeper was made to exhaust whoever reads it. */
const parse_deepest = 64;
/** Reads canonical JSON by a schema. `format` is the version that the text must name; `null` where a line names none. */
function parseStored(text, schema, format) {
    if (depthOf(text) > parse_deepest)
        return broken(`nests more than ${String(parse_deepest)} levels deep`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return broken('is not JSON');
    }
    const named = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (format !== null && typeof named === 'string' && isNewer(named, format)) {
        return { parsed: false, because: `has the format ${named}, which is newer than ${format}`, newer: true };
    }
    const result = dist/* safeParse */.xLC(schema, value);
    if (result.success)
        return { parsed: true, value: result.output };
    const [issue] = result.issues;
    return broken(`does not fit its schema: ${dist/* getDotPath */.BuJ(issue) ?? 'the whole'}: ${issue.message}`);
}
function broken(because) {
    return { parsed: false, because, newer: false };
}
/** `soc2-gate/results/v2` is newer than `soc2-gate/results/v1`. */
function isNewer(named, known) {
    const pattern = /^(.+\/v)([1-9]\d{0,5})$/;
    const [, stem, version] = pattern.exec(named) ?? [];
    const [, knownStem, knownVersion] = pattern.exec(known) ?? [];
    return stem !== undefined && stem === knownStem && Number(version) > Number(knownVersion);
}
/** How deep a JSON text nests, without parsing it: parsers and schemas recurse. */
function depthOf(text) {
    let depth = 0;
    let most = 0;
    let quoted = false;
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (quoted && character === '\\')
            index++;
        else if (character === '"')
            quoted = !quoted;
        else if (!quoted && (character === '[' || character === '{'))
            most = Math.max(most, ++depth);
        else if (!quoted && (character === ']' || character === '}'))
            depth--;
    }
    return most;
}

// EXTERNAL MODULE: ./build/store/schema/evidence.js
var evidence = __webpack_require__(25567);
;// CONCATENATED MODULE: ./build/store/schema/branch.js


const pullRequestRule = {
    approvals: evidence/* whole */.WQ,
    dismissStale: dist/* boolean */.zMY(),
    codeOwners: dist/* boolean */.zMY(),
    lastPushApproval: dist/* boolean */.zMY(),
    conversationsResolved: dist/* boolean */.zMY(),
};
const requiredChecks = dist/* nullable */.mee(dist/* strictObject */.rej({
    strict: dist/* boolean */.zMY(),
    checks: dist/* array */.YOg(dist/* strictObject */.rej({ name: dist/* string */.YjP(), appId: dist/* nullable */.mee(evidence/* whole */.WQ) })),
}));
const rule = dist/* strictObject */.rej({
    type: dist/* string */.YjP(),
    ruleset: dist/* strictObject */.rej({ id: evidence/* whole */.WQ, name: dist/* string */.YjP(), level: dist/* picklist */.KIO(['repository', 'organization', 'enterprise']) }),
    pullRequest: dist/* nullable */.mee(dist/* strictObject */.rej(pullRequestRule)),
    requiredChecks,
});
const bypassActor = dist/* strictObject */.rej({
    type: dist/* string */.YjP(),
    id: dist/* nullable */.mee(evidence/* whole */.WQ),
    mode: dist/* picklist */.KIO(['always', 'pull_request', 'exempt']),
});
const classicProtection = dist/* strictObject */.rej({
    pullRequest: dist/* nullable */.mee(dist/* strictObject */.rej({ ...pullRequestRule, bypass: dist/* array */.YOg(dist/* string */.YjP()) })),
    requiredChecks,
    enforceAdmins: dist/* boolean */.zMY(),
    allowForcePushes: dist/* boolean */.zMY(),
    allowDeletions: dist/* boolean */.zMY(),
    otherRules: dist/* array */.YOg(dist/* string */.YjP()),
});
const levels = dist/* picklist */.KIO(['repository', 'organization', 'enterprise']);
const namedRuleset = {
    id: evidence/* whole */.WQ,
    name: dist/* string */.YjP(),
    level: levels,
    enforcement: dist/* picklist */.KIO(['active', 'evaluate', 'disabled']),
    rules: dist/* array */.YOg(dist/* string */.YjP()),
};
const tagRuleset = dist/* strictObject */.rej({
    ...namedRuleset,
    include: dist/* array */.YOg(dist/* string */.YjP()),
    exclude: dist/* array */.YOg(dist/* string */.YjP()),
    bypass: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* array */.YOg(bypassActor)), dist/* description */.h_('Who may bypass it; null when GitHub does not show it.')),
});
/** A line of `snapshot/branch.ndjson`. */
const branchSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    kind: dist/* literal */.euz('branch'),
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`owner/name:refs/heads/main`.')),
    url: dist/* string */.YjP(),
    repository: dist/* string */.YjP(),
    branch: dist/* string */.YjP(),
    rules: (0,evidence/* evidence */.MX)(dist/* array */.YOg(rule)),
    rulesetBypass: (0,evidence/* evidence */.MX)(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(bypassActor))),
    classicProtection: (0,evidence/* evidence */.MX)(dist/* nullable */.mee(classicProtection)),
    inactiveRulesets: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* strictObject */.rej(namedRuleset))),
    tagRulesets: (0,evidence/* evidence */.MX)(dist/* array */.YOg(tagRuleset)),
    sample: evidence/* sample */.XM,
}), dist/* title */.DDF('A branch'), dist/* description */.h_('A protected branch and what protects it.'));
const complete = true;
void complete;

;// CONCATENATED MODULE: ./build/store/schema/account.js


const account = dist/* pipe */.FsL(dist/* strictObject */.rej({
    kind: dist/* picklist */.KIO(['user', 'bot', 'mannequin', 'organization', 'enterprise-user']),
    id: dist/* pipe */.FsL(evidence/* whole */.WQ, dist/* description */.h_('The account id. Accounts with the same id are the same.')),
    login: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('For reading only.')),
}), dist/* description */.h_('An account on GitHub.'));
const actor = dist/* pipe */.FsL(dist/* nullable */.mee(account), dist/* description */.h_('Whoever did it; null for a deleted account.'));
const gitIdentity = dist/* pipe */.FsL(dist/* strictObject */.rej({
    name: dist/* string */.YjP(),
    email: dist/* string */.YjP(),
    account: dist/* pipe */.FsL(dist/* nullable */.mee(account), dist/* description */.h_('Whom GitHub resolved the e-mail address to; null for nobody.')),
}), dist/* description */.h_('An author or committer as git names it.'));
const account_complete = [true, true];
void account_complete;

;// CONCATENATED MODULE: ./build/store/schema/change.js



const oid = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('A git object id.'));
const pullRequest = dist/* strictObject */.rej({
    number: evidence/* whole */.WQ,
    title: dist/* string */.YjP(),
    body: dist/* string */.YjP(),
    bodyEditedAt: dist/* pipe */.FsL(dist/* nullable */.mee(evidence/* instant */.uR), dist/* description */.h_('When the description was last edited; null when it never was.')),
    state: dist/* picklist */.KIO(['open', 'closed', 'merged']),
    draft: dist/* boolean */.zMY(),
    author: actor,
    base: dist/* strictObject */.rej({ ref: dist/* string */.YjP(), oid }),
    head: dist/* strictObject */.rej({
        ref: dist/* string */.YjP(),
        oid,
        repository: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_('`owner/name`; null when the fork has been deleted.')),
    }),
    fromFork: dist/* boolean */.zMY(),
    createdAt: evidence/* instant */.uR,
    updatedAt: evidence/* instant */.uR,
    closedAt: dist/* nullable */.mee(evidence/* instant */.uR),
    mergedAt: dist/* nullable */.mee(evidence/* instant */.uR),
    mergedBy: actor,
    mergeCommit: dist/* nullable */.mee(oid),
});
const review = dist/* strictObject */.rej({
    id: evidence/* whole */.WQ,
    state: dist/* picklist */.KIO(['approved', 'changes-requested', 'commented', 'dismissed']),
    submittedAt: evidence/* instant */.uR,
    author: actor,
    commit: dist/* pipe */.FsL(dist/* nullable */.mee(oid), dist/* description */.h_('The commit that GitHub now shows it on; null when that is gone.')),
    canPush: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether the author may push to the repository now.')),
});
const commit = dist/* strictObject */.rej({
    oid,
    headline: dist/* string */.YjP(),
    authors: dist/* pipe */.FsL(dist/* array */.YOg(gitIdentity), dist/* description */.h_('The author, then the co-authors.')),
    committer: gitIdentity,
    parents: evidence/* whole */.WQ,
    signature: dist/* nullable */.mee(dist/* strictObject */.rej({ valid: dist/* boolean */.zMY(), byGitHub: dist/* boolean */.zMY(), signer: dist/* nullable */.mee(account) })),
});
const happened = { at: evidence/* instant */.uR, actor: actor };
const timelineEvent = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('head-force-pushed'), ...happened, before: dist/* nullable */.mee(oid), after: dist/* nullable */.mee(oid) }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('base-changed'), ...happened, from: dist/* string */.YjP(), to: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('review-dismissed'), ...happened, review: dist/* nullable */.mee(evidence/* whole */.WQ), previously: review.entries.state }),
    dist/* strictObject */.rej({ kind: dist/* picklist */.KIO(['labeled', 'unlabeled']), ...happened, label: dist/* string */.YjP() }),
    dist/* strictObject */.rej({ kind: dist/* picklist */.KIO(['ready-for-review', 'converted-to-draft', 'closed', 'reopened']), ...happened }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('merged'), ...happened, commit: dist/* nullable */.mee(oid) }),
    dist/* strictObject */.rej({
        kind: dist/* picklist */.KIO(['auto-merge-enabled', 'auto-merge-disabled', 'added-to-merge-queue']),
        ...happened,
    }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('removed-from-merge-queue'), ...happened, reason: dist/* nullable */.mee(dist/* string */.YjP()) }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('assigned'), ...happened, assignee: actor }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('renamed'), ...happened, from: dist/* string */.YjP(), to: dist/* string */.YjP() }),
]);
const checkRun = dist/* strictObject */.rej({
    source: dist/* picklist */.KIO(['check-run', 'status']),
    name: dist/* string */.YjP(),
    app: dist/* nullable */.mee(dist/* strictObject */.rej({ id: evidence/* whole */.WQ, slug: dist/* string */.YjP() })),
    creator: actor,
    status: dist/* picklist */.KIO(['completed', 'running']),
    conclusion: dist/* nullable */.mee(dist/* string */.YjP()),
    startedAt: dist/* nullable */.mee(evidence/* instant */.uR),
    completedAt: dist/* nullable */.mee(evidence/* instant */.uR),
    own: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_("Whether it is this tool's own status or job.")),
});
const content = dist/* strictObject */.rej({
    git: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_('The version of git that computed the merges; null when nothing was asked of it.')),
    headBase: dist/* nullable */.mee(oid),
    commits: dist/* array */.YOg(dist/* strictObject */.rej({
        oid,
        tree: oid,
        parents: dist/* array */.YOg(dist/* strictObject */.rej({ oid, onBase: dist/* boolean */.zMY() })),
        beneathHead: dist/* boolean */.zMY(),
    })),
    merges: dist/* array */.YOg(dist/* strictObject */.rej({ ours: oid, theirs: oid, tree: dist/* nullable */.mee(oid) })),
});
const landing = dist/* strictObject */.rej({
    signedByGitHub: dist/* boolean */.zMY(),
    record: dist/* nullable */.mee(dist/* strictObject */.rej({ kind: dist/* picklist */.KIO(['pull-request', 'merge-queue', 'push', 'force-push', 'branch-creation']), at: evidence/* instant */.uR, actor: actor })),
});
const landedContent = dist/* strictObject */.rej({
    git: dist/* string */.YjP(),
    commit: oid,
    tree: oid,
    onto: oid,
    before: dist/* pipe */.FsL(oid, dist/* description */.h_('The tree of the base before.')),
    expected: dist/* pipe */.FsL(dist/* nullable */.mee(oid), dist/* description */.h_('The tree of the merge of the head into the base; null when that conflicts.')),
    differs: dist/* array */.YOg(dist/* string */.YjP()),
});
const codeOwners = dist/* nullable */.mee(dist/* strictObject */.rej({ path: dist/* string */.YjP(), text: dist/* string */.YjP(), shadowed: dist/* array */.YOg(dist/* string */.YjP()) }));
const codeOwnersError = dist/* strictObject */.rej({ line: evidence/* whole */.WQ, column: evidence/* whole */.WQ, kind: dist/* string */.YjP(), message: dist/* string */.YjP() });
/** A line of `snapshot/change.ndjson`. */
const changeSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    kind: dist/* literal */.euz('change'),
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`owner/name#7` for a pull request, `owner/name@<sha>` for a direct push.')),
    url: dist/* string */.YjP(),
    repository: dist/* string */.YjP(),
    branch: dist/* string */.YjP(),
    pullRequest: (0,evidence/* evidence */.MX)(dist/* nullable */.mee(pullRequest)),
    reviews: (0,evidence/* evidence */.MX)(dist/* array */.YOg(review)),
    commits: (0,evidence/* evidence */.MX)(dist/* array */.YOg(commit)),
    timeline: (0,evidence/* evidence */.MX)(dist/* array */.YOg(timelineEvent)),
    headPush: (0,evidence/* evidence */.MX)(dist/* nullable */.mee(dist/* strictObject */.rej({ oid, at: evidence/* instant */.uR, seenIn: dist/* picklist */.KIO(['activity', 'force-push', 'check-suite', 'check-run', 'status']) }))),
    headHistory: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* strictObject */.rej({ before: dist/* nullable */.mee(oid), after: oid, at: evidence/* instant */.uR, actor: actor, forced: dist/* boolean */.zMY() }))),
    content: (0,evidence/* evidence */.MX)(content),
    landing: (0,evidence/* evidence */.MX)(dist/* nullable */.mee(landing)),
    landedContent: (0,evidence/* evidence */.MX)(dist/* nullable */.mee(landedContent)),
    queueRuns: (0,evidence/* evidence */.MX)(dist/* nullable */.mee(dist/* array */.YOg(checkRun))),
    checkRuns: (0,evidence/* evidence */.MX)(dist/* array */.YOg(checkRun)),
    requiredChecks: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* strictObject */.rej({ name: dist/* string */.YjP(), appId: dist/* nullable */.mee(evidence/* whole */.WQ), source: dist/* string */.YjP() }))),
    labels: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* string */.YjP())),
    files: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* strictObject */.rej({
        path: dist/* string */.YjP(),
        change: dist/* picklist */.KIO(['added', 'modified', 'removed', 'renamed', 'copied', 'changed', 'unchanged']),
        previousPath: dist/* nullable */.mee(dist/* string */.YjP()),
    }))),
    closingIssues: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* strictObject */.rej({ repository: dist/* string */.YjP(), number: evidence/* whole */.WQ, url: dist/* string */.YjP() }))),
    threads: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* strictObject */.rej({ resolved: dist/* boolean */.zMY(), outdated: dist/* boolean */.zMY() }))),
    codeOwners: (0,evidence/* evidence */.MX)(codeOwners),
    codeOwnersErrors: (0,evidence/* evidence */.MX)(dist/* array */.YOg(codeOwnersError)),
    ownerTeams: (0,evidence/* evidence */.MX)(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(account))),
    sample: evidence/* sample */.XM,
}), dist/* title */.DDF('A change'), dist/* description */.h_('One thing that lands, or asks to land, on a protected branch.'));
const change_complete = true;
void change_complete;

;// CONCATENATED MODULE: ./build/store/schema/posture.js
/** Parts of repositories and organisations as packages store them. */



const severity = dist/* picklist */.KIO(['low', 'medium', 'high', 'critical']);
const permission = dist/* picklist */.KIO(['admin', 'maintain', 'write', 'triage', 'read']);
const secretAlert = dist/* strictObject */.rej({
    number: evidence/* whole */.WQ,
    type: dist/* string */.YjP(),
    createdAt: evidence/* instant */.uR,
    validity: dist/* picklist */.KIO(['active', 'inactive', 'unknown']),
});
const pushProtectionBypass = dist/* strictObject */.rej({
    number: evidence/* whole */.WQ,
    type: dist/* string */.YjP(),
    state: dist/* picklist */.KIO(['open', 'resolved']),
    by: actor,
    at: evidence/* instant */.uR,
    reviewer: actor,
    resolution: dist/* nullable */.mee(dist/* string */.YjP()),
    resolvedBy: actor,
});
const dependencyAlert = dist/* strictObject */.rej({
    number: evidence/* whole */.WQ,
    package: dist/* string */.YjP(),
    ecosystem: dist/* string */.YjP(),
    severity,
    createdAt: evidence/* instant */.uR,
    fixed: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether a version without the vulnerability is known.')),
});
const codeScanningAnalysis = dist/* strictObject */.rej({
    tool: dist/* string */.YjP(),
    category: dist/* string */.YjP(),
    at: evidence/* instant */.uR,
    commit: dist/* string */.YjP(),
    error: dist/* string */.YjP(),
});
const codeScanningAlert = dist/* strictObject */.rej({
    number: evidence/* whole */.WQ,
    tool: dist/* string */.YjP(),
    rule: dist/* string */.YjP(),
    severity: dist/* nullable */.mee(severity),
    createdAt: evidence/* instant */.uR,
});
const collaborator = dist/* strictObject */.rej({
    account: account,
    role: dist/* string */.YjP(),
    permission,
    direct: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether the repository itself names the person.')),
    outside: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether the person is no member of the organisation.')),
});
const teamAccess = dist/* strictObject */.rej({ team: dist/* string */.YjP(), permission });
const deployKey = dist/* strictObject */.rej({
    id: evidence/* whole */.WQ,
    title: dist/* string */.YjP(),
    readOnly: dist/* boolean */.zMY(),
    addedBy: dist/* nullable */.mee(dist/* string */.YjP()),
    createdAt: evidence/* instant */.uR,
    lastUsed: dist/* nullable */.mee(evidence/* instant */.uR),
});
const webhook = dist/* strictObject */.rej({
    id: evidence/* whole */.WQ,
    url: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('Without its query.')),
    active: dist/* boolean */.zMY(),
    insecureSsl: dist/* boolean */.zMY(),
    signed: dist/* boolean */.zMY(),
    events: dist/* array */.YOg(dist/* string */.YjP()),
});
const environment = dist/* strictObject */.rej({
    name: dist/* string */.YjP(),
    reviewers: evidence/* whole */.WQ,
    preventSelfReview: dist/* boolean */.zMY(),
    waitMinutes: evidence/* whole */.WQ,
    branches: dist/* picklist */.KIO(['any', 'protected', 'selected']),
    patterns: dist/* nullable */.mee(dist/* array */.YOg(dist/* string */.YjP())),
    adminsCanBypass: dist/* nullable */.mee(dist/* boolean */.zMY()),
});
/** Which actions may be used, of a repository and of an organisation. */
const allowedActions = {
    allowed: dist/* nullable */.mee(dist/* picklist */.KIO(['all', 'local-only', 'selected'])),
    shaPinningRequired: dist/* nullable */.mee(dist/* boolean */.zMY()),
    selected: dist/* nullable */.mee(dist/* strictObject */.rej({ githubOwned: dist/* boolean */.zMY(), verified: dist/* boolean */.zMY(), patterns: dist/* array */.YOg(dist/* string */.YjP()) })),
};
const workflowToken = dist/* strictObject */.rej({ permissions: dist/* picklist */.KIO(['read', 'write']), canApprove: dist/* boolean */.zMY() });
const forkApproval = dist/* strictObject */.rej({
    waits: dist/* nullable */.mee(dist/* picklist */.KIO(['first-time-contributors-new-to-github', 'first-time-contributors', 'all-external-contributors'])),
    privateForks: dist/* nullable */.mee(dist/* strictObject */.rej({ run: dist/* boolean */.zMY(), writeTokens: dist/* boolean */.zMY(), secrets: dist/* boolean */.zMY(), requireApproval: dist/* boolean */.zMY() })),
});
const workflowPermissions = dist/* nullable */.mee(dist/* union */.KCZ([dist/* picklist */.KIO(['read-all', 'write-all']), dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO(['read', 'write', 'none']))]));
const workflow = dist/* strictObject */.rej({
    path: dist/* string */.YjP(),
    blob: dist/* string */.YjP(),
    problem: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* string */.YjP()), dist/* description */.h_('Why it could not be understood; null when it could.')),
    triggers: dist/* array */.YOg(dist/* string */.YjP()),
    permissions: workflowPermissions,
    jobs: dist/* array */.YOg(dist/* strictObject */.rej({
        id: dist/* string */.YjP(),
        permissions: workflowPermissions,
        uses: dist/* nullable */.mee(dist/* string */.YjP()),
        inheritsSecrets: dist/* boolean */.zMY(),
        images: dist/* array */.YOg(dist/* string */.YjP()),
        environment: dist/* nullable */.mee(dist/* string */.YjP()),
        steps: dist/* array */.YOg(dist/* strictObject */.rej({
            line: evidence/* whole */.WQ,
            uses: dist/* nullable */.mee(dist/* string */.YjP()),
            ref: dist/* nullable */.mee(dist/* string */.YjP()),
            repository: dist/* nullable */.mee(dist/* string */.YjP()),
            scriptExpressions: dist/* array */.YOg(dist/* string */.YjP()),
        })),
    })),
});
const installation = dist/* strictObject */.rej({
    id: evidence/* whole */.WQ,
    app: dist/* strictObject */.rej({ id: evidence/* whole */.WQ, slug: dist/* string */.YjP() }),
    repositories: dist/* picklist */.KIO(['all', 'selected']),
    permissions: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
    suspended: dist/* boolean */.zMY(),
    createdAt: evidence/* instant */.uR,
});
const personalToken = dist/* strictObject */.rej({
    id: evidence/* whole */.WQ,
    owner: account,
    repositories: dist/* picklist */.KIO(['none', 'all', 'subset']),
    permissions: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
    grantedAt: evidence/* instant */.uR,
    expiresAt: dist/* nullable */.mee(evidence/* instant */.uR),
    lastUsed: dist/* nullable */.mee(evidence/* instant */.uR),
});

;// CONCATENATED MODULE: ./build/store/schema/organization.js




/** A line of `snapshot/organization.ndjson`. */
const organizationSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    kind: dist/* literal */.euz('organization'),
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('Its login.')),
    url: dist/* string */.YjP(),
    twoFactorRequired: (0,evidence/* evidence */.MX)(dist/* boolean */.zMY()),
    withoutTwoFactor: (0,evidence/* evidence */.MX)(dist/* array */.YOg(account)),
    basePermission: (0,evidence/* evidence */.MX)(dist/* picklist */.KIO(['none', 'read', 'write', 'admin'])),
    members: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dist/* strictObject */.rej({ account: account, role: dist/* picklist */.KIO(['owner', 'member']) }))),
    repositoryCreation: (0,evidence/* evidence */.MX)(dist/* strictObject */.rej({ public: dist/* boolean */.zMY(), private: dist/* boolean */.zMY(), internal: dist/* nullable */.mee(dist/* boolean */.zMY()) })),
    visibilityChanges: (0,evidence/* evidence */.MX)(dist/* boolean */.zMY()),
    outsideCollaborators: (0,evidence/* evidence */.MX)(dist/* array */.YOg(account)),
    singleSignOn: (0,evidence/* evidence */.MX)(dist/* nullable */.mee(dist/* strictObject */.rej({ provider: dist/* string */.YjP() }))),
    installations: (0,evidence/* evidence */.MX)(dist/* array */.YOg(installation)),
    personalTokens: (0,evidence/* evidence */.MX)(dist/* array */.YOg(personalToken)),
    actionsPolicy: (0,evidence/* evidence */.MX)(dist/* strictObject */.rej({ enabled: dist/* picklist */.KIO(['all', 'none', 'selected']), ...allowedActions })),
    workflowToken: (0,evidence/* evidence */.MX)(workflowToken),
    securityDefaults: (0,evidence/* evidence */.MX)(dist/* strictObject */.rej({
        secretScanning: dist/* boolean */.zMY(),
        pushProtection: dist/* boolean */.zMY(),
        dependencyAlerts: dist/* boolean */.zMY(),
        securityUpdates: dist/* boolean */.zMY(),
    })),
    auditLog: (0,evidence/* evidence */.MX)(dist/* strictObject */.rej({ earliest: dist/* nullable */.mee(evidence/* instant */.uR) })),
    sample: evidence/* sample */.XM,
}), dist/* title */.DDF('An organization'), dist/* description */.h_('An organization that owns repositories in scope.'));
const organization_complete = true;
void organization_complete;

;// CONCATENATED MODULE: ./build/store/schema/period.js


const differenceKinds = [
    'gap',
    'force-push',
    'created',
    'deleted',
    'unknown-start',
    'moved-since',
    'repeated',
    'wrong-start',
    'unknown-type',
    'commits',
    'not-listed',
    'not-landed',
    'listed-twice',
    'list-count',
    'beside-a-merge',
    'unread',
];
/** A line of `snapshot/period.ndjson`. */
const periodSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    kind: dist/* literal */.euz('period'),
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`owner/name:refs/heads/main[since,until)`.')),
    url: dist/* string */.YjP(),
    repository: dist/* string */.YjP(),
    branch: dist/* string */.YjP(),
    since: evidence/* instant */.uR,
    until: dist/* pipe */.FsL(evidence/* instant */.uR, dist/* description */.h_('Not in the period.')),
    population: (0,evidence/* evidence */.MX)(dist/* strictObject */.rej({
        chain: dist/* strictObject */.rej({
            from: dist/* nullable */.mee(dist/* string */.YjP()),
            to: dist/* nullable */.mee(dist/* string */.YjP()),
            startedFrom: dist/* picklist */.KIO(['activity', 'start-commit', 'previous', 'unknown']),
            byType: dist/* record */.g1P(dist/* string */.YjP(), evidence/* whole */.WQ),
        }),
        graph: dist/* strictObject */.rej({ counted: evidence/* whole */.WQ, read: evidence/* whole */.WQ, ofPullRequests: evidence/* whole */.WQ, ofDirectPushes: evidence/* whole */.WQ }),
        listed: dist/* strictObject */.rej({ counted: evidence/* whole */.WQ, read: evidence/* whole */.WQ, inPeriod: evidence/* whole */.WQ, atTheEdge: evidence/* whole */.WQ }),
        changes: dist/* strictObject */.rej({ pullRequests: evidence/* whole */.WQ, directPushes: evidence/* whole */.WQ }),
        differences: dist/* array */.YOg(dist/* strictObject */.rej({ kind: dist/* picklist */.KIO(differenceKinds), about: dist/* nullable */.mee(dist/* string */.YjP()), message: dist/* string */.YjP() })),
    })),
    sample: evidence/* sample */.XM,
}), dist/* title */.DDF('A period'), dist/* description */.h_('A branch in a period: every change that landed on it, and whether none is missing.'));
const period_complete = true;
void period_complete;

;// CONCATENATED MODULE: ./build/store/schema/repository.js




/** A line of `snapshot/repository.ndjson`. */
const repositorySchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    kind: dist/* literal */.euz('repository'),
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`owner/name`.')),
    url: dist/* string */.YjP(),
    profile: (0,evidence/* evidence */.MX)(dist/* strictObject */.rej({
        visibility: dist/* picklist */.KIO(['public', 'private', 'internal']),
        archived: dist/* boolean */.zMY(),
        fork: dist/* boolean */.zMY(),
        template: dist/* boolean */.zMY(),
        empty: dist/* boolean */.zMY(),
        defaultBranch: dist/* string */.YjP(),
    })),
    secretScanning: (0,evidence/* evidence */.MX)(dist/* boolean */.zMY()),
    pushProtection: (0,evidence/* evidence */.MX)(dist/* boolean */.zMY()),
    secretAlerts: (0,evidence/* evidence */.MX)(dist/* array */.YOg(secretAlert)),
    pushProtectionBypasses: (0,evidence/* evidence */.MX)(dist/* array */.YOg(pushProtectionBypass)),
    dependencyAlerts: (0,evidence/* evidence */.MX)(dist/* boolean */.zMY()),
    openDependencyAlerts: (0,evidence/* evidence */.MX)(dist/* array */.YOg(dependencyAlert)),
    codeScanning: (0,evidence/* evidence */.MX)(dist/* array */.YOg(codeScanningAnalysis)),
    codeScanningAlerts: (0,evidence/* evidence */.MX)(dist/* array */.YOg(codeScanningAlert)),
    defaultBranchChecks: (0,evidence/* evidence */.MX)(dist/* array */.YOg(checkRun)),
    codeOwners: (0,evidence/* evidence */.MX)(codeOwners),
    codeOwnersErrors: (0,evidence/* evidence */.MX)(dist/* array */.YOg(codeOwnersError)),
    collaborators: (0,evidence/* evidence */.MX)(dist/* array */.YOg(collaborator)),
    teams: (0,evidence/* evidence */.MX)(dist/* array */.YOg(teamAccess)),
    deployKeys: (0,evidence/* evidence */.MX)(dist/* array */.YOg(deployKey)),
    webhooks: (0,evidence/* evidence */.MX)(dist/* array */.YOg(webhook)),
    environments: (0,evidence/* evidence */.MX)(dist/* array */.YOg(environment)),
    actionsPolicy: (0,evidence/* evidence */.MX)(dist/* strictObject */.rej({ enabled: dist/* boolean */.zMY(), ...allowedActions })),
    workflowToken: (0,evidence/* evidence */.MX)(workflowToken),
    forkApproval: (0,evidence/* evidence */.MX)(forkApproval),
    workflows: (0,evidence/* evidence */.MX)(dist/* array */.YOg(workflow)),
    sample: evidence/* sample */.XM,
}), dist/* title */.DDF('A repository'), dist/* description */.h_('A repository in scope.'));
const repository_complete = true;
void repository_complete;

// EXTERNAL MODULE: ./build/store/schema/run.js
var schema_run = __webpack_require__(58721);
;// CONCATENATED MODULE: ./build/store/read-snapshot.js









/** The schema of a line about each kind of subject. */
const subjectSchemas = {
    change: changeSchema,
    branch: branchSchema,
    repository: repositorySchema,
    organization: organizationSchema,
    period: periodSchema,
};
/** Reads a snapshot from the texts of its files. */
function readSnapshot(texts) {
    const run = readRun(texts.get('snapshot/run.json') ?? '');
    if (!run.parsed)
        return { read: false, path: 'snapshot/run.json', ...run };
    const subjects = [];
    for (const kind of subject/* subjectKinds */.i) {
        const path = (0,store_package/* snapshotPath */.c0)(kind);
        const seen = new Set();
        const lines = (texts.get(path) ?? '').split('\n');
        if (lines.at(-1) === '')
            lines.pop();
        for (const [index, line] of lines.entries()) {
            const parsed = parseStored(line, subjectSchemas[kind], null);
            if (!parsed.parsed)
                return { read: false, path, because: `${parsed.because} (line ${String(index + 1)})`, newer: false };
            if (seen.has(parsed.value.id))
                return { read: false, path, because: `names ${parsed.value.id} twice`, newer: false };
            seen.add(parsed.value.id);
            subjects.push(subjectOf(parsed.value));
        }
    }
    return { read: true, snapshot: { run: run.value, subjects } };
}
function readRun(text) {
    const parsed = parseStored(text, schema_run/* runSchema */.Lx, schema_run/* snapshotVersion */.HQ);
    if (!parsed.parsed)
        return parsed;
    const { schema: _, sample, ...run } = parsed.value;
    return { parsed: true, value: { ...run, sample: sample !== undefined } };
}
/** Gives facts the shape of evidence again. Which requests they came from is not part of them. */
function subjectOf(stored) {
    const { sample: _, ...facts } = stored;
    const known = subject/* slots */.Q[facts.kind];
    const fields = Object.entries(facts);
    const complete = fields.map(([field, value]) => [field, known.includes(field) && isObject(value) ? { ...value, sources: [] } : value]);
    // Its schema has parsed it, and the compiler holds each schema to the model: what is added here is all that it lacked.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return Object.fromEntries(complete);
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./build/model/evidence.js
var model_evidence = __webpack_require__(28477);
// EXTERNAL MODULE: ./build/model/result.js
var result = __webpack_require__(46305);
;// CONCATENATED MODULE: ./build/store/schema/results.js




const resultsVersion = 'soc2-gate/results/v1';
/** Any value that a check saw: which ones, each check's page tells. */
const value = dist/* lazy */.RZV(() => dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* number */.aig(), dist/* finite */.E2x()), dist/* boolean */.zMY(), dist/* null */.chJ(), dist/* array */.YOg(value), dist/* record */.g1P(dist/* string */.YjP(), value)]));
const outcome = dist/* picklist */.KIO(result/* outcomes */.K);
const results_result = dist/* strictObject */.rej({
    check: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('The id of the check.')),
    controls: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_('The ids of the controls that use the check on this subject.')),
    subject: dist/* strictObject */.rej({
        kind: dist/* picklist */.KIO(['change', 'branch', 'repository', 'organization', 'period']),
        id: dist/* string */.YjP(),
        url: dist/* string */.YjP(),
    }),
    outcome,
    reason: dist/* pipe */.FsL(dist/* nullable */.mee(dist/* picklist */.KIO([...model_evidence/* unavailableReasons */.KJ, 'not-yet', 'identity', 'push-time'])), dist/* description */.h_('Why it is inconclusive; null for every other outcome.')),
    waived: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether waivers in force cover it for every control. The outcome stays fail.')),
    waivers: dist/* array */.YOg(dist/* strictObject */.rej({
        id: dist/* string */.YjP(),
        control: dist/* string */.YjP(),
        covers: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether it counts. A claimed one is shown and covers nothing.')),
        because: dist/* string */.YjP(),
    })),
    message: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('What was seen.')),
    remedy: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('What to do about it; empty when there is nothing to do.')),
    values: dist/* pipe */.FsL(dist/* record */.g1P(dist/* string */.YjP(), value), dist/* description */.h_('What the check saw. Which values there are depends on the check.')),
});
const control = dist/* strictObject */.rej({
    id: dist/* string */.YjP(),
    title: dist/* string */.YjP(),
    criteria: dist/* array */.YOg(dist/* string */.YjP()),
    enforce: dist/* pipe */.FsL(dist/* picklist */.KIO(['block', 'warn', 'record']), dist/* description */.h_("Only controls that block decide the run's verdict.")),
    testedBy: dist/* picklist */.KIO(['tool', 'inquiry', 'observation', 'inspection']),
    owner: dist/* nullable */.mee(dist/* string */.YjP()),
    verdict: dist/* picklist */.KIO([...result/* outcomes */.K, 'not-tested']),
    waived: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('Whether every failed result of the control is covered by a waiver.')),
});
/** `results.json`. */
const resultsSchema = dist/* pipe */.FsL(dist/* strictObject */.rej({
    schema: dist/* literal */.euz(resultsVersion),
    sample: evidence/* sample */.XM,
    command: dist/* string */.YjP(),
    verdict: dist/* pipe */.FsL(outcome, dist/* description */.h_('The worst of the controls that block.')),
    complete: dist/* boolean */.zMY(),
    incompleteBecause: dist/* array */.YOg(dist/* string */.YjP()),
    at: evidence/* instant */.uR,
    counts: dist/* pipe */.FsL(dist/* strictObject */.rej({ pass: evidence/* whole */.WQ, fail: evidence/* whole */.WQ, inconclusive: evidence/* whole */.WQ, 'not-applicable': evidence/* whole */.WQ, waived: evidence/* whole */.WQ }), dist/* description */.h_('Over results; waived is a part of fail.')),
    controls: dist/* array */.YOg(control),
    results: dist/* array */.YOg(results_result),
}), dist/* title */.DDF('Results'), dist/* description */.h_('What a run of soc2-gate found: results of tests, and no opinion.'));
const results_complete = true;
void results_complete;

;// CONCATENATED MODULE: ./build/store/judged.js














/** Judges a stored snapshot again, and compares every result, and all that follows from the snapshot, byte for byte. */
function judgeStored(stored, judgeAgain, version) {
    const { texts, manifest } = stored;
    const strange = manifest.files.map(({ path }) => path).filter((path) => path.startsWith('snapshot/') && !known.includes(path));
    const missing = ['policy.yml', 'results.json', 'snapshot/run.json'].filter((path) => !texts.has(path));
    if (missing.length > 0 || strange.length > 0) {
        const findings = [
            ...missing.map((path) => notCheckable(path, 'It is not there or too large, and judging again takes it.')),
            ...strange.map((path) => notCheckable(path, 'This version does not know what it holds.')),
        ];
        return { findings, verdict: null, judgedAgain: null, documents: [] };
    }
    const results = parseStored(judged_text(texts, 'results.json'), resultsSchema, resultsVersion);
    if (!results.parsed)
        return { findings: [unread('results.json', results)], verdict: null, judgedAgain: null, documents: [] };
    const { verdict } = results.value;
    const read = readSnapshot(texts);
    if (!read.read)
        return { findings: [unread(read.path, read)], verdict, judgedAgain: null, documents: [] };
    const { snapshot } = read;
    const again = judgeAgain(snapshot, judged_text(texts, 'policy.yml'), manifest);
    if (!again.judged) {
        const findings = again.problems.map(({ line, column, message }) => notCheckable('policy.yml', `${String(line)}:${String(column)}: ${message}`));
        return { findings, verdict, judgedAgain: null, documents: [] };
    }
    const findings = [
        ...compareRun(manifest, snapshot),
        ...compareSnapshot(snapshot, texts),
        ...compareResults(judged_text(texts, 'results.json'), results.value, again.results),
        ...(manifest.tool.version === version ? compareDocuments(snapshot, again.results, again.policy, texts) : []),
    ];
    const documents = manifest.tool.version === version ? again.documents : [];
    return { findings, verdict, judgedAgain: again.results.results.length, documents };
}
const known = ['snapshot/run.json', ...subject/* subjectKinds */.i.map(store_package/* snapshotPath */.c0)];
function judged_text(texts, path) {
    return texts.get(path) ?? '';
}
/** What the manifest says of the run has to be what the snapshot says of it. */
function compareRun(manifest, { run, subjects }) {
    const { policy, scope, sample } = manifest;
    const told = { policy, scope, sample: sample !== undefined, command: manifest.run.command };
    const judgedScope = { repositories: run.repositories, at: run.at, period: (0,snapshot/* periodOf */.j)(subjects) };
    const judged = { policy: run.policy, scope: judgedScope, sample: run.sample, command: run.command };
    return (0,canonical/* canonicalJson */.d)(told) === (0,canonical/* canonicalJson */.d)(judged)
        ? []
        : [different('manifest.json', 'It does not tell of the run that snapshot/run.json tells of.')];
}
/** The facts as this tool writes them: sorted, canonical, each once. */
function compareSnapshot(snapshot, texts) {
    const written = new Map((0,store_package/* snapshotFiles */.Oq)(snapshot).map(({ path, chunks }) => [path, [...chunks].join('')]));
    return known
        .filter((path) => texts.get(path) !== written.get(path))
        .map((path) => different(path, 'It holds facts, and not as soc2-gate writes them: sorted, and in canonical JSON.'));
}
function compareResults(stored, before, after) {
    if (stored === (0,json/* resultsJson */.j)(after))
        return [];
    const found = differences(before, after);
    const said = found.length > 0 ? found : ['It holds the same results, and not as soc2-gate writes them: in canonical JSON.'];
    return said.map((message) => different('results.json', message));
}
function compareDocuments(snapshot, results, policy, texts) {
    const written = new Map([
        ['policy.yml', policy],
        ['summary.md', (0,summary/* summaryMarkdown */.e)(results, snapshot)],
    ]);
    return [...written]
        .filter(([path, document]) => texts.has(path) && texts.get(path) !== document)
        .map(([path]) => different(path, 'It does not say what follows from the snapshot and the policy.'));
}
/**
 * Documents are made again and compared by their digests: none may be other, gone or added. A workbook is compressed, and another
 * engine compresses otherwise: where its digest differs, what is packed in it is compared.
 */
async function compareMade({ files }, documents, folder) {
    if (documents.length === 0)
        return [];
    const findings = [];
    const made = new Set(documents.map(({ path }) => path));
    // A document names the digests of those that were written before it.
    const written = files.filter(({ path }) => !made.has(path));
    for (const path of written.map((file) => file.path)) {
        if (collected.includes(path) || path.startsWith('snapshot/'))
            continue;
        findings.push(different(path, 'This version writes no such file: nothing that it says was checked.'));
    }
    for (const { path, content } of documents) {
        const stored = files.find((file) => file.path === path);
        if (stored === undefined) {
            findings.push(different(path, 'It is not in the package, and follows from the snapshot and the policy.'));
            continue;
        }
        if (!(await isMade(stored, () => content(written), folder))) {
            findings.push(different(path, 'It does not say what follows from the snapshot and the policy.'));
        }
        written.push(stored);
    }
    return findings;
}
async function isMade(stored, make, folder) {
    if ((await (0,digest/* digestOfChunks */._V)(make())).sha256 === stored.sha256)
        return true;
    return stored.path.endsWith('.xlsx') && isSafePath(stored.path) && (await holdsTheSame((0,external_node_path_.join)(folder, stored.path), make()));
}
/** What a run writes beside the snapshot and the documents. */
const collected = ['policy.yml', 'requests.ndjson', 'results.json', 'sources.ndjson', 'summary.md'];
function unread(path, { because, newer }) {
    return { kind: newer ? 'newer' : 'not-checkable', path, message: `It ${because}.` };
}
function different(path, message) {
    return { kind: 'different', path, message };
}
function notCheckable(path, message) {
    return { kind: 'not-checkable', path, message };
}

// EXTERNAL MODULE: ./build/store/schema/manifest.js
var schema_manifest = __webpack_require__(22895);
// EXTERNAL MODULE: ./build/store/trouble.js
var trouble = __webpack_require__(93977);
;// CONCATENATED MODULE: ./build/store/verify.js











/**
 * Checks an evidence package, a folder or a zip archive of one: every file against its digest, then what was judged by judging it again. Whoever sent the package
 * may have made it to mislead: no link is followed, no path leaves the folder, and nothing is believed that is not checked.
 *
 * @param version the version of this tool. Documents are compared when the same version wrote them.
 */
async function verifyPackage(path, judgeAgain, version) {
    try {
        const archive = (await (0,promises_.stat)(path)).isFile();
        return archive ? await verifyArchive(path, judgeAgain, version) : await verifyAt(path, path, judgeAgain, version);
    }
    catch (error) {
        return unreadable((0,trouble/* troubleOf */.L)(error, `${path} cannot be read`).detail);
    }
}
/** An archive is unpacked to a folder of its own, which is gone afterwards. */
async function verifyArchive(path, judgeAgain, version) {
    const into = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'soc2-gate-verify-'));
    try {
        const unpacked = await unpack(path, into);
        if (!unpacked.unpacked)
            return unreadable(`${path} ${unpacked.because}. Nothing of it was unpacked.`);
        const { findings, ...seen } = await verifyAt(path, unpacked.folder, judgeAgain, version);
        const damaged = unpacked.damaged.map((name) => {
            return { kind: 'altered', path: name, message: 'Its bytes are not those that the archive was closed with.' };
        });
        return conclude(seen, [...damaged, ...findings]);
    }
    finally {
        await (0,promises_.rm)(into, { recursive: true, force: true });
    }
}
/** @param name what the folder is called to whoever asked */
async function verifyAt(name, folder, judgeAgain, version) {
    const listing = await listFolder(folder);
    if (listing === null)
        return unreadable(`${name} holds more than a package can.`);
    if (!listing.files.includes('manifest.json'))
        return withoutManifest(name, listing);
    return verifyListed(listing, judgeAgain, version);
}
async function verifyListed(listing, judgeAgain, version) {
    const bytes = await (0,digest/* readAtMost */.rU)((0,external_node_path_.join)(listing.folder, 'manifest.json'), mostBytes);
    if (bytes === null)
        return unreadable('manifest.json is too large to be one.');
    const root = (0,digest/* sha256 */.sc)(bytes);
    const sums = await readSums(listing);
    const parsed = parseStored(bytes.toString('utf8'), schema_manifest/* manifestSchema */.r, schema_manifest/* manifestVersion */.c);
    if (!parsed.parsed) {
        // Damage is told before anything that may come of it.
        const changed = sums !== null && !sums.split('\n').includes(`${root}  manifest.json`);
        const kind = parsed.newer ? 'newer' : 'unreadable';
        return conclude({ root }, [{ kind: changed ? 'altered' : kind, path: 'manifest.json', message: `It ${parsed.because}.` }]);
    }
    const manifest = parsed.value;
    const { findings, texts, files } = await checkFiles(listing, manifest, root, sums);
    const judged = judgeStored({ manifest, texts }, judgeAgain, version);
    const made = await compareMade(manifest, judged.documents, listing.folder);
    const altered = new Set(findings.map((finding) => finding.path));
    const beyond = [...judged.findings, ...made].filter(({ kind, path }) => kind === 'different' || !altered.has(path));
    const { verdict, judgedAgain } = judged;
    return conclude({ root, sample: manifest.sample !== undefined, verdict, files, judgedAgain }, [...findings, ...beyond]);
}
async function readSums({ folder, files }) {
    if (!files.includes('SHA256SUMS'))
        return null;
    return (await (0,digest/* readAtMost */.rU)((0,external_node_path_.join)(folder, 'SHA256SUMS'), mostBytes))?.toString('utf8') ?? null;
}
function unreadable(message) {
    return conclude({}, [{ kind: 'unreadable', path: null, message }]);
}
function withoutManifest(path, { files }) {
    const isPackage = files.includes('SHA256SUMS') || files.includes('results.json');
    if (!isPackage)
        return unreadable(`${path} is no evidence package: it has no manifest.json.`);
    return conclude({}, [{ kind: 'altered', path: 'manifest.json', message: 'It is missing.' }]);
}
function conclude(seen, findings) {
    const nothing = { root: null, sample: false, verdict: null, files: 0, judgedAgain: null };
    return { ...nothing, ...seen, exitCode: exitCodeOf(findings), findings };
}
function exitCodeOf(findings) {
    const kinds = new Set(findings.map(({ kind }) => kind));
    if (kinds.has('unreadable') || kinds.has('newer'))
        return 3;
    if (kinds.has('altered'))
        return 1;
    return kinds.size > 0 ? 2 : 0;
}

// EXTERNAL MODULE: ./build/commands/documents.js + 29 modules
var documents = __webpack_require__(90141);
// EXTERNAL MODULE: ./build/commands/version.js
var version = __webpack_require__(5975);
;// CONCATENATED MODULE: ./build/commands/verify-folder.js




/** Says whether an evidence package is intact, and whether judging it again gives the same results. Reads nothing else. */
async function verifyFolder(options, io) {
    const folder = options.argument ?? options.evidencePath;
    const verification = await verifyPackage(folder, documents/* judgePackageAgain */.I, version/* version */.r);
    const text = verificationText(verification, io.terminal);
    io.out(text);
    await io.runner?.writeSummary(verbatim(text));
    return { exitCode: verification.exitCode, outputs: {} };
}
/** Text as it is, in Markdown: a fence longer than any that the text holds. */
function verbatim(text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}text\n${text}\n${fence}\n`;
}


/***/ })

};
