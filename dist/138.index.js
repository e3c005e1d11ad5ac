export const id = 138;
export const ids = [138];
export const modules = {

/***/ 68138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeXlsx: () => (/* reexport */ writer_writeXlsx)
});

// UNUSED EXPORTS: XLSX_MAX_ROWS_PER_SHEET, XlsxStreamWriter, calculateColumnWidth, calculateRowHeight, cellRef, colToLetter, hashSheetPassword, link, measureValueWidth, openXlsx, parseCellRef, parseThemeColors, rangeRef, readXls, readXlsb, readXlsx, readXlsxObjects, resolveThemeColor, saveXlsx, streamXlsxRows, writeXlsxObjects, writeXlsxStream

;// CONCATENATED MODULE: ./node_modules/hucre/dist/errors.mjs

class HucreError extends Error {
	name = "HucreError";
	constructor(message, options) {
		super(message, options);
	}
}

const DefterError = (/* unused pure expression or super */ null && (HucreError));
class errors_ParseError extends HucreError {
	details;
	name = "ParseError";
	constructor(message, details, options) {
		super(message, options);
		this.details = details;
	}
}
class errors_ZipError extends (/* unused pure expression or super */ null && (HucreError)) {
	name = "ZipError";
}
class errors_XmlError extends (/* unused pure expression or super */ null && (HucreError)) {
	name = "XmlError";
}
class ValidationError extends HucreError {
	errors;
	name = "ValidationError";
	constructor(message, errors) {
		super(message);
		this.errors = errors;
	}
}

class errors_InvalidArgumentError extends HucreError {
	name = "InvalidArgumentError";
}
class UnsupportedFormatError extends HucreError {
	name = "UnsupportedFormatError";
	constructor(format) {
		super(`Unsupported format: ${format}`);
	}
}
class errors_EncryptedFileError extends HucreError {
	name = "EncryptedFileError";
	
	format;
	constructor(format, message) {
		super(message ?? (format ? `File is password-protected (${format.toUpperCase()} encrypted with the OLE2/CFB container). Provide a password in options to decrypt it.` : "File is password-protected. Provide a password in options."));
		this.format = format;
	}
}

class errors_DecryptionError extends HucreError {
	name = "DecryptionError";
	constructor(message = "Failed to decrypt: incorrect password or corrupt encryption data.", options) {
		super(message, options);
	}
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xml/parser.mjs


const ENTITY_MAP = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};

function decodeEntities(text) {
	if (text.indexOf("&") === -1) return text;
	return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-zA-Z]+);/g, (match, ref) => {
		if (ref.charCodeAt(0) === 35) {
			
			const code = ref.charCodeAt(1) === 120 || ref.charCodeAt(1) === 88 ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10);
			if (Number.isNaN(code)) return match;
			
			
			
			if (code < 0 || code > 1114111) return match;
			return String.fromCodePoint(code);
		}
		return ENTITY_MAP[ref] ?? match;
	});
}

function parser_decodeOoxmlEscapes(text) {
	if (text.indexOf("_x") === -1) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, hex) => {
		return String.fromCharCode(parseInt(hex, 16));
	});
}

function parseAttrs(raw) {
	const attrs = {};
	let i = 0;
	const len = raw.length;
	while (i < len) {
		
		while (i < len && isWhitespace(raw.charCodeAt(i))) i++;
		if (i >= len) break;
		
		const nameStart = i;
		while (i < len && raw.charCodeAt(i) !== 61 && !isWhitespace(raw.charCodeAt(i))) i++;
		const name = raw.slice(nameStart, i);
		if (!name) break;
		
		while (i < len && isWhitespace(raw.charCodeAt(i))) i++;
		if (i >= len || raw.charCodeAt(i) !== 61) {
			
			attrs[name] = "";
			continue;
		}
		i++;
		while (i < len && isWhitespace(raw.charCodeAt(i))) i++;
		if (i >= len) break;
		
		const quote = raw.charCodeAt(i);
		if (quote === 34 || quote === 39) {
			i++;
			const valStart = i;
			while (i < len && raw.charCodeAt(i) !== quote) i++;
			attrs[name] = decodeEntities(raw.slice(valStart, i));
			i++;
		} else {
			
			const valStart = i;
			while (i < len && !isWhitespace(raw.charCodeAt(i))) i++;
			attrs[name] = decodeEntities(raw.slice(valStart, i));
		}
	}
	return attrs;
}

function splitTagName(tag) {
	const colon = tag.indexOf(":");
	if (colon === -1) return {
		local: tag,
		prefix: ""
	};
	return {
		prefix: tag.slice(0, colon),
		local: tag.slice(colon + 1)
	};
}

function isWhitespace(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}


function parser_parseSax(xml, handlers) {
	
	const input = xml.charCodeAt(0) === 65279 ? xml.slice(1) : xml;
	const len = input.length;
	let i = 0;
	function error(msg) {
		
		let line = 1;
		let col = 1;
		for (let j = 0; j < i && j < len; j++) {
			if (input.charCodeAt(j) === 10) {
				line++;
				col = 1;
			} else {
				col++;
			}
		}
		throw new XmlError(`${msg} at line ${line}, column ${col}`);
	}
	while (i < len) {
		if (input.charCodeAt(i) === 60) {
			
			const next = i + 1 < len ? input.charCodeAt(i + 1) : 0;
			if (next === 33) {
				
				if (input.slice(i, i + 4) === "<!--") {
					
					const end = input.indexOf("-->", i + 4);
					if (end === -1) error("Unterminated comment");
					i = end + 3;
					continue;
				}
				if (input.slice(i, i + 9) === "<![CDATA[") {
					
					const end = input.indexOf("]]>", i + 9);
					if (end === -1) error("Unterminated CDATA section");
					const text = input.slice(i + 9, end);
					handlers.onCData?.(text);
					handlers.onText?.(text);
					i = end + 3;
					continue;
				}
				
				const end = input.indexOf(">", i + 2);
				if (end === -1) error("Unterminated declaration");
				i = end + 1;
				continue;
			}
			if (next === 63) {
				
				const end = input.indexOf("?>", i + 2);
				if (end === -1) error("Unterminated processing instruction");
				i = end + 2;
				continue;
			}
			if (next === 47) {
				
				const end = input.indexOf(">", i + 2);
				if (end === -1) error("Unterminated closing tag");
				const tag = input.slice(i + 2, end).trim();
				handlers.onCloseTag?.(tag);
				i = end + 1;
				continue;
			}
			
			
			let j = i + 1;
			let inQuote = 0;
			while (j < len) {
				const c = input.charCodeAt(j);
				if (inQuote) {
					if (c === inQuote) inQuote = 0;
				} else if (c === 34 || c === 39) {
					inQuote = c;
				} else if (c === 62) {
					break;
				}
				j++;
			}
			if (j >= len) error("Unterminated opening tag");
			const selfClosing = input.charCodeAt(j - 1) === 47;
			const tagContent = input.slice(i + 1, selfClosing ? j - 1 : j);
			
			let spaceIdx = 0;
			const tcLen = tagContent.length;
			while (spaceIdx < tcLen && !isWhitespace(tagContent.charCodeAt(spaceIdx))) spaceIdx++;
			const tag = tagContent.slice(0, spaceIdx);
			const attrStr = spaceIdx < tcLen ? tagContent.slice(spaceIdx + 1) : "";
			const attrs = attrStr ? parseAttrs(attrStr) : {};
			handlers.onOpenTag?.(tag, attrs);
			if (selfClosing) {
				handlers.onCloseTag?.(tag);
			}
			i = j + 1;
			continue;
		}
		
		const textStart = i;
		while (i < len && input.charCodeAt(i) !== 60) i++;
		const rawText = input.slice(textStart, i);
		if (rawText) {
			const decoded = decodeEntities(rawText);
			handlers.onText?.(decoded);
		}
	}
}


async function parser_parseSaxStream(stream, handlers) {
	const reader = stream.getReader();
	const decoder = new TextDecoder("utf-8");
	let buf = "";
	let bomStripped = false;
	
	
	
	
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			buf += decoder.decode(value, { stream: true });
			if (!bomStripped) {
				if (buf.charCodeAt(0) === 65279) buf = buf.slice(1);
				bomStripped = true;
			}
			buf = processSaxBuffer(buf, handlers, false);
		}
		
		buf += decoder.decode();
		if (buf.length > 0) {
			processSaxBuffer(buf, handlers, true);
		}
	} finally {
		try {
			await reader.cancel();
		} catch {}
		try {
			reader.releaseLock();
		} catch {}
	}
}

const SAX_TEXT_FLUSH_CHARS = (/* unused pure expression or super */ null && (256 * 1024));

const MAX_ENTITY_CHARS = 64;

function safeTextSplit(buf, from, to) {
	let cut = to;
	
	
	
	
	const amp = buf.lastIndexOf("&", cut - 1);
	if (amp >= from && to - amp <= MAX_ENTITY_CHARS && buf.indexOf(";", amp) === -1) {
		cut = amp;
	}
	const last = cut > from ? buf.charCodeAt(cut - 1) : 0;
	if (last >= 55296 && last <= 56319) cut--;
	return cut > from ? cut : from;
}

function processSaxBuffer(buf, handlers, final) {
	let i = 0;
	const len = buf.length;
	while (i < len) {
		if (buf.charCodeAt(i) === 60) {
			const next = i + 1 < len ? buf.charCodeAt(i + 1) : -1;
			if (next === -1 && !final) {
				
				return buf.slice(i);
			}
			if (next === 33) {
				
				if (buf.slice(i, i + 4) === "<!--") {
					const end = buf.indexOf("-->", i + 4);
					if (end === -1) {
						return final ? "" : buf.slice(i);
					}
					i = end + 3;
					continue;
				}
				if (buf.slice(i, i + 9) === "<![CDATA[") {
					const end = buf.indexOf("]]>", i + 9);
					if (end === -1) {
						return final ? "" : buf.slice(i);
					}
					const text = buf.slice(i + 9, end);
					handlers.onCData?.(text);
					handlers.onText?.(text);
					i = end + 3;
					continue;
				}
				
				if (!final && len - i < 9) {
					return buf.slice(i);
				}
				
				const end = buf.indexOf(">", i + 2);
				if (end === -1) {
					return final ? "" : buf.slice(i);
				}
				i = end + 1;
				continue;
			}
			if (next === 63) {
				
				const end = buf.indexOf("?>", i + 2);
				if (end === -1) {
					return final ? "" : buf.slice(i);
				}
				i = end + 2;
				continue;
			}
			if (next === 47) {
				
				const end = buf.indexOf(">", i + 2);
				if (end === -1) {
					return final ? "" : buf.slice(i);
				}
				const tag = buf.slice(i + 2, end).trim();
				handlers.onCloseTag?.(tag);
				i = end + 1;
				continue;
			}
			
			let j = i + 1;
			let inQuote = 0;
			while (j < len) {
				const c = buf.charCodeAt(j);
				if (inQuote) {
					if (c === inQuote) inQuote = 0;
				} else if (c === 34 || c === 39) {
					inQuote = c;
				} else if (c === 62) {
					break;
				}
				j++;
			}
			if (j >= len) {
				
				return final ? "" : buf.slice(i);
			}
			const selfClosing = buf.charCodeAt(j - 1) === 47;
			const tagContent = buf.slice(i + 1, selfClosing ? j - 1 : j);
			let spaceIdx = 0;
			const tcLen = tagContent.length;
			while (spaceIdx < tcLen && !isWhitespace(tagContent.charCodeAt(spaceIdx))) spaceIdx++;
			const tag = tagContent.slice(0, spaceIdx);
			const attrStr = spaceIdx < tcLen ? tagContent.slice(spaceIdx + 1) : "";
			const attrs = attrStr ? parseAttrs(attrStr) : {};
			handlers.onOpenTag?.(tag, attrs);
			if (selfClosing) {
				handlers.onCloseTag?.(tag);
			}
			i = j + 1;
			continue;
		}
		
		const textStart = i;
		while (i < len && buf.charCodeAt(i) !== 60) i++;
		if (i >= len && !final) {
			
			
			
			if (len - textStart > SAX_TEXT_FLUSH_CHARS) {
				const cut = safeTextSplit(buf, textStart, len);
				if (cut > textStart) {
					handlers.onText?.(decodeEntities(buf.slice(textStart, cut)));
					return buf.slice(cut);
				}
			}
			return buf.slice(textStart);
		}
		const rawText = buf.slice(textStart, i);
		if (rawText) {
			const decoded = decodeEntities(rawText);
			handlers.onText?.(decoded);
		}
	}
	return "";
}


function parser_parseXml(xml) {
	const root = {
		tag: "",
		local: "",
		prefix: "",
		attrs: {},
		children: []
	};
	const stack = [root];
	parser_parseSax(xml, {
		onOpenTag(tag, attrs) {
			const { local, prefix } = splitTagName(tag);
			const el = {
				tag,
				local,
				prefix,
				attrs,
				children: []
			};
			stack[stack.length - 1].children.push(el);
			stack.push(el);
		},
		onCloseTag(tag) {
			if (stack.length <= 1) {
				throw new XmlError("Unexpected closing tag: no matching open tag");
			}
			const el = stack[stack.length - 1];
			
			
			if (el.tag !== tag) {
				throw new XmlError(`Mismatched closing tag: expected </${el.tag}> but found </${tag}>`);
			}
			stack.pop();
			
			if (el.children.length > 0) {
				const texts = [];
				for (const child of el.children) {
					if (typeof child === "string") texts.push(child);
				}
				if (texts.length > 0) {
					el.text = texts.join("");
				}
			}
		},
		onText(text) {
			
			stack[stack.length - 1].children.push(text);
		}
	});
	
	
	
	if (stack.length > 1) {
		const unclosed = stack[stack.length - 1].tag;
		throw new XmlError(`Unexpected end of document: unclosed element <${unclosed}>`);
	}
	
	if (root.children.length === 0) {
		throw new XmlError("Empty document: no root element found");
	}
	
	for (const child of root.children) {
		if (typeof child !== "string") return child;
	}
	throw new XmlError("No root element found in document");
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/threaded-comments-reader.mjs


function threaded_comments_reader_parsePersons(xml) {
	const root = parseXml(xml);
	const persons = [];
	for (const child of threaded_comments_reader_childElements(root)) {
		if (child.local !== "person") continue;
		const id = child.attrs.id;
		const displayName = child.attrs.displayName;
		if (!id || displayName === undefined) continue;
		const entry = {
			id,
			displayName
		};
		if (child.attrs.userId) entry.userId = child.attrs.userId;
		if (child.attrs.providerId) entry.providerId = child.attrs.providerId;
		persons.push(entry);
	}
	return persons;
}

function threaded_comments_reader_parseThreadedComments(xml) {
	const root = parseXml(xml);
	const comments = [];
	for (const child of threaded_comments_reader_childElements(root)) {
		if (child.local !== "threadedComment") continue;
		const id = child.attrs.id;
		const personId = child.attrs.personId;
		if (!id || !personId) continue;
		const entry = {
			id,
			personId,
			text: readChildText(child, "text")
		};
		if (child.attrs.ref) entry.ref = child.attrs.ref;
		if (child.attrs.parentId) entry.parentId = child.attrs.parentId;
		if (child.attrs.dT) entry.date = child.attrs.dT;
		if (child.attrs.done === "1" || child.attrs.done === "true") entry.done = true;
		const mentionsEl = threaded_comments_reader_findChild(child, "mentions");
		if (mentionsEl) {
			const mentions = [];
			for (const m of threaded_comments_reader_childElements(mentionsEl)) {
				if (m.local !== "mention") continue;
				const mp = m.attrs.mentionpersonId;
				const mid = m.attrs.mentionId;
				if (!mp || !mid) continue;
				mentions.push({
					mentionPersonId: mp,
					mentionId: mid,
					startIndex: parseIntSafe(m.attrs.startIndex, 0),
					length: parseIntSafe(m.attrs.length, 0)
				});
			}
			if (mentions.length > 0) entry.mentions = mentions;
		}
		comments.push(entry);
	}
	return comments;
}

function threaded_comments_reader_childElements(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function threaded_comments_reader_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function readChildText(el, localName) {
	const child = threaded_comments_reader_findChild(el, localName);
	if (!child) return "";
	let text = "";
	for (const c of child.children) {
		if (typeof c === "string") text += c;
	}
	return text;
}
function parseIntSafe(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/relationships.mjs




function relationships_parseRelationships(xml) {
	const doc = parseXml(xml);
	const rels = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "Relationship") {
			const id = child.attrs["Id"] ?? "";
			const type = child.attrs["Type"] ?? "";
			const target = child.attrs["Target"] ?? "";
			const targetMode = child.attrs["TargetMode"];
			if (id && type && target) {
				const rel = {
					id,
					type,
					target
				};
				if (targetMode) rel.targetMode = targetMode;
				rels.push(rel);
			}
		}
	}
	return rels;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/external-link-reader.mjs


const VALID_TYPES = new Set([
	"n",
	"s",
	"b",
	"e",
	"str"
]);
const REL_EXTERNAL_LINK_PATH = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath";
const REL_EXTERNAL_LINK_PATH_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/externalLinkPath";

function external_link_reader_parseExternalLink(xml, relsXml) {
	const root = parseXml(xml);
	const externalBook = external_link_reader_findChild(root, "externalBook");
	let target = "";
	let targetMode;
	if (externalBook && relsXml) {
		const rels = parseRelationships(relsXml);
		const rId = externalBook.attrs["r:id"] ?? externalBook.attrs.id;
		const rel = rId ? rels.find((r) => r.id === rId) : undefined;
		if (rel) {
			target = rel.target;
			if (rel.targetMode === "External" || rel.targetMode === "Internal") {
				targetMode = rel.targetMode;
			}
		}
	}
	const sheetNames = parseSheetNames(externalBook);
	const sheetData = parseSheetDataSet(externalBook);
	const definedNames = parseDefinedNames(externalBook);
	const link = {
		target,
		sheetNames,
		sheetData
	};
	if (targetMode) link.targetMode = targetMode;
	if (definedNames && definedNames.length > 0) link.definedNames = definedNames;
	return link;
}

function parseSheetNames(externalBook) {
	const sheetNames = externalBook ? external_link_reader_findChild(externalBook, "sheetNames") : undefined;
	if (!sheetNames) return [];
	const names = [];
	for (const child of external_link_reader_childElements(sheetNames)) {
		if (child.local === "sheetName") names.push(child.attrs.val ?? "");
	}
	return names;
}
function parseSheetDataSet(externalBook) {
	const dataSet = externalBook ? external_link_reader_findChild(externalBook, "sheetDataSet") : undefined;
	if (!dataSet) return [];
	const result = [];
	for (const sheetData of external_link_reader_childElements(dataSet)) {
		if (sheetData.local !== "sheetData") continue;
		const sheetId = external_link_reader_parseIntSafe(sheetData.attrs.sheetId, 0);
		const cells = [];
		for (const row of external_link_reader_childElements(sheetData)) {
			if (row.local !== "row") continue;
			for (const cell of external_link_reader_childElements(row)) {
				if (cell.local !== "cell") continue;
				const ref = cell.attrs.r ?? "";
				if (!ref) continue;
				const rawType = cell.attrs.t ?? "n";
				const type = VALID_TYPES.has(rawType) ? rawType : "n";
				const valueText = external_link_reader_readChildText(cell, "v");
				cells.push({
					ref,
					type,
					value: coerceValue(type, valueText)
				});
			}
		}
		result.push({
			sheetId,
			cells
		});
	}
	return result;
}
function parseDefinedNames(externalBook) {
	const dn = externalBook ? external_link_reader_findChild(externalBook, "definedNames") : undefined;
	if (!dn) return [];
	const result = [];
	for (const child of external_link_reader_childElements(dn)) {
		if (child.local !== "definedName") continue;
		const entry = { name: child.attrs.name ?? "" };
		if (child.attrs.refersTo) entry.refersTo = child.attrs.refersTo;
		if (child.attrs.sheetId !== undefined) {
			const id = external_link_reader_parseIntSafe(child.attrs.sheetId, NaN);
			if (!Number.isNaN(id)) entry.sheetId = id;
		}
		if (entry.name) result.push(entry);
	}
	return result;
}
function coerceValue(type, text) {
	switch (type) {
		case "n":
		case "s": {
			
			
			
			
			const n = Number(text);
			return Number.isFinite(n) ? n : 0;
		}
		case "b": return text === "1" || text === "true";
		case "e":
		case "str": return text;
	}
}
function external_link_reader_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function external_link_reader_childElements(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function external_link_reader_readChildText(el, localName) {
	const child = external_link_reader_findChild(el, localName);
	if (!child) return "";
	let text = "";
	for (const c of child.children) {
		if (typeof c === "string") text += c;
	}
	return text;
}
function external_link_reader_parseIntSafe(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}


const REL_EXTERNAL_LINK_PATH_TYPES = [REL_EXTERNAL_LINK_PATH, REL_EXTERNAL_LINK_PATH_STRICT];

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/cell-images-reader.mjs


const cell_images_reader_REL_CELL_IMAGES = "http://www.wps.cn/officeDocument/2017/relationships/cellimage";

function cell_images_reader_parseCellImages(xml) {
	const root = parseXml(xml);
	const out = [];
	for (const child of cell_images_reader_childElements(root)) {
		if (child.local !== "cellImage") continue;
		const ref = parseCellImageEntry(child);
		if (ref) out.push(ref);
	}
	return out;
}

function cell_images_reader_assembleCellImages(refs, media) {
	const out = [];
	const seen = new Set();
	for (const ref of refs) {
		if (seen.has(ref.id)) continue;
		const m = media.get(ref.embedRId);
		if (!m) continue;
		const entry = {
			id: ref.id,
			data: m.data,
			type: m.type
		};
		if (ref.description) entry.description = ref.description;
		out.push(entry);
		seen.add(ref.id);
	}
	return out;
}


function parseCellImageEntry(el) {
	const pic = cell_images_reader_findChild(el, "pic");
	if (!pic) return undefined;
	const nvPicPr = cell_images_reader_findChild(pic, "nvPicPr");
	const cNvPr = nvPicPr ? cell_images_reader_findChild(nvPicPr, "cNvPr") : undefined;
	const id = cNvPr?.attrs.name;
	if (!id) return undefined;
	const blipFill = cell_images_reader_findChild(pic, "blipFill");
	const blip = blipFill ? cell_images_reader_findChild(blipFill, "blip") : undefined;
	const embedRId = blip?.attrs["r:embed"] ?? blip?.attrs.embed;
	if (!embedRId) return undefined;
	const ref = {
		id,
		embedRId
	};
	const description = cNvPr?.attrs.descr;
	if (description) ref.description = description;
	return ref;
}
function cell_images_reader_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function cell_images_reader_childElements(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/pivot-reader.mjs



function pivot_reader_parsePivotCacheDefinition(xml) {
	const root = parseXml(xml);
	const def = root.local === "pivotCacheDefinition" ? root : pivot_reader_findChild(root, "pivotCacheDefinition");
	if (!def) return undefined;
	
	
	
	const cache = {
		cacheId: 0,
		fieldNames: []
	};
	
	const source = pivot_reader_findChild(def, "cacheSource");
	if (source) {
		const t = source.attrs.type;
		if (t === "worksheet" || t === "external" || t === "consolidation" || t === "scenario") {
			cache.sourceType = t;
		}
		const worksheetSource = pivot_reader_findChild(source, "worksheetSource");
		if (worksheetSource) {
			
			
			if (worksheetSource.attrs.ref) cache.sourceRef = worksheetSource.attrs.ref;
			else if (worksheetSource.attrs.name) cache.sourceRef = worksheetSource.attrs.name;
			if (worksheetSource.attrs.sheet) cache.sourceSheet = worksheetSource.attrs.sheet;
		}
	}
	
	const cacheFields = pivot_reader_findChild(def, "cacheFields");
	if (cacheFields) {
		for (const child of pivot_reader_childElements(cacheFields)) {
			if (child.local !== "cacheField") continue;
			const name = child.attrs.name ?? "";
			cache.fieldNames.push(name);
		}
	}
	return cache;
}


function pivot_reader_parsePivotTable(xml) {
	const root = parseXml(xml);
	const def = root.local === "pivotTableDefinition" ? root : pivot_reader_findChild(root, "pivotTableDefinition");
	if (!def) return undefined;
	const name = def.attrs.name;
	if (!name) return undefined;
	const cacheIdRaw = pivot_reader_parseIntSafe(def.attrs.cacheId, NaN);
	const table = {
		name,
		
		
		
		cacheId: Number.isNaN(cacheIdRaw) ? 0 : cacheIdRaw,
		location: "",
		fields: []
	};
	
	const location = pivot_reader_findChild(def, "location");
	if (location) {
		if (location.attrs.ref) table.location = location.attrs.ref;
		const fh = pivot_reader_parseIntSafe(location.attrs.firstHeaderRow, NaN);
		if (!Number.isNaN(fh)) table.firstHeaderRow = fh;
		const fdr = pivot_reader_parseIntSafe(location.attrs.firstDataRow, NaN);
		if (!Number.isNaN(fdr)) table.firstDataRow = fdr;
		const fdc = pivot_reader_parseIntSafe(location.attrs.firstDataCol, NaN);
		if (!Number.isNaN(fdc)) table.firstDataCol = fdc;
		const rpc = pivot_reader_parseIntSafe(location.attrs.rowPageCount, NaN);
		if (!Number.isNaN(rpc)) table.rowPageCount = rpc;
		const cpc = pivot_reader_parseIntSafe(location.attrs.colPageCount, NaN);
		if (!Number.isNaN(cpc)) table.colPageCount = cpc;
	}
	
	
	const pivotFields = pivot_reader_findChild(def, "pivotFields");
	const fieldDefs = [];
	if (pivotFields) {
		for (const child of pivot_reader_childElements(pivotFields)) {
			if (child.local !== "pivotField") continue;
			const axisAttr = child.attrs.axis;
			const dataFlag = child.attrs.dataField === "1" || child.attrs.dataField === "true";
			let axis = "hidden";
			if (axisAttr === "axisRow") axis = "row";
			else if (axisAttr === "axisCol") axis = "col";
			else if (axisAttr === "axisPage") axis = "page";
			else if (axisAttr === "axisValues" || dataFlag) axis = "data";
			fieldDefs.push({
				axis,
				raw: child
			});
		}
	}
	
	
	
	const dataFields = pivot_reader_findChild(def, "dataFields");
	const dataFieldOverrides = new Map();
	if (dataFields) {
		for (const child of pivot_reader_childElements(dataFields)) {
			if (child.local !== "dataField") continue;
			const fldRaw = pivot_reader_parseIntSafe(child.attrs.fld, NaN);
			if (Number.isNaN(fldRaw)) continue;
			const entry = {};
			if (child.attrs.name) entry.name = child.attrs.name;
			const subtotal = mapAggregateFunction(child.attrs.subtotal);
			if (subtotal) entry.subtotal = subtotal;
			
			
			dataFieldOverrides.set(fldRaw, entry);
		}
	}
	
	
	
	
	for (let i = 0; i < fieldDefs.length; i++) {
		const { axis } = fieldDefs[i];
		const f = {
			name: `field${i + 1}`,
			axis
		};
		if (axis === "data") {
			const ov = dataFieldOverrides.get(i);
			if (ov?.subtotal) f.function = ov.subtotal;
			else f.function = "sum";
			if (ov?.name) f.displayName = ov.name;
		}
		table.fields.push(f);
	}
	
	const styleInfo = pivot_reader_findChild(def, "pivotTableStyleInfo");
	if (styleInfo?.attrs.name) table.styleName = styleInfo.attrs.name;
	if (def.attrs.dataCaption) table.dataCaption = def.attrs.dataCaption;
	return table;
}

function pivot_reader_attachPivotCacheFields(table, cache) {
	for (let i = 0; i < table.fields.length; i++) {
		const cacheName = cache.fieldNames[i];
		if (cacheName) table.fields[i].name = cacheName;
	}
}


function mapAggregateFunction(s) {
	if (!s) return undefined;
	switch (s) {
		case "sum":
		case "count":
		case "average":
		case "max":
		case "min":
		case "product":
		case "countNums":
		case "stdDev":
		case "stdDevp":
		case "var":
		case "varp": return s;
		case "countA":
 
		return "count";
		default: return undefined;
	}
}
function pivot_reader_childElements(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function pivot_reader_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function pivot_reader_parseIntSafe(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/slicer-reader.mjs



function slicer_reader_parseSlicers(xml) {
	const root = parseXml(xml);
	const out = [];
	for (const child of slicer_reader_childElements(root)) {
		if (child.local !== "slicer") continue;
		const name = child.attrs.name;
		const cache = child.attrs.cache;
		if (!name || !cache) continue;
		const slicer = {
			name,
			cache
		};
		if (child.attrs.caption) slicer.caption = child.attrs.caption;
		if (child.attrs.columnCount !== undefined) {
			const n = slicer_reader_parseIntSafe(child.attrs.columnCount, NaN);
			if (!Number.isNaN(n)) slicer.columnCount = n;
		}
		if (child.attrs.style) slicer.style = child.attrs.style;
		if (child.attrs.sortOrder) slicer.sortOrder = child.attrs.sortOrder;
		if (child.attrs.rowHeight !== undefined) {
			const n = slicer_reader_parseIntSafe(child.attrs.rowHeight, NaN);
			if (!Number.isNaN(n)) slicer.rowHeight = n;
		}
		out.push(slicer);
	}
	return out;
}


function slicer_reader_parseSlicerCache(xml) {
	const root = parseXml(xml);
	const def = root.local === "slicerCacheDefinition" ? root : slicer_reader_findChild(root, "slicerCacheDefinition");
	if (!def) return undefined;
	const name = def.attrs.name;
	if (!name) return undefined;
	const cache = { name };
	if (def.attrs.sourceName) cache.sourceName = def.attrs.sourceName;
	const pivotTables = parsePivotTables(def);
	if (pivotTables.length > 0) cache.pivotTables = pivotTables;
	const tableSource = parseTableSlicerCache(def);
	if (tableSource) cache.tableSource = tableSource;
	return cache;
}


function slicer_reader_parseTimelines(xml) {
	const root = parseXml(xml);
	const out = [];
	for (const child of slicer_reader_childElements(root)) {
		if (child.local !== "timeline") continue;
		const name = child.attrs.name;
		const cache = child.attrs.cache;
		if (!name || !cache) continue;
		const tl = {
			name,
			cache
		};
		if (child.attrs.caption) tl.caption = child.attrs.caption;
		if (child.attrs.style) tl.style = child.attrs.style;
		if (child.attrs.level) tl.level = child.attrs.level;
		if (child.attrs.showHeader !== undefined) tl.showHeader = parseBool(child.attrs.showHeader);
		if (child.attrs.showSelectionLabel !== undefined) tl.showSelectionLabel = parseBool(child.attrs.showSelectionLabel);
		if (child.attrs.showTimeLevel !== undefined) tl.showTimeLevel = parseBool(child.attrs.showTimeLevel);
		if (child.attrs.showHorizontalScrollbar !== undefined) tl.showHorizontalScrollbar = parseBool(child.attrs.showHorizontalScrollbar);
		out.push(tl);
	}
	return out;
}


function slicer_reader_parseTimelineCache(xml) {
	const root = parseXml(xml);
	const def = root.local === "timelineCacheDefinition" ? root : slicer_reader_findChild(root, "timelineCacheDefinition");
	if (!def) return undefined;
	const name = def.attrs.name;
	if (!name) return undefined;
	const cache = { name };
	if (def.attrs.sourceName) cache.sourceName = def.attrs.sourceName;
	const pivotTables = parsePivotTables(def);
	if (pivotTables.length > 0) cache.pivotTables = pivotTables;
	return cache;
}

function parsePivotTables(def) {
	const pivotTables = slicer_reader_findChild(def, "pivotTables");
	if (!pivotTables) return [];
	const out = [];
	for (const child of slicer_reader_childElements(pivotTables)) {
		if (child.local !== "pivotTable") continue;
		const name = child.attrs.name;
		if (!name) continue;
		const tabId = slicer_reader_parseIntSafe(child.attrs.tabId, NaN);
		if (Number.isNaN(tabId)) continue;
		out.push({
			tabId,
			name
		});
	}
	return out;
}
function parseTableSlicerCache(def) {
	const extLst = slicer_reader_findChild(def, "extLst");
	if (!extLst) return undefined;
	for (const ext of slicer_reader_childElements(extLst)) {
		if (ext.local !== "ext") continue;
		const tableSlicer = slicer_reader_findChild(ext, "tableSlicerCache");
		if (!tableSlicer) continue;
		const name = tableSlicer.attrs.name ?? tableSlicer.attrs.tableId;
		if (!name) continue;
		const src = { name };
		if (tableSlicer.attrs.column) src.column = tableSlicer.attrs.column;
		return src;
	}
	return undefined;
}
function slicer_reader_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function slicer_reader_childElements(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function slicer_reader_parseIntSafe(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}
function parseBool(s) {
	return s === "1" || s === "true";
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xml/writer.mjs


function xEscape(code) {
	return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}

function isIllegalXmlChar(code) {
	return code >= 0 && code <= 8 || code === 11 || code === 12 || code >= 14 && code <= 31;
}

function writer_xmlEscape(text) {
	let result = "";
	let last = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		let replacement;
		switch (code) {
			case 38:
				
				replacement = "&amp;";
				break;
			case 60:
				
				replacement = "&lt;";
				break;
			case 62:
				
				replacement = "&gt;";
				break;
			case 13:
				
				replacement = xEscape(13);
				break;
			default:
 
			
			
			
			
			if (isIllegalXmlChar(code)) {
				replacement = xEscape(code);
			}
		}
		if (replacement) {
			result += text.slice(last, i) + replacement;
			last = i + 1;
		}
	}
	if (last === 0) return text;
	return result + text.slice(last);
}

function xmlEscapeAttr(text) {
	let result = "";
	let last = 0;
	for (let i = 0; i < text.length; i++) {
		let replacement;
		switch (text.charCodeAt(i)) {
			case 38:
				
				replacement = "&amp;";
				break;
			case 60:
				
				replacement = "&lt;";
				break;
			case 62:
				
				replacement = "&gt;";
				break;
			case 34:
				
				replacement = "&quot;";
				break;
			case 39:
				
				replacement = "&apos;";
				break;
			case 9:
				
				replacement = "&#9;";
				break;
			case 10:
				
				replacement = "&#10;";
				break;
			case 13:
				
				replacement = "&#13;";
				break;
			default:
 
			
			if (isIllegalXmlChar(text.charCodeAt(i))) {
				replacement = xEscape(text.charCodeAt(i));
			}
		}
		if (replacement) {
			result += text.slice(last, i) + replacement;
			last = i + 1;
		}
	}
	if (last === 0) return text;
	return result + text.slice(last);
}
function serializeAttrs(attrs) {
	if (!attrs) return "";
	let result = "";
	const keys = Object.keys(attrs);
	for (let i = 0; i < keys.length; i++) {
		const key = keys[i];
		const val = attrs[key];
		
		if (val === undefined || val === null) continue;
		if (typeof val === "boolean") {
			
			
			result += ` ${key}="${val ? "true" : "false"}"`;
		} else {
			result += ` ${key}="${xmlEscapeAttr(String(val))}"`;
		}
	}
	return result;
}


function writer_xmlSelfClose(tag, attrs) {
	return `<${tag}${serializeAttrs(attrs)}/>`;
}

function writer_xmlElement(tag, attrs, children) {
	const attrStr = serializeAttrs(attrs);
	if (children === undefined || children === null) {
		return `<${tag}${attrStr}/>`;
	}
	const content = Array.isArray(children) ? children.join("") : children;
	if (!content) {
		return `<${tag}${attrStr}/>`;
	}
	return `<${tag}${attrStr}>${content}</${tag}>`;
}


function writer_xmlDeclaration(options) {
	const standalone = options?.standalone ?? "yes";
	return `<?xml version="1.0" encoding="UTF-8" standalone="${standalone}"?>`;
}

function writer_xmlDocument(rootTag, attrs, children, options) {
	const parts = [];
	const includeDecl = options?.declaration !== false;
	if (includeDecl) {
		parts.push(writer_xmlDeclaration(options));
	}
	if (children === undefined || children === null) {
		parts.push(writer_xmlSelfClose(rootTag, attrs));
	} else {
		parts.push(writer_xmlElement(rootTag, attrs, children));
	}
	return parts.join("");
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/shape.mjs


function shape_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}







const shape_STROKE_WIDTH_MIN_PT = .25;

const shape_STROKE_WIDTH_MAX_PT = 13.5;

const shape_EMU_PER_PT = 12700;


const shape_VALID_DASH_STYLES = new Set([
	"solid",
	"dot",
	"dash",
	"lgDash",
	"dashDot",
	"lgDashDot",
	"lgDashDotDot",
	"sysDash",
	"sysDot",
	"sysDashDot",
	"sysDashDotDot"
]);

const shape_VALID_BORDER_DASHES = new Set([
	"solid",
	"dash",
	"dashDot",
	"dot",
	"lgDash",
	"lgDashDot",
	"lgDashDotDot",
	"sysDash",
	"sysDashDot",
	"sysDashDotDot",
	"sysDot"
]);


const shape_VALID_LINE_CAPS = new Set([
	"rnd",
	"sq",
	"flat"
]);

const shape_VALID_LINE_COMPOUNDS = new Set([
	"sng",
	"dbl",
	"thickThin",
	"thinThick",
	"tri"
]);

function normalizeLineCap(value) {
	if (typeof value !== "string") return undefined;
	if (!shape_VALID_LINE_CAPS.has(value)) return undefined;
	if (value === "flat") return undefined;
	return value;
}

function normalizeLineCompound(value) {
	if (typeof value !== "string") return undefined;
	if (!shape_VALID_LINE_COMPOUNDS.has(value)) return undefined;
	if (value === "sng") return undefined;
	return value;
}

function shape_resolveLineCap(sourceValue, override) {
	if (override === undefined) return normalizeLineCap(sourceValue);
	if (override === null) return undefined;
	return normalizeLineCap(override);
}

function shape_resolveLineCompound(sourceValue, override) {
	if (override === undefined) return normalizeLineCompound(sourceValue);
	if (override === null) return undefined;
	return normalizeLineCompound(override);
}

function shape_parseBorderCapFromSpPr(parent) {
	const spPr = shape_findChild(parent, "spPr");
	if (!spPr) return undefined;
	const ln = shape_findChild(spPr, "ln");
	if (!ln) return undefined;
	const raw = ln.attrs.cap;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!shape_VALID_LINE_CAPS.has(trimmed)) return undefined;
	if (trimmed === "flat") return undefined;
	return trimmed;
}

function shape_parseBorderCompoundFromSpPr(parent) {
	const spPr = shape_findChild(parent, "spPr");
	if (!spPr) return undefined;
	const ln = shape_findChild(spPr, "ln");
	if (!ln) return undefined;
	const raw = ln.attrs.cmpd;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!shape_VALID_LINE_COMPOUNDS.has(trimmed)) return undefined;
	if (trimmed === "sng") return undefined;
	return trimmed;
}


const VALID_THEME_COLOR_NAMES = new Set([
	"bg1",
	"tx1",
	"bg2",
	"tx2",
	"accent1",
	"accent2",
	"accent3",
	"accent4",
	"accent5",
	"accent6",
	"hlink",
	"folHlink",
	"phClr",
	"dk1",
	"lt1",
	"dk2",
	"lt2"
]);
const POSITIVE_PERCENT_MIN = 0;
const POSITIVE_PERCENT_MAX = 1e5;
const FIXED_PERCENT_MIN = -1e5;
const FIXED_PERCENT_MAX = 1e5;

function parseSchemeClrMod(schemeClr, localName, min, max) {
	const child = shape_findChild(schemeClr, localName);
	if (!child) return undefined;
	const raw = child.attrs.val;
	if (typeof raw !== "string") return undefined;
	const n = Number.parseInt(raw.trim(), 10);
	if (!Number.isFinite(n)) return undefined;
	if (n < min || n > max) return undefined;
	return n;
}

function shape_parseSchemeClr(schemeClr) {
	const raw = schemeClr.attrs.val;
	if (typeof raw !== "string") return undefined;
	const name = raw.trim();
	if (!VALID_THEME_COLOR_NAMES.has(name)) return undefined;
	const out = { theme: name };
	const lumMod = parseSchemeClrMod(schemeClr, "lumMod", POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (lumMod !== undefined) out.lumMod = lumMod;
	const lumOff = parseSchemeClrMod(schemeClr, "lumOff", POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (lumOff !== undefined) out.lumOff = lumOff;
	const tint = parseSchemeClrMod(schemeClr, "tint", FIXED_PERCENT_MIN, FIXED_PERCENT_MAX);
	if (tint !== undefined) out.tint = tint;
	const shade = parseSchemeClrMod(schemeClr, "shade", FIXED_PERCENT_MIN, FIXED_PERCENT_MAX);
	if (shade !== undefined) out.shade = shade;
	const alpha = parseSchemeClrMod(schemeClr, "alpha", POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (alpha !== undefined) out.alpha = alpha;
	return out;
}

function shape_normalizeChartColor(value) {
	if (value === undefined || value === null) return undefined;
	if (typeof value === "string") {
		const hex = shape_normalizeRgbHex(value);
		return hex;
	}
	if (typeof value !== "object") return undefined;
	const name = value.theme;
	if (typeof name !== "string" || !VALID_THEME_COLOR_NAMES.has(name)) return undefined;
	const out = { theme: name };
	const validateMod = (raw, min, max) => {
		if (typeof raw !== "number" || !Number.isFinite(raw)) return undefined;
		const n = Math.round(raw);
		if (n < min || n > max) return undefined;
		return n;
	};
	const lumMod = validateMod(value.lumMod, POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (lumMod !== undefined) out.lumMod = lumMod;
	const lumOff = validateMod(value.lumOff, POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (lumOff !== undefined) out.lumOff = lumOff;
	const tint = validateMod(value.tint, FIXED_PERCENT_MIN, FIXED_PERCENT_MAX);
	if (tint !== undefined) out.tint = tint;
	const shade = validateMod(value.shade, FIXED_PERCENT_MIN, FIXED_PERCENT_MAX);
	if (shade !== undefined) out.shade = shade;
	const alpha = validateMod(value.alpha, POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (alpha !== undefined) out.alpha = alpha;
	return out;
}

function buildColorElement(value) {
	if (typeof value === "string") {
		return writer_xmlSelfClose("a:srgbClr", { val: value });
	}
	
	
	
	
	const children = [];
	if (value.tint !== undefined) {
		children.push(writer_xmlSelfClose("a:tint", { val: value.tint }));
	}
	if (value.shade !== undefined) {
		children.push(writer_xmlSelfClose("a:shade", { val: value.shade }));
	}
	if (value.alpha !== undefined) {
		children.push(writer_xmlSelfClose("a:alpha", { val: value.alpha }));
	}
	if (value.lumMod !== undefined) {
		children.push(writer_xmlSelfClose("a:lumMod", { val: value.lumMod }));
	}
	if (value.lumOff !== undefined) {
		children.push(writer_xmlSelfClose("a:lumOff", { val: value.lumOff }));
	}
	if (children.length === 0) {
		return writer_xmlSelfClose("a:schemeClr", { val: value.theme });
	}
	return writer_xmlElement("a:schemeClr", { val: value.theme }, children);
}

function buildSolidFill(value) {
	return xmlElement("a:solidFill", undefined, [buildColorElement(value)]);
}

function resolveChartColor(sourceValue, override) {
	if (override === undefined) return shape_normalizeChartColor(sourceValue);
	if (override === null) return undefined;
	return shape_normalizeChartColor(override);
}


function shape_normalizeRgbHex(raw) {
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const hex = trimmed.startsWith("#") ? trimmed.slice(1) : trimmed;
	if (hex.length !== 6) return undefined;
	if (!/^[0-9a-fA-F]{6}$/.test(hex)) return undefined;
	return hex.toUpperCase();
}


function shape_parseSpPrFill(parent) {
	const spPr = shape_findChild(parent, "spPr");
	if (!spPr) return undefined;
	const solidFill = shape_findChild(spPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = shape_findChild(solidFill, "srgbClr");
	if (srgbClr) {
		return shape_normalizeRgbHex(srgbClr.attrs.val);
	}
	const schemeClr = shape_findChild(solidFill, "schemeClr");
	if (schemeClr) {
		return shape_parseSchemeClr(schemeClr);
	}
	return undefined;
}

function shape_parseSpPrBorderColor(parent) {
	const spPr = shape_findChild(parent, "spPr");
	if (!spPr) return undefined;
	const ln = shape_findChild(spPr, "ln");
	if (!ln) return undefined;
	const solidFill = shape_findChild(ln, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = shape_findChild(solidFill, "srgbClr");
	if (srgbClr) {
		return shape_normalizeRgbHex(srgbClr.attrs.val);
	}
	const schemeClr = shape_findChild(solidFill, "schemeClr");
	if (schemeClr) {
		return shape_parseSchemeClr(schemeClr);
	}
	return undefined;
}

function shape_parseBorderWidthFromSpPr(parent) {
	const spPr = shape_findChild(parent, "spPr");
	if (!spPr) return undefined;
	const ln = shape_findChild(spPr, "ln");
	if (!ln) return undefined;
	const wAttr = ln.attrs.w;
	if (typeof wAttr !== "string") return undefined;
	const emu = Number.parseFloat(wAttr);
	if (!Number.isFinite(emu) || emu <= 0) return undefined;
	
	const pt = Math.round(emu / shape_EMU_PER_PT * 4) / 4;
	if (pt < shape_STROKE_WIDTH_MIN_PT) return shape_STROKE_WIDTH_MIN_PT;
	if (pt > shape_STROKE_WIDTH_MAX_PT) return shape_STROKE_WIDTH_MAX_PT;
	return pt;
}

function shape_parseBorderDashFromSpPr(parent) {
	const spPr = shape_findChild(parent, "spPr");
	if (!spPr) return undefined;
	const ln = shape_findChild(spPr, "ln");
	if (!ln) return undefined;
	const prstDash = shape_findChild(ln, "prstDash");
	if (!prstDash) return undefined;
	const raw = prstDash.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!shape_VALID_BORDER_DASHES.has(trimmed)) return undefined;
	if (trimmed === "solid") return undefined;
	return trimmed;
}


function clampStrokeWidthPt(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	
	const snapped = Math.round(value * 4) / 4;
	if (snapped < shape_STROKE_WIDTH_MIN_PT) return shape_STROKE_WIDTH_MIN_PT;
	if (snapped > shape_STROKE_WIDTH_MAX_PT) return shape_STROKE_WIDTH_MAX_PT;
	return snapped;
}

function normalizeBorderDash(value) {
	if (typeof value !== "string") return undefined;
	if (!shape_VALID_BORDER_DASHES.has(value)) return undefined;
	if (value === "solid") return undefined;
	return value;
}

function shape_resolveBorderWidthPt(sourceValue, override) {
	if (override === undefined) return clampStrokeWidthPt(sourceValue);
	if (override === null) return undefined;
	return clampStrokeWidthPt(override);
}

function shape_resolveBorderDash(sourceValue, override) {
	if (override === undefined) return normalizeBorderDash(sourceValue);
	if (override === null) return undefined;
	return normalizeBorderDash(override);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/layout.mjs



function readLayoutCoordinate(el) {
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number(trimmed);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 1) return undefined;
	return parsed;
}

function layout_parseManualLayout(parent) {
	const layout = findChild(parent, "layout");
	if (!layout) return undefined;
	const manual = findChild(layout, "manualLayout");
	if (!manual) return undefined;
	const x = readLayoutCoordinate(findChild(manual, "x"));
	const y = readLayoutCoordinate(findChild(manual, "y"));
	const w = readLayoutCoordinate(findChild(manual, "w"));
	const h = readLayoutCoordinate(findChild(manual, "h"));
	if (x === undefined && y === undefined && w === undefined && h === undefined) {
		return undefined;
	}
	const out = {};
	if (x !== undefined) out.x = x;
	if (y !== undefined) out.y = y;
	if (w !== undefined) out.w = w;
	if (h !== undefined) out.h = h;
	return out;
}

function normalizeManualLayout(raw) {
	if (!raw || typeof raw !== "object") return undefined;
	const out = {};
	const x = normalizeLayoutCoordinate(raw.x);
	if (x !== undefined) out.x = x;
	const y = normalizeLayoutCoordinate(raw.y);
	if (y !== undefined) out.y = y;
	const w = normalizeLayoutCoordinate(raw.w);
	if (w !== undefined) out.w = w;
	const h = normalizeLayoutCoordinate(raw.h);
	if (h !== undefined) out.h = h;
	if (out.x === undefined && out.y === undefined && out.w === undefined && out.h === undefined) {
		return undefined;
	}
	return out;
}

function normalizeLayoutCoordinate(raw) {
	if (typeof raw !== "number") return undefined;
	if (!Number.isFinite(raw)) return undefined;
	if (raw < 0 || raw > 1) return undefined;
	return raw;
}

function layout_normalizeChartManualLayout(value) {
	if (!value || typeof value !== "object") return undefined;
	const out = {};
	const x = normalizeLayoutCoordinate(value.x);
	if (x !== undefined) out.x = x;
	const y = normalizeLayoutCoordinate(value.y);
	if (y !== undefined) out.y = y;
	const w = normalizeLayoutCoordinate(value.w);
	if (w !== undefined) out.w = w;
	const h = normalizeLayoutCoordinate(value.h);
	if (h !== undefined) out.h = h;
	if (out.x === undefined && out.y === undefined && out.w === undefined && out.h === undefined) {
		return undefined;
	}
	return out;
}

function buildManualLayout(layout) {
	if (!layout) return undefined;
	const children = [];
	if (layout.x !== undefined) children.push(writer_xmlSelfClose("c:xMode", { val: "edge" }));
	if (layout.y !== undefined) children.push(writer_xmlSelfClose("c:yMode", { val: "edge" }));
	if (layout.w !== undefined) children.push(writer_xmlSelfClose("c:wMode", { val: "edge" }));
	if (layout.h !== undefined) children.push(writer_xmlSelfClose("c:hMode", { val: "edge" }));
	if (layout.x !== undefined) children.push(writer_xmlSelfClose("c:x", { val: layout.x }));
	if (layout.y !== undefined) children.push(writer_xmlSelfClose("c:y", { val: layout.y }));
	if (layout.w !== undefined) children.push(writer_xmlSelfClose("c:w", { val: layout.w }));
	if (layout.h !== undefined) children.push(writer_xmlSelfClose("c:h", { val: layout.h }));
	if (children.length === 0) return undefined;
	return writer_xmlElement("c:layout", undefined, [writer_xmlElement("c:manualLayout", undefined, children)]);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/text.mjs

function text_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}


const text_TXPR_ROT_PER_DEGREE = 6e4;

const ROTATION_MIN_DEG = -90;

const ROTATION_MAX_DEG = 90;


const FONT_SZ_PER_POINT = 100;

const text_FONT_SIZE_MIN_PT = 1;

const text_FONT_SIZE_MAX_PT = 400;


function parseFontSizeFromDefRPr(defRPr) {
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	const halfSteps = Math.round(parsed / FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < text_FONT_SIZE_MIN_PT || points > text_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function makeFontSizeNormalizer(minPt, maxPt) {
	return (value) => {
		if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
		const halfSteps = Math.round(value * 2);
		const snapped = halfSteps / 2;
		if (snapped < minPt) return minPt;
		if (snapped > maxPt) return maxPt;
		return snapped;
	};
}

const normalizeFontSizePt = makeFontSizeNormalizer(text_FONT_SIZE_MIN_PT, text_FONT_SIZE_MAX_PT);


function parseFontFamilyFromDefRPr(defRPr) {
	const latin = text_findChild(defRPr, "latin");
	if (!latin) return undefined;
	const typeface = latin.attrs.typeface;
	if (typeof typeface !== "string") return undefined;
	const trimmed = typeface.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function normalizeFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}


function readBoolAttrValue(raw) {
	if (raw === undefined) return undefined;
	if (raw === "1" || raw === "true") return true;
	if (raw === "0" || raw === "false") return false;
	return undefined;
}

function normalizeBoolFlag(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}









function readUnderlineToken(raw) {
	if (raw === undefined) return undefined;
	if (raw === "sng") return true;
	if (raw === "none") return false;
	return undefined;
}

function readStrikeToken(raw) {
	if (raw === undefined) return undefined;
	if (raw === "sngStrike") return true;
	if (raw === "noStrike") return false;
	return undefined;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/title.mjs







const TITLE_ROT_PER_DEGREE = text_TXPR_ROT_PER_DEGREE;
const TITLE_ROTATION_MIN_DEG = ROTATION_MIN_DEG;
const TITLE_ROTATION_MAX_DEG = ROTATION_MAX_DEG;

const TITLE_FONT_SZ_PER_POINT = FONT_SZ_PER_POINT;
const TITLE_FONT_SIZE_MIN_PT = text_FONT_SIZE_MIN_PT;
const TITLE_FONT_SIZE_MAX_PT = text_FONT_SIZE_MAX_PT;

const TITLE_DEFAULT_FONT_SIZE_SZ = 1400;


function title_parseTitleLayout(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	return parseManualLayout(title);
}

function title_parseTitleOverlay(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const overlay = findChild(title, "overlay");
	if (!overlay) return undefined;
	const raw = overlay.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function title_parseTitleRotation(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	const bodyPr = findChild(rich, "bodyPr");
	if (!bodyPr) return undefined;
	const raw = bodyPr.attrs.rot;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	const degrees = Math.round(parsed / TITLE_ROT_PER_DEGREE);
	if (degrees === 0) return undefined;
	if (degrees < TITLE_ROTATION_MIN_DEG) return TITLE_ROTATION_MIN_DEG;
	if (degrees > TITLE_ROTATION_MAX_DEG) return TITLE_ROTATION_MAX_DEG;
	return degrees;
}

function title_parseTitleFontSize(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT || points > TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function title_parseTitleBold(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.b);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function title_parseTitleItalic(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.i);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function title_parseTitleColor(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function title_parseTitleFillColor(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	return parseSpPrFill(title);
}

function title_parseTitleBorderColor(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	return parseSpPrBorderColor(title);
}

function title_parseTitleBorderWidth(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	return parseBorderWidthFromSpPr(title);
}

function title_parseTitleBorderDash(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	return parseBorderDashFromSpPr(title);
}

function title_parseTitleBorderCap(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	return parseBorderCapFromSpPr(title);
}

function title_parseTitleBorderCompound(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	return parseBorderCompoundFromSpPr(title);
}

function title_parseTitleStrike(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	
	
	
	
	
	
	if (raw === "sngStrike") return true;
	return undefined;
}

function title_parseTitleUnderline(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	
	
	
	
	
	
	
	if (raw === "sng") return true;
	return undefined;
}

function title_parseTitleFontFamily(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function title_parseTitle(chartEl) {
	const title = findChild(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	
	const rich = findChild(tx, "rich");
	if (rich) {
		const parts = [];
		collectTextRuns(rich, parts);
		const joined = parts.join("").trim();
		return joined.length > 0 ? joined : undefined;
	}
	const strRef = findChild(tx, "strRef");
	if (strRef) {
		const cache = findChild(strRef, "strCache");
		if (cache) {
			for (const pt of childElements(cache)) {
				if (pt.local !== "pt") continue;
				const v = findChild(pt, "v");
				if (v) {
					const text = elementText(v).trim();
					if (text.length > 0) return text;
				}
			}
		}
	}
	return undefined;
}

function buildTitle(title, overlay, rotationDeg, fontSizePt, bold, italic, rgbHex, strike, underline, fontFamily, layout, fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound) {
	
	
	
	
	
	const rot = rotationDeg === undefined ? 0 : rotationDeg * TITLE_ROT_PER_DEGREE;
	
	
	
	
	
	
	
	const sz = fontSizePt === undefined ? TITLE_DEFAULT_FONT_SIZE_SZ : fontSizePt * TITLE_FONT_SZ_PER_POINT;
	
	
	
	
	
	
	
	
	
	const b = bold ? 1 : 0;
	
	
	
	
	
	
	
	
	
	const i = italic === true ? 1 : undefined;
	
	
	
	
	
	
	
	
	
	
	
	
	
	const strikeAttr = strike === true ? "sngStrike" : undefined;
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const underlineAttr = underline === true ? "sng" : undefined;
	
	
	
	
	
	
	
	
	
	const solidFillChild = rgbHex !== undefined ? writer_xmlElement("a:solidFill", undefined, [buildColorElement(rgbHex)]) : undefined;
	
	
	
	
	
	
	
	
	
	
	
	
	const latinChild = fontFamily ? writer_xmlSelfClose("a:latin", { typeface: fontFamily }) : undefined;
	
	
	
	
	
	
	
	const rPrChildren = [];
	if (solidFillChild) rPrChildren.push(solidFillChild);
	if (latinChild) rPrChildren.push(latinChild);
	const defRPr = rPrChildren.length > 0 ? writer_xmlElement("a:defRPr", {
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	}, rPrChildren) : writer_xmlSelfClose("a:defRPr", {
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	});
	const rPr = rPrChildren.length > 0 ? writer_xmlElement("a:rPr", {
		lang: "en-US",
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	}, rPrChildren) : writer_xmlSelfClose("a:rPr", {
		lang: "en-US",
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	});
	
	
	
	
	
	
	
	
	const layoutXml = buildManualLayout(layout);
	const titleChildren = [writer_xmlElement("c:tx", undefined, [writer_xmlElement("c:rich", undefined, [
		writer_xmlElement("a:bodyPr", {
			rot,
			spcFirstLastPara: 1,
			vertOverflow: "ellipsis",
			wrap: "square",
			anchor: "ctr",
			anchorCtr: 1
		}, []),
		writer_xmlSelfClose("a:lstStyle"),
		writer_xmlElement("a:p", undefined, [writer_xmlElement("a:pPr", undefined, [defRPr]), writer_xmlElement("a:r", undefined, [rPr, writer_xmlElement("a:t", undefined, writer_xmlEscape(title))])])
	])])];
	if (layoutXml !== undefined) {
		titleChildren.push(layoutXml);
	}
	titleChildren.push(writer_xmlSelfClose("c:overlay", { val: overlay ? 1 : 0 }));
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const titleSpPrXml = buildTitleSpPr(fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound);
	if (titleSpPrXml !== undefined) {
		titleChildren.push(titleSpPrXml);
	}
	return writer_xmlElement("c:title", undefined, titleChildren);
}

function buildTitleSpPr(fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound) {
	if (fillRgbHex === undefined && borderRgbHex === undefined && borderWidthPt === undefined && borderDash === undefined && borderCap === undefined && borderCompound === undefined) {
		return undefined;
	}
	const children = [];
	if (fillRgbHex !== undefined) {
		children.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillRgbHex)]));
	}
	if (borderRgbHex !== undefined || borderWidthPt !== undefined || borderDash !== undefined || borderCap !== undefined || borderCompound !== undefined) {
		const lnAttrs = {};
		if (borderWidthPt !== undefined) {
			
			
			lnAttrs.w = Math.round(borderWidthPt * shape_EMU_PER_PT);
		}
		if (borderCap !== undefined) lnAttrs.cap = borderCap;
		if (borderCompound !== undefined) lnAttrs.cmpd = borderCompound;
		const lnChildren = [];
		if (borderRgbHex !== undefined) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(borderRgbHex)]));
		}
		
		
		if (borderDash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: borderDash }));
		}
		children.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
	}
	return writer_xmlElement("c:spPr", undefined, children);
}

function normalizeTitleRotation(value) {
	if (value === undefined || typeof value !== "number" || !Number.isFinite(value)) return undefined;
	let degrees = Math.round(value);
	if (degrees < TITLE_ROTATION_MIN_DEG) degrees = TITLE_ROTATION_MIN_DEG;
	else if (degrees > TITLE_ROTATION_MAX_DEG) degrees = TITLE_ROTATION_MAX_DEG;
	if (degrees === 0) return undefined;
	return degrees;
}

function resolveTitleRotation(chart) {
	return normalizeTitleRotation(chart.titleRotation);
}

function title_normalizeTitleFontSize(value) {
	if (value === undefined || typeof value !== "number" || !Number.isFinite(value)) return undefined;
	
	
	const halfSteps = Math.round(value * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT || points > TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function resolveTitleFontSize(chart) {
	return title_normalizeTitleFontSize(chart.titleFontSize);
}

function normalizeTitleBold(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveTitleBold(chart) {
	return normalizeTitleBold(chart.titleBold);
}

function title_normalizeTitleItalic(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveTitleItalic(chart) {
	return title_normalizeTitleItalic(chart.titleItalic);
}

function title_normalizeTitleColor(value) {
	if (typeof value === "string") return shape_normalizeRgbHex(value);
	return shape_normalizeChartColor(value);
}

function resolveTitleColor(chart) {
	return title_normalizeTitleColor(chart.titleColor);
}

function resolveTitleFillColor(chart) {
	return title_normalizeTitleColor(chart.titleFillColor);
}

function resolveTitleBorderColor(chart) {
	return title_normalizeTitleColor(chart.titleBorderColor);
}

function resolveTitleBorderWidth(chart) {
	return clampStrokeWidthPt(chart.titleBorderWidth);
}

function resolveTitleBorderDash(chart) {
	return normalizeBorderDash(chart.titleBorderDash);
}

function resolveTitleBorderCap(chart) {
	return normalizeLineCap(chart.titleBorderCap);
}

function resolveTitleBorderCompound(chart) {
	return normalizeLineCompound(chart.titleBorderCompound);
}

function title_normalizeTitleStrike(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveTitleStrike(chart) {
	return title_normalizeTitleStrike(chart.titleStrike);
}

function title_normalizeTitleUnderline(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveTitleUnderline(chart) {
	return title_normalizeTitleUnderline(chart.titleUnderline);
}

function normalizeTitleFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function resolveTitleFontFamily(chart) {
	return normalizeTitleFontFamily(chart.titleFontFamily);
}

function resolveTitleOverlay(chart) {
	return chart.titleOverlay === true;
}

function resolveTitleLayout(chart) {
	return normalizeManualLayout(chart.titleLayout);
}

const TITLE_BORDER_WIDTH_MIN_PT = .25;
const TITLE_BORDER_WIDTH_MAX_PT = 13.5;


function title_resolveCloneTitleLayout(sourceValue, override) {
	if (override === undefined) return normalizeChartManualLayout(sourceValue);
	if (override === null) return undefined;
	return normalizeChartManualLayout(override);
}

function title_resolveCloneTitleOverlay(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function title_resolveCloneTitleRotation(sourceValue, override) {
	if (override === undefined) return normalizeTitleRotation(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleRotation(override);
}

function title_resolveCloneTitleFontSize(sourceValue, override) {
	if (override === undefined) return title_normalizeTitleFontSize(sourceValue);
	if (override === null) return undefined;
	return title_normalizeTitleFontSize(override);
}

function title_resolveCloneTitleBold(sourceValue, override) {
	if (override === undefined) return normalizeTitleBold(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleBold(override);
}

function title_resolveCloneTitleItalic(sourceValue, override) {
	if (override === undefined) return title_normalizeTitleItalic(sourceValue);
	if (override === null) return undefined;
	return title_normalizeTitleItalic(override);
}

function title_resolveCloneTitleColor(sourceValue, override) {
	if (override === undefined) return title_normalizeTitleColor(sourceValue);
	if (override === null) return undefined;
	return title_normalizeTitleColor(override);
}

function title_resolveCloneTitleFillColor(sourceValue, override) {
	if (override === undefined) return title_normalizeTitleColor(sourceValue);
	if (override === null) return undefined;
	return title_normalizeTitleColor(override);
}

function title_resolveCloneTitleBorderColor(sourceValue, override) {
	if (override === undefined) return title_normalizeTitleColor(sourceValue);
	if (override === null) return undefined;
	return title_normalizeTitleColor(override);
}

function normalizeTitleBorderWidth(value) {
	if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
	
	const snapped = Math.round(value * 4) / 4;
	if (snapped < TITLE_BORDER_WIDTH_MIN_PT) return TITLE_BORDER_WIDTH_MIN_PT;
	if (snapped > TITLE_BORDER_WIDTH_MAX_PT) return TITLE_BORDER_WIDTH_MAX_PT;
	return snapped;
}

function title_resolveCloneTitleBorderWidth(sourceValue, override) {
	if (override === undefined) return normalizeTitleBorderWidth(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleBorderWidth(override);
}

function title_resolveCloneTitleStrike(sourceValue, override) {
	if (override === undefined) return title_normalizeTitleStrike(sourceValue);
	if (override === null) return undefined;
	return title_normalizeTitleStrike(override);
}

function title_resolveCloneTitleUnderline(sourceValue, override) {
	if (override === undefined) return title_normalizeTitleUnderline(sourceValue);
	if (override === null) return undefined;
	return title_normalizeTitleUnderline(override);
}

function title_resolveCloneTitleFontFamily(sourceValue, override) {
	if (override === undefined) return normalizeTitleFontFamily(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleFontFamily(override);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/legend.mjs







const legend_TITLE_FONT_SZ_PER_POINT = FONT_SZ_PER_POINT;
const legend_TITLE_FONT_SIZE_MIN_PT = text_FONT_SIZE_MIN_PT;
const legend_TITLE_FONT_SIZE_MAX_PT = text_FONT_SIZE_MAX_PT;
const LEGEND_BORDER_WIDTH_MIN_PT = .25;
const LEGEND_BORDER_WIDTH_MAX_PT = 13.5;


function legend_parseLegend(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	
	
	
	
	const del = findChild(legend, "delete");
	if (del && readBoolVal(del.attrs.val) === true) return false;
	const pos = findChild(legend, "legendPos");
	if (!pos) {
		
		
		
		return "right";
	}
	const val = pos.attrs.val;
	if (typeof val !== "string") return "right";
	switch (val) {
		case "t": return "top";
		case "b": return "bottom";
		case "l": return "left";
		case "r": return "right";
		case "tr": return "topRight";
		default:
 
		return undefined;
	}
}

function legend_parseLegendOverlay(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const overlay = findChild(legend, "overlay");
	if (!overlay) return undefined;
	const raw = overlay.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function legend_parseLegendEntries(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const seen = new Set();
	const out = [];
	for (const child of childElements(legend)) {
		if (child.local !== "legendEntry") continue;
		const idxEl = findChild(child, "idx");
		if (!idxEl) continue;
		const raw = idxEl.attrs.val;
		if (typeof raw !== "string") continue;
		const idx = Number.parseInt(raw, 10);
		if (!Number.isFinite(idx) || idx < 0) continue;
		if (seen.has(idx)) continue;
		seen.add(idx);
		const deleteEl = findChild(child, "delete");
		const deleteFlag = deleteEl !== undefined ? readBoolVal(deleteEl.attrs.val) === true : false;
		const entry = {
			idx,
			delete: deleteFlag
		};
		
		
		
		const txPr = findChild(child, "txPr");
		if (txPr) {
			const p = findChild(txPr, "p");
			if (p) {
				const pPr = findChild(p, "pPr");
				if (pPr) {
					const defRPr = findChild(pPr, "defRPr");
					if (defRPr) {
						const sz = defRPr.attrs.sz;
						if (typeof sz === "string") {
							const trimmed = sz.trim();
							if (trimmed.length > 0) {
								const parsed = Number.parseInt(trimmed, 10);
								if (Number.isFinite(parsed)) {
									const halfSteps = Math.round(parsed / legend_TITLE_FONT_SZ_PER_POINT * 2);
									const points = halfSteps / 2;
									if (points >= legend_TITLE_FONT_SIZE_MIN_PT && points <= legend_TITLE_FONT_SIZE_MAX_PT) {
										entry.fontSize = points;
									}
								}
							}
						}
						const b = defRPr.attrs.b;
						if (typeof b === "string") {
							const v = readBoolVal(b);
							if (v === true) entry.bold = true;
						}
						const i = defRPr.attrs.i;
						if (typeof i === "string") {
							const v = readBoolVal(i);
							if (v === true) entry.italic = true;
						}
						const u = defRPr.attrs.u;
						if (typeof u === "string" && u === "sng") entry.underline = true;
						const strike = defRPr.attrs.strike;
						if (typeof strike === "string" && strike === "sngStrike") entry.strikethrough = true;
						
						const solidFill = findChild(defRPr, "solidFill");
						if (solidFill) {
							const srgb = findChild(solidFill, "srgbClr");
							if (srgb) {
								const v = srgb.attrs.val;
								if (typeof v === "string") {
									const hex = v.replace(/^#/, "").toUpperCase();
									if (/^[0-9A-F]{6}$/.test(hex)) entry.color = hex;
								}
							}
						}
						
						const latin = findChild(defRPr, "latin");
						if (latin) {
							const tf = latin.attrs.typeface;
							if (typeof tf === "string") {
								const trimmed = tf.trim();
								if (trimmed.length > 0) entry.fontFamily = trimmed;
							}
						}
					}
				}
			}
		}
		out.push(entry);
	}
	return out.length > 0 ? out : undefined;
}

function legend_parseLegendFontSize(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	
	
	
	const halfSteps = Math.round(parsed / legend_TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < legend_TITLE_FONT_SIZE_MIN_PT || points > legend_TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function legend_parseLegendBold(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.b;
	
	
	
	
	
	
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function legend_parseLegendItalic(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.i;
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function legend_parseLegendUnderline(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	if (raw === "sng") return true;
	return undefined;
}

function legend_parseLegendStrikethrough(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	if (raw === "sngStrike") return true;
	return undefined;
}

function legend_parseLegendFontColor(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function legend_parseLegendFontFamily(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function legend_parseLegendLayout(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	return parseManualLayout(legend);
}

function legend_parseLegendFillColor(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	return parseSpPrFill(legend);
}

function legend_parseLegendBorderColor(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	return parseSpPrBorderColor(legend);
}

function legend_parseLegendBorderWidth(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderWidthFromSpPr(legend);
}

function legend_parseLegendBorderDash(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderDashFromSpPr(legend);
}

function legend_parseLegendBorderCap(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderCapFromSpPr(legend);
}

function legend_parseLegendBorderCompound(chartEl) {
	const legend = findChild(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderCompoundFromSpPr(legend);
}

function resolveLegendPosition(chart) {
	if (chart.legend === false) return null;
	if (chart.legend === undefined) {
		
		return chart.type === "scatter" ? "b" : "r";
	}
	switch (chart.legend) {
		case "top": return "t";
		case "bottom": return "b";
		case "left": return "l";
		case "right": return "r";
		case "topRight": return "tr";
	}
}
function buildLegend(pos, overlay, entries, fontSizePt, bold, italic, underline, strikethrough, rgbHex, fontFamily, layout, fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound) {
	const children = [writer_xmlSelfClose("c:legendPos", { val: pos })];
	
	
	
	
	
	
	
	
	for (const entry of entries) {
		const entryChildren = [writer_xmlSelfClose("c:idx", { val: entry.idx }), writer_xmlSelfClose("c:delete", { val: entry.delete ? 1 : 0 })];
		
		
		const entryTxPr = buildLegendTxPr(entry.fontSize, entry.bold, entry.italic, entry.underline, entry.strikethrough, entry.color, entry.fontFamily);
		if (entryTxPr !== undefined) entryChildren.push(entryTxPr);
		children.push(writer_xmlElement("c:legendEntry", undefined, entryChildren));
	}
	
	
	
	
	
	
	
	
	const layoutXml = buildManualLayout(layout);
	if (layoutXml !== undefined) {
		children.push(layoutXml);
	}
	children.push(writer_xmlSelfClose("c:overlay", { val: overlay ? 1 : 0 }));
	
	
	
	
	
	
	
	
	
	
	
	
	const legendSpPrXml = buildLegendSpPr(fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound);
	if (legendSpPrXml !== undefined) {
		children.push(legendSpPrXml);
	}
	
	
	
	
	
	
	
	
	
	
	const txPrXml = buildLegendTxPr(fontSizePt, bold, italic, underline, strikethrough, rgbHex, fontFamily);
	if (txPrXml !== undefined) {
		children.push(txPrXml);
	}
	return writer_xmlElement("c:legend", undefined, children);
}

function buildLegendSpPr(fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound) {
	if (fillRgbHex === undefined && borderRgbHex === undefined && borderWidthPt === undefined && borderDash === undefined && borderCap === undefined && borderCompound === undefined) {
		return undefined;
	}
	const children = [];
	if (fillRgbHex !== undefined) {
		children.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillRgbHex)]));
	}
	if (borderRgbHex !== undefined || borderWidthPt !== undefined || borderDash !== undefined || borderCap !== undefined || borderCompound !== undefined) {
		const lnAttrs = {};
		if (borderWidthPt !== undefined) {
			
			
			lnAttrs.w = Math.round(borderWidthPt * shape_EMU_PER_PT);
		}
		if (borderCap !== undefined) lnAttrs.cap = borderCap;
		if (borderCompound !== undefined) lnAttrs.cmpd = borderCompound;
		const lnChildren = [];
		if (borderRgbHex !== undefined) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(borderRgbHex)]));
		}
		
		
		if (borderDash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: borderDash }));
		}
		children.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
	}
	return writer_xmlElement("c:spPr", undefined, children);
}

function buildLegendTxPr(fontSizePt, bold, italic, underline, strikethrough, rgbHex, fontFamily) {
	if (fontSizePt === undefined && bold === undefined && italic === undefined && underline === undefined && strikethrough === undefined && rgbHex === undefined && fontFamily === undefined) return undefined;
	const defRPrAttrs = {};
	if (fontSizePt !== undefined) defRPrAttrs.sz = fontSizePt * legend_TITLE_FONT_SZ_PER_POINT;
	if (bold !== undefined) defRPrAttrs.b = bold ? 1 : 0;
	if (italic !== undefined) defRPrAttrs.i = italic ? 1 : 0;
	if (underline !== undefined) defRPrAttrs.u = underline ? "sng" : "none";
	
	
	
	
	
	
	if (strikethrough === true) defRPrAttrs.strike = "sngStrike";
	
	
	
	
	
	
	const solidFillChild = rgbHex !== undefined ? writer_xmlElement("a:solidFill", undefined, [buildColorElement(rgbHex)]) : undefined;
	
	
	
	
	
	
	
	const latinChild = fontFamily ? writer_xmlSelfClose("a:latin", { typeface: fontFamily }) : undefined;
	
	
	
	
	
	
	
	const defRPrChildren = [];
	if (solidFillChild) defRPrChildren.push(solidFillChild);
	if (latinChild) defRPrChildren.push(latinChild);
	const defRPr = defRPrChildren.length > 0 ? writer_xmlElement("a:defRPr", defRPrAttrs, defRPrChildren) : writer_xmlSelfClose("a:defRPr", defRPrAttrs);
	return writer_xmlElement("c:txPr", undefined, [
		writer_xmlSelfClose("a:bodyPr"),
		writer_xmlSelfClose("a:lstStyle"),
		writer_xmlElement("a:p", undefined, [writer_xmlElement("a:pPr", undefined, [defRPr]), writer_xmlSelfClose("a:endParaRPr", { lang: "en-US" })])
	]);
}

function resolveLegendFontSize(chart) {
	return title_normalizeTitleFontSize(chart.legendFontSize);
}

function resolveLegendBold(chart) {
	const value = chart.legendBold;
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveLegendItalic(chart) {
	const value = chart.legendItalic;
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveLegendUnderline(chart) {
	const value = chart.legendUnderline;
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveLegendStrikethrough(chart) {
	if (chart.legendStrikethrough === true) return true;
	return undefined;
}

function resolveLegendFontColor(chart) {
	return title_normalizeTitleColor(chart.legendFontColor);
}

function normalizeLegendFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function resolveLegendFontFamily(chart) {
	return normalizeLegendFontFamily(chart.legendFontFamily);
}

function resolveLegendEntries(chart) {
	const raw = chart.legendEntries;
	if (!Array.isArray(raw) || raw.length === 0) return [];
	const byIdx = new Map();
	for (const entry of raw) {
		if (!entry || typeof entry !== "object") continue;
		const idx = entry.idx;
		if (typeof idx !== "number" || !Number.isFinite(idx)) continue;
		if (!Number.isInteger(idx) || idx < 0) continue;
		const resolved = {
			idx,
			delete: entry.delete === true
		};
		if (typeof entry.fontSize === "number" && Number.isFinite(entry.fontSize)) {
			
			const halfSteps = Math.round(entry.fontSize * 2);
			const points = halfSteps / 2;
			if (points >= legend_TITLE_FONT_SIZE_MIN_PT && points <= legend_TITLE_FONT_SIZE_MAX_PT) {
				resolved.fontSize = points;
			}
		}
		if (entry.bold === true) resolved.bold = true;
		else if (entry.bold === false) resolved.bold = false;
		if (entry.italic === true) resolved.italic = true;
		else if (entry.italic === false) resolved.italic = false;
		if (entry.underline === true) resolved.underline = true;
		else if (entry.underline === false) resolved.underline = false;
		if (entry.strikethrough === true) resolved.strikethrough = true;
		else if (entry.strikethrough === false) resolved.strikethrough = false;
		if (entry.color !== undefined) {
			const normalized = shape_normalizeChartColor(entry.color);
			if (normalized !== undefined) resolved.color = normalized;
		}
		if (typeof entry.fontFamily === "string") {
			const trimmed = entry.fontFamily.trim();
			if (trimmed.length > 0) resolved.fontFamily = trimmed;
		}
		byIdx.set(idx, resolved);
	}
	return Array.from(byIdx.values()).sort((a, b) => a.idx - b.idx);
}

function resolveLegendOverlay(chart) {
	return chart.legendOverlay === true;
}

function resolveLegendLayout(chart) {
	return normalizeManualLayout(chart.legendLayout);
}

function resolveLegendFillColor(chart) {
	return title_normalizeTitleColor(chart.legendFillColor);
}

function resolveLegendBorderColor(chart) {
	return title_normalizeTitleColor(chart.legendBorderColor);
}

function resolveLegendBorderWidth(chart) {
	return clampStrokeWidthPt(chart.legendBorderWidth);
}

function resolveLegendBorderDash(chart) {
	return normalizeBorderDash(chart.legendBorderDash);
}


function normalizeLegendBold(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function normalizeLegendItalic(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function normalizeLegendUnderline(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function normalizeLegendStrikethrough(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function legend_normalizeLegendLayout(value) {
	return normalizeChartManualLayout(value);
}

function normalizeLegendBorderWidth(value) {
	if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
	
	const snapped = Math.round(value * 4) / 4;
	if (snapped < LEGEND_BORDER_WIDTH_MIN_PT) return LEGEND_BORDER_WIDTH_MIN_PT;
	if (snapped > LEGEND_BORDER_WIDTH_MAX_PT) return LEGEND_BORDER_WIDTH_MAX_PT;
	return snapped;
}


function legend_resolveCloneLegendOverlay(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function legend_resolveCloneLegendEntries(sourceValue, override) {
	if (override === undefined) {
		if (!sourceValue || sourceValue.length === 0) return undefined;
		return sourceValue.map((entry) => ({ ...entry }));
	}
	if (override === null) return undefined;
	if (!Array.isArray(override) || override.length === 0) return undefined;
	return override.map((entry) => ({ ...entry }));
}

function legend_resolveCloneLegendFontSize(sourceValue, override) {
	if (override === undefined) return normalizeTitleFontSize(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleFontSize(override);
}

function legend_resolveCloneLegendBold(sourceValue, override) {
	if (override === undefined) return normalizeLegendBold(sourceValue);
	if (override === null) return undefined;
	return normalizeLegendBold(override);
}

function legend_resolveCloneLegendItalic(sourceValue, override) {
	if (override === undefined) return normalizeLegendItalic(sourceValue);
	if (override === null) return undefined;
	return normalizeLegendItalic(override);
}

function legend_resolveCloneLegendUnderline(sourceValue, override) {
	if (override === undefined) return normalizeLegendUnderline(sourceValue);
	if (override === null) return undefined;
	return normalizeLegendUnderline(override);
}

function legend_resolveCloneLegendStrikethrough(sourceValue, override) {
	if (override === undefined) return normalizeLegendStrikethrough(sourceValue);
	if (override === null) return undefined;
	return normalizeLegendStrikethrough(override);
}

function legend_resolveCloneLegendFontColor(sourceValue, override) {
	if (override === undefined) return normalizeTitleColor(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleColor(override);
}

function legend_resolveCloneLegendFontFamily(sourceValue, override) {
	if (override === undefined) return normalizeLegendFontFamily(sourceValue);
	if (override === null) return undefined;
	return normalizeLegendFontFamily(override);
}

function legend_resolveCloneLegendLayout(sourceValue, override) {
	if (override === undefined) return legend_normalizeLegendLayout(sourceValue);
	if (override === null) return undefined;
	return legend_normalizeLegendLayout(override);
}

function legend_resolveCloneLegendFillColor(sourceValue, override) {
	if (override === undefined) return normalizeTitleColor(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleColor(override);
}

function legend_resolveCloneLegendBorderColor(sourceValue, override) {
	if (override === undefined) return normalizeTitleColor(sourceValue);
	if (override === null) return undefined;
	return normalizeTitleColor(override);
}

function legend_resolveCloneLegendBorderWidth(sourceValue, override) {
	if (override === undefined) return normalizeLegendBorderWidth(sourceValue);
	if (override === null) return undefined;
	return normalizeLegendBorderWidth(override);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/dataTable.mjs





const dataTable_TITLE_FONT_SZ_PER_POINT = FONT_SZ_PER_POINT;
const dataTable_TITLE_FONT_SIZE_MIN_PT = (/* unused pure expression or super */ null && (FONT_SIZE_MIN_PT));
const dataTable_TITLE_FONT_SIZE_MAX_PT = (/* unused pure expression or super */ null && (FONT_SIZE_MAX_PT));


function dataTable_parseDataTable(plotArea) {
	const el = findChild(plotArea, "dTable");
	if (!el) return undefined;
	const out = {};
	const showHorzBorder = parseDataTableFlag(el, "showHorzBorder");
	if (showHorzBorder !== undefined) out.showHorzBorder = showHorzBorder;
	const showVertBorder = parseDataTableFlag(el, "showVertBorder");
	if (showVertBorder !== undefined) out.showVertBorder = showVertBorder;
	const showOutline = parseDataTableFlag(el, "showOutline");
	if (showOutline !== undefined) out.showOutline = showOutline;
	const showKeys = parseDataTableFlag(el, "showKeys");
	if (showKeys !== undefined) out.showKeys = showKeys;
	const fontSize = parseDataTableFontSize(el);
	if (fontSize !== undefined) out.fontSize = fontSize;
	const fontColor = parseDataTableFontColor(el);
	if (fontColor !== undefined) out.fontColor = fontColor;
	const bold = parseDataTableBold(el);
	if (bold !== undefined) out.bold = bold;
	const italic = parseDataTableItalic(el);
	if (italic !== undefined) out.italic = italic;
	const underline = parseDataTableUnderline(el);
	if (underline !== undefined) out.underline = underline;
	const strikethrough = parseDataTableStrikethrough(el);
	if (strikethrough !== undefined) out.strikethrough = strikethrough;
	const fontFamily = parseDataTableFontFamily(el);
	if (fontFamily !== undefined) out.fontFamily = fontFamily;
	const fillColor = parseDataTableFillColor(el);
	if (fillColor !== undefined) out.fillColor = fillColor;
	const borderColor = parseDataTableBorderColor(el);
	if (borderColor !== undefined) out.borderColor = borderColor;
	
	
	
	
	const borderWidth = parseBorderWidthFromSpPr(el);
	if (borderWidth !== undefined) out.borderWidth = borderWidth;
	
	
	
	
	const borderDash = parseBorderDashFromSpPr(el);
	if (borderDash !== undefined) out.borderDash = borderDash;
	
	
	
	
	
	const borderCap = parseBorderCapFromSpPr(el);
	if (borderCap !== undefined) out.borderCap = borderCap;
	const borderCompound = parseBorderCompoundFromSpPr(el);
	if (borderCompound !== undefined) out.borderCompound = borderCompound;
	return out;
}

function parseDataTableBold(dTable) {
	const txPr = findChild(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.b;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}

function parseDataTableItalic(dTable) {
	const txPr = findChild(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.i;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}

function parseDataTableUnderline(dTable) {
	const txPr = findChild(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	if (raw === "sng") return true;
	if (raw === "none") return false;
	return undefined;
}

function parseDataTableStrikethrough(dTable) {
	const txPr = findChild(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseDataTableFontFamily(dTable) {
	const txPr = findChild(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseDataTableFillColor(dTable) {
	return parseSpPrFill(dTable);
}

function parseDataTableBorderColor(dTable) {
	return parseSpPrBorderColor(dTable);
}

function parseDataTableFontColor(dTable) {
	const txPr = findChild(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseDataTableFontSize(dTable) {
	const txPr = findChild(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	
	const halfSteps = Math.round(parsed / dataTable_TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < dataTable_TITLE_FONT_SIZE_MIN_PT || points > dataTable_TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function parseDataTableFlag(dTable, local) {
	const el = findChild(dTable, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}


function resolveDataTable(chart) {
	
	
	
	
	if (chart.type === "pie" || chart.type === "doughnut") return undefined;
	const raw = chart.dataTable;
	if (raw === undefined || raw === false) return undefined;
	if (raw === true) {
		return {
			showHorzBorder: true,
			showVertBorder: true,
			showOutline: true,
			showKeys: true,
			fontSize: undefined,
			fontColor: undefined,
			bold: undefined,
			italic: undefined,
			underline: undefined,
			strikethrough: undefined,
			fontFamily: undefined,
			fillColor: undefined,
			borderColor: undefined,
			borderWidth: undefined,
			borderDash: undefined,
			borderCap: undefined,
			borderCompound: undefined
		};
	}
	
	
	
	
	return {
		showHorzBorder: raw.showHorzBorder !== false,
		showVertBorder: raw.showVertBorder !== false,
		showOutline: raw.showOutline !== false,
		showKeys: raw.showKeys !== false,
		fontSize: resolveDataTableFontSize(raw.fontSize),
		fontColor: resolveDataTableFontColor(raw.fontColor),
		bold: resolveDataTableBold(raw.bold),
		italic: resolveDataTableItalic(raw.italic),
		underline: resolveDataTableUnderline(raw.underline),
		strikethrough: resolveDataTableStrikethrough(raw.strikethrough),
		fontFamily: resolveDataTableFontFamily(raw.fontFamily),
		fillColor: resolveDataTableFillColor(raw.fillColor),
		borderColor: resolveDataTableBorderColor(raw.borderColor),
		borderWidth: clampStrokeWidthPt(raw.borderWidth),
		borderDash: normalizeBorderDash(raw.borderDash),
		borderCap: normalizeLineCap(raw.borderCap),
		borderCompound: normalizeLineCompound(raw.borderCompound)
	};
}

function resolveDataTableFontSize(value) {
	return title_normalizeTitleFontSize(value);
}

function resolveDataTableFontColor(value) {
	return title_normalizeTitleColor(value);
}

function resolveDataTableBold(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveDataTableItalic(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveDataTableUnderline(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveDataTableStrikethrough(value) {
	if (value === true) return true;
	return undefined;
}

function resolveDataTableFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function resolveDataTableFillColor(value) {
	return title_normalizeTitleColor(value);
}

function resolveDataTableBorderColor(value) {
	return title_normalizeTitleColor(value);
}

function buildDataTable(table) {
	const children = [
		writer_xmlSelfClose("c:showHorzBorder", { val: table.showHorzBorder ? 1 : 0 }),
		writer_xmlSelfClose("c:showVertBorder", { val: table.showVertBorder ? 1 : 0 }),
		writer_xmlSelfClose("c:showOutline", { val: table.showOutline ? 1 : 0 }),
		writer_xmlSelfClose("c:showKeys", { val: table.showKeys ? 1 : 0 })
	];
	
	
	
	
	
	const spPrXml = buildDataTableSpPr(table.fillColor, table.borderColor, table.borderWidth, table.borderDash, table.borderCap, table.borderCompound);
	if (spPrXml !== undefined) children.push(spPrXml);
	
	
	
	
	const txPrXml = buildDataTableTxPr(table.fontSize, table.fontColor, table.bold, table.italic, table.underline, table.strikethrough, table.fontFamily);
	if (txPrXml !== undefined) children.push(txPrXml);
	return writer_xmlElement("c:dTable", undefined, children);
}

function buildDataTableSpPr(fillColor, borderColor, borderWidthPt, borderDash, borderCap, borderCompound) {
	if (fillColor === undefined && borderColor === undefined && borderWidthPt === undefined && borderDash === undefined && borderCap === undefined && borderCompound === undefined) {
		return undefined;
	}
	const children = [];
	if (fillColor !== undefined) {
		children.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillColor)]));
	}
	if (borderColor !== undefined || borderWidthPt !== undefined || borderDash !== undefined || borderCap !== undefined || borderCompound !== undefined) {
		const lnAttrs = {};
		if (borderWidthPt !== undefined) {
			
			
			lnAttrs.w = Math.round(borderWidthPt * shape_EMU_PER_PT);
		}
		if (borderCap !== undefined) lnAttrs.cap = borderCap;
		if (borderCompound !== undefined) lnAttrs.cmpd = borderCompound;
		const lnChildren = [];
		if (borderColor !== undefined) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(borderColor)]));
		}
		
		
		if (borderDash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: borderDash }));
		}
		children.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
	}
	return writer_xmlElement("c:spPr", undefined, children);
}

function buildDataTableTxPr(fontSizePt, rgbHex, bold, italic, underline, strikethrough, fontFamily) {
	if (fontSizePt === undefined && rgbHex === undefined && bold === undefined && italic === undefined && underline === undefined && strikethrough === undefined && fontFamily === undefined) return undefined;
	const defRPrAttrs = {};
	if (fontSizePt !== undefined) defRPrAttrs.sz = fontSizePt * dataTable_TITLE_FONT_SZ_PER_POINT;
	if (bold !== undefined) defRPrAttrs.b = bold ? 1 : 0;
	if (italic !== undefined) defRPrAttrs.i = italic ? 1 : 0;
	if (underline !== undefined) defRPrAttrs.u = underline ? "sng" : "none";
	
	
	
	
	
	
	if (strikethrough === true) defRPrAttrs.strike = "sngStrike";
	
	
	
	
	
	
	const solidFillChild = rgbHex !== undefined ? writer_xmlElement("a:solidFill", undefined, [buildColorElement(rgbHex)]) : undefined;
	
	
	
	
	
	
	
	const latinChild = fontFamily ? writer_xmlSelfClose("a:latin", { typeface: fontFamily }) : undefined;
	
	
	
	
	
	
	
	const defRPrChildren = [];
	if (solidFillChild) defRPrChildren.push(solidFillChild);
	if (latinChild) defRPrChildren.push(latinChild);
	const defRPr = defRPrChildren.length > 0 ? writer_xmlElement("a:defRPr", defRPrAttrs, defRPrChildren) : writer_xmlSelfClose("a:defRPr", defRPrAttrs);
	return writer_xmlElement("c:txPr", undefined, [
		writer_xmlSelfClose("a:bodyPr"),
		writer_xmlSelfClose("a:lstStyle"),
		writer_xmlElement("a:p", undefined, [writer_xmlElement("a:pPr", undefined, [defRPr]), writer_xmlSelfClose("a:endParaRPr", { lang: "en-US" })])
	]);
}


function dataTable_resolveCloneDataTable(sourceValue, override) {
	if (override === undefined) {
		
		
		
		return sourceValue;
	}
	if (override === null) {
		
		
		return undefined;
	}
	if (override === false) {
		
		
		
		return undefined;
	}
	
	
	
	return override;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/dataLabels.mjs





const dataLabels_TITLE_FONT_SZ_PER_POINT = FONT_SZ_PER_POINT;
const dataLabels_TITLE_FONT_SIZE_MIN_PT = (/* unused pure expression or super */ null && (FONT_SIZE_MIN_PT));
const dataLabels_TITLE_FONT_SIZE_MAX_PT = (/* unused pure expression or super */ null && (FONT_SIZE_MAX_PT));

const VALID_DLBL_POSITIONS = new Set([
	"t",
	"b",
	"l",
	"r",
	"ctr",
	"inEnd",
	"inBase",
	"outEnd",
	"bestFit"
]);


function dataLabels_parseDataLabels(el) {
	
	
	
	const deleteEl = findChild(el, "delete");
	if (deleteEl && readBoolAttr(deleteEl) === true) return undefined;
	const out = {};
	const pos = findChild(el, "dLblPos");
	if (pos) {
		const val = pos.attrs.val;
		if (typeof val === "string" && VALID_DLBL_POSITIONS.has(val)) {
			out.position = val;
		}
	}
	
	
	
	
	
	
	const showLeg = findChild(el, "showLegendKey");
	if (showLeg && readBoolAttr(showLeg) === true) out.showLegendKey = true;
	const showVal = findChild(el, "showVal");
	if (showVal && readBoolAttr(showVal) === true) out.showValue = true;
	const showCat = findChild(el, "showCatName");
	if (showCat && readBoolAttr(showCat) === true) out.showCategoryName = true;
	const showSer = findChild(el, "showSerName");
	if (showSer && readBoolAttr(showSer) === true) out.showSeriesName = true;
	const showPct = findChild(el, "showPercent");
	if (showPct && readBoolAttr(showPct) === true) out.showPercent = true;
	const sep = findChild(el, "separator");
	if (sep) {
		const text = elementText(sep);
		if (text.length > 0) out.separator = text;
	}
	
	
	
	
	
	
	
	
	
	const numFmt = parseDataLabelsNumberFormat(el);
	if (numFmt) out.numberFormat = numFmt;
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const showLeader = findChild(el, "showLeaderLines");
	if (showLeader) {
		const v = showLeader.attrs.val;
		if (typeof v === "string" && (v === "0" || v.toLowerCase() === "false")) {
			out.showLeaderLines = false;
		}
	}
	
	
	
	
	
	
	
	
	const fontSize = parseDataLabelsFontSize(el);
	if (fontSize !== undefined) out.fontSize = fontSize;
	
	
	
	
	
	
	const fontColor = parseDataLabelsFontColor(el);
	if (fontColor !== undefined) out.fontColor = fontColor;
	
	
	
	
	
	const bold = parseDataLabelsBold(el);
	if (bold !== undefined) out.bold = bold;
	
	
	
	
	
	const italic = parseDataLabelsItalic(el);
	if (italic !== undefined) out.italic = italic;
	
	
	
	
	
	
	
	const underline = parseDataLabelsUnderline(el);
	if (underline !== undefined) out.underline = underline;
	
	
	
	
	
	
	
	
	const strikethrough = parseDataLabelsStrikethrough(el);
	if (strikethrough !== undefined) out.strikethrough = strikethrough;
	
	
	
	
	
	
	const fontFamily = parseDataLabelsFontFamily(el);
	if (fontFamily !== undefined) out.fontFamily = fontFamily;
	
	
	
	
	
	
	
	
	
	
	const fillColor = parseDataLabelsFillColor(el);
	if (fillColor !== undefined) out.fillColor = fillColor;
	
	
	
	
	
	
	
	
	
	
	const borderColor = parseDataLabelsBorderColor(el);
	if (borderColor !== undefined) out.borderColor = borderColor;
	
	
	
	
	const borderWidth = parseBorderWidthFromSpPr(el);
	if (borderWidth !== undefined) out.borderWidth = borderWidth;
	
	
	
	const borderDash = parseBorderDashFromSpPr(el);
	if (borderDash !== undefined) out.borderDash = borderDash;
	
	
	
	
	const borderCap = parseBorderCapFromSpPr(el);
	if (borderCap !== undefined) out.borderCap = borderCap;
	
	
	
	const borderCompound = parseBorderCompoundFromSpPr(el);
	if (borderCompound !== undefined) out.borderCompound = borderCompound;
	
	if (out.position === undefined && !out.showValue && !out.showCategoryName && !out.showSeriesName && !out.showPercent && !out.showLegendKey && out.separator === undefined && out.numberFormat === undefined && out.showLeaderLines === undefined && out.fontSize === undefined && out.fontColor === undefined && out.bold === undefined && out.italic === undefined && out.underline === undefined && out.strikethrough === undefined && out.fontFamily === undefined && out.fillColor === undefined && out.borderColor === undefined && out.borderWidth === undefined && out.borderDash === undefined && out.borderCap === undefined && out.borderCompound === undefined) {
		return undefined;
	}
	return out;
}

function parseDataLabelsFontSize(dLbls) {
	const txPr = findChild(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	
	const halfSteps = Math.round(parsed / dataLabels_TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < dataLabels_TITLE_FONT_SIZE_MIN_PT || points > dataLabels_TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function parseDataLabelsFontColor(dLbls) {
	const txPr = findChild(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseDataLabelsBold(dLbls) {
	const txPr = findChild(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.b;
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function parseDataLabelsItalic(dLbls) {
	const txPr = findChild(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.i;
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function parseDataLabelsUnderline(dLbls) {
	const txPr = findChild(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	if (raw === "sng") return true;
	return undefined;
}

function parseDataLabelsStrikethrough(dLbls) {
	const txPr = findChild(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseDataLabelsFontFamily(dLbls) {
	const txPr = findChild(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseDataLabelsFillColor(dLbls) {
	return parseSpPrFill(dLbls);
}

function parseDataLabelsBorderColor(dLbls) {
	return parseSpPrBorderColor(dLbls);
}

function parseDataLabelsNumberFormat(el) {
	const numFmt = findChild(el, "numFmt");
	if (!numFmt) return undefined;
	const formatCode = numFmt.attrs.formatCode;
	if (typeof formatCode !== "string" || formatCode.length === 0) return undefined;
	const out = { formatCode };
	const sourceLinked = numFmt.attrs.sourceLinked;
	if (typeof sourceLinked === "string") {
		if (sourceLinked === "1" || sourceLinked.toLowerCase() === "true") {
			out.sourceLinked = true;
		}
	}
	return out;
}


function buildSeriesDataLabels(seriesDLbls, chartDLbls, chartType) {
	if (seriesDLbls === false) {
		
		return writer_xmlElement("c:dLbls", undefined, [writer_xmlElement("c:dLbl", undefined, [writer_xmlSelfClose("c:idx", { val: 0 }), writer_xmlSelfClose("c:delete", { val: 1 })]), writer_xmlSelfClose("c:delete", { val: 1 })]);
	}
	if (seriesDLbls) {
		return buildDataLabelsBody(seriesDLbls, chartType);
	}
	
	
	
	void chartDLbls;
	return undefined;
}

function buildChartLevelDataLabels(chart) {
	if (!chart.dataLabels) return undefined;
	return buildDataLabelsBody(chart.dataLabels, chart.type);
}

function buildDataLabelsBody(dl, chartType) {
	const children = [];
	
	
	
	
	
	const numFmt = resolveDataLabelsNumberFormat(dl.numberFormat);
	if (numFmt) {
		children.push(writer_xmlSelfClose("c:numFmt", {
			formatCode: numFmt.formatCode,
			sourceLinked: numFmt.sourceLinked === true ? 1 : 0
		}));
	}
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const spPrXml = buildDataLabelsSpPr(resolveDataLabelsFillColor(dl.fillColor), resolveDataLabelsBorderColor(dl.borderColor), clampStrokeWidthPt(dl.borderWidth), normalizeBorderDash(dl.borderDash), normalizeLineCap(dl.borderCap), normalizeLineCompound(dl.borderCompound));
	if (spPrXml !== undefined) {
		children.push(spPrXml);
	}
	
	
	
	
	
	
	
	const txPrXml = buildDataLabelsTxPr(resolveDataLabelsFontSize(dl.fontSize), resolveDataLabelsFontColor(dl.fontColor), resolveDataLabelsBold(dl.bold), resolveDataLabelsItalic(dl.italic), resolveDataLabelsUnderline(dl.underline), resolveDataLabelsStrikethrough(dl.strikethrough), resolveDataLabelsFontFamily(dl.fontFamily));
	if (txPrXml !== undefined) {
		children.push(txPrXml);
	}
	if (dl.position) {
		children.push(writer_xmlSelfClose("c:dLblPos", { val: dl.position }));
	}
	
	
	
	
	children.push(writer_xmlSelfClose("c:showLegendKey", { val: dl.showLegendKey === true ? 1 : 0 }));
	children.push(writer_xmlSelfClose("c:showVal", { val: dl.showValue ? 1 : 0 }));
	children.push(writer_xmlSelfClose("c:showCatName", { val: dl.showCategoryName ? 1 : 0 }));
	children.push(writer_xmlSelfClose("c:showSerName", { val: dl.showSeriesName ? 1 : 0 }));
	children.push(writer_xmlSelfClose("c:showPercent", { val: dl.showPercent ? 1 : 0 }));
	children.push(writer_xmlSelfClose("c:showBubbleSize", { val: 0 }));
	if (dl.separator !== undefined) {
		children.push(writer_xmlElement("c:separator", undefined, writer_xmlEscape(dl.separator)));
	}
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	if ((chartType === "pie" || chartType === "doughnut") && dl.showLeaderLines === false) {
		children.push(writer_xmlSelfClose("c:showLeaderLines", { val: 0 }));
	}
	return writer_xmlElement("c:dLbls", undefined, children);
}

function resolveDataLabelsNumberFormat(value) {
	if (!value) return undefined;
	const formatCode = value.formatCode;
	if (typeof formatCode !== "string" || formatCode.length === 0) return undefined;
	const out = { formatCode };
	if (value.sourceLinked === true) out.sourceLinked = true;
	return out;
}

function resolveDataLabelsFontSize(value) {
	return title_normalizeTitleFontSize(value);
}

function resolveDataLabelsFontColor(value) {
	return title_normalizeTitleColor(value);
}

function resolveDataLabelsBold(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveDataLabelsItalic(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveDataLabelsUnderline(value) {
	if (value === true) return true;
	if (value === false) return false;
	return undefined;
}

function resolveDataLabelsStrikethrough(value) {
	if (value === true) return true;
	return undefined;
}

function resolveDataLabelsFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function resolveDataLabelsFillColor(value) {
	return title_normalizeTitleColor(value);
}

function resolveDataLabelsBorderColor(value) {
	return title_normalizeTitleColor(value);
}

function buildDataLabelsSpPr(fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound) {
	if (fillRgbHex === undefined && borderRgbHex === undefined && borderWidthPt === undefined && borderDash === undefined && borderCap === undefined && borderCompound === undefined) {
		return undefined;
	}
	const children = [];
	if (fillRgbHex !== undefined) {
		children.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillRgbHex)]));
	}
	if (borderRgbHex !== undefined || borderWidthPt !== undefined || borderDash !== undefined || borderCap !== undefined || borderCompound !== undefined) {
		const lnAttrs = {};
		if (borderWidthPt !== undefined) {
			
			
			lnAttrs.w = Math.round(borderWidthPt * shape_EMU_PER_PT);
		}
		if (borderCap !== undefined) lnAttrs.cap = borderCap;
		if (borderCompound !== undefined) lnAttrs.cmpd = borderCompound;
		const lnChildren = [];
		if (borderRgbHex !== undefined) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(borderRgbHex)]));
		}
		
		
		if (borderDash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: borderDash }));
		}
		children.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
	}
	return writer_xmlElement("c:spPr", undefined, children);
}

function buildDataLabelsTxPr(fontSizePt, rgbHex, bold, italic, underline, strikethrough, fontFamily) {
	if (fontSizePt === undefined && rgbHex === undefined && bold === undefined && italic === undefined && underline === undefined && strikethrough === undefined && fontFamily === undefined) return undefined;
	const defRPrAttrs = {};
	if (fontSizePt !== undefined) defRPrAttrs.sz = fontSizePt * dataLabels_TITLE_FONT_SZ_PER_POINT;
	if (bold !== undefined) defRPrAttrs.b = bold ? 1 : 0;
	if (italic !== undefined) defRPrAttrs.i = italic ? 1 : 0;
	if (underline !== undefined) defRPrAttrs.u = underline ? "sng" : "none";
	
	
	
	
	
	
	if (strikethrough === true) defRPrAttrs.strike = "sngStrike";
	
	
	
	
	
	
	const solidFillChild = rgbHex !== undefined ? writer_xmlElement("a:solidFill", undefined, [buildColorElement(rgbHex)]) : undefined;
	
	
	
	
	
	
	
	const latinChild = fontFamily ? writer_xmlSelfClose("a:latin", { typeface: fontFamily }) : undefined;
	
	
	
	
	
	
	
	const defRPrChildren = [];
	if (solidFillChild) defRPrChildren.push(solidFillChild);
	if (latinChild) defRPrChildren.push(latinChild);
	const defRPr = defRPrChildren.length > 0 ? writer_xmlElement("a:defRPr", defRPrAttrs, defRPrChildren) : writer_xmlSelfClose("a:defRPr", defRPrAttrs);
	return writer_xmlElement("c:txPr", undefined, [
		writer_xmlSelfClose("a:bodyPr"),
		writer_xmlSelfClose("a:lstStyle"),
		writer_xmlElement("a:p", undefined, [writer_xmlElement("a:pPr", undefined, [defRPr]), writer_xmlSelfClose("a:endParaRPr", { lang: "en-US" })])
	]);
}


function dataLabels_resolveChartDataLabels(sourceLabels, override) {
	if (override === undefined) {
		return sourceLabels ? { ...sourceLabels } : undefined;
	}
	if (override === null) return undefined;
	return override;
}

function dataLabels_resolveSeriesDataLabels(sourceLabels, override) {
	if (override === undefined) {
		return sourceLabels ? { ...sourceLabels } : undefined;
	}
	if (override === null) return undefined;
	return override;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/seriesExtras.mjs






const VALID_SHAPE_3D = new Set([
	"cone",
	"coneToMax",
	"box",
	"cylinder",
	"pyramid",
	"pyramidToMax"
]);

const VALID_TRENDLINE_TYPES = new Set([
	"linear",
	"log",
	"exp",
	"power",
	"poly",
	"movingAvg"
]);

const VALID_ERR_DIRECTIONS = new Set(["x", "y"]);

const VALID_ERR_TYPES = new Set([
	"both",
	"minus",
	"plus"
]);

const VALID_ERR_VAL_TYPES = new Set([
	"cust",
	"fixedVal",
	"percentage",
	"stdDev",
	"stdErr"
]);

const TRENDLINE_ORDER_MIN = 2;
const TRENDLINE_ORDER_MAX = 6;

const TRENDLINE_PERIOD_MIN = 2;
const TRENDLINE_PERIOD_MAX = 100;

const DPT_EXPLOSION_MAX = 400;


function seriesExtras_parseShape3D(ser) {
	const el = findChild(ser, "shape");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	return VALID_SHAPE_3D.has(trimmed) ? trimmed : undefined;
}

function normalizeShape3D(value) {
	if (typeof value !== "string") return undefined;
	return VALID_SHAPE_3D.has(value) ? value : undefined;
}

function buildShape3D(value) {
	const normalized = normalizeShape3D(value);
	if (normalized === undefined) return undefined;
	return writer_xmlSelfClose("c:shape", { val: normalized });
}


function seriesExtras_parseBubbleSizeRef(ser) {
	return formulaText(findChild(ser, "bubbleSize"));
}


function seriesExtras_parseDataPoints(ser) {
	const out = [];
	for (const child of childElements(ser)) {
		if (child.local !== "dPt") continue;
		const idxEl = findChild(child, "idx");
		if (!idxEl) continue;
		const rawIdx = idxEl.attrs.val;
		if (typeof rawIdx !== "string") continue;
		const idx = Number.parseInt(rawIdx, 10);
		if (!Number.isFinite(idx) || idx < 0) continue;
		const dp = { idx };
		const explosionEl = findChild(child, "explosion");
		if (explosionEl) {
			const raw = explosionEl.attrs.val;
			if (typeof raw === "string") {
				const n = Number.parseFloat(raw);
				if (Number.isFinite(n) && n > 0) {
					const rounded = Math.round(n);
					if (rounded > 0) dp.explosion = rounded;
				}
			}
		}
		const bubble3DEl = findChild(child, "bubble3D");
		if (bubble3DEl) {
			const v = readBoolAttr(bubble3DEl);
			if (v === true) dp.bubble3D = true;
		}
		const fill = parseDPtFill(child);
		if (fill !== undefined) dp.fillColor = fill;
		const borderColor = parseDPtBorderColor(child);
		if (borderColor !== undefined) dp.borderColor = borderColor;
		const borderWidth = parseDPtBorderWidth(child);
		if (borderWidth !== undefined) dp.borderWidth = borderWidth;
		const borderDash = parseDPtBorderDash(child);
		if (borderDash !== undefined) dp.borderDash = borderDash;
		const marker = parseMarker(child);
		if (marker !== undefined) dp.marker = marker;
		out.push(dp);
	}
	return out.length > 0 ? out : undefined;
}
function parseDPtFill(dPt) {
	const spPr = findChild(dPt, "spPr");
	if (!spPr) return undefined;
	const fill = findChild(spPr, "solidFill");
	if (!fill) return undefined;
	const srgb = findChild(fill, "srgbClr");
	if (!srgb) return undefined;
	return normalizeRgbHex(srgb.attrs.val);
}
function parseDPtBorderColor(dPt) {
	const spPr = findChild(dPt, "spPr");
	if (!spPr) return undefined;
	const ln = findChild(spPr, "ln");
	if (!ln) return undefined;
	const fill = findChild(ln, "solidFill");
	if (!fill) return undefined;
	const srgb = findChild(fill, "srgbClr");
	if (!srgb) return undefined;
	return normalizeRgbHex(srgb.attrs.val);
}
function parseDPtBorderWidth(dPt) {
	const spPr = findChild(dPt, "spPr");
	if (!spPr) return undefined;
	const ln = findChild(spPr, "ln");
	if (!ln) return undefined;
	const wAttr = ln.attrs.w;
	if (typeof wAttr !== "string") return undefined;
	const emu = Number.parseFloat(wAttr);
	if (!Number.isFinite(emu) || emu <= 0) return undefined;
	const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
	if (pt < STROKE_WIDTH_MIN_PT) return STROKE_WIDTH_MIN_PT;
	if (pt > STROKE_WIDTH_MAX_PT) return STROKE_WIDTH_MAX_PT;
	return pt;
}
function parseDPtBorderDash(dPt) {
	const spPr = findChild(dPt, "spPr");
	if (!spPr) return undefined;
	const ln = findChild(spPr, "ln");
	if (!ln) return undefined;
	const prstDash = findChild(ln, "prstDash");
	if (!prstDash) return undefined;
	const raw = prstDash.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!VALID_BORDER_DASHES.has(trimmed)) return undefined;
	if (trimmed === "solid") return undefined;
	return trimmed;
}

function buildDataPoints(dataPoints, chartKind) {
	if (!dataPoints || dataPoints.length === 0) return [];
	const isPieFamily = chartKind === "pie" || chartKind === "doughnut" || chartKind === "pie3D";
	const out = [];
	for (const dp of dataPoints) {
		if (!Number.isFinite(dp.idx) || dp.idx < 0) continue;
		const idx = Math.floor(dp.idx);
		const children = [];
		children.push(writer_xmlSelfClose("c:idx", { val: idx }));
		
		
		
		
		const markerXml = buildSeriesMarker(dp.marker);
		if (markerXml) children.push(markerXml);
		
		
		
		
		children.push(writer_xmlSelfClose("c:bubble3D", { val: dp.bubble3D === true ? 1 : 0 }));
		
		if (isPieFamily && dp.explosion !== undefined && Number.isFinite(dp.explosion)) {
			const rounded = Math.max(0, Math.min(DPT_EXPLOSION_MAX, Math.round(dp.explosion)));
			if (rounded > 0) children.push(writer_xmlSelfClose("c:explosion", { val: rounded }));
		}
		
		const fillHex = shape_normalizeRgbHex(dp.fillColor);
		const borderHex = shape_normalizeRgbHex(dp.borderColor);
		const borderWidth = clampStrokeWidthPt(dp.borderWidth);
		const borderDash = normalizeBorderDash(dp.borderDash);
		if (fillHex || borderHex || borderWidth !== undefined || borderDash !== undefined) {
			const spPrChildren = [];
			if (fillHex) {
				spPrChildren.push(writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: fillHex })]));
			}
			if (borderHex || borderWidth !== undefined || borderDash !== undefined) {
				const lnAttrs = {};
				if (borderWidth !== undefined) lnAttrs.w = Math.round(borderWidth * shape_EMU_PER_PT);
				const lnChildren = [];
				if (borderHex) {
					lnChildren.push(writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: borderHex })]));
				}
				if (borderDash !== undefined) {
					lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: borderDash }));
				}
				spPrChildren.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
			}
			children.push(writer_xmlElement("c:spPr", undefined, spPrChildren));
		}
		out.push(writer_xmlElement("c:dPt", undefined, children));
	}
	return out;
}
function cloneDataPoint(dp) {
	const out = { idx: dp.idx };
	if (dp.explosion !== undefined && Number.isFinite(dp.explosion)) out.explosion = dp.explosion;
	if (dp.bubble3D === true) out.bubble3D = true;
	if (typeof dp.fillColor === "string") out.fillColor = dp.fillColor;
	if (typeof dp.borderColor === "string") out.borderColor = dp.borderColor;
	if (typeof dp.borderWidth === "number" && Number.isFinite(dp.borderWidth)) {
		out.borderWidth = dp.borderWidth;
	}
	if (typeof dp.borderDash === "string") out.borderDash = dp.borderDash;
	if (dp.marker) {
		const m = cloneMarker(dp.marker);
		if (m) out.marker = m;
	}
	return out;
}
function cloneDataPoints(arr) {
	if (!arr || arr.length === 0) return undefined;
	const out = arr.map(cloneDataPoint);
	return out.length > 0 ? out : undefined;
}
function seriesExtras_resolveDataPoints(source, override) {
	if (override === undefined) return cloneDataPoints(source);
	if (override === null) return undefined;
	return cloneDataPoints(override);
}


function seriesExtras_parseTrendlines(ser) {
	const out = [];
	for (const child of childElements(ser)) {
		if (child.local !== "trendline") continue;
		const typeEl = findChild(child, "trendlineType");
		if (!typeEl) continue;
		const rawType = typeEl.attrs.val;
		if (typeof rawType !== "string") continue;
		const type = rawType.trim();
		if (!VALID_TRENDLINE_TYPES.has(type)) continue;
		const t = { type };
		const nameEl = findChild(child, "name");
		if (nameEl) {
			
			let buf = "";
			for (const c of nameEl.children) {
				if (typeof c === "string") buf += c;
			}
			const name = buf.trim();
			if (name.length > 0) t.name = name;
		}
		const orderEl = findChild(child, "order");
		if (orderEl) {
			const v = parseFloat(String(orderEl.attrs.val ?? ""));
			if (Number.isFinite(v)) {
				const rounded = Math.round(v);
				if (rounded >= TRENDLINE_ORDER_MIN && rounded <= TRENDLINE_ORDER_MAX) t.order = rounded;
			}
		}
		const periodEl = findChild(child, "period");
		if (periodEl) {
			const v = parseFloat(String(periodEl.attrs.val ?? ""));
			if (Number.isFinite(v)) {
				const rounded = Math.round(v);
				if (rounded >= TRENDLINE_PERIOD_MIN && rounded <= TRENDLINE_PERIOD_MAX) {
					t.period = rounded;
				}
			}
		}
		const fwdEl = findChild(child, "forward");
		if (fwdEl) {
			const v = parseFloat(String(fwdEl.attrs.val ?? ""));
			if (Number.isFinite(v)) t.forward = v;
		}
		const bwdEl = findChild(child, "backward");
		if (bwdEl) {
			const v = parseFloat(String(bwdEl.attrs.val ?? ""));
			if (Number.isFinite(v)) t.backward = v;
		}
		const interceptEl = findChild(child, "intercept");
		if (interceptEl) {
			const v = parseFloat(String(interceptEl.attrs.val ?? ""));
			if (Number.isFinite(v)) t.intercept = v;
		}
		const dispEqEl = findChild(child, "dispEq");
		if (dispEqEl) {
			const v = readBoolAttr(dispEqEl);
			if (v === true) t.dispEquation = true;
		}
		const dispRSqrEl = findChild(child, "dispRSqr");
		if (dispRSqrEl) {
			const v = readBoolAttr(dispRSqrEl);
			if (v === true) t.dispRSquared = true;
		}
		
		const spPr = findChild(child, "spPr");
		if (spPr) {
			const ln = findChild(spPr, "ln");
			if (ln) {
				const fill = findChild(ln, "solidFill");
				if (fill) {
					const srgb = findChild(fill, "srgbClr");
					if (srgb) {
						const hex = normalizeRgbHex(srgb.attrs.val);
						if (hex) t.lineColor = hex;
					}
				}
				const wAttr = ln.attrs.w;
				if (typeof wAttr === "string") {
					const emu = Number.parseFloat(wAttr);
					if (Number.isFinite(emu) && emu > 0) {
						const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
						if (pt >= STROKE_WIDTH_MIN_PT && pt <= STROKE_WIDTH_MAX_PT) t.lineWidth = pt;
						else if (pt < STROKE_WIDTH_MIN_PT) t.lineWidth = STROKE_WIDTH_MIN_PT;
						else t.lineWidth = STROKE_WIDTH_MAX_PT;
					}
				}
				const dashEl = findChild(ln, "prstDash");
				if (dashEl) {
					const raw = dashEl.attrs.val;
					if (typeof raw === "string") {
						const trimmed = raw.trim();
						if (VALID_BORDER_DASHES.has(trimmed) && trimmed !== "solid") t.lineDash = trimmed;
					}
				}
			}
		}
		out.push(t);
	}
	return out.length > 0 ? out : undefined;
}

function buildTrendline(t) {
	const type = typeof t.type === "string" && VALID_TRENDLINE_TYPES.has(t.type) ? t.type : undefined;
	if (type === undefined) return undefined;
	const children = [];
	if (typeof t.name === "string" && t.name.trim().length > 0) {
		children.push(writer_xmlElement("c:name", undefined, escapeXmlText(t.name)));
	}
	
	const spPr = buildTrendlineSpPr(t);
	if (spPr) children.push(spPr);
	children.push(writer_xmlSelfClose("c:trendlineType", { val: type }));
	if (type === "poly" && typeof t.order === "number" && Number.isFinite(t.order)) {
		const rounded = Math.max(TRENDLINE_ORDER_MIN, Math.min(TRENDLINE_ORDER_MAX, Math.round(t.order)));
		children.push(writer_xmlSelfClose("c:order", { val: rounded }));
	}
	if (type === "movingAvg" && typeof t.period === "number" && Number.isFinite(t.period)) {
		const rounded = Math.max(TRENDLINE_PERIOD_MIN, Math.min(TRENDLINE_PERIOD_MAX, Math.round(t.period)));
		children.push(writer_xmlSelfClose("c:period", { val: rounded }));
	}
	if (typeof t.forward === "number" && Number.isFinite(t.forward)) {
		children.push(writer_xmlSelfClose("c:forward", { val: t.forward }));
	}
	if (typeof t.backward === "number" && Number.isFinite(t.backward)) {
		children.push(writer_xmlSelfClose("c:backward", { val: t.backward }));
	}
	if (typeof t.intercept === "number" && Number.isFinite(t.intercept)) {
		children.push(writer_xmlSelfClose("c:intercept", { val: t.intercept }));
	}
	
	if (t.dispRSquared === true) {
		children.push(writer_xmlSelfClose("c:dispRSqr", { val: 1 }));
	}
	if (t.dispEquation === true) {
		children.push(writer_xmlSelfClose("c:dispEq", { val: 1 }));
	}
	return writer_xmlElement("c:trendline", undefined, children);
}
function buildTrendlineSpPr(t) {
	const lineHex = shape_normalizeRgbHex(t.lineColor);
	const widthPt = clampStrokeWidthPt(t.lineWidth);
	const dash = normalizeBorderDash(t.lineDash);
	if (!lineHex && widthPt === undefined && dash === undefined) return undefined;
	const lnAttrs = {};
	if (widthPt !== undefined) lnAttrs.w = Math.round(widthPt * shape_EMU_PER_PT);
	const lnChildren = [];
	if (lineHex) {
		lnChildren.push(writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: lineHex })]));
	}
	if (dash !== undefined) {
		lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: dash }));
	}
	const ln = lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren);
	return writer_xmlElement("c:spPr", undefined, [ln]);
}
function buildTrendlines(trendlines) {
	if (!trendlines || trendlines.length === 0) return [];
	const out = [];
	for (const t of trendlines) {
		const xml = buildTrendline(t);
		if (xml) out.push(xml);
	}
	return out;
}
function cloneTrendline(t) {
	if (!VALID_TRENDLINE_TYPES.has(t.type)) return undefined;
	const out = { type: t.type };
	if (typeof t.name === "string" && t.name.length > 0) out.name = t.name;
	if (typeof t.order === "number" && Number.isFinite(t.order)) out.order = t.order;
	if (typeof t.period === "number" && Number.isFinite(t.period)) out.period = t.period;
	if (typeof t.forward === "number" && Number.isFinite(t.forward)) out.forward = t.forward;
	if (typeof t.backward === "number" && Number.isFinite(t.backward)) out.backward = t.backward;
	if (typeof t.intercept === "number" && Number.isFinite(t.intercept)) out.intercept = t.intercept;
	if (t.dispEquation === true) out.dispEquation = true;
	if (t.dispRSquared === true) out.dispRSquared = true;
	if (typeof t.lineColor === "string") out.lineColor = t.lineColor;
	if (typeof t.lineWidth === "number" && Number.isFinite(t.lineWidth)) out.lineWidth = t.lineWidth;
	if (typeof t.lineDash === "string") out.lineDash = t.lineDash;
	return out;
}
function cloneTrendlines(arr) {
	if (!arr || arr.length === 0) return undefined;
	const out = [];
	for (const t of arr) {
		const c = cloneTrendline(t);
		if (c) out.push(c);
	}
	return out.length > 0 ? out : undefined;
}
function seriesExtras_resolveTrendlines(source, override) {
	if (override === undefined) return cloneTrendlines(source);
	if (override === null) return undefined;
	return cloneTrendlines(override);
}


function seriesExtras_parseErrorBars(ser) {
	const out = [];
	for (const child of childElements(ser)) {
		if (child.local !== "errBars") continue;
		const dirEl = findChild(child, "errDir");
		if (!dirEl) continue;
		const rawDir = dirEl.attrs.val;
		if (typeof rawDir !== "string") continue;
		const direction = rawDir.trim();
		if (!VALID_ERR_DIRECTIONS.has(direction)) continue;
		const typeEl = findChild(child, "errBarType");
		if (!typeEl) continue;
		const rawType = typeEl.attrs.val;
		if (typeof rawType !== "string") continue;
		const type = rawType.trim();
		if (!VALID_ERR_TYPES.has(type)) continue;
		const valTypeEl = findChild(child, "errValType");
		if (!valTypeEl) continue;
		const rawVT = valTypeEl.attrs.val;
		if (typeof rawVT !== "string") continue;
		const valType = rawVT.trim();
		if (!VALID_ERR_VAL_TYPES.has(valType)) continue;
		const eb = {
			direction,
			type,
			valType
		};
		const valEl = findChild(child, "val");
		if (valEl) {
			const v = parseFloat(String(valEl.attrs.val ?? ""));
			if (Number.isFinite(v)) eb.value = v;
		}
		const noEndCapEl = findChild(child, "noEndCap");
		if (noEndCapEl) {
			const v = readBoolAttr(noEndCapEl);
			if (v === true) eb.noEndCap = true;
		}
		const spPr = findChild(child, "spPr");
		if (spPr) {
			const ln = findChild(spPr, "ln");
			if (ln) {
				const fill = findChild(ln, "solidFill");
				if (fill) {
					const srgb = findChild(fill, "srgbClr");
					if (srgb) {
						const hex = normalizeRgbHex(srgb.attrs.val);
						if (hex) eb.lineColor = hex;
					}
				}
				const wAttr = ln.attrs.w;
				if (typeof wAttr === "string") {
					const emu = Number.parseFloat(wAttr);
					if (Number.isFinite(emu) && emu > 0) {
						const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
						if (pt < STROKE_WIDTH_MIN_PT) eb.lineWidth = STROKE_WIDTH_MIN_PT;
						else if (pt > STROKE_WIDTH_MAX_PT) eb.lineWidth = STROKE_WIDTH_MAX_PT;
						else eb.lineWidth = pt;
					}
				}
				const dashEl = findChild(ln, "prstDash");
				if (dashEl) {
					const raw = dashEl.attrs.val;
					if (typeof raw === "string") {
						const trimmed = raw.trim();
						if (VALID_BORDER_DASHES.has(trimmed) && trimmed !== "solid") eb.lineDash = trimmed;
					}
				}
			}
		}
		out.push(eb);
	}
	return out.length > 0 ? out : undefined;
}
function buildErrorBars(eb) {
	if (!VALID_ERR_DIRECTIONS.has(eb.direction)) return undefined;
	if (!VALID_ERR_TYPES.has(eb.type)) return undefined;
	if (!VALID_ERR_VAL_TYPES.has(eb.valType)) return undefined;
	const children = [
		writer_xmlSelfClose("c:errDir", { val: eb.direction }),
		writer_xmlSelfClose("c:errBarType", { val: eb.type }),
		writer_xmlSelfClose("c:errValType", { val: eb.valType })
	];
	if (eb.noEndCap === true) {
		children.push(writer_xmlSelfClose("c:noEndCap", { val: 1 }));
	}
	if (eb.valType !== "stdErr" && eb.valType !== "cust") {
		if (typeof eb.value === "number" && Number.isFinite(eb.value)) {
			children.push(writer_xmlSelfClose("c:val", { val: eb.value }));
		}
	}
	
	const lineHex = shape_normalizeRgbHex(eb.lineColor);
	const widthPt = clampStrokeWidthPt(eb.lineWidth);
	const dash = normalizeBorderDash(eb.lineDash);
	if (lineHex || widthPt !== undefined || dash !== undefined) {
		const lnAttrs = {};
		if (widthPt !== undefined) lnAttrs.w = Math.round(widthPt * shape_EMU_PER_PT);
		const lnChildren = [];
		if (lineHex) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: lineHex })]));
		}
		if (dash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: dash }));
		}
		const ln = lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren);
		children.push(writer_xmlElement("c:spPr", undefined, [ln]));
	}
	return writer_xmlElement("c:errBars", undefined, children);
}
function buildAllErrorBars(arr) {
	if (!arr || arr.length === 0) return [];
	const out = [];
	for (const eb of arr) {
		const xml = buildErrorBars(eb);
		if (xml) out.push(xml);
	}
	return out;
}
function cloneErrorBars(eb) {
	if (!VALID_ERR_DIRECTIONS.has(eb.direction)) return undefined;
	if (!VALID_ERR_TYPES.has(eb.type)) return undefined;
	if (!VALID_ERR_VAL_TYPES.has(eb.valType)) return undefined;
	const out = {
		direction: eb.direction,
		type: eb.type,
		valType: eb.valType
	};
	if (typeof eb.value === "number" && Number.isFinite(eb.value)) out.value = eb.value;
	if (eb.noEndCap === true) out.noEndCap = true;
	if (typeof eb.lineColor === "string") out.lineColor = eb.lineColor;
	if (typeof eb.lineWidth === "number" && Number.isFinite(eb.lineWidth)) out.lineWidth = eb.lineWidth;
	if (typeof eb.lineDash === "string") out.lineDash = eb.lineDash;
	return out;
}
function cloneAllErrorBars(arr) {
	if (!arr || arr.length === 0) return undefined;
	const out = [];
	for (const eb of arr) {
		const c = cloneErrorBars(eb);
		if (c) out.push(c);
	}
	return out.length > 0 ? out : undefined;
}
function seriesExtras_resolveErrorBars(source, override) {
	if (override === undefined) return cloneAllErrorBars(source);
	if (override === null) return undefined;
	return cloneAllErrorBars(override);
}

function escapeXmlText(s) {
	return s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/series.mjs






const EXPLOSION_MAX = 400;

const VALID_MARKER_SYMBOLS = new Set([
	"none",
	"auto",
	"circle",
	"square",
	"diamond",
	"triangle",
	"x",
	"star",
	"dot",
	"dash",
	"plus"
]);
const MARKER_SIZE_MIN = 2;
const MARKER_SIZE_MAX = 72;


function qualifyRef(ref, sheetName) {
	if (ref.includes("!")) return ref;
	return `${quoteSheetName(sheetName)}!${ref}`;
}

function quoteSheetName(name) {
	if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return name;
	return `'${name.replace(/'/g, "''")}'`;
}


function series_parseSeries(ser, kind, index) {
	const out = {
		kind,
		index
	};
	const name = parseSeriesName(ser);
	if (name !== undefined) out.name = name;
	
	
	const valuesRef = formulaText(findChild(ser, "val")) ?? formulaText(findChild(ser, "yVal"));
	if (valuesRef !== undefined) out.valuesRef = valuesRef;
	
	
	const catRef = formulaText(findChild(ser, "cat")) ?? formulaText(findChild(ser, "xVal"));
	if (catRef !== undefined) out.categoriesRef = catRef;
	const color = parseSeriesColor(ser);
	if (color !== undefined) out.color = color;
	const dLbls = findChild(ser, "dLbls");
	if (dLbls) {
		const parsed = parseDataLabels(dLbls);
		if (parsed) out.dataLabels = parsed;
	}
	
	
	
	
	
	if (kind === "line" || kind === "line3D" || kind === "scatter") {
		const smooth = parseSmooth(ser);
		if (smooth !== undefined) out.smooth = smooth;
		
		
		
		
		
		const stroke = parseSeriesStroke(ser);
		if (stroke !== undefined) out.stroke = stroke;
		
		
		
		
		const marker = series_parseMarker(ser);
		if (marker !== undefined) out.marker = marker;
	}
	
	
	
	
	
	if (kind === "bar" || kind === "bar3D") {
		const invertIfNegative = parseInvertIfNegative(ser);
		if (invertIfNegative !== undefined) out.invertIfNegative = invertIfNegative;
	}
	
	
	
	
	
	
	if (kind === "pie" || kind === "pie3D" || kind === "doughnut" || kind === "ofPie") {
		const explosion = parseExplosion(ser);
		if (explosion !== undefined) out.explosion = explosion;
	}
	
	
	
	
	const dataPoints = parseDataPoints(ser);
	if (dataPoints !== undefined) out.dataPoints = dataPoints;
	
	
	
	
	if (kind === "bar" || kind === "bar3D" || kind === "line" || kind === "line3D" || kind === "area" || kind === "area3D" || kind === "scatter" || kind === "bubble") {
		const trendlines = parseTrendlines(ser);
		if (trendlines !== undefined) out.trendlines = trendlines;
		const errorBars = parseErrorBars(ser);
		if (errorBars !== undefined) out.errorBars = errorBars;
	}
	
	if (kind === "bubble") {
		const bubbleRef = parseBubbleSizeRef(ser);
		if (bubbleRef !== undefined) out.bubbleSizeRef = bubbleRef;
	}
	
	if (kind === "bar3D") {
		const shape3D = parseShape3D(ser);
		if (shape3D !== undefined) out.shape3D = shape3D;
	}
	return out;
}

function parseSmooth(ser) {
	const el = findChild(ser, "smooth");
	if (!el) return undefined;
	const v = readBoolAttr(el);
	if (v !== true) return undefined;
	return true;
}

function parseInvertIfNegative(ser) {
	const el = findChild(ser, "invertIfNegative");
	if (!el) return undefined;
	const v = readBoolAttr(el);
	if (v !== true) return undefined;
	return true;
}

function parseExplosion(ser) {
	const el = findChild(ser, "explosion");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const n = Number.parseFloat(raw);
	if (!Number.isFinite(n) || n < 0) return undefined;
	const rounded = Math.round(n);
	if (rounded === 0) return undefined;
	return rounded;
}

function series_parseMarker(ser) {
	const el = findChild(ser, "marker");
	if (!el) return undefined;
	const out = {};
	const sym = findChild(el, "symbol");
	if (sym) {
		const v = sym.attrs.val;
		if (typeof v === "string" && VALID_MARKER_SYMBOLS.has(v)) {
			out.symbol = v;
		}
	}
	const sizeEl = findChild(el, "size");
	if (sizeEl) {
		const v = sizeEl.attrs.val;
		if (typeof v === "string") {
			const n = Number.parseInt(v, 10);
			if (Number.isFinite(n)) {
				
				
				
				if (n < 2) out.size = 2;
				else if (n > 72) out.size = 72;
				else out.size = n;
			}
		}
	}
	const spPr = findChild(el, "spPr");
	if (spPr) {
		const fill = findChild(spPr, "solidFill");
		if (fill) {
			const srgb = findChild(fill, "srgbClr");
			const v = srgb?.attrs.val;
			if (typeof v === "string") {
				const hex = v.replace(/^#/, "").toUpperCase();
				if (/^[0-9A-F]{6}$/.test(hex)) out.fill = hex;
			}
		}
		const ln = findChild(spPr, "ln");
		if (ln) {
			const lnFill = findChild(ln, "solidFill");
			if (lnFill) {
				const srgb = findChild(lnFill, "srgbClr");
				const v = srgb?.attrs.val;
				if (typeof v === "string") {
					const hex = v.replace(/^#/, "").toUpperCase();
					if (/^[0-9A-F]{6}$/.test(hex)) out.line = hex;
				}
			}
		}
	}
	if (out.symbol === undefined && out.size === undefined && out.fill === undefined && out.line === undefined) {
		return undefined;
	}
	return out;
}
function parseSeriesName(ser) {
	const tx = findChild(ser, "tx");
	if (!tx) return undefined;
	const literal = findChild(tx, "v");
	if (literal) {
		const text = elementText(literal).trim();
		if (text.length > 0) return text;
	}
	const strRef = findChild(tx, "strRef");
	if (strRef) {
		const cache = findChild(strRef, "strCache");
		if (cache) {
			for (const pt of childElements(cache)) {
				if (pt.local !== "pt") continue;
				const v = findChild(pt, "v");
				if (v) {
					const text = elementText(v).trim();
					if (text.length > 0) return text;
				}
			}
		}
		
		const f = formulaText(strRef);
		if (f) return f;
	}
	return undefined;
}
function parseSeriesColor(ser) {
	const spPr = findChild(ser, "spPr");
	if (!spPr) return undefined;
	const fill = findChild(spPr, "solidFill");
	if (!fill) return undefined;
	const srgb = findChild(fill, "srgbClr");
	if (srgb) {
		const val = srgb.attrs.val;
		if (typeof val !== "string") return undefined;
		const normalized = val.replace(/^#/, "").toUpperCase();
		return /^[0-9A-F]{6}$/.test(normalized) ? normalized : undefined;
	}
	const schemeClr = findChild(fill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseSeriesStroke(ser) {
	const spPr = findChild(ser, "spPr");
	if (!spPr) return undefined;
	const ln = findChild(spPr, "ln");
	if (!ln) return undefined;
	const out = {};
	
	
	
	
	const wAttr = ln.attrs.w;
	if (typeof wAttr === "string") {
		const emu = Number.parseFloat(wAttr);
		if (Number.isFinite(emu) && emu > 0) {
			
			const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
			if (pt < STROKE_WIDTH_MIN_PT) out.width = STROKE_WIDTH_MIN_PT;
			else if (pt > STROKE_WIDTH_MAX_PT) out.width = STROKE_WIDTH_MAX_PT;
			else out.width = pt;
		}
	}
	
	const dashEl = findChild(ln, "prstDash");
	if (dashEl) {
		const v = dashEl.attrs.val;
		if (typeof v === "string" && VALID_DASH_STYLES.has(v)) {
			out.dash = v;
		}
	}
	
	
	
	const capAttr = ln.attrs.cap;
	if (typeof capAttr === "string") {
		const trimmed = capAttr.trim();
		if (VALID_LINE_CAPS.has(trimmed) && trimmed !== "flat") {
			out.cap = trimmed;
		}
	}
	
	
	
	const cmpdAttr = ln.attrs.cmpd;
	if (typeof cmpdAttr === "string") {
		const trimmed = cmpdAttr.trim();
		if (VALID_LINE_COMPOUNDS.has(trimmed) && trimmed !== "sng") {
			out.compound = trimmed;
		}
	}
	if (out.dash === undefined && out.width === undefined && out.cap === undefined && out.compound === undefined) return undefined;
	return out;
}


function clampExplosion(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	if (rounded <= 0) return undefined;
	if (rounded > EXPLOSION_MAX) return EXPLOSION_MAX;
	return rounded;
}
function buildSeries(series, index, sheetName, numericCategories, options) {
	const children = [writer_xmlSelfClose("c:idx", { val: index }), writer_xmlSelfClose("c:order", { val: index })];
	if (series.name) {
		
		
		
		children.push(writer_xmlElement("c:tx", undefined, [writer_xmlElement("c:v", undefined, writer_xmlEscape(series.name))]));
	}
	
	
	
	
	const spPr = buildSeriesSpPr(series.color, options?.stroke);
	if (spPr) children.push(spPr);
	
	
	
	
	
	const markerXml = buildSeriesMarker(options?.marker);
	if (markerXml) children.push(markerXml);
	
	
	
	
	
	
	
	
	if (options?.invertIfNegative === true) {
		children.push(writer_xmlSelfClose("c:invertIfNegative", { val: 1 }));
	}
	
	
	
	
	
	
	
	const explosion = clampExplosion(options?.explosion);
	if (explosion !== undefined) {
		children.push(writer_xmlSelfClose("c:explosion", { val: explosion }));
	}
	
	
	
	const dPtXml = buildDataPoints(options.dataPoints, options.chartType);
	for (const xml of dPtXml) children.push(xml);
	
	
	
	
	
	const seriesDLblsXml = buildSeriesDataLabels(series.dataLabels, options.dataLabels, options.chartType);
	if (seriesDLblsXml) children.push(seriesDLblsXml);
	
	
	
	
	
	if (options.trendlines && options.trendlines.length > 0) {
		const isPieFamily = options.chartType === "pie" || options.chartType === "doughnut";
		if (!isPieFamily) {
			const trendXmls = buildTrendlines(options.trendlines);
			for (const xml of trendXmls) children.push(xml);
		}
	}
	
	
	
	
	if (options.errorBars && options.errorBars.length > 0) {
		const isPieFamily = options.chartType === "pie" || options.chartType === "doughnut";
		if (!isPieFamily) {
			const errXmls = buildAllErrorBars(options.errorBars);
			for (const xml of errXmls) children.push(xml);
		}
	}
	
	if (series.categories) {
		const ref = qualifyRef(series.categories, sheetName);
		if (numericCategories) {
			children.push(writer_xmlElement("c:xVal", undefined, [writer_xmlElement("c:numRef", undefined, [writer_xmlElement("c:f", undefined, writer_xmlEscape(ref))])]));
		} else {
			children.push(writer_xmlElement("c:cat", undefined, [writer_xmlElement("c:strRef", undefined, [writer_xmlElement("c:f", undefined, writer_xmlEscape(ref))])]));
		}
	}
	
	const valuesRef = qualifyRef(series.values, sheetName);
	if (numericCategories) {
		children.push(writer_xmlElement("c:yVal", undefined, [writer_xmlElement("c:numRef", undefined, [writer_xmlElement("c:f", undefined, writer_xmlEscape(valuesRef))])]));
	} else {
		children.push(writer_xmlElement("c:val", undefined, [writer_xmlElement("c:numRef", undefined, [writer_xmlElement("c:f", undefined, writer_xmlEscape(valuesRef))])]));
	}
	if (options?.smooth !== undefined) {
		children.push(writer_xmlSelfClose("c:smooth", { val: options.smooth ? 1 : 0 }));
	}
	
	
	
	if (options.shape3D !== undefined) {
		const shapeXml = buildShape3D(options.shape3D);
		if (shapeXml) children.push(shapeXml);
	}
	
	
	
	if (typeof options.bubbleSize === "string" && options.bubbleSize.length > 0) {
		const ref = qualifyRef(options.bubbleSize, sheetName);
		children.push(writer_xmlElement("c:bubbleSize", undefined, [writer_xmlElement("c:numRef", undefined, [writer_xmlElement("c:f", undefined, writer_xmlEscape(ref))])]));
	}
	return writer_xmlElement("c:ser", undefined, children);
}

function normalizeDashStyle(value) {
	if (value === undefined) return undefined;
	return shape_VALID_DASH_STYLES.has(value) ? value : undefined;
}

function buildSeriesSpPr(rgbHex, stroke) {
	
	
	
	let fillColor;
	if (typeof rgbHex === "string") {
		const normalized = rgbHex.replace(/^#/, "").toUpperCase();
		fillColor = /^[0-9A-F]{6}$/.test(normalized) ? normalized : undefined;
	} else if (rgbHex !== undefined) {
		fillColor = shape_normalizeChartColor(rgbHex);
	}
	const dash = normalizeDashStyle(stroke?.dash);
	const widthPt = clampStrokeWidthPt(stroke?.width);
	
	
	
	const capRaw = normalizeLineCap(stroke?.cap);
	const cap = capRaw === "flat" ? undefined : capRaw;
	const compoundRaw = normalizeLineCompound(stroke?.compound);
	const compound = compoundRaw === "sng" ? undefined : compoundRaw;
	if (!fillColor && dash === undefined && widthPt === undefined && cap === undefined && compound === undefined) {
		return undefined;
	}
	const spPrChildren = [];
	if (fillColor !== undefined) {
		spPrChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillColor)]));
	}
	
	
	
	
	if (fillColor !== undefined || dash !== undefined || widthPt !== undefined || cap !== undefined || compound !== undefined) {
		const lnAttrs = {};
		if (widthPt !== undefined) {
			
			
			lnAttrs.w = Math.round(widthPt * shape_EMU_PER_PT);
		}
		if (cap !== undefined) lnAttrs.cap = cap;
		if (compound !== undefined) lnAttrs.cmpd = compound;
		const lnChildren = [];
		if (fillColor !== undefined) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillColor)]));
		}
		if (dash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: dash }));
		}
		spPrChildren.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
	}
	return writer_xmlElement("c:spPr", undefined, spPrChildren);
}

function clampMarkerSize(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	if (rounded < MARKER_SIZE_MIN) return MARKER_SIZE_MIN;
	if (rounded > MARKER_SIZE_MAX) return MARKER_SIZE_MAX;
	return rounded;
}

function normalizeMarkerSymbol(value) {
	if (value === undefined) return undefined;
	return VALID_MARKER_SYMBOLS.has(value) ? value : undefined;
}

function buildSeriesMarker(marker) {
	if (!marker) return undefined;
	const symbol = normalizeMarkerSymbol(marker.symbol);
	const size = clampMarkerSize(marker.size);
	const fill = shape_normalizeRgbHex(marker.fill);
	const line = shape_normalizeRgbHex(marker.line);
	if (symbol === undefined && size === undefined && !fill && !line) return undefined;
	const children = [];
	if (symbol !== undefined) children.push(writer_xmlSelfClose("c:symbol", { val: symbol }));
	if (size !== undefined) children.push(writer_xmlSelfClose("c:size", { val: size }));
	if (fill || line) {
		const spPrChildren = [];
		if (fill) {
			spPrChildren.push(writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: fill })]));
		}
		if (line) {
			spPrChildren.push(writer_xmlElement("a:ln", undefined, [writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: line })])]));
		}
		children.push(writer_xmlElement("c:spPr", undefined, spPrChildren));
	}
	return writer_xmlElement("c:marker", undefined, children);
}


function resolveStroke(sourceStroke, override) {
	if (override === undefined) {
		if (!sourceStroke) return undefined;
		return cloneStroke(sourceStroke);
	}
	if (override === null) return undefined;
	return cloneStroke(override);
}
function cloneStroke(source) {
	const out = {};
	if (source.dash !== undefined) out.dash = source.dash;
	if (typeof source.width === "number" && Number.isFinite(source.width)) out.width = source.width;
	if (typeof source.cap === "string" && VALID_LINE_CAPS.has(source.cap)) out.cap = source.cap;
	if (typeof source.compound === "string" && VALID_LINE_COMPOUNDS.has(source.compound)) {
		out.compound = source.compound;
	}
	return Object.keys(out).length > 0 ? out : undefined;
}

function resolveSmooth(sourceSmooth, override) {
	if (override === undefined) {
		return sourceSmooth === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function resolveInvertIfNegative(sourceFlag, override) {
	if (override === undefined) {
		return sourceFlag === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function resolveExplosion(sourceValue, override) {
	if (override === undefined) {
		if (sourceValue === undefined || !Number.isFinite(sourceValue) || sourceValue <= 0) {
			return undefined;
		}
		return sourceValue;
	}
	if (override === null) return undefined;
	if (!Number.isFinite(override) || override <= 0) return undefined;
	return override;
}

function resolveMarker(sourceMarker, override) {
	if (override === undefined) {
		if (!sourceMarker) return undefined;
		return series_cloneMarker(sourceMarker);
	}
	if (override === null) return undefined;
	return series_cloneMarker(override);
}
function series_cloneMarker(source) {
	const out = {};
	if (source.symbol !== undefined) out.symbol = source.symbol;
	if (typeof source.size === "number" && Number.isFinite(source.size)) out.size = source.size;
	if (typeof source.fill === "string" && source.fill.length > 0) out.fill = source.fill;
	if (typeof source.line === "string" && source.line.length > 0) out.line = source.line;
	return Object.keys(out).length > 0 ? out : undefined;
}

function series_resolveShowLineMarkers(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function series_buildSeriesFromSource(source, overrides) {
	const sourceSeries = source.series ?? [];
	
	
	const length = Math.max(sourceSeries.length, overrides?.length ?? 0);
	const out = [];
	for (let i = 0; i < length; i++) {
		const src = sourceSeries[i];
		const ov = overrides?.[i];
		const merged = mergeSeries(src, ov, i);
		out.push(merged);
	}
	return out;
}
function mergeSeries(src, ov, index) {
	
	const values = ov?.values ?? src?.valuesRef;
	if (!values) {
		throw new Error(`cloneChart: series #${index} has no values reference; provide \`seriesOverrides[${index}].values\``);
	}
	const out = { values };
	const name = applyOverride(src?.name, ov?.name);
	if (name !== undefined) out.name = name;
	const categories = applyOverride(src?.categoriesRef, ov?.categories);
	if (categories !== undefined) out.categories = categories;
	const color = applyOverride(src?.color, ov?.color);
	if (color !== undefined) out.color = color;
	const dataLabels = resolveSeriesDataLabels(src?.dataLabels, ov?.dataLabels);
	if (dataLabels !== undefined) out.dataLabels = dataLabels;
	const smooth = resolveSmooth(src?.smooth, ov?.smooth);
	if (smooth !== undefined) out.smooth = smooth;
	const stroke = resolveStroke(src?.stroke, ov?.stroke);
	if (stroke !== undefined) out.stroke = stroke;
	const marker = resolveMarker(src?.marker, ov?.marker);
	if (marker !== undefined) out.marker = marker;
	const invertIfNegative = resolveInvertIfNegative(src?.invertIfNegative, ov?.invertIfNegative);
	if (invertIfNegative !== undefined) out.invertIfNegative = invertIfNegative;
	const explosion = resolveExplosion(src?.explosion, ov?.explosion);
	if (explosion !== undefined) out.explosion = explosion;
	const dataPoints = resolveDataPoints(src?.dataPoints, ov?.dataPoints);
	if (dataPoints !== undefined) out.dataPoints = dataPoints;
	const trendlines = resolveTrendlines(src?.trendlines, ov?.trendlines);
	if (trendlines !== undefined) out.trendlines = trendlines;
	const errorBars = resolveErrorBars(src?.errorBars, ov?.errorBars);
	if (errorBars !== undefined) out.errorBars = errorBars;
	if (ov && Object.prototype.hasOwnProperty.call(ov, "bubbleSize")) {
		if (ov.bubbleSize !== null && typeof ov.bubbleSize === "string") {
			out.bubbleSize = ov.bubbleSize;
		}
	} else if (typeof src?.bubbleSizeRef === "string") {
		out.bubbleSize = src.bubbleSizeRef;
	}
	if (ov && Object.prototype.hasOwnProperty.call(ov, "shape3D")) {
		if (ov.shape3D !== null && ov.shape3D !== undefined) {
			out.shape3D = ov.shape3D;
		}
	} else if (src?.shape3D !== undefined) {
		out.shape3D = src.shape3D;
	}
	return out;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/axis.mjs







const axis_TITLE_FONT_SZ_PER_POINT = FONT_SZ_PER_POINT;
const axis_TITLE_FONT_SIZE_MIN_PT = text_FONT_SIZE_MIN_PT;
const axis_TITLE_FONT_SIZE_MAX_PT = text_FONT_SIZE_MAX_PT;


const VALID_TICK_MARKS = new Set([
	"none",
	"in",
	"out",
	"cross"
]);

const VALID_TICK_LBL_POSITIONS = new Set([
	"nextTo",
	"low",
	"high",
	"none"
]);

const VALID_LBL_ALIGNS = new Set([
	"ctr",
	"l",
	"r"
]);

const LABEL_ROTATION_MIN_DEG = ROTATION_MIN_DEG;
const LABEL_ROTATION_MAX_DEG = ROTATION_MAX_DEG;

const VALID_CROSSES = new Set([
	"autoZero",
	"min",
	"max"
]);

const VALID_DISP_UNITS = new Set([
	"hundreds",
	"thousands",
	"tenThousands",
	"hundredThousands",
	"millions",
	"tenMillions",
	"hundredMillions",
	"billions",
	"trillions"
]);

const VALID_CROSS_BETWEEN = new Set(["between", "midCat"]);

function axis_parseAxisInfo(axis, familyDefaultCrossBetween) {
	const title = parseAxisTitle(axis);
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleRotation = parseAxisTitleRotation(axis);
	
	
	
	
	
	
	
	
	
	
	const axisTitleFontSize = parseAxisTitleFontSize(axis);
	
	
	
	
	
	
	
	
	
	const axisTitleBold = parseAxisTitleBold(axis);
	
	
	
	
	
	
	
	
	
	
	const axisTitleItalic = parseAxisTitleItalic(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleColor = parseAxisTitleColor(axis);
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleStrike = parseAxisTitleStrike(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleUnderline = parseAxisTitleUnderline(axis);
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleFontFamily = parseAxisTitleFontFamily(axis);
	
	
	
	
	
	
	
	const axisTitleOverlay = parseAxisTitleOverlay(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleLayout = parseAxisTitleLayout(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleFillColor = parseAxisTitleFillColor(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleBorderColor = parseAxisTitleBorderColor(axis);
	
	
	
	
	
	
	
	
	const axisTitleBorderWidth = parseAxisTitleBorderWidth(axis);
	
	
	
	const axisTitleBorderDash = parseAxisTitleBorderDash(axis);
	
	
	
	const axisTitleBorderCap = parseAxisTitleBorderCap(axis);
	const axisTitleBorderCompound = parseAxisTitleBorderCompound(axis);
	const gridlines = parseAxisGridlines(axis);
	const scale = parseAxisScale(axis);
	const numberFormat = parseAxisNumberFormat(axis);
	
	
	
	
	
	
	const majorTickMark = parseAxisTickMark(axis, "majorTickMark", "out");
	const minorTickMark = parseAxisTickMark(axis, "minorTickMark", "none");
	const tickLblPos = parseAxisTickLblPos(axis);
	
	
	
	
	
	
	
	const labelRotation = parseAxisLabelRotation(axis);
	
	
	
	
	
	
	const labelFontSize = parseAxisLabelFontSize(axis);
	
	
	
	
	
	
	const labelBold = parseAxisLabelBold(axis);
	
	
	
	
	
	
	const labelItalic = parseAxisLabelItalic(axis);
	
	
	
	
	
	
	
	
	const labelColor = parseAxisLabelColor(axis);
	
	
	
	
	
	
	
	
	
	const labelUnderline = parseAxisLabelUnderline(axis);
	
	
	
	
	
	
	
	
	
	const labelStrike = parseAxisLabelStrike(axis);
	
	
	
	
	
	
	
	
	
	
	const labelFontFamily = parseAxisLabelFontFamily(axis);
	
	
	
	
	const reverse = parseAxisReverse(axis);
	
	
	
	
	
	
	const isCategoryAxis = axis.local === "catAx" || axis.local === "dateAx";
	const tickLblSkip = isCategoryAxis ? parseAxisSkip(axis, "tickLblSkip") : undefined;
	const tickMarkSkip = isCategoryAxis ? parseAxisSkip(axis, "tickMarkSkip") : undefined;
	
	
	
	
	const lblOffset = isCategoryAxis ? parseAxisLblOffset(axis) : undefined;
	
	
	
	const lblAlgn = isCategoryAxis ? parseAxisLblAlgn(axis) : undefined;
	
	
	
	
	
	const noMultiLvlLbl = axis.local === "catAx" ? parseAxisNoMultiLvlLbl(axis) : undefined;
	
	
	
	
	
	
	const auto = axis.local === "catAx" ? parseAxisAuto(axis) : undefined;
	
	
	
	
	const hidden = parseAxisHidden(axis);
	
	
	
	
	
	
	
	const crossesPair = parseAxisCrosses(axis);
	const crosses = crossesPair.crosses;
	const crossesAt = crossesPair.crossesAt;
	
	
	
	
	const dispUnits = axis.local === "valAx" ? parseAxisDispUnits(axis) : undefined;
	
	
	
	
	
	
	
	
	const parsedCrossBetween = axis.local === "valAx" ? parseAxisCrossBetween(axis) : undefined;
	const crossBetween = parsedCrossBetween === familyDefaultCrossBetween ? undefined : parsedCrossBetween;
	if (title === undefined && axisTitleRotation === undefined && axisTitleFontSize === undefined && axisTitleBold === undefined && axisTitleItalic === undefined && axisTitleColor === undefined && axisTitleStrike === undefined && axisTitleUnderline === undefined && axisTitleFontFamily === undefined && axisTitleOverlay === undefined && axisTitleLayout === undefined && axisTitleFillColor === undefined && axisTitleBorderColor === undefined && axisTitleBorderWidth === undefined && axisTitleBorderDash === undefined && axisTitleBorderCap === undefined && axisTitleBorderCompound === undefined && gridlines === undefined && scale === undefined && numberFormat === undefined && majorTickMark === undefined && minorTickMark === undefined && tickLblPos === undefined && labelRotation === undefined && labelFontSize === undefined && labelBold === undefined && labelItalic === undefined && labelColor === undefined && labelFontFamily === undefined && labelUnderline === undefined && labelStrike === undefined && reverse === undefined && tickLblSkip === undefined && tickMarkSkip === undefined && lblOffset === undefined && lblAlgn === undefined && noMultiLvlLbl === undefined && auto === undefined && hidden === undefined && crosses === undefined && crossesAt === undefined && dispUnits === undefined && crossBetween === undefined) {
		return undefined;
	}
	const out = {};
	if (title !== undefined) out.title = title;
	if (axisTitleRotation !== undefined) out.axisTitleRotation = axisTitleRotation;
	if (axisTitleFontSize !== undefined) out.axisTitleFontSize = axisTitleFontSize;
	if (axisTitleBold !== undefined) out.axisTitleBold = axisTitleBold;
	if (axisTitleItalic !== undefined) out.axisTitleItalic = axisTitleItalic;
	if (axisTitleColor !== undefined) out.axisTitleColor = axisTitleColor;
	if (axisTitleStrike !== undefined) out.axisTitleStrike = axisTitleStrike;
	if (axisTitleUnderline !== undefined) out.axisTitleUnderline = axisTitleUnderline;
	if (axisTitleFontFamily !== undefined) out.axisTitleFontFamily = axisTitleFontFamily;
	if (axisTitleOverlay !== undefined) out.axisTitleOverlay = axisTitleOverlay;
	if (axisTitleLayout !== undefined) out.axisTitleLayout = axisTitleLayout;
	if (axisTitleFillColor !== undefined) out.axisTitleFillColor = axisTitleFillColor;
	if (axisTitleBorderColor !== undefined) out.axisTitleBorderColor = axisTitleBorderColor;
	if (axisTitleBorderWidth !== undefined) out.axisTitleBorderWidth = axisTitleBorderWidth;
	if (axisTitleBorderDash !== undefined) out.axisTitleBorderDash = axisTitleBorderDash;
	if (axisTitleBorderCap !== undefined) out.axisTitleBorderCap = axisTitleBorderCap;
	if (axisTitleBorderCompound !== undefined) {
		out.axisTitleBorderCompound = axisTitleBorderCompound;
	}
	if (gridlines !== undefined) out.gridlines = gridlines;
	if (scale !== undefined) out.scale = scale;
	if (numberFormat !== undefined) out.numberFormat = numberFormat;
	if (majorTickMark !== undefined) out.majorTickMark = majorTickMark;
	if (minorTickMark !== undefined) out.minorTickMark = minorTickMark;
	if (tickLblPos !== undefined) out.tickLblPos = tickLblPos;
	if (labelRotation !== undefined) out.labelRotation = labelRotation;
	if (labelFontSize !== undefined) out.labelFontSize = labelFontSize;
	if (labelBold !== undefined) out.labelBold = labelBold;
	if (labelItalic !== undefined) out.labelItalic = labelItalic;
	if (labelColor !== undefined) out.labelColor = labelColor;
	if (labelFontFamily !== undefined) out.labelFontFamily = labelFontFamily;
	if (labelUnderline !== undefined) out.labelUnderline = labelUnderline;
	if (labelStrike !== undefined) out.labelStrike = labelStrike;
	if (reverse !== undefined) out.reverse = reverse;
	if (tickLblSkip !== undefined) out.tickLblSkip = tickLblSkip;
	if (tickMarkSkip !== undefined) out.tickMarkSkip = tickMarkSkip;
	if (lblOffset !== undefined) out.lblOffset = lblOffset;
	if (lblAlgn !== undefined) out.lblAlgn = lblAlgn;
	if (noMultiLvlLbl !== undefined) out.noMultiLvlLbl = noMultiLvlLbl;
	if (auto !== undefined) out.auto = auto;
	if (hidden !== undefined) out.hidden = hidden;
	if (crosses !== undefined) out.crosses = crosses;
	if (crossesAt !== undefined) out.crossesAt = crossesAt;
	if (dispUnits !== undefined) out.dispUnits = dispUnits;
	if (crossBetween !== undefined) out.crossBetween = crossBetween;
	return out;
}

function parseAxisTickMark(axis, localName, defaultValue) {
	const el = findChild(axis, localName);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (!VALID_TICK_MARKS.has(value)) return undefined;
	return value === defaultValue ? undefined : value;
}

function parseAxisTickLblPos(axis) {
	const el = findChild(axis, "tickLblPos");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (!VALID_TICK_LBL_POSITIONS.has(value)) return undefined;
	return value === "nextTo" ? undefined : value;
}

function parseAxisReverse(axis) {
	const scaling = findChild(axis, "scaling");
	if (!scaling) return undefined;
	const orientation = findChild(scaling, "orientation");
	if (!orientation) return undefined;
	const raw = orientation.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (value === "maxMin") return true;
	
	
	return undefined;
}

function parseAxisSkip(axis, localName) {
	const el = findChild(axis, localName);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 1 || parsed > 32767) return undefined;
	if (parsed === 1) return undefined;
	return parsed;
}

function parseAxisLblOffset(axis) {
	const el = findChild(axis, "lblOffset");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 1e3) return undefined;
	if (parsed === 100) return undefined;
	return parsed;
}

function parseAxisLblAlgn(axis) {
	const el = findChild(axis, "lblAlgn");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (!VALID_LBL_ALIGNS.has(value)) return undefined;
	return value === "ctr" ? undefined : value;
}

function parseAxisNoMultiLvlLbl(axis) {
	const el = findChild(axis, "noMultiLvlLbl");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw.trim()) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return undefined;
		default: return undefined;
	}
}

function parseAxisAuto(axis) {
	const el = findChild(axis, "auto");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw.trim()) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseAxisHidden(axis) {
	const el = findChild(axis, "delete");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw.trim()) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseAxisLabelRotation(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const bodyPr = findChild(txPr, "bodyPr");
	if (!bodyPr) return undefined;
	const raw = bodyPr.attrs.rot;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	const degrees = Math.round(parsed / TXPR_ROT_PER_DEGREE);
	if (degrees === 0) return undefined;
	if (degrees < LABEL_ROTATION_MIN_DEG) return LABEL_ROTATION_MIN_DEG;
	if (degrees > LABEL_ROTATION_MAX_DEG) return LABEL_ROTATION_MAX_DEG;
	return degrees;
}

function parseAxisLabelFontSize(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	const halfSteps = Math.round(parsed / axis_TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < axis_TITLE_FONT_SIZE_MIN_PT || points > axis_TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function parseAxisLabelBold(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.b);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisLabelItalic(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.i);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisLabelColor(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseAxisLabelUnderline(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	
	
	
	
	
	
	
	if (raw === "sng") return true;
	return undefined;
}

function parseAxisLabelStrike(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	
	
	
	
	
	
	
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseAxisLabelFontFamily(axis) {
	const txPr = findChild(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseAxisCrosses(axis) {
	const crossesAtEl = findChild(axis, "crossesAt");
	if (crossesAtEl) {
		const raw = crossesAtEl.attrs.val;
		if (typeof raw === "string") {
			const trimmed = raw.trim();
			if (trimmed.length > 0) {
				const parsed = Number.parseFloat(trimmed);
				if (Number.isFinite(parsed)) {
					return { crossesAt: parsed };
				}
			}
		}
	}
	const crossesEl = findChild(axis, "crosses");
	if (!crossesEl) return {};
	const raw = crossesEl.attrs.val;
	if (typeof raw !== "string") return {};
	const value = raw.trim();
	if (!VALID_CROSSES.has(value)) return {};
	if (value === "autoZero") return {};
	return { crosses: value };
}

function parseAxisDispUnits(axis) {
	const dispUnits = findChild(axis, "dispUnits");
	if (!dispUnits) return undefined;
	const out = {};
	
	
	
	
	const custUnit = findChild(dispUnits, "custUnit");
	if (custUnit) {
		const raw = custUnit.attrs.val;
		if (typeof raw === "string") {
			const parsed = Number.parseFloat(raw.trim());
			if (Number.isFinite(parsed) && parsed > 0) {
				out.custUnit = parsed;
			}
		}
	}
	if (out.custUnit === undefined) {
		const builtInUnit = findChild(dispUnits, "builtInUnit");
		if (builtInUnit) {
			const raw = builtInUnit.attrs.val;
			if (typeof raw === "string") {
				const trimmed = raw.trim();
				if (VALID_DISP_UNITS.has(trimmed)) {
					out.unit = trimmed;
				}
			}
		}
	}
	if (out.unit === undefined && out.custUnit === undefined) return undefined;
	const lbl = findChild(dispUnits, "dispUnitsLbl");
	if (lbl) {
		out.showLabel = true;
		
		
		
		
		const tx = findChild(lbl, "tx");
		if (tx) {
			const rich = findChild(tx, "rich");
			if (rich) {
				const buf = [];
				for (const p of rich.children) {
					if (typeof p === "string") continue;
					if (p.local !== "p") continue;
					const paraBuf = [];
					for (const r of p.children) {
						if (typeof r === "string") continue;
						if (r.local !== "r") continue;
						for (const t of r.children) {
							if (typeof t === "string") continue;
							if (t.local !== "t") continue;
							let text = "";
							for (const c of t.children) {
								if (typeof c === "string") text += c;
							}
							paraBuf.push(text);
						}
					}
					if (paraBuf.length > 0) buf.push(paraBuf.join(""));
				}
				const joined = buf.join("\n").trim();
				if (joined.length > 0) out.customLabel = joined;
			}
		}
	}
	return out;
}

function parseAxisCrossBetween(axis) {
	const el = findChild(axis, "crossBetween");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!VALID_CROSS_BETWEEN.has(trimmed)) return undefined;
	return trimmed;
}

function parseAxisScale(axis) {
	const out = {};
	
	
	
	const scaling = findChild(axis, "scaling");
	if (scaling) {
		const min = parseNumericChildVal(scaling, "min");
		if (min !== undefined) out.min = min;
		const max = parseNumericChildVal(scaling, "max");
		if (max !== undefined) out.max = max;
		const logBase = parseNumericChildVal(scaling, "logBase");
		if (logBase !== undefined) out.logBase = logBase;
	}
	const majorUnit = parseNumericChildVal(axis, "majorUnit");
	if (majorUnit !== undefined && majorUnit > 0) out.majorUnit = majorUnit;
	const minorUnit = parseNumericChildVal(axis, "minorUnit");
	if (minorUnit !== undefined && minorUnit > 0) out.minorUnit = minorUnit;
	return Object.keys(out).length > 0 ? out : undefined;
}

function parseAxisNumberFormat(axis) {
	const numFmt = findChild(axis, "numFmt");
	if (!numFmt) return undefined;
	const formatCode = numFmt.attrs.formatCode;
	if (typeof formatCode !== "string" || formatCode.length === 0) return undefined;
	const out = { formatCode };
	const sourceLinked = numFmt.attrs.sourceLinked;
	if (sourceLinked !== undefined && parseBoolAttr(sourceLinked) === true) {
		out.sourceLinked = true;
	}
	return out;
}

function parseAxisGridlines(axis) {
	const major = findChild(axis, "majorGridlines") !== undefined;
	const minor = findChild(axis, "minorGridlines") !== undefined;
	if (!major && !minor) return undefined;
	const out = {};
	if (major) out.major = true;
	if (minor) out.minor = true;
	return out;
}

function parseAxisTitle(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (rich) {
		const parts = [];
		collectTextRuns(rich, parts);
		const joined = parts.join("").trim();
		return joined.length > 0 ? joined : undefined;
	}
	const strRef = findChild(tx, "strRef");
	if (strRef) {
		const cache = findChild(strRef, "strCache");
		if (cache) {
			for (const pt of childElements(cache)) {
				if (pt.local !== "pt") continue;
				const v = findChild(pt, "v");
				if (v) {
					const text = elementText(v).trim();
					if (text.length > 0) return text;
				}
			}
		}
	}
	return undefined;
}

function parseAxisTitleRotation(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	const bodyPr = findChild(rich, "bodyPr");
	if (!bodyPr) return undefined;
	const raw = bodyPr.attrs.rot;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	const degrees = Math.round(parsed / TXPR_ROT_PER_DEGREE);
	if (degrees === 0) return undefined;
	if (degrees < LABEL_ROTATION_MIN_DEG) return LABEL_ROTATION_MIN_DEG;
	if (degrees > LABEL_ROTATION_MAX_DEG) return LABEL_ROTATION_MAX_DEG;
	return degrees;
}

function parseAxisTitleFontSize(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	const halfSteps = Math.round(parsed / axis_TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < axis_TITLE_FONT_SIZE_MIN_PT || points > axis_TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function parseAxisTitleBold(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.b);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisTitleItalic(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.i);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisTitleColor(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseAxisTitleStrike(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	
	
	
	
	
	
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseAxisTitleUnderline(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	
	
	
	
	
	
	
	if (raw === "sng") return true;
	return undefined;
}

function parseAxisTitleFontFamily(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const tx = findChild(title, "tx");
	if (!tx) return undefined;
	const rich = findChild(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild(rich, "p");
	if (!p) return undefined;
	const pPr = findChild(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseAxisTitleOverlay(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	const overlay = findChild(title, "overlay");
	if (!overlay) return undefined;
	const raw = overlay.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseAxisTitleLayout(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	return parseManualLayout(title);
}

function parseAxisTitleFillColor(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	return parseSpPrFill(title);
}

function parseAxisTitleBorderColor(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	return parseSpPrBorderColor(title);
}

function parseAxisTitleBorderWidth(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	return parseBorderWidthFromSpPr(title);
}

function parseAxisTitleBorderDash(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	return parseBorderDashFromSpPr(title);
}

function parseAxisTitleBorderCap(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	return parseBorderCapFromSpPr(title);
}

function parseAxisTitleBorderCompound(axis) {
	const title = findChild(axis, "title");
	if (!title) return undefined;
	return parseBorderCompoundFromSpPr(title);
}

function axis_parseAutoTitleDeleted(chartEl) {
	const el = findChild(chartEl, "autoTitleDeleted");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

const VALID_AXIS_CROSSES = new Set([
	"autoZero",
	"min",
	"max"
]);
const AXIS_ID_CAT = 111111111;
const AXIS_ID_VAL = 222222222;
const AXIS_ID_VAL_X = 333333333;
const AXIS_ID_VAL_Y = 444444444;

const AXIS_TITLE_DEFAULT_FONT_SIZE_SZ = 1e3;
const axis_TITLE_ROT_PER_DEGREE = text_TXPR_ROT_PER_DEGREE;

const TICK_MARK_VALUES = new Set([
	"none",
	"in",
	"out",
	"cross"
]);

const TICK_LBL_POS_VALUES = new Set([
	"nextTo",
	"low",
	"high",
	"none"
]);


function resolveAutoTitleDeleted(chart) {
	if (chart.autoTitleDeleted === true) return true;
	if (chart.autoTitleDeleted === false) return false;
	
	
	const showTitle = chart.showTitle ?? Boolean(chart.title);
	return !(showTitle && chart.title);
}

function normalizeAxisTitle(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	return trimmed.length > 0 ? trimmed : undefined;
}

function normalizeAxisGridlines(value) {
	if (!value) return undefined;
	const major = value.major === true;
	const minor = value.minor === true;
	if (!major && !minor) return undefined;
	return {
		major,
		minor
	};
}

function buildAxisGridlines(gridlines) {
	if (!gridlines) return [];
	const out = [];
	if (gridlines.major) out.push(writer_xmlElement("c:majorGridlines", undefined, []));
	if (gridlines.minor) out.push(writer_xmlElement("c:minorGridlines", undefined, []));
	return out;
}

function normalizeAxisScale(value) {
	if (!value) return undefined;
	const out = {};
	if (typeof value.min === "number" && Number.isFinite(value.min)) out.min = value.min;
	if (typeof value.max === "number" && Number.isFinite(value.max)) out.max = value.max;
	if (out.min !== undefined && out.max !== undefined && out.min >= out.max) {
		
		
		delete out.max;
	}
	if (typeof value.majorUnit === "number" && Number.isFinite(value.majorUnit) && value.majorUnit > 0) {
		out.majorUnit = value.majorUnit;
	}
	if (typeof value.minorUnit === "number" && Number.isFinite(value.minorUnit) && value.minorUnit > 0) {
		out.minorUnit = value.minorUnit;
	}
	if (typeof value.logBase === "number" && Number.isFinite(value.logBase) && value.logBase >= 2 && value.logBase <= 1e3) {
		out.logBase = value.logBase;
	}
	return Object.keys(out).length > 0 ? out : undefined;
}

function normalizeAxisNumberFormat(value) {
	if (!value) return undefined;
	const formatCode = typeof value.formatCode === "string" ? value.formatCode : "";
	if (formatCode.length === 0) return undefined;
	const out = { formatCode };
	if (value.sourceLinked === true) out.sourceLinked = true;
	return out;
}

function normalizeAxisSkip(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	if (rounded < 1 || rounded > 32767) return undefined;
	if (rounded === 1) return undefined;
	return rounded;
}

function normalizeAxisLblOffset(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	if (rounded < 0 || rounded > 1e3) return undefined;
	if (rounded === 100) return undefined;
	return rounded;
}

function normalizeAxisLblAlgn(value) {
	if (value === undefined) return undefined;
	if (value !== "ctr" && value !== "l" && value !== "r") return undefined;
	if (value === "ctr") return undefined;
	return value;
}

function normalizeAxisHidden(value) {
	return value === true;
}

function normalizeAxisLabelRotation(value) {
	if (value === undefined || typeof value !== "number" || !Number.isFinite(value)) return undefined;
	let degrees = Math.round(value);
	if (degrees < LABEL_ROTATION_MIN_DEG) degrees = LABEL_ROTATION_MIN_DEG;
	else if (degrees > LABEL_ROTATION_MAX_DEG) degrees = LABEL_ROTATION_MAX_DEG;
	if (degrees === 0) return undefined;
	return degrees;
}

function normalizeAxisLabelFontSize(value) {
	if (value === undefined || typeof value !== "number" || !Number.isFinite(value)) return undefined;
	const halfSteps = Math.round(value * 2);
	const points = halfSteps / 2;
	if (points < axis_TITLE_FONT_SIZE_MIN_PT || points > axis_TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function normalizeAxisLabelBold(value) {
	return normalizeTitleBold(value);
}

function normalizeAxisLabelItalic(value) {
	return title_normalizeTitleItalic(value);
}

function normalizeAxisLabelColor(value) {
	return title_normalizeTitleColor(value);
}

function normalizeAxisLabelUnderline(value) {
	return title_normalizeTitleUnderline(value);
}

function normalizeAxisLabelStrike(value) {
	return title_normalizeTitleStrike(value);
}

function normalizeAxisLabelFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function buildAxisTxPr(rotationDeg, fontSizePt, bold, italic, rgbHex, underline, strike, fontFamily) {
	if (rotationDeg === undefined && fontSizePt === undefined && bold === undefined && italic === undefined && rgbHex === undefined && underline === undefined && strike === undefined && fontFamily === undefined) return undefined;
	const rot = rotationDeg === undefined ? undefined : rotationDeg * text_TXPR_ROT_PER_DEGREE;
	const sz = fontSizePt === undefined ? undefined : fontSizePt * axis_TITLE_FONT_SZ_PER_POINT;
	const b = bold === undefined ? undefined : bold ? 1 : 0;
	const i = italic === undefined ? undefined : italic ? 1 : 0;
	
	
	
	
	
	
	
	
	
	
	const u = underline === true ? "sng" : undefined;
	
	
	
	
	
	
	
	
	
	
	const strikeAttr = strike === true ? "sngStrike" : undefined;
	
	
	
	
	
	
	const solidFillChild = rgbHex !== undefined ? writer_xmlElement("a:solidFill", undefined, [buildColorElement(rgbHex)]) : undefined;
	
	
	
	
	
	
	
	const latinChild = fontFamily ? writer_xmlSelfClose("a:latin", { typeface: fontFamily }) : undefined;
	
	
	
	
	
	
	
	const defRPrChildren = [];
	if (solidFillChild) defRPrChildren.push(solidFillChild);
	if (latinChild) defRPrChildren.push(latinChild);
	const defRPr = defRPrChildren.length > 0 ? writer_xmlElement("a:defRPr", {
		sz,
		b,
		i,
		u,
		strike: strikeAttr
	}, defRPrChildren) : writer_xmlSelfClose("a:defRPr", {
		sz,
		b,
		i,
		u,
		strike: strikeAttr
	});
	return writer_xmlElement("c:txPr", undefined, [
		writer_xmlSelfClose("a:bodyPr", { rot }),
		writer_xmlSelfClose("a:lstStyle"),
		writer_xmlElement("a:p", undefined, [writer_xmlElement("a:pPr", undefined, [defRPr]), writer_xmlSelfClose("a:endParaRPr", { lang: "en-US" })])
	]);
}

function normalizeAxisCrosses(semantic, numeric) {
	if (typeof numeric === "number" && Number.isFinite(numeric)) {
		return {
			kind: "numeric",
			value: numeric
		};
	}
	if (semantic !== undefined && VALID_AXIS_CROSSES.has(semantic) && semantic !== "autoZero") {
		return {
			kind: "semantic",
			value: semantic
		};
	}
	return { kind: "default" };
}

function buildAxisCrosses(resolved) {
	switch (resolved.kind) {
		case "numeric": return writer_xmlSelfClose("c:crossesAt", { val: resolved.value });
		case "semantic": return writer_xmlSelfClose("c:crosses", { val: resolved.value });
		case "default": return writer_xmlSelfClose("c:crosses", { val: "autoZero" });
	}
}

function buildAxisScalingExtras(scale) {
	if (!scale) return {
		before: [],
		after: []
	};
	const before = [];
	const after = [];
	
	if (scale.logBase !== undefined) {
		before.push(writer_xmlSelfClose("c:logBase", { val: scale.logBase }));
	}
	
	if (scale.max !== undefined) after.push(writer_xmlSelfClose("c:max", { val: scale.max }));
	if (scale.min !== undefined) after.push(writer_xmlSelfClose("c:min", { val: scale.min }));
	return {
		before,
		after
	};
}

function buildAxisScaling(scale, reverse = false) {
	const { before, after } = buildAxisScalingExtras(scale);
	const children = [
		...before,
		writer_xmlSelfClose("c:orientation", { val: reverse ? "maxMin" : "minMax" }),
		...after
	];
	return writer_xmlElement("c:scaling", undefined, children);
}

function buildAxisTickUnits(scale) {
	if (!scale) return [];
	const out = [];
	if (scale.majorUnit !== undefined) {
		out.push(writer_xmlSelfClose("c:majorUnit", { val: scale.majorUnit }));
	}
	if (scale.minorUnit !== undefined) {
		out.push(writer_xmlSelfClose("c:minorUnit", { val: scale.minorUnit }));
	}
	return out;
}

function normalizeAxisDispUnits(value) {
	if (value === undefined) return undefined;
	if (typeof value === "string") {
		return VALID_DISP_UNITS.has(value) ? { unit: value } : undefined;
	}
	if (typeof value !== "object" || value === null) return undefined;
	const out = {};
	const unit = value.unit;
	if (typeof unit === "string" && VALID_DISP_UNITS.has(unit)) {
		out.unit = unit;
	}
	const custUnit = value.custUnit;
	if (typeof custUnit === "number" && Number.isFinite(custUnit) && custUnit > 0) {
		out.custUnit = custUnit;
	}
	
	
	
	
	
	if (out.unit === undefined && out.custUnit === undefined) return undefined;
	if (value.showLabel === true) out.showLabel = true;
	if (typeof value.customLabel === "string") {
		const trimmed = value.customLabel.trim();
		if (trimmed.length > 0) out.customLabel = trimmed;
	}
	return out;
}

function buildAxisDispUnits(dispUnits) {
	if (!dispUnits) return [];
	const children = [];
	if (dispUnits.custUnit !== undefined) {
		children.push(writer_xmlSelfClose("c:custUnit", { val: dispUnits.custUnit }));
	} else if (dispUnits.unit !== undefined) {
		children.push(writer_xmlSelfClose("c:builtInUnit", { val: dispUnits.unit }));
	} else {
		
		
		
		
		
		return [];
	}
	if (dispUnits.showLabel === true || typeof dispUnits.customLabel === "string" && dispUnits.customLabel.trim().length > 0) {
		const customLabel = typeof dispUnits.customLabel === "string" ? dispUnits.customLabel.trim() : "";
		if (customLabel.length > 0) {
			
			
			
			
			
			
			const escaped = customLabel.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
			const richBlock = writer_xmlElement("c:rich", undefined, [
				writer_xmlSelfClose("a:bodyPr"),
				writer_xmlSelfClose("a:lstStyle"),
				writer_xmlElement("a:p", undefined, [writer_xmlElement("a:r", undefined, [writer_xmlElement("a:t", undefined, escaped)])])
			]);
			const txBlock = writer_xmlElement("c:tx", undefined, [richBlock]);
			children.push(writer_xmlElement("c:dispUnitsLbl", undefined, [txBlock]));
		} else {
			children.push(writer_xmlSelfClose("c:dispUnitsLbl"));
		}
	}
	return [writer_xmlElement("c:dispUnits", undefined, children)];
}

function normalizeAxisCrossBetween(value) {
	if (typeof value !== "string") return undefined;
	return VALID_CROSS_BETWEEN.has(value) ? value : undefined;
}

function buildAxisNumFmt(numFmt) {
	if (!numFmt) return [];
	const sourceLinked = numFmt.sourceLinked === true ? 1 : 0;
	return [writer_xmlSelfClose("c:numFmt", {
		formatCode: numFmt.formatCode,
		sourceLinked
	})];
}

function normalizeTickMark(value) {
	if (value === undefined) return undefined;
	return TICK_MARK_VALUES.has(value) ? value : undefined;
}

function normalizeTickLblPos(value) {
	if (value === undefined) return undefined;
	return TICK_LBL_POS_VALUES.has(value) ? value : undefined;
}

function buildAxisTickRendering(majorTickMark, minorTickMark, tickLblPos) {
	const out = [];
	if (majorTickMark !== undefined) {
		out.push(writer_xmlSelfClose("c:majorTickMark", { val: majorTickMark }));
	}
	if (minorTickMark !== undefined) {
		out.push(writer_xmlSelfClose("c:minorTickMark", { val: minorTickMark }));
	}
	if (tickLblPos !== undefined) {
		out.push(writer_xmlSelfClose("c:tickLblPos", { val: tickLblPos }));
	}
	return out;
}

function buildAxisSkips(tickLblSkip, tickMarkSkip) {
	const out = [];
	if (tickLblSkip !== undefined) {
		out.push(writer_xmlSelfClose("c:tickLblSkip", { val: tickLblSkip }));
	}
	if (tickMarkSkip !== undefined) {
		out.push(writer_xmlSelfClose("c:tickMarkSkip", { val: tickMarkSkip }));
	}
	return out;
}
function buildBarAxes(orientation, opts) {
	
	
	
	const catPos = orientation === "column" ? "b" : "l";
	const valPos = orientation === "column" ? "l" : "b";
	
	
	
	
	
	
	
	
	const catAxChildren = [
		writer_xmlSelfClose("c:axId", { val: AXIS_ID_CAT }),
		buildAxisScaling(opts.xScale, opts.xReverse),
		writer_xmlSelfClose("c:delete", { val: opts.xHidden ? 1 : 0 }),
		writer_xmlSelfClose("c:axPos", { val: catPos }),
		...buildAxisGridlines(opts.xGridlines)
	];
	if (opts.xAxisTitle) catAxChildren.push(buildAxisTitle(opts.xAxisTitle, opts.xAxisTitleRotation, opts.xAxisTitleFontSize, opts.xAxisTitleBold, opts.xAxisTitleItalic, opts.xAxisTitleColor, opts.xAxisTitleStrike, opts.xAxisTitleUnderline, opts.xAxisTitleFontFamily, opts.xAxisTitleOverlay, opts.xAxisTitleLayout, opts.xAxisTitleFillColor, opts.xAxisTitleBorderColor, opts.xAxisTitleBorderWidth, opts.xAxisTitleBorderDash, opts.xAxisTitleBorderCap, opts.xAxisTitleBorderCompound));
	catAxChildren.push(...buildAxisNumFmt(opts.xNumFmt), ...buildAxisTickRendering(opts.xMajorTickMark, opts.xMinorTickMark, opts.xTickLblPos));
	
	
	
	
	const xCatAxTxPr = buildAxisTxPr(opts.xLabelRotation, opts.xLabelFontSize, opts.xLabelBold, opts.xLabelItalic, opts.xLabelColor, opts.xLabelUnderline, opts.xLabelStrike, opts.xLabelFontFamily);
	if (xCatAxTxPr) catAxChildren.push(xCatAxTxPr);
	catAxChildren.push(
		writer_xmlSelfClose("c:crossAx", { val: AXIS_ID_VAL }),
		buildAxisCrosses(opts.xCrosses),
		
		
		
		
		
		writer_xmlSelfClose("c:auto", { val: opts.xAuto ? 1 : 0 }),
		
		
		
		
		
		writer_xmlSelfClose("c:lblAlgn", { val: opts.xLblAlgn ?? "ctr" }),
		
		
		
		
		
		writer_xmlSelfClose("c:lblOffset", { val: opts.xLblOffset ?? 100 }),
		
		
		
		
		
		...buildAxisSkips(opts.xTickLblSkip, opts.xTickMarkSkip),
		
		
		
		
		
		writer_xmlSelfClose("c:noMultiLvlLbl", { val: opts.xNoMultiLvlLbl ? 1 : 0 })
	);
	const valAxChildren = [
		writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL }),
		buildAxisScaling(opts.yScale, opts.yReverse),
		writer_xmlSelfClose("c:delete", { val: opts.yHidden ? 1 : 0 }),
		writer_xmlSelfClose("c:axPos", { val: valPos }),
		...buildAxisGridlines(opts.yGridlines)
	];
	if (opts.yAxisTitle) valAxChildren.push(buildAxisTitle(opts.yAxisTitle, opts.yAxisTitleRotation, opts.yAxisTitleFontSize, opts.yAxisTitleBold, opts.yAxisTitleItalic, opts.yAxisTitleColor, opts.yAxisTitleStrike, opts.yAxisTitleUnderline, opts.yAxisTitleFontFamily, opts.yAxisTitleOverlay, opts.yAxisTitleLayout, opts.yAxisTitleFillColor, opts.yAxisTitleBorderColor, opts.yAxisTitleBorderWidth, opts.yAxisTitleBorderDash, opts.yAxisTitleBorderCap, opts.yAxisTitleBorderCompound));
	valAxChildren.push(...buildAxisNumFmt(opts.yNumFmt), ...buildAxisTickRendering(opts.yMajorTickMark, opts.yMinorTickMark, opts.yTickLblPos));
	
	
	
	
	
	const yValAxTxPr = buildAxisTxPr(opts.yLabelRotation, opts.yLabelFontSize, opts.yLabelBold, opts.yLabelItalic, opts.yLabelColor, opts.yLabelUnderline, opts.yLabelStrike, opts.yLabelFontFamily);
	if (yValAxTxPr) valAxChildren.push(yValAxTxPr);
	valAxChildren.push(
		writer_xmlSelfClose("c:crossAx", { val: AXIS_ID_CAT }),
		buildAxisCrosses(opts.yCrosses),
		
		
		
		
		
		writer_xmlSelfClose("c:crossBetween", { val: opts.yCrossBetween ?? "between" }),
		...buildAxisTickUnits(opts.yScale),
		
		
		
		
		...buildAxisDispUnits(opts.yDispUnits)
	);
	return [writer_xmlElement("c:catAx", undefined, catAxChildren), writer_xmlElement("c:valAx", undefined, valAxChildren)];
}
function buildScatterAxes(opts) {
	const xAxChildren = [
		writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL_X }),
		buildAxisScaling(opts.xScale, opts.xReverse),
		writer_xmlSelfClose("c:delete", { val: opts.xHidden ? 1 : 0 }),
		writer_xmlSelfClose("c:axPos", { val: "b" }),
		...buildAxisGridlines(opts.xGridlines)
	];
	if (opts.xAxisTitle) xAxChildren.push(buildAxisTitle(opts.xAxisTitle, opts.xAxisTitleRotation, opts.xAxisTitleFontSize, opts.xAxisTitleBold, opts.xAxisTitleItalic, opts.xAxisTitleColor, opts.xAxisTitleStrike, opts.xAxisTitleUnderline, opts.xAxisTitleFontFamily, opts.xAxisTitleOverlay, opts.xAxisTitleLayout, opts.xAxisTitleFillColor, opts.xAxisTitleBorderColor, opts.xAxisTitleBorderWidth, opts.xAxisTitleBorderDash, opts.xAxisTitleBorderCap, opts.xAxisTitleBorderCompound));
	xAxChildren.push(...buildAxisNumFmt(opts.xNumFmt), ...buildAxisTickRendering(opts.xMajorTickMark, opts.xMinorTickMark, opts.xTickLblPos));
	
	
	
	const xValAxTxPr = buildAxisTxPr(opts.xLabelRotation, opts.xLabelFontSize, opts.xLabelBold, opts.xLabelItalic, opts.xLabelColor, opts.xLabelUnderline, opts.xLabelStrike, opts.xLabelFontFamily);
	if (xValAxTxPr) xAxChildren.push(xValAxTxPr);
	xAxChildren.push(
		writer_xmlSelfClose("c:crossAx", { val: AXIS_ID_VAL_Y }),
		buildAxisCrosses(opts.xCrosses),
		
		
		
		
		writer_xmlSelfClose("c:crossBetween", { val: opts.xCrossBetween ?? "midCat" }),
		...buildAxisTickUnits(opts.xScale),
		
		
		
		...buildAxisDispUnits(opts.xDispUnits)
	);
	const yAxChildren = [
		writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL_Y }),
		buildAxisScaling(opts.yScale, opts.yReverse),
		writer_xmlSelfClose("c:delete", { val: opts.yHidden ? 1 : 0 }),
		writer_xmlSelfClose("c:axPos", { val: "l" }),
		...buildAxisGridlines(opts.yGridlines)
	];
	if (opts.yAxisTitle) yAxChildren.push(buildAxisTitle(opts.yAxisTitle, opts.yAxisTitleRotation, opts.yAxisTitleFontSize, opts.yAxisTitleBold, opts.yAxisTitleItalic, opts.yAxisTitleColor, opts.yAxisTitleStrike, opts.yAxisTitleUnderline, opts.yAxisTitleFontFamily, opts.yAxisTitleOverlay, opts.yAxisTitleLayout, opts.yAxisTitleFillColor, opts.yAxisTitleBorderColor, opts.yAxisTitleBorderWidth, opts.yAxisTitleBorderDash, opts.yAxisTitleBorderCap, opts.yAxisTitleBorderCompound));
	yAxChildren.push(...buildAxisNumFmt(opts.yNumFmt), ...buildAxisTickRendering(opts.yMajorTickMark, opts.yMinorTickMark, opts.yTickLblPos));
	
	
	const yScatterTxPr = buildAxisTxPr(opts.yLabelRotation, opts.yLabelFontSize, opts.yLabelBold, opts.yLabelItalic, opts.yLabelColor, opts.yLabelUnderline, opts.yLabelStrike, opts.yLabelFontFamily);
	if (yScatterTxPr) yAxChildren.push(yScatterTxPr);
	yAxChildren.push(
		writer_xmlSelfClose("c:crossAx", { val: AXIS_ID_VAL_X }),
		buildAxisCrosses(opts.yCrosses),
		
		
		writer_xmlSelfClose("c:crossBetween", { val: opts.yCrossBetween ?? "midCat" }),
		...buildAxisTickUnits(opts.yScale),
		
		
		
		...buildAxisDispUnits(opts.yDispUnits)
	);
	return [writer_xmlElement("c:valAx", undefined, xAxChildren), writer_xmlElement("c:valAx", undefined, yAxChildren)];
}

function buildAxisTitle(label, rotationDeg, fontSizePt, bold, italic, rgbHex, strike, underline, fontFamily, overlay, layout, fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound) {
	const rot = rotationDeg === undefined ? 0 : rotationDeg * axis_TITLE_ROT_PER_DEGREE;
	
	
	
	
	
	
	
	
	const sz = fontSizePt === undefined ? AXIS_TITLE_DEFAULT_FONT_SIZE_SZ : fontSizePt * axis_TITLE_FONT_SZ_PER_POINT;
	
	
	
	
	
	
	
	
	
	const b = bold ? 1 : 0;
	
	
	
	
	
	
	
	
	
	
	const i = italic === true ? 1 : undefined;
	
	
	
	
	
	
	
	
	
	
	
	
	
	const strikeAttr = strike === true ? "sngStrike" : undefined;
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const underlineAttr = underline === true ? "sng" : undefined;
	
	
	
	
	
	
	
	
	
	const solidFillChild = rgbHex !== undefined ? writer_xmlElement("a:solidFill", undefined, [buildColorElement(rgbHex)]) : undefined;
	
	
	
	
	
	
	
	
	
	
	
	const latinChild = fontFamily ? writer_xmlSelfClose("a:latin", { typeface: fontFamily }) : undefined;
	
	
	
	
	
	
	
	const rPrChildren = [];
	if (solidFillChild) rPrChildren.push(solidFillChild);
	if (latinChild) rPrChildren.push(latinChild);
	const defRPr = rPrChildren.length > 0 ? writer_xmlElement("a:defRPr", {
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	}, rPrChildren) : writer_xmlSelfClose("a:defRPr", {
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	});
	const rPr = rPrChildren.length > 0 ? writer_xmlElement("a:rPr", {
		lang: "en-US",
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	}, rPrChildren) : writer_xmlSelfClose("a:rPr", {
		lang: "en-US",
		sz,
		b,
		i,
		u: underlineAttr,
		strike: strikeAttr
	});
	
	
	
	
	
	
	const layoutXml = buildManualLayout(layout);
	const titleChildren = [writer_xmlElement("c:tx", undefined, [writer_xmlElement("c:rich", undefined, [
		writer_xmlElement("a:bodyPr", {
			rot,
			spcFirstLastPara: 1,
			vertOverflow: "ellipsis",
			wrap: "square",
			anchor: "ctr",
			anchorCtr: 1
		}, []),
		writer_xmlSelfClose("a:lstStyle"),
		writer_xmlElement("a:p", undefined, [writer_xmlElement("a:pPr", undefined, [defRPr]), writer_xmlElement("a:r", undefined, [rPr, writer_xmlElement("a:t", undefined, writer_xmlEscape(label))])])
	])])];
	if (layoutXml) titleChildren.push(layoutXml);
	titleChildren.push(writer_xmlSelfClose("c:overlay", { val: overlay ? 1 : 0 }));
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const titleSpPrXml = buildTitleSpPr(fillRgbHex, borderRgbHex, borderWidthPt, borderDash, borderCap, borderCompound);
	if (titleSpPrXml !== undefined) titleChildren.push(titleSpPrXml);
	return writer_xmlElement("c:title", undefined, titleChildren);
}

function normalizeAxisTitleRotation(value) {
	return normalizeTitleRotation(value);
}

function normalizeAxisTitleFontSize(value) {
	return title_normalizeTitleFontSize(value);
}

function normalizeAxisTitleBold(value) {
	return normalizeTitleBold(value);
}

function normalizeAxisTitleItalic(value) {
	return title_normalizeTitleItalic(value);
}

function normalizeAxisTitleColor(value) {
	return title_normalizeTitleColor(value);
}

function normalizeAxisTitleStrike(value) {
	return title_normalizeTitleStrike(value);
}

function normalizeAxisTitleUnderline(value) {
	return title_normalizeTitleUnderline(value);
}

function normalizeAxisTitleFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}


const VALID_TICK_MARK_VALUES = new Set([
	"none",
	"in",
	"out",
	"cross"
]);

const VALID_TICK_LBL_POS_VALUES = new Set([
	"nextTo",
	"low",
	"high",
	"none"
]);

const VALID_CROSSES_VALUES = new Set([
	"autoZero",
	"min",
	"max"
]);

const VALID_DISP_UNIT_VALUES = new Set([
	"hundreds",
	"thousands",
	"tenThousands",
	"hundredThousands",
	"millions",
	"tenMillions",
	"hundredMillions",
	"billions",
	"trillions"
]);

const VALID_CROSS_BETWEEN_VALUES = new Set(["between", "midCat"]);


function axis_resolveCloneAutoTitleDeleted(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function axis_resolveAxes(sourceAxes, overrides, type) {
	const xTitle = applyOverride(sourceAxes?.x?.title, overrides?.x?.title);
	const yTitle = applyOverride(sourceAxes?.y?.title, overrides?.y?.title);
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleRotation = applyAxisTitleRotationOverride(sourceAxes?.x?.axisTitleRotation, overrides?.x?.axisTitleRotation);
	const yAxisTitleRotation = applyAxisTitleRotationOverride(sourceAxes?.y?.axisTitleRotation, overrides?.y?.axisTitleRotation);
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleFontSize = applyAxisTitleFontSizeOverride(sourceAxes?.x?.axisTitleFontSize, overrides?.x?.axisTitleFontSize);
	const yAxisTitleFontSize = applyAxisTitleFontSizeOverride(sourceAxes?.y?.axisTitleFontSize, overrides?.y?.axisTitleFontSize);
	
	
	
	
	
	
	
	
	
	const xAxisTitleBold = applyAxisTitleBoldOverride(sourceAxes?.x?.axisTitleBold, overrides?.x?.axisTitleBold);
	const yAxisTitleBold = applyAxisTitleBoldOverride(sourceAxes?.y?.axisTitleBold, overrides?.y?.axisTitleBold);
	
	
	
	
	
	
	
	
	
	const xAxisTitleItalic = applyAxisTitleItalicOverride(sourceAxes?.x?.axisTitleItalic, overrides?.x?.axisTitleItalic);
	const yAxisTitleItalic = applyAxisTitleItalicOverride(sourceAxes?.y?.axisTitleItalic, overrides?.y?.axisTitleItalic);
	
	
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleColor = applyAxisTitleColorOverride(sourceAxes?.x?.axisTitleColor, overrides?.x?.axisTitleColor);
	const yAxisTitleColor = applyAxisTitleColorOverride(sourceAxes?.y?.axisTitleColor, overrides?.y?.axisTitleColor);
	
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleStrike = applyAxisTitleStrikeOverride(sourceAxes?.x?.axisTitleStrike, overrides?.x?.axisTitleStrike);
	const yAxisTitleStrike = applyAxisTitleStrikeOverride(sourceAxes?.y?.axisTitleStrike, overrides?.y?.axisTitleStrike);
	
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleUnderline = applyAxisTitleUnderlineOverride(sourceAxes?.x?.axisTitleUnderline, overrides?.x?.axisTitleUnderline);
	const yAxisTitleUnderline = applyAxisTitleUnderlineOverride(sourceAxes?.y?.axisTitleUnderline, overrides?.y?.axisTitleUnderline);
	
	
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleFontFamily = applyAxisTitleFontFamilyOverride(sourceAxes?.x?.axisTitleFontFamily, overrides?.x?.axisTitleFontFamily);
	const yAxisTitleFontFamily = applyAxisTitleFontFamilyOverride(sourceAxes?.y?.axisTitleFontFamily, overrides?.y?.axisTitleFontFamily);
	
	
	
	
	
	
	
	
	const xAxisTitleOverlay = applyAxisTitleOverlayOverride(sourceAxes?.x?.axisTitleOverlay, overrides?.x?.axisTitleOverlay);
	const yAxisTitleOverlay = applyAxisTitleOverlayOverride(sourceAxes?.y?.axisTitleOverlay, overrides?.y?.axisTitleOverlay);
	
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleLayout = resolveAxisTitleLayout(sourceAxes?.x?.axisTitleLayout, overrides?.x?.axisTitleLayout);
	const yAxisTitleLayout = resolveAxisTitleLayout(sourceAxes?.y?.axisTitleLayout, overrides?.y?.axisTitleLayout);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleFillColor = applyAxisTitleFillColorOverride(sourceAxes?.x?.axisTitleFillColor, overrides?.x?.axisTitleFillColor);
	const yAxisTitleFillColor = applyAxisTitleFillColorOverride(sourceAxes?.y?.axisTitleFillColor, overrides?.y?.axisTitleFillColor);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const xAxisTitleBorderColor = applyAxisTitleBorderColorOverride(sourceAxes?.x?.axisTitleBorderColor, overrides?.x?.axisTitleBorderColor);
	const yAxisTitleBorderColor = applyAxisTitleBorderColorOverride(sourceAxes?.y?.axisTitleBorderColor, overrides?.y?.axisTitleBorderColor);
	
	
	
	
	
	
	
	const xAxisTitleBorderWidth = resolveBorderWidthPt(sourceAxes?.x?.axisTitleBorderWidth, overrides?.x?.axisTitleBorderWidth);
	const yAxisTitleBorderWidth = resolveBorderWidthPt(sourceAxes?.y?.axisTitleBorderWidth, overrides?.y?.axisTitleBorderWidth);
	
	
	
	const xAxisTitleBorderDash = resolveBorderDash(sourceAxes?.x?.axisTitleBorderDash, overrides?.x?.axisTitleBorderDash);
	const yAxisTitleBorderDash = resolveBorderDash(sourceAxes?.y?.axisTitleBorderDash, overrides?.y?.axisTitleBorderDash);
	const xGridlines = applyGridlinesOverride(sourceAxes?.x?.gridlines, overrides?.x?.gridlines);
	const yGridlines = applyGridlinesOverride(sourceAxes?.y?.gridlines, overrides?.y?.gridlines);
	const xScale = applyScaleOverride(sourceAxes?.x?.scale, overrides?.x?.scale);
	const yScale = applyScaleOverride(sourceAxes?.y?.scale, overrides?.y?.scale);
	const xNumFmt = applyNumberFormatOverride(sourceAxes?.x?.numberFormat, overrides?.x?.numberFormat);
	const yNumFmt = applyNumberFormatOverride(sourceAxes?.y?.numberFormat, overrides?.y?.numberFormat);
	const xMajorTickMark = applyTickMarkOverride(sourceAxes?.x?.majorTickMark, overrides?.x?.majorTickMark);
	const yMajorTickMark = applyTickMarkOverride(sourceAxes?.y?.majorTickMark, overrides?.y?.majorTickMark);
	const xMinorTickMark = applyTickMarkOverride(sourceAxes?.x?.minorTickMark, overrides?.x?.minorTickMark);
	const yMinorTickMark = applyTickMarkOverride(sourceAxes?.y?.minorTickMark, overrides?.y?.minorTickMark);
	const xTickLblPos = applyTickLblPosOverride(sourceAxes?.x?.tickLblPos, overrides?.x?.tickLblPos);
	const yTickLblPos = applyTickLblPosOverride(sourceAxes?.y?.tickLblPos, overrides?.y?.tickLblPos);
	
	
	
	
	
	
	
	const xLabelRotation = applyLabelRotationOverride(sourceAxes?.x?.labelRotation, overrides?.x?.labelRotation);
	const yLabelRotation = applyLabelRotationOverride(sourceAxes?.y?.labelRotation, overrides?.y?.labelRotation);
	
	
	
	
	
	
	const xLabelFontSize = applyLabelFontSizeOverride(sourceAxes?.x?.labelFontSize, overrides?.x?.labelFontSize);
	const yLabelFontSize = applyLabelFontSizeOverride(sourceAxes?.y?.labelFontSize, overrides?.y?.labelFontSize);
	
	
	
	
	
	
	const xLabelBold = applyLabelBoldOverride(sourceAxes?.x?.labelBold, overrides?.x?.labelBold);
	const yLabelBold = applyLabelBoldOverride(sourceAxes?.y?.labelBold, overrides?.y?.labelBold);
	
	
	
	
	
	
	const xLabelItalic = applyLabelItalicOverride(sourceAxes?.x?.labelItalic, overrides?.x?.labelItalic);
	const yLabelItalic = applyLabelItalicOverride(sourceAxes?.y?.labelItalic, overrides?.y?.labelItalic);
	
	
	
	
	
	
	
	
	const xLabelColor = applyLabelColorOverride(sourceAxes?.x?.labelColor, overrides?.x?.labelColor);
	const yLabelColor = applyLabelColorOverride(sourceAxes?.y?.labelColor, overrides?.y?.labelColor);
	
	
	
	
	
	
	
	const xLabelUnderline = applyLabelUnderlineOverride(sourceAxes?.x?.labelUnderline, overrides?.x?.labelUnderline);
	const yLabelUnderline = applyLabelUnderlineOverride(sourceAxes?.y?.labelUnderline, overrides?.y?.labelUnderline);
	
	
	
	
	
	
	
	const xLabelStrike = applyLabelStrikeOverride(sourceAxes?.x?.labelStrike, overrides?.x?.labelStrike);
	const yLabelStrike = applyLabelStrikeOverride(sourceAxes?.y?.labelStrike, overrides?.y?.labelStrike);
	
	
	
	
	
	
	
	
	const xLabelFontFamily = applyLabelFontFamilyOverride(sourceAxes?.x?.labelFontFamily, overrides?.x?.labelFontFamily);
	const yLabelFontFamily = applyLabelFontFamilyOverride(sourceAxes?.y?.labelFontFamily, overrides?.y?.labelFontFamily);
	const xReverse = applyReverseOverride(sourceAxes?.x?.reverse, overrides?.x?.reverse);
	const yReverse = applyReverseOverride(sourceAxes?.y?.reverse, overrides?.y?.reverse);
	
	
	
	
	
	const isCatAxisX = type !== "scatter";
	const xTickLblSkip = isCatAxisX ? applySkipOverride(sourceAxes?.x?.tickLblSkip, overrides?.x?.tickLblSkip) : undefined;
	const xTickMarkSkip = isCatAxisX ? applySkipOverride(sourceAxes?.x?.tickMarkSkip, overrides?.x?.tickMarkSkip) : undefined;
	
	
	const xLblOffset = isCatAxisX ? applyLblOffsetOverride(sourceAxes?.x?.lblOffset, overrides?.x?.lblOffset) : undefined;
	
	
	const xLblAlgn = isCatAxisX ? applyLblAlgnOverride(sourceAxes?.x?.lblAlgn, overrides?.x?.lblAlgn) : undefined;
	
	
	
	
	const xNoMultiLvlLbl = isCatAxisX ? applyNoMultiLvlLblOverride(sourceAxes?.x?.noMultiLvlLbl, overrides?.x?.noMultiLvlLbl) : undefined;
	
	
	
	
	
	const xAuto = isCatAxisX ? applyAutoOverride(sourceAxes?.x?.auto, overrides?.x?.auto) : undefined;
	
	
	
	
	const xHidden = applyHiddenOverride(sourceAxes?.x?.hidden, overrides?.x?.hidden);
	const yHidden = applyHiddenOverride(sourceAxes?.y?.hidden, overrides?.y?.hidden);
	
	
	
	
	
	const xCrossesPair = applyCrossesOverride({
		crosses: sourceAxes?.x?.crosses,
		crossesAt: sourceAxes?.x?.crossesAt
	}, {
		crosses: overrides?.x?.crosses,
		crossesAt: overrides?.x?.crossesAt
	});
	const yCrossesPair = applyCrossesOverride({
		crosses: sourceAxes?.y?.crosses,
		crossesAt: sourceAxes?.y?.crossesAt
	}, {
		crosses: overrides?.y?.crosses,
		crossesAt: overrides?.y?.crossesAt
	});
	
	
	
	
	
	
	
	const xDispUnits = type === "scatter" ? applyDispUnitsOverride(sourceAxes?.x?.dispUnits, overrides?.x?.dispUnits) : undefined;
	const yDispUnits = applyDispUnitsOverride(sourceAxes?.y?.dispUnits, overrides?.y?.dispUnits);
	
	
	
	
	
	
	const xCrossBetween = type === "scatter" ? applyCrossBetweenOverride(sourceAxes?.x?.crossBetween, overrides?.x?.crossBetween) : undefined;
	const yCrossBetween = applyCrossBetweenOverride(sourceAxes?.y?.crossBetween, overrides?.y?.crossBetween);
	
	
	
	
	
	
	const xAxisTitleRotationResolved = xTitle === undefined ? undefined : xAxisTitleRotation;
	const yAxisTitleRotationResolved = yTitle === undefined ? undefined : yAxisTitleRotation;
	
	
	
	
	
	
	const xAxisTitleFontSizeResolved = xTitle === undefined ? undefined : xAxisTitleFontSize;
	const yAxisTitleFontSizeResolved = yTitle === undefined ? undefined : yAxisTitleFontSize;
	
	
	
	const xAxisTitleBoldResolved = xTitle === undefined ? undefined : xAxisTitleBold;
	const yAxisTitleBoldResolved = yTitle === undefined ? undefined : yAxisTitleBold;
	
	
	
	
	
	
	const xAxisTitleItalicResolved = xTitle === undefined ? undefined : xAxisTitleItalic;
	const yAxisTitleItalicResolved = yTitle === undefined ? undefined : yAxisTitleItalic;
	
	
	
	
	
	
	const xAxisTitleColorResolved = xTitle === undefined ? undefined : xAxisTitleColor;
	const yAxisTitleColorResolved = yTitle === undefined ? undefined : yAxisTitleColor;
	
	
	
	
	
	
	
	const xAxisTitleStrikeResolved = xTitle === undefined ? undefined : xAxisTitleStrike;
	const yAxisTitleStrikeResolved = yTitle === undefined ? undefined : yAxisTitleStrike;
	
	
	
	
	
	
	const xAxisTitleUnderlineResolved = xTitle === undefined ? undefined : xAxisTitleUnderline;
	const yAxisTitleUnderlineResolved = yTitle === undefined ? undefined : yAxisTitleUnderline;
	
	
	
	
	
	const xAxisTitleFontFamilyResolved = xTitle === undefined ? undefined : xAxisTitleFontFamily;
	const yAxisTitleFontFamilyResolved = yTitle === undefined ? undefined : yAxisTitleFontFamily;
	
	
	
	
	
	
	const xAxisTitleOverlayResolved = xTitle === undefined ? undefined : xAxisTitleOverlay;
	const yAxisTitleOverlayResolved = yTitle === undefined ? undefined : yAxisTitleOverlay;
	
	
	
	
	const xAxisTitleLayoutResolved = xTitle === undefined ? undefined : xAxisTitleLayout;
	const yAxisTitleLayoutResolved = yTitle === undefined ? undefined : yAxisTitleLayout;
	
	
	
	
	
	
	
	const xAxisTitleFillColorResolved = xTitle === undefined ? undefined : xAxisTitleFillColor;
	const yAxisTitleFillColorResolved = yTitle === undefined ? undefined : yAxisTitleFillColor;
	
	
	
	
	
	
	
	
	
	const xAxisTitleBorderColorResolved = xTitle === undefined ? undefined : xAxisTitleBorderColor;
	const yAxisTitleBorderColorResolved = yTitle === undefined ? undefined : yAxisTitleBorderColor;
	
	
	
	const xAxisTitleBorderWidthResolved = xTitle === undefined ? undefined : xAxisTitleBorderWidth;
	const yAxisTitleBorderWidthResolved = yTitle === undefined ? undefined : yAxisTitleBorderWidth;
	const xAxisTitleBorderDashResolved = xTitle === undefined ? undefined : xAxisTitleBorderDash;
	const yAxisTitleBorderDashResolved = yTitle === undefined ? undefined : yAxisTitleBorderDash;
	const out = {};
	if (xTitle !== undefined || xAxisTitleRotationResolved !== undefined || xAxisTitleFontSizeResolved !== undefined || xAxisTitleBoldResolved !== undefined || xAxisTitleItalicResolved !== undefined || xAxisTitleColorResolved !== undefined || xAxisTitleStrikeResolved !== undefined || xAxisTitleUnderlineResolved !== undefined || xAxisTitleFontFamilyResolved !== undefined || xAxisTitleOverlayResolved !== undefined || xAxisTitleLayoutResolved !== undefined || xAxisTitleFillColorResolved !== undefined || xAxisTitleBorderColorResolved !== undefined || xAxisTitleBorderWidthResolved !== undefined || xAxisTitleBorderDashResolved !== undefined || xGridlines !== undefined || xScale !== undefined || xNumFmt !== undefined || xMajorTickMark !== undefined || xMinorTickMark !== undefined || xTickLblPos !== undefined || xLabelRotation !== undefined || xLabelFontSize !== undefined || xLabelBold !== undefined || xLabelItalic !== undefined || xLabelColor !== undefined || xLabelUnderline !== undefined || xLabelStrike !== undefined || xLabelFontFamily !== undefined || xReverse !== undefined || xTickLblSkip !== undefined || xTickMarkSkip !== undefined || xLblOffset !== undefined || xLblAlgn !== undefined || xNoMultiLvlLbl !== undefined || xAuto !== undefined || xHidden !== undefined || xCrossesPair.crosses !== undefined || xCrossesPair.crossesAt !== undefined || xDispUnits !== undefined || xCrossBetween !== undefined) {
		out.x = {};
		if (xTitle !== undefined) out.x.title = xTitle;
		if (xAxisTitleRotationResolved !== undefined) out.x.axisTitleRotation = xAxisTitleRotationResolved;
		if (xAxisTitleFontSizeResolved !== undefined) out.x.axisTitleFontSize = xAxisTitleFontSizeResolved;
		if (xAxisTitleBoldResolved !== undefined) out.x.axisTitleBold = xAxisTitleBoldResolved;
		if (xAxisTitleItalicResolved !== undefined) out.x.axisTitleItalic = xAxisTitleItalicResolved;
		if (xAxisTitleColorResolved !== undefined) out.x.axisTitleColor = xAxisTitleColorResolved;
		if (xAxisTitleStrikeResolved !== undefined) out.x.axisTitleStrike = xAxisTitleStrikeResolved;
		if (xAxisTitleUnderlineResolved !== undefined) out.x.axisTitleUnderline = xAxisTitleUnderlineResolved;
		if (xAxisTitleFontFamilyResolved !== undefined) out.x.axisTitleFontFamily = xAxisTitleFontFamilyResolved;
		if (xAxisTitleOverlayResolved !== undefined) out.x.axisTitleOverlay = xAxisTitleOverlayResolved;
		if (xAxisTitleLayoutResolved !== undefined) out.x.axisTitleLayout = xAxisTitleLayoutResolved;
		if (xAxisTitleFillColorResolved !== undefined) out.x.axisTitleFillColor = xAxisTitleFillColorResolved;
		if (xAxisTitleBorderColorResolved !== undefined) out.x.axisTitleBorderColor = xAxisTitleBorderColorResolved;
		if (xAxisTitleBorderWidthResolved !== undefined) out.x.axisTitleBorderWidth = xAxisTitleBorderWidthResolved;
		if (xAxisTitleBorderDashResolved !== undefined) out.x.axisTitleBorderDash = xAxisTitleBorderDashResolved;
		if (xGridlines !== undefined) out.x.gridlines = xGridlines;
		if (xScale !== undefined) out.x.scale = xScale;
		if (xNumFmt !== undefined) out.x.numberFormat = xNumFmt;
		if (xMajorTickMark !== undefined) out.x.majorTickMark = xMajorTickMark;
		if (xMinorTickMark !== undefined) out.x.minorTickMark = xMinorTickMark;
		if (xTickLblPos !== undefined) out.x.tickLblPos = xTickLblPos;
		if (xLabelRotation !== undefined) out.x.labelRotation = xLabelRotation;
		if (xLabelFontSize !== undefined) out.x.labelFontSize = xLabelFontSize;
		if (xLabelBold !== undefined) out.x.labelBold = xLabelBold;
		if (xLabelItalic !== undefined) out.x.labelItalic = xLabelItalic;
		if (xLabelColor !== undefined) out.x.labelColor = xLabelColor;
		if (xLabelUnderline !== undefined) out.x.labelUnderline = xLabelUnderline;
		if (xLabelStrike !== undefined) out.x.labelStrike = xLabelStrike;
		if (xLabelFontFamily !== undefined) out.x.labelFontFamily = xLabelFontFamily;
		if (xReverse !== undefined) out.x.reverse = xReverse;
		if (xTickLblSkip !== undefined) out.x.tickLblSkip = xTickLblSkip;
		if (xTickMarkSkip !== undefined) out.x.tickMarkSkip = xTickMarkSkip;
		if (xLblOffset !== undefined) out.x.lblOffset = xLblOffset;
		if (xLblAlgn !== undefined) out.x.lblAlgn = xLblAlgn;
		if (xNoMultiLvlLbl !== undefined) out.x.noMultiLvlLbl = xNoMultiLvlLbl;
		if (xAuto !== undefined) out.x.auto = xAuto;
		if (xHidden !== undefined) out.x.hidden = xHidden;
		if (xCrossesPair.crosses !== undefined) out.x.crosses = xCrossesPair.crosses;
		if (xCrossesPair.crossesAt !== undefined) out.x.crossesAt = xCrossesPair.crossesAt;
		if (xDispUnits !== undefined) out.x.dispUnits = xDispUnits;
		if (xCrossBetween !== undefined) out.x.crossBetween = xCrossBetween;
	}
	if (yTitle !== undefined || yAxisTitleRotationResolved !== undefined || yAxisTitleFontSizeResolved !== undefined || yAxisTitleBoldResolved !== undefined || yAxisTitleItalicResolved !== undefined || yAxisTitleColorResolved !== undefined || yAxisTitleStrikeResolved !== undefined || yAxisTitleUnderlineResolved !== undefined || yAxisTitleFontFamilyResolved !== undefined || yAxisTitleOverlayResolved !== undefined || yAxisTitleLayoutResolved !== undefined || yAxisTitleFillColorResolved !== undefined || yAxisTitleBorderColorResolved !== undefined || yAxisTitleBorderWidthResolved !== undefined || yAxisTitleBorderDashResolved !== undefined || yGridlines !== undefined || yScale !== undefined || yNumFmt !== undefined || yMajorTickMark !== undefined || yMinorTickMark !== undefined || yTickLblPos !== undefined || yLabelRotation !== undefined || yLabelFontSize !== undefined || yLabelBold !== undefined || yLabelItalic !== undefined || yLabelColor !== undefined || yLabelUnderline !== undefined || yLabelStrike !== undefined || yLabelFontFamily !== undefined || yHidden !== undefined || yReverse !== undefined || yCrossesPair.crosses !== undefined || yCrossesPair.crossesAt !== undefined || yDispUnits !== undefined || yCrossBetween !== undefined) {
		out.y = {};
		if (yTitle !== undefined) out.y.title = yTitle;
		if (yAxisTitleRotationResolved !== undefined) out.y.axisTitleRotation = yAxisTitleRotationResolved;
		if (yAxisTitleFontSizeResolved !== undefined) out.y.axisTitleFontSize = yAxisTitleFontSizeResolved;
		if (yAxisTitleBoldResolved !== undefined) out.y.axisTitleBold = yAxisTitleBoldResolved;
		if (yAxisTitleItalicResolved !== undefined) out.y.axisTitleItalic = yAxisTitleItalicResolved;
		if (yAxisTitleColorResolved !== undefined) out.y.axisTitleColor = yAxisTitleColorResolved;
		if (yAxisTitleStrikeResolved !== undefined) out.y.axisTitleStrike = yAxisTitleStrikeResolved;
		if (yAxisTitleUnderlineResolved !== undefined) out.y.axisTitleUnderline = yAxisTitleUnderlineResolved;
		if (yAxisTitleFontFamilyResolved !== undefined) out.y.axisTitleFontFamily = yAxisTitleFontFamilyResolved;
		if (yAxisTitleOverlayResolved !== undefined) out.y.axisTitleOverlay = yAxisTitleOverlayResolved;
		if (yAxisTitleLayoutResolved !== undefined) out.y.axisTitleLayout = yAxisTitleLayoutResolved;
		if (yAxisTitleFillColorResolved !== undefined) out.y.axisTitleFillColor = yAxisTitleFillColorResolved;
		if (yAxisTitleBorderColorResolved !== undefined) out.y.axisTitleBorderColor = yAxisTitleBorderColorResolved;
		if (yAxisTitleBorderWidthResolved !== undefined) out.y.axisTitleBorderWidth = yAxisTitleBorderWidthResolved;
		if (yAxisTitleBorderDashResolved !== undefined) out.y.axisTitleBorderDash = yAxisTitleBorderDashResolved;
		if (yGridlines !== undefined) out.y.gridlines = yGridlines;
		if (yScale !== undefined) out.y.scale = yScale;
		if (yNumFmt !== undefined) out.y.numberFormat = yNumFmt;
		if (yMajorTickMark !== undefined) out.y.majorTickMark = yMajorTickMark;
		if (yMinorTickMark !== undefined) out.y.minorTickMark = yMinorTickMark;
		if (yTickLblPos !== undefined) out.y.tickLblPos = yTickLblPos;
		if (yLabelRotation !== undefined) out.y.labelRotation = yLabelRotation;
		if (yLabelFontSize !== undefined) out.y.labelFontSize = yLabelFontSize;
		if (yLabelBold !== undefined) out.y.labelBold = yLabelBold;
		if (yLabelItalic !== undefined) out.y.labelItalic = yLabelItalic;
		if (yLabelColor !== undefined) out.y.labelColor = yLabelColor;
		if (yLabelUnderline !== undefined) out.y.labelUnderline = yLabelUnderline;
		if (yLabelStrike !== undefined) out.y.labelStrike = yLabelStrike;
		if (yLabelFontFamily !== undefined) out.y.labelFontFamily = yLabelFontFamily;
		if (yHidden !== undefined) out.y.hidden = yHidden;
		if (yReverse !== undefined) out.y.reverse = yReverse;
		if (yCrossesPair.crosses !== undefined) out.y.crosses = yCrossesPair.crosses;
		if (yCrossesPair.crossesAt !== undefined) out.y.crossesAt = yCrossesPair.crossesAt;
		if (yDispUnits !== undefined) out.y.dispUnits = yDispUnits;
		if (yCrossBetween !== undefined) out.y.crossBetween = yCrossBetween;
	}
	return out.x || out.y ? out : undefined;
}

function applySkipOverride(source, override) {
	if (override === undefined) {
		if (typeof source !== "number" || !Number.isFinite(source)) return undefined;
		const rounded = Math.round(source);
		if (rounded < 1 || rounded > 32767 || rounded === 1) return undefined;
		return rounded;
	}
	if (override === null) return undefined;
	if (typeof override !== "number" || !Number.isFinite(override)) return undefined;
	const rounded = Math.round(override);
	if (rounded < 1 || rounded > 32767 || rounded === 1) return undefined;
	return rounded;
}

function applyLblOffsetOverride(source, override) {
	if (override === undefined) {
		if (typeof source !== "number" || !Number.isFinite(source)) return undefined;
		const rounded = Math.round(source);
		if (rounded < 0 || rounded > 1e3 || rounded === 100) return undefined;
		return rounded;
	}
	if (override === null) return undefined;
	if (typeof override !== "number" || !Number.isFinite(override)) return undefined;
	const rounded = Math.round(override);
	if (rounded < 0 || rounded > 1e3 || rounded === 100) return undefined;
	return rounded;
}

function applyLblAlgnOverride(source, override) {
	if (override === undefined) {
		if (source !== "l" && source !== "r" && source !== "ctr") return undefined;
		return source === "ctr" ? undefined : source;
	}
	if (override === null) return undefined;
	if (override !== "l" && override !== "r" && override !== "ctr") return undefined;
	return override === "ctr" ? undefined : override;
}

function applyNoMultiLvlLblOverride(source, override) {
	if (override === undefined) {
		return source === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function applyAutoOverride(source, override) {
	if (override === undefined) {
		return source === false ? false : undefined;
	}
	if (override === null) return undefined;
	return override === false ? false : undefined;
}

function applyHiddenOverride(source, override) {
	if (override === undefined) {
		return source === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function applyGridlinesOverride(source, override) {
	if (override === undefined) {
		if (!source) return undefined;
		const out = {};
		if (source.major) out.major = true;
		if (source.minor) out.minor = true;
		return out.major || out.minor ? out : undefined;
	}
	if (override === null) return undefined;
	const out = {};
	if (override.major === true) out.major = true;
	if (override.minor === true) out.minor = true;
	return out.major || out.minor ? out : undefined;
}

function applyScaleOverride(source, override) {
	if (override === undefined) {
		if (!source) return undefined;
		return cloneScale(source);
	}
	if (override === null) return undefined;
	return cloneScale(override);
}
function cloneScale(source) {
	const out = {};
	if (typeof source.min === "number" && Number.isFinite(source.min)) out.min = source.min;
	if (typeof source.max === "number" && Number.isFinite(source.max)) out.max = source.max;
	if (typeof source.majorUnit === "number" && Number.isFinite(source.majorUnit) && source.majorUnit > 0) {
		out.majorUnit = source.majorUnit;
	}
	if (typeof source.minorUnit === "number" && Number.isFinite(source.minorUnit) && source.minorUnit > 0) {
		out.minorUnit = source.minorUnit;
	}
	if (typeof source.logBase === "number" && Number.isFinite(source.logBase)) {
		out.logBase = source.logBase;
	}
	return Object.keys(out).length > 0 ? out : undefined;
}

function applyNumberFormatOverride(source, override) {
	if (override === undefined) {
		if (!source) return undefined;
		if (typeof source.formatCode !== "string" || source.formatCode.length === 0) return undefined;
		const out = { formatCode: source.formatCode };
		if (source.sourceLinked === true) out.sourceLinked = true;
		return out;
	}
	if (override === null) return undefined;
	if (typeof override.formatCode !== "string" || override.formatCode.length === 0) return undefined;
	const out = { formatCode: override.formatCode };
	if (override.sourceLinked === true) out.sourceLinked = true;
	return out;
}

function applyTickMarkOverride(source, override) {
	if (override === undefined) {
		if (source === undefined) return undefined;
		return VALID_TICK_MARK_VALUES.has(source) ? source : undefined;
	}
	if (override === null) return undefined;
	return VALID_TICK_MARK_VALUES.has(override) ? override : undefined;
}

function applyTickLblPosOverride(source, override) {
	if (override === undefined) {
		if (source === undefined) return undefined;
		return VALID_TICK_LBL_POS_VALUES.has(source) ? source : undefined;
	}
	if (override === null) return undefined;
	return VALID_TICK_LBL_POS_VALUES.has(override) ? override : undefined;
}

function applyLabelRotationOverride(source, override) {
	if (override === undefined) {
		if (typeof source !== "number" || !Number.isFinite(source)) return undefined;
		return clampLabelRotationDeg(source);
	}
	if (override === null) return undefined;
	if (typeof override !== "number" || !Number.isFinite(override)) return undefined;
	return clampLabelRotationDeg(override);
}

function clampLabelRotationDeg(value) {
	let degrees = Math.round(value);
	if (degrees < -90) degrees = -90;
	else if (degrees > 90) degrees = 90;
	if (degrees === 0) return undefined;
	return degrees;
}

function applyLabelFontSizeOverride(source, override) {
	if (override === undefined) return normalizeTitleFontSize(source);
	if (override === null) return undefined;
	return normalizeTitleFontSize(override);
}

function applyLabelBoldOverride(source, override) {
	if (override === undefined) {
		if (source === true) return true;
		if (source === false) return false;
		return undefined;
	}
	if (override === null) return undefined;
	if (override === true) return true;
	if (override === false) return false;
	return undefined;
}

function applyLabelItalicOverride(source, override) {
	if (override === undefined) {
		if (source === true) return true;
		if (source === false) return false;
		return undefined;
	}
	if (override === null) return undefined;
	if (override === true) return true;
	if (override === false) return false;
	return undefined;
}

function applyLabelColorOverride(source, override) {
	if (override === undefined) return normalizeTitleColor(source);
	if (override === null) return undefined;
	return normalizeTitleColor(override);
}

function applyLabelUnderlineOverride(source, override) {
	if (override === undefined) {
		if (source === true) return true;
		if (source === false) return false;
		return undefined;
	}
	if (override === null) return undefined;
	if (override === true) return true;
	if (override === false) return false;
	return undefined;
}

function applyLabelStrikeOverride(source, override) {
	if (override === undefined) {
		if (source === true) return true;
		if (source === false) return false;
		return undefined;
	}
	if (override === null) return undefined;
	if (override === true) return true;
	if (override === false) return false;
	return undefined;
}

function applyLabelFontFamilyOverride(source, override) {
	if (override === undefined) return normalizeLabelFontFamily(source);
	if (override === null) return undefined;
	return normalizeLabelFontFamily(override);
}

function normalizeLabelFontFamily(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function applyAxisTitleRotationOverride(source, override) {
	if (override === undefined) {
		if (typeof source !== "number" || !Number.isFinite(source)) return undefined;
		return clampLabelRotationDeg(source);
	}
	if (override === null) return undefined;
	if (typeof override !== "number" || !Number.isFinite(override)) return undefined;
	return clampLabelRotationDeg(override);
}

function applyAxisTitleFontSizeOverride(source, override) {
	if (override === undefined) return normalizeTitleFontSize(source);
	if (override === null) return undefined;
	return normalizeTitleFontSize(override);
}

function applyAxisTitleBoldOverride(source, override) {
	if (override === undefined) {
		if (source === true) return true;
		if (source === false) return false;
		return undefined;
	}
	if (override === null) return undefined;
	if (override === true) return true;
	if (override === false) return false;
	return undefined;
}

function applyAxisTitleItalicOverride(source, override) {
	if (override === undefined) return normalizeTitleItalic(source);
	if (override === null) return undefined;
	return normalizeTitleItalic(override);
}

function applyAxisTitleColorOverride(source, override) {
	if (override === undefined) return normalizeTitleColor(source);
	if (override === null) return undefined;
	return normalizeTitleColor(override);
}

function applyAxisTitleFillColorOverride(source, override) {
	if (override === undefined) return normalizeTitleColor(source);
	if (override === null) return undefined;
	return normalizeTitleColor(override);
}

function applyAxisTitleBorderColorOverride(source, override) {
	if (override === undefined) return normalizeTitleColor(source);
	if (override === null) return undefined;
	return normalizeTitleColor(override);
}

function applyAxisTitleStrikeOverride(source, override) {
	if (override === undefined) return normalizeTitleStrike(source);
	if (override === null) return undefined;
	return normalizeTitleStrike(override);
}

function applyAxisTitleUnderlineOverride(source, override) {
	if (override === undefined) return normalizeTitleUnderline(source);
	if (override === null) return undefined;
	return normalizeTitleUnderline(override);
}

function applyAxisTitleFontFamilyOverride(source, override) {
	if (override === undefined) return normalizeAxisTitleFontFamilyClone(source);
	if (override === null) return undefined;
	return normalizeAxisTitleFontFamilyClone(override);
}

function normalizeAxisTitleFontFamilyClone(value) {
	if (typeof value !== "string") return undefined;
	const trimmed = value.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function applyAxisTitleOverlayOverride(source, override) {
	if (override === undefined) {
		if (source === true) return true;
		if (source === false) return false;
		return undefined;
	}
	if (override === null) return undefined;
	if (override === true) return true;
	if (override === false) return false;
	return undefined;
}

function resolveAxisTitleLayout(sourceValue, override) {
	if (override === undefined) return normalizeLegendLayout(sourceValue);
	if (override === null) return undefined;
	return normalizeLegendLayout(override);
}

function applyReverseOverride(source, override) {
	if (override === undefined) {
		return source === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function applyCrossesOverride(source, override) {
	const out = {};
	if (override.crosses !== undefined) {
		if (override.crosses !== null) {
			const value = override.crosses;
			if (VALID_CROSSES_VALUES.has(value) && value !== "autoZero") {
				out.crosses = value;
			}
		}
	} else if (source.crosses !== undefined) {
		if (VALID_CROSSES_VALUES.has(source.crosses) && source.crosses !== "autoZero") {
			out.crosses = source.crosses;
		}
	}
	if (override.crossesAt !== undefined) {
		if (override.crossesAt !== null && typeof override.crossesAt === "number" && Number.isFinite(override.crossesAt)) {
			out.crossesAt = override.crossesAt;
		}
	} else if (typeof source.crossesAt === "number" && Number.isFinite(source.crossesAt)) {
		out.crossesAt = source.crossesAt;
	}
	return out;
}

function normalizeDispUnits(value) {
	if (value === undefined) return undefined;
	if (typeof value === "string") {
		return VALID_DISP_UNIT_VALUES.has(value) ? { unit: value } : undefined;
	}
	if (typeof value !== "object" || value === null) return undefined;
	const out = {};
	const unit = value.unit;
	if (typeof unit === "string" && VALID_DISP_UNIT_VALUES.has(unit)) {
		out.unit = unit;
	}
	const custUnit = value.custUnit;
	if (typeof custUnit === "number" && Number.isFinite(custUnit) && custUnit > 0) {
		out.custUnit = custUnit;
	}
	if (out.unit === undefined && out.custUnit === undefined) return undefined;
	if (value.showLabel === true) out.showLabel = true;
	if (typeof value.customLabel === "string") {
		const trimmed = value.customLabel.trim();
		if (trimmed.length > 0) out.customLabel = trimmed;
	}
	return out;
}

function applyDispUnitsOverride(source, override) {
	if (override === undefined) return normalizeDispUnits(source);
	if (override === null) return undefined;
	return normalizeDispUnits(override);
}

function applyCrossBetweenOverride(source, override) {
	if (override === undefined) {
		if (source === undefined) return undefined;
		return VALID_CROSS_BETWEEN_VALUES.has(source) ? source : undefined;
	}
	if (override === null) return undefined;
	return VALID_CROSS_BETWEEN_VALUES.has(override) ? override : undefined;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/plotArea.mjs











const VARY_COLORS_DEFAULT_TRUE = new Set([
	"pie",
	"pie3D",
	"doughnut",
	"ofPie"
]);

const VALID_SCATTER_STYLES = new Set([
	"none",
	"line",
	"lineMarker",
	"marker",
	"smooth",
	"smoothMarker"
]);
const DOUGHNUT_HOLE_DEFAULT = 50;
const DOUGHNUT_HOLE_MIN = 10;
const DOUGHNUT_HOLE_MAX = 90;

const VARY_COLORS_DEFAULT_TRUE_TYPES = new Set(["pie", "doughnut"]);

const SCATTER_STYLE_VALUES = new Set([
	"none",
	"line",
	"lineMarker",
	"marker",
	"smooth",
	"smoothMarker"
]);

function resolvePlotAreaLayout(chart) {
	return normalizeManualLayout(chart.plotAreaLayout);
}


function plotArea_parseAxes(plotArea) {
	let catAx;
	const valAxes = [];
	for (const child of childElements(plotArea)) {
		if (child.local === "catAx") {
			catAx ??= child;
		} else if (child.local === "valAx") {
			valAxes.push(child);
		}
	}
	let xAxis;
	let yAxis;
	if (catAx) {
		xAxis = catAx;
		yAxis = valAxes[0];
	} else {
		
		
		xAxis = valAxes[0];
		yAxis = valAxes[1];
	}
	
	
	
	
	
	
	
	
	
	const familyDefaultCrossBetween = catAx ? "between" : "midCat";
	const x = xAxis ? parseAxisInfo(xAxis, familyDefaultCrossBetween) : undefined;
	const y = yAxis ? parseAxisInfo(yAxis, familyDefaultCrossBetween) : undefined;
	if (!x && !y) return undefined;
	const out = {};
	if (x) out.x = x;
	if (y) out.y = y;
	return out;
}

function plotArea_parsePlotAreaLayout(plotArea) {
	return parseManualLayout(plotArea);
}

function plotArea_parsePlotAreaFillColor(plotArea) {
	return parseSpPrFill(plotArea);
}

function plotArea_parsePlotAreaBorderColor(plotArea) {
	return parseSpPrBorderColor(plotArea);
}

function plotArea_parsePlotAreaBorderWidth(plotArea) {
	return parseBorderWidthFromSpPr(plotArea);
}

function plotArea_parseVaryColors(chartTypeEl, kind) {
	const el = findChild(chartTypeEl, "varyColors");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const familyDefaultsTrue = VARY_COLORS_DEFAULT_TRUE.has(kind);
	
	
	let parsed;
	switch (raw) {
		case "1":
		case "true":
			parsed = true;
			break;
		case "0":
		case "false":
			parsed = false;
			break;
		default: return undefined;
	}
	
	
	if (parsed === familyDefaultsTrue) return undefined;
	return parsed;
}

function plotArea_parseScatterStyle(scatterChart) {
	const el = findChild(scatterChart, "scatterStyle");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	if (!VALID_SCATTER_STYLES.has(raw)) return undefined;
	return raw;
}

function plotArea_parseDropLines(chartTypeEl) {
	return findChild(chartTypeEl, "dropLines") ? true : undefined;
}

function plotArea_parseHiLowLines(chartTypeEl) {
	return findChild(chartTypeEl, "hiLowLines") ? true : undefined;
}

function plotArea_parseSerLines(chartTypeEl) {
	return findChild(chartTypeEl, "serLines") ? true : undefined;
}

function plotArea_parseShowLineMarkers(lineChart) {
	const el = findChild(lineChart, "marker");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		
		return undefined;
		default: return undefined;
	}
}

function plotArea_parseBarGrouping(barChart) {
	const grouping = findChild(barChart, "grouping");
	if (!grouping) return undefined;
	const val = grouping.attrs.val;
	if (typeof val !== "string") return undefined;
	switch (val) {
		case "stacked": return "stacked";
		case "percentStacked": return "percentStacked";
		case "clustered": return "clustered";
		case "standard":
 
		
		
		return undefined;
		default: return undefined;
	}
}

function plotArea_parseHoleSize(doughnut) {
	const el = findChild(doughnut, "holeSize");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 1 || parsed > 99) return undefined;
	return parsed;
}

function plotArea_parseGapWidth(barChart) {
	const el = findChild(barChart, "gapWidth");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 500) return undefined;
	if (parsed === 150) return undefined;
	return parsed;
}

function plotArea_parseUpDownBarsGapWidth(upDownBars) {
	const el = findChild(upDownBars, "gapWidth");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 500) return undefined;
	if (parsed === 150) return undefined;
	return parsed;
}

function plotArea_parseOverlap(barChart) {
	const el = findChild(barChart, "overlap");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < -100 || parsed > 100) return undefined;
	if (parsed === 0) return undefined;
	return parsed;
}

function plotArea_parseFirstSliceAng(chartType) {
	const el = findChild(chartType, "firstSliceAng");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 360) return undefined;
	
	
	if (parsed === 0 || parsed === 360) return undefined;
	return parsed;
}

function plotArea_parseLineAreaGrouping(chartType) {
	const grouping = findChild(chartType, "grouping");
	if (!grouping) return undefined;
	const val = grouping.attrs.val;
	if (typeof val !== "string") return undefined;
	switch (val) {
		case "stacked": return "stacked";
		case "percentStacked": return "percentStacked";
		case "standard": return undefined;
		default: return undefined;
	}
}

function buildPlotArea(chart, sheetName) {
	
	
	
	
	
	
	
	
	
	
	
	const plotAreaLayoutXml = buildManualLayout(resolvePlotAreaLayout(chart));
	const children = [plotAreaLayoutXml ?? writer_xmlSelfClose("c:layout")];
	
	
	
	const opts = {
		xAxisTitle: normalizeAxisTitle(chart.axes?.x?.title),
		yAxisTitle: normalizeAxisTitle(chart.axes?.y?.title),
		
		
		
		
		
		
		
		
		xAxisTitleRotation: normalizeAxisTitleRotation(chart.axes?.x?.axisTitleRotation),
		yAxisTitleRotation: normalizeAxisTitleRotation(chart.axes?.y?.axisTitleRotation),
		
		
		
		
		
		
		
		xAxisTitleFontSize: normalizeAxisTitleFontSize(chart.axes?.x?.axisTitleFontSize),
		yAxisTitleFontSize: normalizeAxisTitleFontSize(chart.axes?.y?.axisTitleFontSize),
		
		
		
		
		
		
		
		
		xAxisTitleBold: normalizeAxisTitleBold(chart.axes?.x?.axisTitleBold),
		yAxisTitleBold: normalizeAxisTitleBold(chart.axes?.y?.axisTitleBold),
		
		
		
		
		
		
		
		
		
		
		xAxisTitleItalic: normalizeAxisTitleItalic(chart.axes?.x?.axisTitleItalic),
		yAxisTitleItalic: normalizeAxisTitleItalic(chart.axes?.y?.axisTitleItalic),
		
		
		
		
		
		
		
		
		
		
		
		
		
		
		
		xAxisTitleColor: normalizeAxisTitleColor(chart.axes?.x?.axisTitleColor),
		yAxisTitleColor: normalizeAxisTitleColor(chart.axes?.y?.axisTitleColor),
		
		
		
		
		
		
		
		
		
		
		xAxisTitleStrike: normalizeAxisTitleStrike(chart.axes?.x?.axisTitleStrike),
		yAxisTitleStrike: normalizeAxisTitleStrike(chart.axes?.y?.axisTitleStrike),
		
		
		
		
		
		
		
		
		xAxisTitleUnderline: normalizeAxisTitleUnderline(chart.axes?.x?.axisTitleUnderline),
		yAxisTitleUnderline: normalizeAxisTitleUnderline(chart.axes?.y?.axisTitleUnderline),
		
		
		
		
		
		
		
		
		
		
		
		
		xAxisTitleFontFamily: normalizeAxisTitleFontFamily(chart.axes?.x?.axisTitleFontFamily),
		yAxisTitleFontFamily: normalizeAxisTitleFontFamily(chart.axes?.y?.axisTitleFontFamily),
		
		
		
		
		
		
		
		
		xAxisTitleOverlay: chart.axes?.x?.axisTitleOverlay === true,
		yAxisTitleOverlay: chart.axes?.y?.axisTitleOverlay === true,
		
		
		
		
		
		
		
		
		
		
		
		
		
		xAxisTitleLayout: normalizeManualLayout(chart.axes?.x?.axisTitleLayout),
		yAxisTitleLayout: normalizeManualLayout(chart.axes?.y?.axisTitleLayout),
		
		
		
		
		
		
		
		
		
		
		
		
		
		
		
		
		xAxisTitleFillColor: title_normalizeTitleColor(chart.axes?.x?.axisTitleFillColor),
		yAxisTitleFillColor: title_normalizeTitleColor(chart.axes?.y?.axisTitleFillColor),
		
		
		
		
		
		
		
		
		
		
		
		xAxisTitleBorderColor: title_normalizeTitleColor(chart.axes?.x?.axisTitleBorderColor),
		yAxisTitleBorderColor: title_normalizeTitleColor(chart.axes?.y?.axisTitleBorderColor),
		
		
		
		
		
		
		
		xAxisTitleBorderWidth: clampStrokeWidthPt(chart.axes?.x?.axisTitleBorderWidth),
		yAxisTitleBorderWidth: clampStrokeWidthPt(chart.axes?.y?.axisTitleBorderWidth),
		
		
		
		
		
		xAxisTitleBorderDash: normalizeBorderDash(chart.axes?.x?.axisTitleBorderDash),
		yAxisTitleBorderDash: normalizeBorderDash(chart.axes?.y?.axisTitleBorderDash),
		xAxisTitleBorderCap: normalizeLineCap(chart.axes?.x?.axisTitleBorderCap),
		yAxisTitleBorderCap: normalizeLineCap(chart.axes?.y?.axisTitleBorderCap),
		xAxisTitleBorderCompound: normalizeLineCompound(chart.axes?.x?.axisTitleBorderCompound),
		yAxisTitleBorderCompound: normalizeLineCompound(chart.axes?.y?.axisTitleBorderCompound),
		xGridlines: normalizeAxisGridlines(chart.axes?.x?.gridlines),
		yGridlines: normalizeAxisGridlines(chart.axes?.y?.gridlines),
		xScale: normalizeAxisScale(chart.axes?.x?.scale),
		yScale: normalizeAxisScale(chart.axes?.y?.scale),
		xNumFmt: normalizeAxisNumberFormat(chart.axes?.x?.numberFormat),
		yNumFmt: normalizeAxisNumberFormat(chart.axes?.y?.numberFormat),
		xMajorTickMark: normalizeTickMark(chart.axes?.x?.majorTickMark),
		yMajorTickMark: normalizeTickMark(chart.axes?.y?.majorTickMark),
		xMinorTickMark: normalizeTickMark(chart.axes?.x?.minorTickMark),
		yMinorTickMark: normalizeTickMark(chart.axes?.y?.minorTickMark),
		xTickLblPos: normalizeTickLblPos(chart.axes?.x?.tickLblPos),
		yTickLblPos: normalizeTickLblPos(chart.axes?.y?.tickLblPos),
		
		
		
		
		
		
		
		xLabelRotation: normalizeAxisLabelRotation(chart.axes?.x?.labelRotation),
		yLabelRotation: normalizeAxisLabelRotation(chart.axes?.y?.labelRotation),
		
		
		
		
		
		
		xLabelFontSize: normalizeAxisLabelFontSize(chart.axes?.x?.labelFontSize),
		yLabelFontSize: normalizeAxisLabelFontSize(chart.axes?.y?.labelFontSize),
		
		
		
		
		
		
		xLabelBold: normalizeAxisLabelBold(chart.axes?.x?.labelBold),
		yLabelBold: normalizeAxisLabelBold(chart.axes?.y?.labelBold),
		
		
		
		
		
		
		xLabelItalic: normalizeAxisLabelItalic(chart.axes?.x?.labelItalic),
		yLabelItalic: normalizeAxisLabelItalic(chart.axes?.y?.labelItalic),
		
		
		
		
		
		
		
		
		
		
		xLabelColor: normalizeAxisLabelColor(chart.axes?.x?.labelColor),
		yLabelColor: normalizeAxisLabelColor(chart.axes?.y?.labelColor),
		
		
		
		
		
		
		
		
		xLabelUnderline: normalizeAxisLabelUnderline(chart.axes?.x?.labelUnderline),
		yLabelUnderline: normalizeAxisLabelUnderline(chart.axes?.y?.labelUnderline),
		
		
		
		
		
		
		
		
		xLabelStrike: normalizeAxisLabelStrike(chart.axes?.x?.labelStrike),
		yLabelStrike: normalizeAxisLabelStrike(chart.axes?.y?.labelStrike),
		
		
		
		
		
		
		
		
		
		xLabelFontFamily: normalizeAxisLabelFontFamily(chart.axes?.x?.labelFontFamily),
		yLabelFontFamily: normalizeAxisLabelFontFamily(chart.axes?.y?.labelFontFamily),
		xReverse: chart.axes?.x?.reverse === true,
		yReverse: chart.axes?.y?.reverse === true,
		
		
		
		
		xTickLblSkip: normalizeAxisSkip(chart.axes?.x?.tickLblSkip),
		xTickMarkSkip: normalizeAxisSkip(chart.axes?.x?.tickMarkSkip),
		
		
		
		
		xLblOffset: normalizeAxisLblOffset(chart.axes?.x?.lblOffset),
		
		
		
		
		xLblAlgn: normalizeAxisLblAlgn(chart.axes?.x?.lblAlgn),
		
		
		
		
		xNoMultiLvlLbl: chart.axes?.x?.noMultiLvlLbl === true,
		
		
		
		
		
		
		
		xAuto: chart.axes?.x?.auto !== false,
		
		
		
		
		
		
		xHidden: normalizeAxisHidden(chart.axes?.x?.hidden),
		yHidden: normalizeAxisHidden(chart.axes?.y?.hidden),
		
		
		
		
		
		
		xCrosses: normalizeAxisCrosses(chart.axes?.x?.crosses, chart.axes?.x?.crossesAt),
		yCrosses: normalizeAxisCrosses(chart.axes?.y?.crosses, chart.axes?.y?.crossesAt),
		
		
		
		
		
		
		
		
		xDispUnits: normalizeAxisDispUnits(chart.axes?.x?.dispUnits),
		yDispUnits: normalizeAxisDispUnits(chart.axes?.y?.dispUnits),
		
		
		
		
		
		
		
		
		xCrossBetween: normalizeAxisCrossBetween(chart.axes?.x?.crossBetween),
		yCrossBetween: normalizeAxisCrossBetween(chart.axes?.y?.crossBetween)
	};
	switch (chart.type) {
		case "bar":
		case "column": {
			children.push(buildBarChart(chart, sheetName));
			children.push(...buildBarAxes(chart.type, opts));
			break;
		}
		case "line": {
			children.push(buildLineChart(chart, sheetName));
			children.push(...buildBarAxes("column", opts));
			break;
		}
		case "area": {
			children.push(buildAreaChart(chart, sheetName));
			children.push(...buildBarAxes("column", opts));
			break;
		}
		case "pie": {
			children.push(buildPieChart(chart, sheetName));
			break;
		}
		case "doughnut": {
			children.push(buildDoughnutChart(chart, sheetName));
			break;
		}
		case "scatter": {
			children.push(buildScatterChart(chart, sheetName));
			children.push(...buildScatterAxes(opts));
			break;
		}
		default: {
			
			const _exhaustive = chart.type;
			throw new Error(`Unsupported chart type: ${String(_exhaustive)}`);
		}
	}
	
	
	
	
	
	
	
	const dTable = resolveDataTable(chart);
	if (dTable !== undefined) {
		children.push(buildDataTable(dTable));
	}
	
	
	
	
	
	
	
	
	const plotAreaSpPr = buildPlotAreaSpPr(chart);
	if (plotAreaSpPr !== undefined) {
		children.push(plotAreaSpPr);
	}
	return writer_xmlElement("c:plotArea", undefined, children);
}

function buildPlotAreaSpPr(chart) {
	const fillHex = normalizePlotAreaFillColor(chart.plotAreaFillColor);
	const borderHex = normalizePlotAreaBorderColor(chart.plotAreaBorderColor);
	const borderWidthPt = clampStrokeWidthPt(chart.plotAreaBorderWidth);
	const borderDash = normalizeBorderDash(chart.plotAreaBorderDash);
	const borderCap = normalizeLineCap(chart.plotAreaBorderCap);
	const borderCompound = normalizeLineCompound(chart.plotAreaBorderCompound);
	if (fillHex === undefined && borderHex === undefined && borderWidthPt === undefined && borderDash === undefined && borderCap === undefined && borderCompound === undefined) {
		return undefined;
	}
	const children = [];
	if (fillHex !== undefined) {
		children.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillHex)]));
	}
	if (borderHex !== undefined || borderWidthPt !== undefined || borderDash !== undefined || borderCap !== undefined || borderCompound !== undefined) {
		const lnAttrs = {};
		if (borderWidthPt !== undefined) {
			
			
			lnAttrs.w = Math.round(borderWidthPt * shape_EMU_PER_PT);
		}
		if (borderCap !== undefined) lnAttrs.cap = borderCap;
		if (borderCompound !== undefined) lnAttrs.cmpd = borderCompound;
		const lnChildren = [];
		if (borderHex !== undefined) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(borderHex)]));
		}
		
		
		
		
		if (borderDash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: borderDash }));
		}
		children.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
	}
	return writer_xmlElement("c:spPr", undefined, children);
}

function normalizePlotAreaFillColor(value) {
	return title_normalizeTitleColor(value);
}

function normalizePlotAreaBorderColor(value) {
	return title_normalizeTitleColor(value);
}
function buildBarChart(chart, sheetName) {
	const grouping = chart.barGrouping ?? "clustered";
	const barDir = chart.type === "bar" ? "bar" : "col";
	const isStacked = grouping === "percentStacked" || grouping === "stacked";
	const children = [
		writer_xmlSelfClose("c:barDir", { val: barDir }),
		writer_xmlSelfClose("c:grouping", { val: grouping }),
		writer_xmlSelfClose("c:varyColors", { val: resolveVaryColors(chart) ? 1 : 0 })
	];
	for (let i = 0; i < chart.series.length; i++) {
		children.push(buildSeries(
			chart.series[i],
			i,
			sheetName,
			
			false,
			{
				chartType: chart.type,
				dataLabels: chart.dataLabels,
				invertIfNegative: chart.series[i].invertIfNegative === true,
				dataPoints: chart.series[i].dataPoints,
				trendlines: chart.series[i].trendlines,
				errorBars: chart.series[i].errorBars
			}
		));
	}
	const chartLevelDLbls = buildChartLevelDataLabels(chart);
	if (chartLevelDLbls) children.push(chartLevelDLbls);
	
	
	
	
	
	
	
	
	
	
	
	
	const explicitGapWidth = clampGapWidth(chart.gapWidth);
	const explicitOverlap = clampOverlap(chart.overlap);
	const emitGapWidth = explicitGapWidth ?? (isStacked ? undefined : 150);
	if (emitGapWidth !== undefined) {
		children.push(writer_xmlSelfClose("c:gapWidth", { val: emitGapWidth }));
	}
	const emitOverlap = explicitOverlap ?? (isStacked ? 100 : undefined);
	if (emitOverlap !== undefined) {
		children.push(writer_xmlSelfClose("c:overlap", { val: emitOverlap }));
	}
	
	
	
	
	
	
	
	
	
	
	if (chart.serLines === true) {
		children.push(writer_xmlElement("c:serLines", undefined, []));
	}
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_CAT }));
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL }));
	return writer_xmlElement("c:barChart", undefined, children);
}

function clampGapWidth(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	if (rounded < 0) return 0;
	if (rounded > 500) return 500;
	return rounded;
}

function clampOverlap(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	if (rounded < -100) return -100;
	if (rounded > 100) return 100;
	return rounded;
}
function buildLineChart(chart, sheetName) {
	const grouping = chart.lineGrouping ?? "standard";
	const children = [writer_xmlSelfClose("c:grouping", { val: grouping }), writer_xmlSelfClose("c:varyColors", { val: resolveVaryColors(chart) ? 1 : 0 })];
	for (let i = 0; i < chart.series.length; i++) {
		
		
		
		const seriesXml = buildSeries(
			chart.series[i],
			i,
			sheetName,
			
			false,
			{
				chartType: chart.type,
				smooth: chart.series[i].smooth === true,
				dataLabels: chart.dataLabels,
				stroke: chart.series[i].stroke,
				marker: chart.series[i].marker,
				dataPoints: chart.series[i].dataPoints,
				trendlines: chart.series[i].trendlines,
				errorBars: chart.series[i].errorBars
			}
		);
		children.push(seriesXml);
	}
	const chartLevelDLbls = buildChartLevelDataLabels(chart);
	if (chartLevelDLbls) children.push(chartLevelDLbls);
	
	
	
	
	
	
	
	
	
	if (chart.dropLines === true) {
		children.push(writer_xmlElement("c:dropLines", undefined, []));
	}
	if (chart.hiLowLines === true) {
		children.push(writer_xmlElement("c:hiLowLines", undefined, []));
	}
	if (chart.upDownBars === true) {
		children.push(buildUpDownBars(chart.upDownBarsGapWidth));
	}
	
	
	
	
	
	
	
	
	
	
	children.push(writer_xmlSelfClose("c:marker", { val: chart.showLineMarkers === false ? 0 : 1 }));
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_CAT }));
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL }));
	return writer_xmlElement("c:lineChart", undefined, children);
}

function buildUpDownBars(gapWidth) {
	const resolved = clampUpDownBarsGapWidth(gapWidth) ?? 150;
	return writer_xmlElement("c:upDownBars", undefined, [writer_xmlSelfClose("c:gapWidth", { val: resolved })]);
}

function clampUpDownBarsGapWidth(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	if (rounded < 0 || rounded > 500) return undefined;
	return rounded;
}
function buildAreaChart(chart, sheetName) {
	const grouping = chart.areaGrouping ?? "standard";
	const children = [writer_xmlSelfClose("c:grouping", { val: grouping }), writer_xmlSelfClose("c:varyColors", { val: resolveVaryColors(chart) ? 1 : 0 })];
	for (let i = 0; i < chart.series.length; i++) {
		children.push(buildSeries(
			chart.series[i],
			i,
			sheetName,
			
			false,
			{
				chartType: chart.type,
				dataLabels: chart.dataLabels,
				dataPoints: chart.series[i].dataPoints,
				trendlines: chart.series[i].trendlines,
				errorBars: chart.series[i].errorBars
			}
		));
	}
	const chartLevelDLbls = buildChartLevelDataLabels(chart);
	if (chartLevelDLbls) children.push(chartLevelDLbls);
	
	
	
	
	
	if (chart.dropLines === true) {
		children.push(writer_xmlElement("c:dropLines", undefined, []));
	}
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_CAT }));
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL }));
	return writer_xmlElement("c:areaChart", undefined, children);
}
function buildPieChart(chart, sheetName) {
	const children = [writer_xmlSelfClose("c:varyColors", { val: resolveVaryColors(chart) ? 1 : 0 })];
	
	
	if (chart.series.length > 0) {
		children.push(buildSeries(
			chart.series[0],
			0,
			sheetName,
			
			false,
			{
				chartType: chart.type,
				dataLabels: chart.dataLabels,
				explosion: chart.series[0].explosion,
				dataPoints: chart.series[0].dataPoints
			}
		));
	}
	const chartLevelDLbls = buildChartLevelDataLabels(chart);
	if (chartLevelDLbls) children.push(chartLevelDLbls);
	
	
	
	const sliceAng = clampFirstSliceAng(chart.firstSliceAng);
	if (sliceAng !== undefined) {
		children.push(writer_xmlSelfClose("c:firstSliceAng", { val: sliceAng }));
	}
	return writer_xmlElement("c:pieChart", undefined, children);
}
function buildDoughnutChart(chart, sheetName) {
	const children = [writer_xmlSelfClose("c:varyColors", { val: resolveVaryColors(chart) ? 1 : 0 })];
	
	
	
	for (let i = 0; i < chart.series.length; i++) {
		children.push(buildSeries(
			chart.series[i],
			i,
			sheetName,
			
			false,
			{
				chartType: chart.type,
				dataLabels: chart.dataLabels,
				explosion: chart.series[i].explosion,
				dataPoints: chart.series[i].dataPoints
			}
		));
	}
	const chartLevelDLbls = buildChartLevelDataLabels(chart);
	if (chartLevelDLbls) children.push(chartLevelDLbls);
	
	
	
	
	
	
	
	
	
	children.push(writer_xmlSelfClose("c:firstSliceAng", { val: clampFirstSliceAng(chart.firstSliceAng) ?? 0 }));
	children.push(writer_xmlSelfClose("c:holeSize", { val: clampHoleSize(chart.holeSize) }));
	return writer_xmlElement("c:doughnutChart", undefined, children);
}

function clampFirstSliceAng(value) {
	if (value === undefined || !Number.isFinite(value)) return undefined;
	const rounded = Math.round(value);
	
	
	let normalized = rounded % 360;
	if (normalized < 0) normalized += 360;
	if (normalized === 0) return undefined;
	return normalized;
}
function clampHoleSize(value) {
	if (value === undefined || !Number.isFinite(value)) return DOUGHNUT_HOLE_DEFAULT;
	const rounded = Math.round(value);
	if (rounded < DOUGHNUT_HOLE_MIN) return DOUGHNUT_HOLE_MIN;
	if (rounded > DOUGHNUT_HOLE_MAX) return DOUGHNUT_HOLE_MAX;
	return rounded;
}
function buildScatterChart(chart, sheetName) {
	const children = [writer_xmlSelfClose("c:scatterStyle", { val: resolveScatterStyle(chart) }), writer_xmlSelfClose("c:varyColors", { val: resolveVaryColors(chart) ? 1 : 0 })];
	for (let i = 0; i < chart.series.length; i++) {
		
		
		
		children.push(buildSeries(
			chart.series[i],
			i,
			sheetName,
			
			true,
			{
				chartType: chart.type,
				smooth: chart.series[i].smooth === true ? true : undefined,
				dataLabels: chart.dataLabels,
				stroke: chart.series[i].stroke,
				marker: chart.series[i].marker,
				dataPoints: chart.series[i].dataPoints,
				trendlines: chart.series[i].trendlines,
				errorBars: chart.series[i].errorBars
			}
		));
	}
	const chartLevelDLbls = buildChartLevelDataLabels(chart);
	if (chartLevelDLbls) children.push(chartLevelDLbls);
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL_X }));
	children.push(writer_xmlSelfClose("c:axId", { val: AXIS_ID_VAL_Y }));
	return writer_xmlElement("c:scatterChart", undefined, children);
}

function resolveVaryColors(chart) {
	if (typeof chart.varyColors === "boolean") return chart.varyColors;
	return VARY_COLORS_DEFAULT_TRUE_TYPES.has(chart.type);
}

function resolveScatterStyle(chart) {
	const raw = chart.scatterStyle;
	if (raw && SCATTER_STYLE_VALUES.has(raw)) return raw;
	return "lineMarker";
}

const PLOT_AREA_BORDER_WIDTH_MIN_PT = .25;
const PLOT_AREA_BORDER_WIDTH_MAX_PT = 13.5;


function plotArea_resolveCloneVaryColors(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function plotArea_resolveCloneUpDownBars(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function plotArea_resolveCloneUpDownBarsGapWidth(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function plotArea_resolveClonePlotAreaLayout(sourceValue, override) {
	if (override === undefined) return normalizeChartManualLayout(sourceValue);
	if (override === null) return undefined;
	return normalizeChartManualLayout(override);
}

function plotArea_resolveClonePlotAreaFillColor(sourceValue, override) {
	if (override === undefined) return normalizePlotAreaFillColor(sourceValue);
	if (override === null) return undefined;
	return normalizePlotAreaFillColor(override);
}

function plotArea_resolveClonePlotAreaBorderColor(sourceValue, override) {
	if (override === undefined) return normalizePlotAreaBorderColor(sourceValue);
	if (override === null) return undefined;
	return normalizePlotAreaBorderColor(override);
}

function normalizeClonePlotAreaBorderWidth(value) {
	if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
	
	const snapped = Math.round(value * 4) / 4;
	if (snapped < PLOT_AREA_BORDER_WIDTH_MIN_PT) return PLOT_AREA_BORDER_WIDTH_MIN_PT;
	if (snapped > PLOT_AREA_BORDER_WIDTH_MAX_PT) return PLOT_AREA_BORDER_WIDTH_MAX_PT;
	return snapped;
}

function plotArea_resolveClonePlotAreaBorderWidth(sourceValue, override) {
	if (override === undefined) return normalizeClonePlotAreaBorderWidth(sourceValue);
	if (override === null) return undefined;
	return normalizeClonePlotAreaBorderWidth(override);
}

function plotArea_resolveCloneDropLines(sourceValue, override) {
	if (override === undefined) {
		return sourceValue === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function plotArea_resolveCloneHiLowLines(sourceValue, override) {
	if (override === undefined) {
		return sourceValue === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function plotArea_resolveCloneSerLines(sourceValue, override) {
	if (override === undefined) {
		return sourceValue === true ? true : undefined;
	}
	if (override === null) return undefined;
	return override === true ? true : undefined;
}

function plotArea_resolveCloneScatterStyle(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart-reader.mjs











const CHART_KIND_TAGS = new Map([
	["barChart", "bar"],
	["bar3DChart", "bar3D"],
	["lineChart", "line"],
	["line3DChart", "line3D"],
	["pieChart", "pie"],
	["pie3DChart", "pie3D"],
	["doughnutChart", "doughnut"],
	["areaChart", "area"],
	["area3DChart", "area3D"],
	["scatterChart", "scatter"],
	["bubbleChart", "bubble"],
	["radarChart", "radar"],
	["surfaceChart", "surface"],
	["surface3DChart", "surface3D"],
	["stockChart", "stock"],
	["ofPieChart", "ofPie"]
]);

function chart_reader_parseChart(xml) {
	const root = parseXml(xml);
	
	
	const chartSpace = root.local === "chartSpace" ? root : findDescendant(root, "chartSpace");
	if (!chartSpace) return undefined;
	const chartEl = chart_reader_findChild(chartSpace, "chart");
	if (!chartEl) return {
		kinds: [],
		seriesCount: 0
	};
	const out = {
		kinds: [],
		seriesCount: 0
	};
	const title = parseTitle(chartEl);
	if (title !== undefined) out.title = title;
	
	
	
	
	
	const titleOverlay = parseTitleOverlay(chartEl);
	if (titleOverlay !== undefined) out.titleOverlay = titleOverlay;
	
	
	
	
	
	
	
	
	const titleRotation = parseTitleRotation(chartEl);
	if (titleRotation !== undefined) out.titleRotation = titleRotation;
	
	
	
	
	
	
	
	
	
	const titleFontSize = parseTitleFontSize(chartEl);
	if (titleFontSize !== undefined) out.titleFontSize = titleFontSize;
	
	
	
	
	
	
	
	
	
	
	const titleBold = parseTitleBold(chartEl);
	if (titleBold !== undefined) out.titleBold = titleBold;
	
	
	
	
	
	
	
	
	
	
	const titleItalic = parseTitleItalic(chartEl);
	if (titleItalic !== undefined) out.titleItalic = titleItalic;
	
	
	
	
	
	
	
	
	
	
	
	const titleColor = parseTitleColor(chartEl);
	if (titleColor !== undefined) out.titleColor = titleColor;
	
	
	
	
	
	
	
	
	
	
	
	
	const titleStrike = parseTitleStrike(chartEl);
	if (titleStrike !== undefined) out.titleStrike = titleStrike;
	
	
	
	
	
	
	
	
	
	
	
	
	
	const titleUnderline = parseTitleUnderline(chartEl);
	if (titleUnderline !== undefined) out.titleUnderline = titleUnderline;
	
	
	
	
	
	
	
	
	
	
	
	const titleFontFamily = parseTitleFontFamily(chartEl);
	if (titleFontFamily !== undefined) out.titleFontFamily = titleFontFamily;
	
	
	
	
	
	
	
	
	
	const titleLayout = parseTitleLayout(chartEl);
	if (titleLayout !== undefined) out.titleLayout = titleLayout;
	
	
	
	
	
	
	
	
	
	
	
	
	
	const titleFillColor = parseTitleFillColor(chartEl);
	if (titleFillColor !== undefined) out.titleFillColor = titleFillColor;
	
	
	
	
	
	
	
	
	
	
	const titleBorderColor = parseTitleBorderColor(chartEl);
	if (titleBorderColor !== undefined) out.titleBorderColor = titleBorderColor;
	
	
	
	
	
	
	
	
	
	const titleBorderWidth = parseTitleBorderWidth(chartEl);
	if (titleBorderWidth !== undefined) out.titleBorderWidth = titleBorderWidth;
	
	
	
	
	
	
	
	const titleBorderDash = parseTitleBorderDash(chartEl);
	if (titleBorderDash !== undefined) out.titleBorderDash = titleBorderDash;
	
	
	
	const titleBorderCap = parseTitleBorderCap(chartEl);
	if (titleBorderCap !== undefined) out.titleBorderCap = titleBorderCap;
	const titleBorderCompound = parseTitleBorderCompound(chartEl);
	if (titleBorderCompound !== undefined) out.titleBorderCompound = titleBorderCompound;
	
	
	
	
	
	
	
	
	const autoTitleDeleted = parseAutoTitleDeleted(chartEl);
	if (autoTitleDeleted !== undefined) out.autoTitleDeleted = autoTitleDeleted;
	const plotArea = chart_reader_findChild(chartEl, "plotArea");
	if (plotArea) {
		let seriesCount = 0;
		const series = [];
		let barGrouping;
		let lineGrouping;
		let areaGrouping;
		let chartLevelLabels;
		let holeSize;
		let gapWidth;
		let overlap;
		let firstSliceAng;
		let varyColors;
		let scatterStyle;
		let dropLines;
		let hiLowLines;
		let serLines;
		let upDownBars;
		let upDownBarsGapWidth;
		let showLineMarkers;
		for (const child of chart_reader_childElements(plotArea)) {
			const kind = CHART_KIND_TAGS.get(child.local);
			if (!kind) continue;
			if (!out.kinds.includes(kind)) out.kinds.push(kind);
			
			
			
			
			
			
			if (varyColors === undefined) {
				varyColors = parseVaryColors(child, kind);
			}
			
			
			
			
			if (barGrouping === undefined && (kind === "bar" || kind === "bar3D")) {
				barGrouping = parseBarGrouping(child);
			}
			
			
			
			
			
			
			
			if (gapWidth === undefined && (kind === "bar" || kind === "bar3D")) {
				gapWidth = parseGapWidth(child);
			}
			if (overlap === undefined && (kind === "bar" || kind === "bar3D")) {
				overlap = parseOverlap(child);
			}
			
			
			
			if (lineGrouping === undefined && (kind === "line" || kind === "line3D")) {
				lineGrouping = parseLineAreaGrouping(child);
			}
			if (areaGrouping === undefined && (kind === "area" || kind === "area3D")) {
				areaGrouping = parseLineAreaGrouping(child);
			}
			
			
			if (holeSize === undefined && kind === "doughnut") {
				holeSize = parseHoleSize(child);
			}
			
			
			
			
			
			
			if (firstSliceAng === undefined && (kind === "pie" || kind === "pie3D" || kind === "doughnut" || kind === "ofPie")) {
				firstSliceAng = parseFirstSliceAng(child);
			}
			
			
			
			
			
			if (scatterStyle === undefined && kind === "scatter") {
				scatterStyle = parseScatterStyle(child);
			}
			
			
			
			
			if (dropLines === undefined && (kind === "line" || kind === "line3D" || kind === "area" || kind === "area3D")) {
				dropLines = parseDropLines(child);
			}
			
			
			
			
			
			if (hiLowLines === undefined && (kind === "line" || kind === "line3D" || kind === "stock")) {
				hiLowLines = parseHiLowLines(child);
			}
			
			
			
			
			
			if (serLines === undefined && (kind === "bar" || kind === "ofPie")) {
				serLines = parseSerLines(child);
			}
			
			
			
			
			
			
			if (upDownBars === undefined && (kind === "line" || kind === "line3D" || kind === "stock")) {
				const udb = chart_reader_findChild(child, "upDownBars");
				if (udb !== undefined) {
					upDownBars = true;
					
					
					
					
					
					
					
					
					upDownBarsGapWidth = parseUpDownBarsGapWidth(udb);
				}
			}
			
			
			
			
			
			
			
			
			
			if (showLineMarkers === undefined && kind === "line") {
				showLineMarkers = parseShowLineMarkers(child);
			}
			let localIndex = 0;
			for (const ser of chart_reader_childElements(child)) {
				if (ser.local !== "ser") continue;
				seriesCount++;
				series.push(parseSeries(ser, kind, localIndex));
				localIndex++;
			}
			
			
			
			
			if (chartLevelLabels === undefined) {
				const dLbls = chart_reader_findChild(child, "dLbls");
				if (dLbls) {
					const parsed = parseDataLabels(dLbls);
					if (parsed) chartLevelLabels = parsed;
				}
			}
		}
		out.seriesCount = seriesCount;
		if (series.length > 0) out.series = series;
		if (barGrouping !== undefined) out.barGrouping = barGrouping;
		if (lineGrouping !== undefined) out.lineGrouping = lineGrouping;
		if (areaGrouping !== undefined) out.areaGrouping = areaGrouping;
		if (chartLevelLabels) out.dataLabels = chartLevelLabels;
		if (holeSize !== undefined) out.holeSize = holeSize;
		if (gapWidth !== undefined) out.gapWidth = gapWidth;
		if (overlap !== undefined) out.overlap = overlap;
		if (firstSliceAng !== undefined) out.firstSliceAng = firstSliceAng;
		if (varyColors !== undefined) out.varyColors = varyColors;
		if (scatterStyle !== undefined) out.scatterStyle = scatterStyle;
		if (dropLines !== undefined) out.dropLines = dropLines;
		if (hiLowLines !== undefined) out.hiLowLines = hiLowLines;
		if (serLines !== undefined) out.serLines = serLines;
		if (upDownBars !== undefined) out.upDownBars = upDownBars;
		if (upDownBarsGapWidth !== undefined) out.upDownBarsGapWidth = upDownBarsGapWidth;
		if (showLineMarkers !== undefined) out.showLineMarkers = showLineMarkers;
		const axes = parseAxes(plotArea);
		if (axes !== undefined) out.axes = axes;
		
		
		
		
		
		const dataTable = parseDataTable(plotArea);
		if (dataTable !== undefined) out.dataTable = dataTable;
		
		
		
		
		
		
		
		
		
		const plotAreaLayout = parsePlotAreaLayout(plotArea);
		if (plotAreaLayout !== undefined) out.plotAreaLayout = plotAreaLayout;
		
		
		
		
		
		
		
		
		
		const plotAreaFillColor = parsePlotAreaFillColor(plotArea);
		if (plotAreaFillColor !== undefined) out.plotAreaFillColor = plotAreaFillColor;
		
		
		
		
		
		
		
		const plotAreaBorderColor = parsePlotAreaBorderColor(plotArea);
		if (plotAreaBorderColor !== undefined) out.plotAreaBorderColor = plotAreaBorderColor;
		
		
		
		
		
		
		
		
		
		const plotAreaBorderWidth = parsePlotAreaBorderWidth(plotArea);
		if (plotAreaBorderWidth !== undefined) out.plotAreaBorderWidth = plotAreaBorderWidth;
		
		
		
		
		const plotAreaBorderDash = parseBorderDashFromSpPr(plotArea);
		if (plotAreaBorderDash !== undefined) out.plotAreaBorderDash = plotAreaBorderDash;
		
		
		const plotAreaBorderCap = parseBorderCapFromSpPr(plotArea);
		if (plotAreaBorderCap !== undefined) out.plotAreaBorderCap = plotAreaBorderCap;
		const plotAreaBorderCompound = parseBorderCompoundFromSpPr(plotArea);
		if (plotAreaBorderCompound !== undefined) out.plotAreaBorderCompound = plotAreaBorderCompound;
	}
	const legend = parseLegend(chartEl);
	if (legend !== undefined) out.legend = legend;
	
	
	
	
	
	
	if (legend !== undefined && legend !== false) {
		const legendOverlay = parseLegendOverlay(chartEl);
		if (legendOverlay !== undefined) out.legendOverlay = legendOverlay;
		
		
		
		
		
		
		const legendEntries = parseLegendEntries(chartEl);
		if (legendEntries !== undefined) out.legendEntries = legendEntries;
		
		
		
		
		
		
		
		const legendFontSize = parseLegendFontSize(chartEl);
		if (legendFontSize !== undefined) out.legendFontSize = legendFontSize;
		
		
		
		const legendBold = parseLegendBold(chartEl);
		if (legendBold !== undefined) out.legendBold = legendBold;
		
		
		
		const legendItalic = parseLegendItalic(chartEl);
		if (legendItalic !== undefined) out.legendItalic = legendItalic;
		
		
		
		
		const legendUnderline = parseLegendUnderline(chartEl);
		if (legendUnderline !== undefined) out.legendUnderline = legendUnderline;
		
		
		
		
		
		
		const legendStrikethrough = parseLegendStrikethrough(chartEl);
		if (legendStrikethrough !== undefined) out.legendStrikethrough = legendStrikethrough;
		
		
		
		
		const legendFontColor = parseLegendFontColor(chartEl);
		if (legendFontColor !== undefined) out.legendFontColor = legendFontColor;
		
		
		
		
		const legendFontFamily = parseLegendFontFamily(chartEl);
		if (legendFontFamily !== undefined) out.legendFontFamily = legendFontFamily;
		
		
		
		
		
		
		
		const legendLayout = parseLegendLayout(chartEl);
		if (legendLayout !== undefined) out.legendLayout = legendLayout;
		
		
		
		
		
		
		
		
		
		const legendFillColor = parseLegendFillColor(chartEl);
		if (legendFillColor !== undefined) out.legendFillColor = legendFillColor;
		
		
		
		
		
		
		
		
		const legendBorderColor = parseLegendBorderColor(chartEl);
		if (legendBorderColor !== undefined) out.legendBorderColor = legendBorderColor;
		
		
		
		
		
		
		
		
		
		
		
		const legendBorderWidth = parseLegendBorderWidth(chartEl);
		if (legendBorderWidth !== undefined) out.legendBorderWidth = legendBorderWidth;
		
		
		
		
		const legendBorderDash = parseLegendBorderDash(chartEl);
		if (legendBorderDash !== undefined) out.legendBorderDash = legendBorderDash;
		
		
		const legendBorderCap = parseLegendBorderCap(chartEl);
		if (legendBorderCap !== undefined) out.legendBorderCap = legendBorderCap;
		const legendBorderCompound = parseLegendBorderCompound(chartEl);
		if (legendBorderCompound !== undefined) out.legendBorderCompound = legendBorderCompound;
	}
	const dispBlanksAs = parseDispBlanksAs(chartEl);
	if (dispBlanksAs !== undefined) out.dispBlanksAs = dispBlanksAs;
	const plotVisOnly = parsePlotVisOnly(chartEl);
	if (plotVisOnly !== undefined) out.plotVisOnly = plotVisOnly;
	
	
	
	
	
	const showDLblsOverMax = parseShowDLblsOverMax(chartEl);
	if (showDLblsOverMax !== undefined) out.showDLblsOverMax = showDLblsOverMax;
	
	
	
	const roundedCorners = parseRoundedCorners(chartSpace);
	if (roundedCorners !== undefined) out.roundedCorners = roundedCorners;
	
	
	
	
	const style = parseStyle(chartSpace);
	if (style !== undefined) out.style = style;
	
	
	
	
	
	const lang = parseLang(chartSpace);
	if (lang !== undefined) out.lang = lang;
	
	
	
	
	
	const date1904 = parseDate1904(chartSpace);
	if (date1904 !== undefined) out.date1904 = date1904;
	
	
	
	
	
	
	
	
	const protection = parseProtection(chartSpace);
	if (protection !== undefined) out.protection = protection;
	
	
	
	
	
	
	
	
	
	
	const view3D = parseView3D(chartEl);
	if (view3D !== undefined) out.view3D = view3D;
	
	
	
	
	
	
	
	
	
	const floorThickness = parseFloorThickness(chartEl);
	if (floorThickness !== undefined) out.floorThickness = floorThickness;
	
	
	
	
	
	
	
	
	
	const sideWallThickness = parseSideWallThickness(chartEl);
	if (sideWallThickness !== undefined) out.sideWallThickness = sideWallThickness;
	
	
	
	
	
	
	
	
	const backWallThickness = parseBackWallThickness(chartEl);
	if (backWallThickness !== undefined) out.backWallThickness = backWallThickness;
	
	
	
	
	
	
	
	
	
	
	
	const chartSpaceFillColor = parseChartSpaceFillColor(chartSpace);
	if (chartSpaceFillColor !== undefined) out.chartSpaceFillColor = chartSpaceFillColor;
	
	
	
	
	
	
	
	
	const chartSpaceBorderColor = parseChartSpaceBorderColor(chartSpace);
	if (chartSpaceBorderColor !== undefined) out.chartSpaceBorderColor = chartSpaceBorderColor;
	
	
	
	
	
	const chartSpaceBorderWidth = parseBorderWidthFromSpPr(chartSpace);
	if (chartSpaceBorderWidth !== undefined) out.chartSpaceBorderWidth = chartSpaceBorderWidth;
	
	
	
	
	
	const chartSpaceBorderDash = parseBorderDashFromSpPr(chartSpace);
	if (chartSpaceBorderDash !== undefined) out.chartSpaceBorderDash = chartSpaceBorderDash;
	
	
	
	
	
	const chartSpaceBorderCap = parseBorderCapFromSpPr(chartSpace);
	if (chartSpaceBorderCap !== undefined) out.chartSpaceBorderCap = chartSpaceBorderCap;
	const chartSpaceBorderCompound = parseBorderCompoundFromSpPr(chartSpace);
	if (chartSpaceBorderCompound !== undefined) {
		out.chartSpaceBorderCompound = chartSpaceBorderCompound;
	}
	return out;
}










function parseChartSpaceFillColor(chartSpace) {
	return parseSpPrFill(chartSpace);
}

function parseChartSpaceBorderColor(chartSpace) {
	return parseSpPrBorderColor(chartSpace);
}
















function parseDispBlanksAs(chartEl) {
	const el = chart_reader_findChild(chartEl, "dispBlanksAs");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "zero": return "zero";
		case "span": return "span";
		case "gap":
 
		
		return undefined;
		default: return undefined;
	}
}


function parsePlotVisOnly(chartEl) {
	const el = chart_reader_findChild(chartEl, "plotVisOnly");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		return undefined;
		default: return undefined;
	}
}


function parseShowDLblsOverMax(chartEl) {
	const el = chart_reader_findChild(chartEl, "showDLblsOverMax");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		return undefined;
		default: return undefined;
	}
}


function parseRoundedCorners(chartSpace) {
	const el = chart_reader_findChild(chartSpace, "roundedCorners");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}


function parseStyle(chartSpace) {
	const el = chart_reader_findChild(chartSpace, "style");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	if (n < 1 || n > 48) return undefined;
	return n;
}


function parseLang(chartSpace) {
	const el = chart_reader_findChild(chartSpace, "lang");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	
	
	
	
	if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(raw)) return undefined;
	return raw;
}


function parseDate1904(chartSpace) {
	const el = chart_reader_findChild(chartSpace, "date1904");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}



function parseProtection(chartSpace) {
	const el = chart_reader_findChild(chartSpace, "protection");
	if (!el) return undefined;
	const out = {};
	const chartObject = parseProtectionFlag(el, "chartObject");
	if (chartObject !== undefined) out.chartObject = chartObject;
	const data = parseProtectionFlag(el, "data");
	if (data !== undefined) out.data = data;
	const formatting = parseProtectionFlag(el, "formatting");
	if (formatting !== undefined) out.formatting = formatting;
	const selection = parseProtectionFlag(el, "selection");
	if (selection !== undefined) out.selection = selection;
	const userInterface = parseProtectionFlag(el, "userInterface");
	if (userInterface !== undefined) out.userInterface = userInterface;
	return out;
}

function parseProtectionFlag(protection, local) {
	const el = chart_reader_findChild(protection, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}










function chart_reader_findChild(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function findDescendant(el, localName) {
	if (el.local === localName) return el;
	for (const c of el.children) {
		if (typeof c === "string") continue;
		const hit = findDescendant(c, localName);
		if (hit) return hit;
	}
	return undefined;
}
function chart_reader_childElements(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/_input.mjs
















const OLE2_MAGIC = Object.freeze([
	208,
	207,
	17,
	224,
	161,
	177,
	26,
	225
]);

function _input_isOle2Container(data) {
	if (data.length < OLE2_MAGIC.length) return false;
	for (let i = 0; i < OLE2_MAGIC.length; i++) {
		if (data[i] !== OLE2_MAGIC[i]) return false;
	}
	return true;
}

function assertNotEncrypted(data, format) {
	if (_input_isOle2Container(data)) {
		throw new EncryptedFileError(format);
	}
}

async function bufferReadableStream(stream, maxBytes = MAX_INPUT_BYTES) {
	const cap = Number.isFinite(maxBytes) && maxBytes > 0 ? maxBytes : MAX_INPUT_BYTES;
	const reader = stream.getReader();
	const chunks = [];
	let totalLen = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			if (value) {
				totalLen += value.length;
				if (totalLen > cap) {
					throw new ParseError(`Input stream exceeds the maximum of ${cap} bytes. ` + "Raise `maxInputBytes` if the file really is this large.");
				}
				chunks.push(value);
			}
		}
		if (chunks.length === 0) return new Uint8Array(0);
		if (chunks.length === 1) return chunks[0];
		const result = new Uint8Array(totalLen);
		let offset = 0;
		for (const chunk of chunks) {
			result.set(chunk, offset);
			offset += chunk.length;
		}
		return result;
	} finally {
		
		
		try {
			await reader.cancel();
		} catch {}
		try {
			reader.releaseLock();
		} catch {}
	}
}

function isReadableStream(value) {
	return typeof value === "object" && value !== null && typeof value.getReader === "function";
}

async function _input_readInputToUint8Array(input, maxBytes) {
	if (input instanceof Uint8Array) return input;
	if (input instanceof ArrayBuffer) return new Uint8Array(input);
	if (isReadableStream(input)) return bufferReadableStream(input, maxBytes);
	throw new ParseError("Unsupported input type. Expected Uint8Array, ArrayBuffer, or ReadableStream<Uint8Array>.");
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/crypto/cfb.mjs










const SIG = [
	208,
	207,
	17,
	224,
	161,
	177,
	26,
	225
];
const ENDOFCHAIN = 4294967294;
const FREESECT = 4294967295;
const FATSECT = 4294967293;
const MINI_CUTOFF = 4096;
const MINI_SECTOR = 64;

function cfb_readCfb(data) {
	if (data.length < 512) throw new ParseError("CFB: file too small");
	for (let i = 0; i < SIG.length; i++) {
		if (data[i] !== SIG[i]) throw new ParseError("CFB: bad signature");
	}
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	const sectorShift = view.getUint16(30, true);
	const sectorSize = 1 << sectorShift;
	const miniSectorShift = view.getUint16(32, true);
	const miniSectorSize = 1 << miniSectorShift;
	const numFatSectors = view.getUint32(44, true);
	const firstDirSector = view.getUint32(48, true);
	const miniCutoff = view.getUint32(56, true);
	const firstMiniFatSector = view.getUint32(60, true);
	const numMiniFatSectors = view.getUint32(64, true);
	const firstDifatSector = view.getUint32(68, true);
	const numDifatSectors = view.getUint32(72, true);
	const sectorOffset = (sector) => (sector + 1) * sectorSize;
	const readSector = (sector) => {
		const off = sectorOffset(sector);
		if (off + sectorSize > data.length) throw new ParseError("CFB: sector out of range");
		return data.subarray(off, off + sectorSize);
	};
	
	
	const fatSectorList = [];
	for (let i = 0; i < 109 && fatSectorList.length < numFatSectors; i++) {
		const s = view.getUint32(76 + i * 4, true);
		if (s === FREESECT || s === ENDOFCHAIN) break;
		fatSectorList.push(s);
	}
	
	
	
	const maxSectors = Math.floor(data.length / sectorSize) + 1;
	const difatLimit = Math.min(numDifatSectors, maxSectors);
	let difatSector = firstDifatSector;
	let difatGuard = 0;
	while (difatSector !== ENDOFCHAIN && difatSector !== FREESECT && difatLimit > 0 && difatGuard++ < difatLimit + 1) {
		const sec = readSector(difatSector);
		const dv = new DataView(sec.buffer, sec.byteOffset, sec.byteLength);
		const entries = sectorSize / 4 - 1;
		for (let i = 0; i < entries && fatSectorList.length < numFatSectors; i++) {
			const s = dv.getUint32(i * 4, true);
			if (s !== FREESECT && s !== ENDOFCHAIN) fatSectorList.push(s);
		}
		difatSector = dv.getUint32(sectorSize - 4, true);
	}
	
	const fat = [];
	for (const fs of fatSectorList) {
		const sec = readSector(fs);
		const dv = new DataView(sec.buffer, sec.byteOffset, sec.byteLength);
		for (let i = 0; i < sectorSize / 4; i++) fat.push(dv.getUint32(i * 4, true));
	}
	const chain = (start) => {
		const out = [];
		let s = start;
		let guard = 0;
		while (s !== ENDOFCHAIN && s !== FREESECT && guard++ < fat.length + 1) {
			out.push(s);
			s = fat[s] ?? ENDOFCHAIN;
		}
		return out;
	};
	const readChain = (start, size) => {
		const sectors = chain(start);
		const buf = new Uint8Array(sectors.length * sectorSize);
		let off = 0;
		for (const s of sectors) {
			buf.set(readSector(s), off);
			off += sectorSize;
		}
		return size >= 0 ? buf.subarray(0, size) : buf;
	};
	
	const dirBytes = readChain(firstDirSector, -1);
	const dirView = new DataView(dirBytes.buffer, dirBytes.byteOffset, dirBytes.byteLength);
	const entries = [];
	for (let off = 0; off + 128 <= dirBytes.length; off += 128) {
		const type = dirBytes[off + 66];
		if (type === 0) continue;
		const nameLen = dirView.getUint16(off + 64, true);
		let name = "";
		for (let i = 0; i + 1 < nameLen; i += 2) {
			const code = dirView.getUint16(off + i, true);
			if (code === 0) break;
			name += String.fromCharCode(code);
		}
		const startSector = dirView.getUint32(off + 116, true);
		const size = dirView.getUint32(off + 120, true);
		entries.push({
			name,
			type,
			startSector,
			size
		});
	}
	const root = entries.find((e) => e.type === 5);
	if (!root) throw new ParseError("CFB: missing root entry");
	
	const miniStream = readChain(root.startSector, root.size);
	
	const miniFat = [];
	if (numMiniFatSectors > 0 && firstMiniFatSector !== ENDOFCHAIN) {
		const mfBytes = readChain(firstMiniFatSector, numMiniFatSectors * sectorSize);
		const mfView = new DataView(mfBytes.buffer, mfBytes.byteOffset, mfBytes.byteLength);
		for (let i = 0; i < mfBytes.length / 4; i++) miniFat.push(mfView.getUint32(i * 4, true));
	}
	const readMini = (start, size) => {
		
		
		
		if (size < 0 || size > miniStream.length) {
			throw new ParseError("CFB: mini stream size out of range");
		}
		const out = new Uint8Array(size);
		let s = start;
		let off = 0;
		let guard = 0;
		while (s !== ENDOFCHAIN && s !== FREESECT && off < size && guard++ < miniFat.length + 1) {
			const from = s * miniSectorSize;
			const take = Math.min(miniSectorSize, size - off);
			out.set(miniStream.subarray(from, from + take), off);
			off += take;
			s = miniFat[s] ?? ENDOFCHAIN;
		}
		return out;
	};
	const streams = new Map();
	for (const e of entries) {
		if (e.type !== 2) continue;
		const cutoff = miniCutoff || MINI_CUTOFF;
		streams.set(e.name, e.size < cutoff ? readMini(e.startSector, e.size) : readChain(e.startSector, e.size));
	}
	return streams;
}

function writeCfb(inputs) {
	const sectorSize = 512;
	const perSector = sectorSize / 4;
	
	const miniChunks = [];
	const miniStartMini = [];
	const regular = [];
	const placement = new Map();
	let miniSectorCount = 0;
	for (const s of inputs) {
		if (s.data.length < MINI_CUTOFF) {
			placement.set(s.name, { mini: true });
			miniStartMini.push(miniSectorCount);
			const padded = padTo(s.data, MINI_SECTOR);
			miniChunks.push(padded);
			miniSectorCount += padded.length / MINI_SECTOR;
		} else {
			placement.set(s.name, { mini: false });
			regular.push({
				name: s.name,
				data: s.data
			});
		}
	}
	const miniStream = concat(miniChunks);
	let cursor = 0;
	const alloc = (byteLen) => {
		const sectorCount = Math.max(1, Math.ceil(byteLen / sectorSize));
		const startSector = cursor;
		cursor += sectorCount;
		return {
			startSector,
			sectorCount
		};
	};
	const regularRegions = regular.map((r) => ({
		name: r.name,
		data: r.data,
		region: alloc(r.data.length)
	}));
	const miniStreamRegion = miniStream.length > 0 ? alloc(miniStream.length) : null;
	
	const miniFat = new Uint8Array(Math.ceil(Math.max(miniSectorCount, 0) / perSector) * sectorSize);
	{
		const dv = new DataView(miniFat.buffer);
		for (let i = 0; i < miniFat.length / 4; i++) dv.setUint32(i * 4, FREESECT, true);
		
		let idx = 0;
		let mi = 0;
		for (const s of inputs) {
			if (s.data.length >= MINI_CUTOFF) continue;
			const sectors = padTo(s.data, MINI_SECTOR).length / MINI_SECTOR;
			for (let k = 0; k < sectors; k++) {
				const cur = miniStartMini[mi] + k;
				dv.setUint32(cur * 4, k === sectors - 1 ? ENDOFCHAIN : cur + 1, true);
			}
			mi++;
			idx += sectors;
		}
		void idx;
	}
	const miniFatRegion = miniSectorCount > 0 ? alloc(miniFat.length) : null;
	
	const dirEntryCount = 1 + inputs.length;
	const dirBytesLen = Math.ceil(dirEntryCount / (sectorSize / 128)) * sectorSize;
	const dirRegion = alloc(dirBytesLen);
	
	
	const payloadSectors = cursor;
	let numFatSectors = 1;
	for (;;) {
		const totalSectors = payloadSectors + numFatSectors;
		const need = Math.ceil(totalSectors / perSector);
		if (need <= numFatSectors) break;
		numFatSectors = need;
	}
	const fatRegion = {
		startSector: cursor,
		sectorCount: numFatSectors
	};
	cursor += numFatSectors;
	const totalSectors = cursor;
	
	const fat = new Uint32Array(numFatSectors * perSector);
	fat.fill(FREESECT);
	const chainRegion = (r) => {
		for (let i = 0; i < r.sectorCount; i++) {
			fat[r.startSector + i] = i === r.sectorCount - 1 ? ENDOFCHAIN : r.startSector + i + 1;
		}
	};
	for (const r of regularRegions) chainRegion(r.region);
	if (miniStreamRegion) chainRegion(miniStreamRegion);
	if (miniFatRegion) chainRegion(miniFatRegion);
	chainRegion(dirRegion);
	for (let i = 0; i < numFatSectors; i++) fat[fatRegion.startSector + i] = FATSECT;
	
	const dir = new Uint8Array(dirBytesLen);
	const dirView = new DataView(dir.buffer);
	const writeDirEntry = (idx, name, type, color, left, right, child, start, size) => {
		const o = idx * 128;
		for (let i = 0; i < name.length; i++) dirView.setUint16(o + i * 2, name.charCodeAt(i), true);
		dirView.setUint16(o + 64, (name.length + 1) * 2, true);
		dir[o + 66] = type;
		dir[o + 67] = color;
		dirView.setUint32(o + 68, left, true);
		dirView.setUint32(o + 72, right, true);
		dirView.setUint32(o + 76, child, true);
		dirView.setUint32(o + 116, start, true);
		dirView.setUint32(o + 120, size, true);
	};
	
	for (let i = 0; i < dirBytesLen / 128; i++) {
		dirView.setUint32(i * 128 + 68, FREESECT, true);
		dirView.setUint32(i * 128 + 72, FREESECT, true);
		dirView.setUint32(i * 128 + 76, FREESECT, true);
	}
	
	writeDirEntry(0, "Root Entry", 5, 1, FREESECT, FREESECT, inputs.length > 0 ? 1 : FREESECT, miniStreamRegion ? miniStreamRegion.startSector : ENDOFCHAIN, miniStream.length);
	
	
	for (let i = 0; i < inputs.length; i++) {
		const s = inputs[i];
		const place = placement.get(s.name);
		const entryIdx = i + 1;
		const right = i + 1 < inputs.length ? entryIdx + 1 : FREESECT;
		let start;
		if (place.mini) {
			
			let miOff = 0;
			for (let j = 0; j < i; j++) {
				const sj = inputs[j];
				if (sj.data.length < MINI_CUTOFF) miOff += padTo(sj.data, MINI_SECTOR).length / MINI_SECTOR;
			}
			start = miOff;
		} else {
			const reg = regularRegions.find((r) => r.name === s.name);
			start = reg.region.startSector;
		}
		writeDirEntry(entryIdx, s.name, 2, 1, FREESECT, right, FREESECT, start, s.data.length);
	}
	
	const file = new Uint8Array((totalSectors + 1) * sectorSize);
	const fileView = new DataView(file.buffer);
	
	for (let i = 0; i < SIG.length; i++) file[i] = SIG[i];
	fileView.setUint16(24, 62, true);
	fileView.setUint16(26, 3, true);
	fileView.setUint16(28, 65534, true);
	fileView.setUint16(30, 9, true);
	fileView.setUint16(32, 6, true);
	fileView.setUint32(44, numFatSectors, true);
	fileView.setUint32(48, dirRegion.startSector, true);
	fileView.setUint32(56, MINI_CUTOFF, true);
	fileView.setUint32(60, miniFatRegion ? miniFatRegion.startSector : ENDOFCHAIN, true);
	fileView.setUint32(64, miniFatRegion ? miniFatRegion.sectorCount : 0, true);
	fileView.setUint32(68, ENDOFCHAIN, true);
	fileView.setUint32(72, 0, true);
	for (let i = 0; i < 109; i++) {
		fileView.setUint32(76 + i * 4, i < numFatSectors ? fatRegion.startSector + i : FREESECT, true);
	}
	const sectorAt = (sector) => (sector + 1) * sectorSize;
	const putBytes = (region, bytes) => {
		file.set(bytes, sectorAt(region.startSector));
	};
	for (const r of regularRegions) putBytes(r.region, r.data);
	if (miniStreamRegion) putBytes(miniStreamRegion, miniStream);
	if (miniFatRegion) putBytes(miniFatRegion, miniFat);
	putBytes(dirRegion, dir);
	
	{
		const off = sectorAt(fatRegion.startSector);
		const dv = new DataView(file.buffer, off, numFatSectors * sectorSize);
		for (let i = 0; i < fat.length; i++) dv.setUint32(i * 4, fat[i], true);
	}
	return file;
}
function padTo(data, multiple) {
	if (data.length % multiple === 0) return data;
	const out = new Uint8Array(Math.ceil(data.length / multiple) * multiple);
	out.set(data, 0);
	return out;
}
function concat(chunks) {
	let total = 0;
	for (const c of chunks) total += c.length;
	const out = new Uint8Array(total);
	let off = 0;
	for (const c of chunks) {
		out.set(c, off);
		off += c.length;
	}
	return out;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/crypto/agile.mjs

















const BLOCK_VERIFIER_INPUT = new Uint8Array([
	254,
	167,
	210,
	118,
	59,
	75,
	158,
	121
]);
const BLOCK_VERIFIER_VALUE = new Uint8Array([
	215,
	170,
	15,
	109,
	48,
	97,
	52,
	78
]);
const BLOCK_KEY_VALUE = new Uint8Array([
	20,
	110,
	11,
	231,
	171,
	172,
	208,
	214
]);
const BLOCK_HMAC_KEY = new Uint8Array([
	95,
	178,
	173,
	1,
	12,
	185,
	225,
	246
]);
const BLOCK_HMAC_VALUE = new Uint8Array([
	160,
	103,
	127,
	2,
	178,
	44,
	132,
	51
]);
const SEGMENT = 4096;
const ZERO_IV = new Uint8Array(16);


async function agile_decryptAgile(data, password) {
	let streams;
	try {
		streams = readCfb(data);
	} catch (err) {
		throw new DecryptionError("Not a valid encrypted workbook container.", { cause: err });
	}
	const info = streams.get("EncryptionInfo");
	const pkg = streams.get("EncryptedPackage");
	if (!info || !pkg) throw new DecryptionError("Encrypted workbook missing EncryptionInfo/EncryptedPackage.");
	const major = info[0] | info[1] << 8;
	const minor = info[2] | info[3] << 8;
	if (major !== 4 || minor !== 4) {
		throw new DecryptionError(`Unsupported encryption (version ${major}.${minor}); only ECMA-376 Agile is supported.`);
	}
	const xml = new TextDecoder("utf-8").decode(info.subarray(8));
	const key = parseKeyEncryptor(xml);
	const keyData = parseKeyData(xml);
	const secretKey = await deriveSecretKey(password, key);
	if (!secretKey) throw new DecryptionError("Incorrect password.");
	
	
	
	
	await verifyDataIntegrity(xml, pkg, secretKey, keyData);
	return decryptPackage(pkg, secretKey, keyData);
}

async function verifyDataIntegrity(xml, pkg, secretKey, keyData) {
	const tag = getElementTag(xml, "dataIntegrity");
	if (!tag) return;
	if (keyData.hashAlgorithm !== "SHA-512") return;
	const encHmacKey = base64Decode(getAttr(tag, "encryptedHmacKey"));
	const encHmacValue = base64Decode(getAttr(tag, "encryptedHmacValue"));
	if (encHmacKey.length === 0 || encHmacValue.length === 0) return;
	const ivKey = await iv(keyData.saltValue, BLOCK_HMAC_KEY, keyData.hashAlgorithm, keyData.blockSize);
	const ivVal = await iv(keyData.saltValue, BLOCK_HMAC_VALUE, keyData.hashAlgorithm, keyData.blockSize);
	const hmacKey = await aesDecrypt(secretKey, ivKey, encHmacKey);
	const expected = await aesDecrypt(secretKey, ivVal, encHmacValue);
	const actual = await hmacSha512(hmacKey, pkg);
	
	
	const n = Math.min(actual.length, expected.length);
	let diff = actual.length === 0 ? 1 : 0;
	for (let i = 0; i < n; i++) diff |= actual[i] ^ expected[i];
	if (diff !== 0) {
		throw new DecryptionError("Encrypted package failed integrity check (HMAC mismatch).");
	}
}


async function agile_encryptAgile(zip, password, opts) {
	const spinCount = opts?.spinCount ?? 1e5;
	const hashAlgorithm = "SHA-512";
	const keyBytes = 32;
	const blockSize = 16;
	const hashSize = 64;
	const keyDataSalt = randomBytes(16);
	const pwSalt = randomBytes(16);
	const secretKey = randomBytes(keyBytes);
	
	const chain = await passwordChain(password, pwSalt, spinCount, hashAlgorithm);
	
	const verifierInput = randomBytes(blockSize);
	const verifierHash = await digest(hashAlgorithm, verifierInput);
	const kVin = await deriveBlockKey(chain, BLOCK_VERIFIER_INPUT, keyBytes, hashAlgorithm);
	const kVval = await deriveBlockKey(chain, BLOCK_VERIFIER_VALUE, keyBytes, hashAlgorithm);
	const kVkey = await deriveBlockKey(chain, BLOCK_KEY_VALUE, keyBytes, hashAlgorithm);
	const encryptedVerifierHashInput = await aesEncrypt(kVin, pwSalt, verifierInput);
	const encryptedVerifierHashValue = await aesEncrypt(kVval, pwSalt, padBlock(verifierHash, blockSize));
	const encryptedKeyValue = await aesEncrypt(kVkey, pwSalt, secretKey);
	
	const encryptedPackage = await encryptPackage(zip, secretKey, {
		saltValue: keyDataSalt,
		hashAlgorithm,
		keyBytes,
		blockSize
	});
	
	const hmacKey = randomBytes(hashSize);
	const ivHmacKey = await iv(keyDataSalt, BLOCK_HMAC_KEY, hashAlgorithm, blockSize);
	const encryptedHmacKey = await aesEncrypt(secretKey, ivHmacKey, padBlock(hmacKey, blockSize));
	const hmacValue = await hmacSha512(hmacKey, encryptedPackage);
	const ivHmacValue = await iv(keyDataSalt, BLOCK_HMAC_VALUE, hashAlgorithm, blockSize);
	const encryptedHmacValue = await aesEncrypt(secretKey, ivHmacValue, padBlock(hmacValue, blockSize));
	const xml = buildEncryptionInfoXml({
		keyDataSalt,
		pwSalt,
		spinCount,
		keyBits: keyBytes * 8,
		hashSize,
		blockSize,
		encryptedVerifierHashInput,
		encryptedVerifierHashValue,
		encryptedKeyValue,
		encryptedHmacKey,
		encryptedHmacValue
	});
	const header = new Uint8Array(8);
	const dv = new DataView(header.buffer);
	dv.setUint16(0, 4, true);
	dv.setUint16(2, 4, true);
	dv.setUint32(4, 64, true);
	const encryptionInfo = agile_concat([header, new TextEncoder().encode(xml)]);
	return writeCfb([{
		name: "EncryptionInfo",
		data: encryptionInfo
	}, {
		name: "EncryptedPackage",
		data: encryptedPackage
	}]);
}

function utf16le(s) {
	const out = new Uint8Array(s.length * 2);
	const dv = new DataView(out.buffer);
	for (let i = 0; i < s.length; i++) dv.setUint16(i * 2, s.charCodeAt(i), true);
	return out;
}
async function passwordChain(password, salt, spinCount, algo) {
	let h = await digest(algo, agile_concat([salt, utf16le(password)]));
	const counter = new Uint8Array(4);
	const cv = new DataView(counter.buffer);
	for (let i = 0; i < spinCount; i++) {
		cv.setUint32(0, i, true);
		h = await digest(algo, agile_concat([counter, h]));
	}
	return h;
}
async function deriveBlockKey(chain, blockKey, keyBytes, algo) {
	const h = await digest(algo, agile_concat([chain, blockKey]));
	return fitKey(h, keyBytes);
}

function fitKey(hashBytes, keyBytes) {
	if (hashBytes.length >= keyBytes) return hashBytes.subarray(0, keyBytes);
	const out = new Uint8Array(keyBytes).fill(54);
	out.set(hashBytes, 0);
	return out;
}

async function deriveSecretKey(password, key) {
	const chain = await passwordChain(password, key.saltValue, key.spinCount, key.hashAlgorithm);
	const kVin = await deriveBlockKey(chain, BLOCK_VERIFIER_INPUT, key.keyBytes, key.hashAlgorithm);
	const kVval = await deriveBlockKey(chain, BLOCK_VERIFIER_VALUE, key.keyBytes, key.hashAlgorithm);
	const kVkey = await deriveBlockKey(chain, BLOCK_KEY_VALUE, key.keyBytes, key.hashAlgorithm);
	const verifierInput = await aesDecrypt(kVin, key.saltValue, key.encryptedVerifierHashInput);
	const expectedHash = await aesDecrypt(kVval, key.saltValue, key.encryptedVerifierHashValue);
	const actualHash = await digest(key.hashAlgorithm, verifierInput);
	const hashLen = Math.min(actualHash.length, expectedHash.length);
	if (!bytesEqual(actualHash.subarray(0, hashLen), expectedHash.subarray(0, hashLen))) {
		return null;
	}
	const secret = await aesDecrypt(kVkey, key.saltValue, key.encryptedKeyValue);
	return secret.subarray(0, key.keyBytes);
}

async function iv(salt, blockKey, algo, blockSize) {
	const h = await digest(algo, agile_concat([salt, blockKey]));
	return fitIv(h, blockSize);
}
function fitIv(h, blockSize) {
	if (h.length >= blockSize) return h.subarray(0, blockSize);
	const out = new Uint8Array(blockSize).fill(54);
	out.set(h, 0);
	return out;
}
async function decryptPackage(pkg, secretKey, keyData) {
	const totalSize = Number(new DataView(pkg.buffer, pkg.byteOffset, 8).getBigUint64(0, true));
	const cipher = pkg.subarray(8);
	const out = new Uint8Array(Math.ceil(cipher.length / SEGMENT) * SEGMENT);
	const counter = new Uint8Array(4);
	const cv = new DataView(counter.buffer);
	let off = 0;
	let segIndex = 0;
	while (off < cipher.length) {
		const chunk = cipher.subarray(off, Math.min(off + SEGMENT, cipher.length));
		cv.setUint32(0, segIndex, true);
		const segIv = fitIv(await digest(keyData.hashAlgorithm, agile_concat([keyData.saltValue, counter])), keyData.blockSize);
		const plain = await aesDecrypt(secretKey, segIv, chunk);
		out.set(plain, off);
		off += SEGMENT;
		segIndex++;
	}
	return out.subarray(0, totalSize);
}
async function encryptPackage(zip, secretKey, keyData) {
	const header = new Uint8Array(8);
	new DataView(header.buffer).setBigUint64(0, BigInt(zip.length), true);
	const padded = padBlock(zip, SEGMENT);
	const out = new Uint8Array(padded.length);
	const counter = new Uint8Array(4);
	const cv = new DataView(counter.buffer);
	let off = 0;
	let segIndex = 0;
	while (off < padded.length) {
		const chunk = padded.subarray(off, off + SEGMENT);
		cv.setUint32(0, segIndex, true);
		const segIv = fitIv(await digest(keyData.hashAlgorithm, agile_concat([keyData.saltValue, counter])), keyData.blockSize);
		const enc = await aesEncrypt(secretKey, segIv, chunk);
		out.set(enc, off);
		off += SEGMENT;
		segIndex++;
	}
	return agile_concat([header, out]);
}




const bs = (u) => u;
async function digest(algo, data) {
	return new Uint8Array(await crypto.subtle.digest(algo, bs(data)));
}
async function importAesKey(raw) {
	return crypto.subtle.importKey("raw", bs(raw), { name: "AES-CBC" }, false, ["encrypt", "decrypt"]);
}

async function ecbBlock(key, block) {
	const out = new Uint8Array(await crypto.subtle.encrypt({
		name: "AES-CBC",
		iv: bs(ZERO_IV)
	}, key, bs(block)));
	return out.subarray(0, 16);
}

async function aesDecryptRaw(key, ivBytes, data) {
	if (data.length === 0) return new Uint8Array(0);
	const last = data.subarray(data.length - 16);
	const x = new Uint8Array(16);
	for (let i = 0; i < 16; i++) x[i] = last[i] ^ 16;
	const pad = await ecbBlock(key, x);
	const ext = agile_concat([data, pad]);
	const dec = new Uint8Array(await crypto.subtle.decrypt({
		name: "AES-CBC",
		iv: bs(ivBytes)
	}, key, bs(ext)));
	return dec.subarray(0, data.length);
}

async function aesEncryptRawKey(key, ivBytes, data) {
	if (data.length === 0) return new Uint8Array(0);
	const enc = new Uint8Array(await crypto.subtle.encrypt({
		name: "AES-CBC",
		iv: bs(ivBytes)
	}, key, bs(data)));
	return enc.subarray(0, data.length);
}
async function aesDecrypt(rawKey, ivBytes, data) {
	return aesDecryptRaw(await importAesKey(rawKey), ivBytes, data);
}
async function aesEncrypt(rawKey, ivBytes, data) {
	return aesEncryptRawKey(await importAesKey(rawKey), ivBytes, data);
}
async function hmacSha512(rawKey, data) {
	const key = await crypto.subtle.importKey("raw", bs(rawKey), {
		name: "HMAC",
		hash: "SHA-512"
	}, false, ["sign"]);
	return new Uint8Array(await crypto.subtle.sign("HMAC", key, bs(data)));
}

function getElementTag(xml, local) {
	const re = new RegExp(`<(?:\\w+:)?${local}\\b[^>]*?/?>`);
	const m = re.exec(xml);
	return m ? m[0] : null;
}
function getAttr(tag, name) {
	const m = new RegExp(`\\b${name}="([^"]*)"`).exec(tag);
	return m ? m[1] : "";
}
const HASH_NAME_MAP = {
	SHA512: "SHA-512",
	SHA384: "SHA-384",
	SHA256: "SHA-256",
	SHA1: "SHA-1"
};
function mapHash(name) {
	return HASH_NAME_MAP[name] ?? "SHA-512";
}
function parseKeyData(xml) {
	const tag = getElementTag(xml, "keyData");
	if (!tag) throw new DecryptionError("EncryptionInfo missing keyData.");
	return {
		saltValue: base64Decode(getAttr(tag, "saltValue")),
		hashAlgorithm: mapHash(getAttr(tag, "hashAlgorithm")),
		keyBytes: parseInt(getAttr(tag, "keyBits"), 10) / 8,
		blockSize: parseInt(getAttr(tag, "blockSize"), 10)
	};
}
function parseKeyEncryptor(xml) {
	const tag = getElementTag(xml, "encryptedKey");
	if (!tag) throw new DecryptionError("EncryptionInfo missing encryptedKey.");
	const rawSpinCount = parseInt(getAttr(tag, "spinCount"), 10);
	if (!Number.isFinite(rawSpinCount) || rawSpinCount < 0) {
		throw new DecryptionError("EncryptionInfo has an invalid spinCount.");
	}
	
	
	
	if (rawSpinCount > MAX_SPIN_COUNT) {
		throw new DecryptionError(`EncryptionInfo spinCount ${rawSpinCount} exceeds the maximum of ${MAX_SPIN_COUNT}.`);
	}
	return {
		saltValue: base64Decode(getAttr(tag, "saltValue")),
		hashAlgorithm: mapHash(getAttr(tag, "hashAlgorithm")),
		keyBytes: parseInt(getAttr(tag, "keyBits"), 10) / 8,
		blockSize: parseInt(getAttr(tag, "blockSize"), 10),
		spinCount: rawSpinCount,
		encryptedVerifierHashInput: base64Decode(getAttr(tag, "encryptedVerifierHashInput")),
		encryptedVerifierHashValue: base64Decode(getAttr(tag, "encryptedVerifierHashValue")),
		encryptedKeyValue: base64Decode(getAttr(tag, "encryptedKeyValue"))
	};
}
function buildEncryptionInfoXml(p) {
	const b = base64Encode;
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + `<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" ` + `xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password">` + `<keyData saltSize="${p.keyDataSalt.length}" blockSize="${p.blockSize}" keyBits="${p.keyBits}" ` + `hashSize="${p.hashSize}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" ` + `hashAlgorithm="SHA512" saltValue="${b(p.keyDataSalt)}"/>` + `<dataIntegrity encryptedHmacKey="${b(p.encryptedHmacKey)}" ` + `encryptedHmacValue="${b(p.encryptedHmacValue)}"/>` + `<keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password">` + `<p:encryptedKey spinCount="${p.spinCount}" saltSize="${p.pwSalt.length}" blockSize="${p.blockSize}" ` + `keyBits="${p.keyBits}" hashSize="${p.hashSize}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" ` + `hashAlgorithm="SHA512" saltValue="${b(p.pwSalt)}" ` + `encryptedVerifierHashInput="${b(p.encryptedVerifierHashInput)}" ` + `encryptedVerifierHashValue="${b(p.encryptedVerifierHashValue)}" ` + `encryptedKeyValue="${b(p.encryptedKeyValue)}"/>` + `</keyEncryptor></keyEncryptors></encryption>`;
}

function randomBytes(n) {
	const b = new Uint8Array(n);
	crypto.getRandomValues(b);
	return b;
}
function padBlock(data, multiple) {
	if (data.length % multiple === 0) return data;
	const out = new Uint8Array(Math.ceil(data.length / multiple) * multiple);
	out.set(data, 0);
	return out;
}
function bytesEqual(a, b) {
	if (a.length !== b.length) return false;
	let diff = 0;
	for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
	return diff === 0;
}
function agile_concat(chunks) {
	let total = 0;
	for (const c of chunks) total += c.length;
	const out = new Uint8Array(total);
	let off = 0;
	for (const c of chunks) {
		out.set(c, off);
		off += c.length;
	}
	return out;
}
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64Encode(bytes) {
	let out = "";
	let i = 0;
	for (; i + 2 < bytes.length; i += 3) {
		const n = bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
		out += B64[n >> 18 & 63] + B64[n >> 12 & 63] + B64[n >> 6 & 63] + B64[n & 63];
	}
	if (i < bytes.length) {
		const rem = bytes.length - i;
		if (rem === 1) {
			const n = bytes[i] << 16;
			out += B64[n >> 18 & 63] + B64[n >> 12 & 63] + "==";
		} else {
			const n = bytes[i] << 16 | bytes[i + 1] << 8;
			out += B64[n >> 18 & 63] + B64[n >> 12 & 63] + B64[n >> 6 & 63] + "=";
		}
	}
	return out;
}
function base64Decode(s) {
	const clean = s.replace(/[^A-Za-z0-9+/]/g, "");
	const len = Math.floor(clean.length * 3 / 4);
	const out = new Uint8Array(len);
	let bits = 0;
	let acc = 0;
	let oi = 0;
	for (let i = 0; i < clean.length; i++) {
		acc = acc << 6 | B64.indexOf(clean[i]);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			out[oi++] = acc >> bits & 255;
		}
	}
	return out.subarray(0, oi);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/zip/byte-limit.mjs














function byte_limit_byteLimitStream(maxBytes) {
	let total = 0;
	return new TransformStream({ transform(chunk, controller) {
		total += chunk.length;
		if (total > maxBytes) {
			throw new ZipError(`Decompressed size exceeds limit of ${maxBytes} bytes (possible zip bomb)`);
		}
		controller.enqueue(chunk);
	} });
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/zip/deflate.mjs





const crcTable = /* @__PURE__ */ (() => {
	const table = new Uint32Array(256);
	for (let i = 0; i < 256; i++) {
		let c = i;
		for (let j = 0; j < 8; j++) {
			c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
		}
		table[i] = c;
	}
	return table;
})();

const deflate_CRC32_INIT = 4294967295;

function deflate_crc32Update(state, data) {
	let crc = state;
	for (let i = 0; i < data.length; i++) {
		crc = crcTable[(crc ^ data[i]) & 255] ^ crc >>> 8;
	}
	return crc >>> 0;
}

function deflate_crc32Final(state) {
	return (state ^ 4294967295) >>> 0;
}
function deflate_crc32(data) {
	return deflate_crc32Final(deflate_crc32Update(deflate_CRC32_INIT, data));
}

class BitReader {
	data;
	pos = 0;
	bitBuf = 0;
	bitCount = 0;
	constructor(data) {
		this.data = data;
	}
	readBits(n) {
		while (this.bitCount < n) {
			if (this.pos >= this.data.length) {
				throw new Error("Unexpected end of DEFLATE data");
			}
			this.bitBuf |= this.data[this.pos++] << this.bitCount;
			this.bitCount += 8;
		}
		const val = this.bitBuf & (1 << n) - 1;
		this.bitBuf >>>= n;
		this.bitCount -= n;
		return val;
	}
	
	alignToByte() {
		this.bitBuf = 0;
		this.bitCount = 0;
	}
	readByte() {
		if (this.pos >= this.data.length) {
			throw new Error("Unexpected end of DEFLATE data");
		}
		return this.data[this.pos++];
	}
	readUint16LE() {
		const lo = this.readByte();
		const hi = this.readByte();
		return lo | hi << 8;
	}
	get offset() {
		return this.pos;
	}
	get available() {
		return this.pos < this.data.length || this.bitCount > 0;
	}
}
function buildHuffmanTree(codeLengths, maxSymbol) {
	const maxBits = 15;
	const counts = new Uint16Array(maxBits + 1);
	
	for (let i = 0; i < maxSymbol; i++) {
		if (codeLengths[i]) {
			counts[codeLengths[i]]++;
		}
	}
	
	const offsets = new Uint16Array(maxBits + 1);
	for (let i = 1; i < maxBits; i++) {
		offsets[i + 1] = offsets[i] + counts[i];
	}
	
	const totalSymbols = offsets[maxBits] + counts[maxBits];
	const symbols = new Uint16Array(totalSymbols);
	for (let i = 0; i < maxSymbol; i++) {
		if (codeLengths[i]) {
			symbols[offsets[codeLengths[i]]++] = i;
		}
	}
	return {
		counts,
		symbols
	};
}
function decodeSymbol(reader, tree) {
	let code = 0;
	let first = 0;
	let index = 0;
	for (let len = 1; len <= 15; len++) {
		code |= reader.readBits(1);
		const count = tree.counts[len];
		if (code < first + count) {
			return tree.symbols[index + (code - first)];
		}
		index += count;
		first = first + count << 1;
		code <<= 1;
	}
	throw new Error("Invalid Huffman code");
}

const fixedLitLenTree = /* @__PURE__ */ (/* unused pure expression or super */ null && ((() => {
	const lengths = new Uint8Array(288);
	
	for (let i = 0; i <= 143; i++) lengths[i] = 8;
	
	for (let i = 144; i <= 255; i++) lengths[i] = 9;
	
	for (let i = 256; i <= 279; i++) lengths[i] = 7;
	
	for (let i = 280; i <= 287; i++) lengths[i] = 8;
	return buildHuffmanTree(lengths, 288);
})()));
const fixedDistTree = /* @__PURE__ */ (/* unused pure expression or super */ null && ((() => {
	const lengths = new Uint8Array(32);
	for (let i = 0; i < 32; i++) lengths[i] = 5;
	return buildHuffmanTree(lengths, 32);
})()));

const lengthBase = [
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	13,
	15,
	17,
	19,
	23,
	27,
	31,
	35,
	43,
	51,
	59,
	67,
	83,
	99,
	115,
	131,
	163,
	195,
	227,
	258
];
const lengthExtra = [
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0
];
const distBase = [
	1,
	2,
	3,
	4,
	5,
	7,
	9,
	13,
	17,
	25,
	33,
	49,
	65,
	97,
	129,
	193,
	257,
	385,
	513,
	769,
	1025,
	1537,
	2049,
	3073,
	4097,
	6145,
	8193,
	12289,
	16385,
	24577
];
const distExtra = [
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13
];

const codeLengthOrder = (/* unused pure expression or super */ null && ([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]));


function deflate_inflate(data, maxBytes = MAX_DECOMPRESSED_BYTES) {
	const reader = new BitReader(data);
	
	let output = new Uint8Array(data.length * 3 || 1024);
	let outPos = 0;
	function ensureCapacity(needed) {
		if (outPos + needed > maxBytes) {
			throw new ZipError(`Decompressed size exceeds limit of ${maxBytes} bytes (possible zip bomb)`);
		}
		if (outPos + needed > output.length) {
			let newSize = output.length * 2;
			while (outPos + needed > newSize) {
				newSize *= 2;
			}
			if (newSize > maxBytes) newSize = maxBytes;
			const newBuf = new Uint8Array(newSize);
			newBuf.set(output);
			output = newBuf;
		}
	}
	function writeByte(b) {
		ensureCapacity(1);
		output[outPos++] = b;
	}
	function copyFromOutput(distance, length) {
		ensureCapacity(length);
		let srcPos = outPos - distance;
		
		for (let i = 0; i < length; i++) {
			output[outPos++] = output[srcPos++];
		}
	}
	function inflateBlock(litLenTree, distTree) {
		for (;;) {
			const sym = decodeSymbol(reader, litLenTree);
			if (sym < 256) {
				
				writeByte(sym);
			} else if (sym === 256) {
				
				return;
			} else {
				
				const lenIdx = sym - 257;
				const length = lengthBase[lenIdx] + reader.readBits(lengthExtra[lenIdx]);
				const distSym = decodeSymbol(reader, distTree);
				const distance = distBase[distSym] + reader.readBits(distExtra[distSym]);
				copyFromOutput(distance, length);
			}
		}
	}
	let bfinal = 0;
	do {
		bfinal = reader.readBits(1);
		const btype = reader.readBits(2);
		if (btype === 0) {
			
			reader.alignToByte();
			const len = reader.readUint16LE();
			const _nlen = reader.readUint16LE();
			ensureCapacity(len);
			for (let i = 0; i < len; i++) {
				output[outPos++] = reader.readByte();
			}
		} else if (btype === 1) {
			
			inflateBlock(fixedLitLenTree, fixedDistTree);
		} else if (btype === 2) {
			
			const hlit = reader.readBits(5) + 257;
			const hdist = reader.readBits(5) + 1;
			const hclen = reader.readBits(4) + 4;
			
			const codeLenCodeLens = new Uint8Array(19);
			for (let i = 0; i < hclen; i++) {
				codeLenCodeLens[codeLengthOrder[i]] = reader.readBits(3);
			}
			const codeLenTree = buildHuffmanTree(codeLenCodeLens, 19);
			
			const totalCodes = hlit + hdist;
			const allLengths = new Uint8Array(totalCodes);
			let idx = 0;
			while (idx < totalCodes) {
				const sym = decodeSymbol(reader, codeLenTree);
				if (sym < 16) {
					allLengths[idx++] = sym;
				} else if (sym === 16) {
					
					const repeat = reader.readBits(2) + 3;
					const prev = idx > 0 ? allLengths[idx - 1] : 0;
					for (let i = 0; i < repeat; i++) {
						allLengths[idx++] = prev;
					}
				} else if (sym === 17) {
					
					const repeat = reader.readBits(3) + 3;
					for (let i = 0; i < repeat; i++) {
						allLengths[idx++] = 0;
					}
				} else if (sym === 18) {
					
					const repeat = reader.readBits(7) + 11;
					for (let i = 0; i < repeat; i++) {
						allLengths[idx++] = 0;
					}
				}
			}
			const litLenLengths = allLengths.subarray(0, hlit);
			const distLengths = allLengths.subarray(hlit, hlit + hdist);
			const litLenTree = buildHuffmanTree(litLenLengths, hlit);
			const distTree = buildHuffmanTree(distLengths, hdist);
			inflateBlock(litLenTree, distTree);
		} else {
			throw new Error(`Invalid DEFLATE block type: ${btype}`);
		}
	} while (bfinal === 0);
	return output.subarray(0, outPos);
}


function deflate(data) {
	if (data.length === 0) {
		
		return new Uint8Array([3, 0]);
	}
	
	if (data.length <= 64) {
		return deflateStored(data);
	}
	return deflateLZ77(data);
}

function deflateStored(data) {
	
	
	const blocks = [];
	let offset = 0;
	while (offset < data.length) {
		const remaining = data.length - offset;
		const blockLen = Math.min(remaining, 65535);
		const isFinal = offset + blockLen >= data.length;
		const block = new Uint8Array(5 + blockLen);
		block[0] = isFinal ? 1 : 0;
		block[1] = blockLen & 255;
		block[2] = blockLen >> 8 & 255;
		block[3] = ~blockLen & 255;
		block[4] = ~blockLen >> 8 & 255;
		block.set(data.subarray(offset, offset + blockLen), 5);
		blocks.push(block);
		offset += blockLen;
	}
	const totalLen = blocks.reduce((sum, b) => sum + b.length, 0);
	const result = new Uint8Array(totalLen);
	let pos = 0;
	for (const block of blocks) {
		result.set(block, pos);
		pos += block.length;
	}
	return result;
}

function deflateLZ77(data) {
	
	let outBuf = new Uint8Array(data.length + 512);
	let outPos = 0;
	let bitBuf = 0;
	let bitCount = 0;
	function ensureOut(needed) {
		if (outPos + needed > outBuf.length) {
			let newSize = outBuf.length * 2;
			while (outPos + needed > newSize) {
				newSize *= 2;
			}
			const newArr = new Uint8Array(newSize);
			newArr.set(outBuf);
			outBuf = newArr;
		}
	}
	function writeBits(value, bits) {
		bitBuf |= value << bitCount;
		bitCount += bits;
		while (bitCount >= 8) {
			ensureOut(1);
			outBuf[outPos++] = bitBuf & 255;
			bitBuf >>>= 8;
			bitCount -= 8;
		}
	}
	function flushBits() {
		if (bitCount > 0) {
			ensureOut(1);
			outBuf[outPos++] = bitBuf & 255;
			bitBuf = 0;
			bitCount = 0;
		}
	}
	
	function writeFixedLitLen(code) {
		if (code <= 143) {
			
			writeBits(reverseBits(48 + code, 8), 8);
		} else if (code <= 255) {
			
			writeBits(reverseBits(400 + (code - 144), 9), 9);
		} else if (code <= 279) {
			
			writeBits(reverseBits(code - 256, 7), 7);
		} else {
			
			writeBits(reverseBits(192 + (code - 280), 8), 8);
		}
	}
	
	function writeFixedDist(code) {
		writeBits(reverseBits(code, 5), 5);
	}
	
	writeBits(1, 1);
	writeBits(1, 2);
	
	const WINDOW = 32768;
	const MAX_MATCH = 258;
	const MIN_MATCH = 3;
	const HASH_SIZE = 1 << 15;
	const HASH_MASK = HASH_SIZE - 1;
	const head = new Int32Array(HASH_SIZE).fill(-1);
	const prev = new Int32Array(WINDOW);
	function hash3(pos) {
		if (pos + 2 >= data.length) return 0;
		return (data[pos] << 10 ^ data[pos + 1] << 5 ^ data[pos + 2]) & HASH_MASK;
	}
	let i = 0;
	while (i < data.length) {
		if (i + MIN_MATCH > data.length) {
			
			writeFixedLitLen(data[i]);
			i++;
			continue;
		}
		const h = hash3(i);
		let bestLen = MIN_MATCH - 1;
		let bestDist = 0;
		
		let chainPos = head[h];
		let chainLen = 0;
		const maxChain = 128;
		const minPos = Math.max(0, i - WINDOW);
		while (chainPos >= minPos && chainLen < maxChain) {
			const dist = i - chainPos;
			if (dist > 0 && dist <= WINDOW) {
				
				let len = 0;
				const maxLen = Math.min(MAX_MATCH, data.length - i);
				while (len < maxLen && data[chainPos + len] === data[i + len]) {
					len++;
				}
				if (len > bestLen) {
					bestLen = len;
					bestDist = dist;
					if (len === MAX_MATCH) break;
				}
			}
			chainPos = prev[chainPos & WINDOW - 1];
			chainLen++;
		}
		
		prev[i & WINDOW - 1] = head[h];
		head[h] = i;
		if (bestLen >= MIN_MATCH) {
			
			const lenCode = findLengthCode(bestLen);
			writeFixedLitLen(lenCode + 257);
			writeBits(bestLen - lengthBase[lenCode], lengthExtra[lenCode]);
			const distCode = findDistCode(bestDist);
			writeFixedDist(distCode);
			writeBits(bestDist - distBase[distCode], distExtra[distCode]);
			
			for (let j = 1; j < bestLen; j++) {
				const pos = i + j;
				if (pos + MIN_MATCH <= data.length) {
					const h2 = hash3(pos);
					prev[pos & WINDOW - 1] = head[h2];
					head[h2] = pos;
				}
			}
			i += bestLen;
		} else {
			
			writeFixedLitLen(data[i]);
			i++;
		}
	}
	
	writeFixedLitLen(256);
	flushBits();
	return outBuf.subarray(0, outPos);
}
function reverseBits(value, bits) {
	let result = 0;
	for (let i = 0; i < bits; i++) {
		result = result << 1 | value & 1;
		value >>= 1;
	}
	return result;
}
function findLengthCode(length) {
	for (let i = lengthBase.length - 1; i >= 0; i--) {
		if (length >= lengthBase[i]) return i;
	}
	return 0;
}
function findDistCode(dist) {
	for (let i = distBase.length - 1; i >= 0; i--) {
		if (dist >= distBase[i]) return i;
	}
	return 0;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/zip/reader.mjs








const SIG_LOCAL_FILE = 67324752;
const SIG_CENTRAL_DIR = 33639248;
const SIG_END_OF_CENTRAL_DIR = 101010256;
const SIG_DATA_DESCRIPTOR = 134695760;
const SIG_ZIP64_EOCD = 101075792;
const SIG_ZIP64_EOCD_LOCATOR = 117853008;

const ZIP64_SENTINEL = 4294967295;

const ZIP64_SENTINEL_16 = 65535;

const ZIP64_EXTRA_ID = 1;

let hasDecompressionStream;
function checkDecompressionStream() {
	if (hasDecompressionStream === undefined) {
		try {
			hasDecompressionStream = typeof DecompressionStream !== "undefined" && typeof ReadableStream !== "undefined" && typeof Response !== "undefined";
		} catch {
			hasDecompressionStream = false;
		}
	}
	return hasDecompressionStream;
}
async function decompressDeflateRaw(data, maxBytes = MAX_DECOMPRESSED_BYTES) {
	if (checkDecompressionStream()) {
		try {
			const ds = new DecompressionStream("deflate-raw");
			const writer = ds.writable.getWriter();
			const reader = ds.readable.getReader();
			
			
			
			
			
			void writer.write(data).catch(() => {});
			void writer.close().catch(() => {});
			
			const chunks = [];
			let totalLen = 0;
			for (;;) {
				const { done, value } = await reader.read();
				if (done) break;
				totalLen += value.length;
				if (totalLen > maxBytes) {
					try {
						await reader.cancel();
					} catch {}
					throw new ZipError(`Decompressed size exceeds limit of ${maxBytes} bytes (possible zip bomb)`);
				}
				chunks.push(value);
			}
			
			const result = new Uint8Array(totalLen);
			let offset = 0;
			for (const chunk of chunks) {
				result.set(chunk, offset);
				offset += chunk.length;
			}
			return result;
		} catch (err) {
			
			
			if (err instanceof ZipError) throw err;
		}
	}
	
	return inflate(data, maxBytes);
}

class reader_ZipReader {
	data;
	view;
	centralDir = [];
	entryMap = new Map();
	constructor(data) {
		this.data = data;
		if (data.length < 22) {
			throw new ZipError("Data too small to be a valid ZIP archive");
		}
		this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
		this.readEndOfCentralDir();
	}
	
	entries() {
		return this.centralDir.map((e) => e.fileName);
	}
	
	has(path) {
		return this.entryMap.has(path);
	}
	
	async extract(path) {
		const entry = this.entryMap.get(path);
		if (!entry) {
			throw new ZipError(`Entry not found: ${path}`);
		}
		return this.extractEntry(entry);
	}
	
	extractStream(path) {
		const entry = this.entryMap.get(path);
		if (!entry) {
			throw new ZipError(`Entry not found: ${path}`);
		}
		return this.extractEntryStream(entry);
	}
	
	async extractAll() {
		const result = new Map();
		for (const entry of this.centralDir) {
			
			if (entry.fileName.endsWith("/")) continue;
			const data = await this.extractEntry(entry);
			result.set(entry.fileName, data);
		}
		return result;
	}
	
	readEndOfCentralDir() {
		
		
		const minOffset = Math.max(0, this.data.length - 65557);
		let eocdOffset = -1;
		for (let i = this.data.length - 22; i >= minOffset; i--) {
			if (this.view.getUint32(i, true) === SIG_END_OF_CENTRAL_DIR) {
				eocdOffset = i;
				break;
			}
		}
		if (eocdOffset === -1) {
			throw new ZipError("End of Central Directory not found — not a valid ZIP file");
		}
		let centralDirSize = this.view.getUint32(eocdOffset + 12, true);
		let centralDirOffset = this.view.getUint32(eocdOffset + 16, true);
		let entryCount = this.view.getUint16(eocdOffset + 10, true);
		
		
		
		
		
		if (entryCount === ZIP64_SENTINEL_16 || centralDirSize === ZIP64_SENTINEL || centralDirOffset === ZIP64_SENTINEL) {
			const zip64 = this.readZip64EndOfCentralDir(eocdOffset);
			entryCount = zip64.entryCount;
			centralDirSize = zip64.centralDirSize;
			centralDirOffset = zip64.centralDirOffset;
		}
		this.readCentralDirectory(centralDirOffset, centralDirSize, entryCount);
	}
	
	readZip64EndOfCentralDir(eocdOffset) {
		const locatorOffset = eocdOffset - 20;
		if (locatorOffset < 0 || this.view.getUint32(locatorOffset, true) !== SIG_ZIP64_EOCD_LOCATOR) {
			throw new ZipError("ZIP64 End of Central Directory locator not found");
		}
		const recordOffset = this.readUint64(locatorOffset + 8, "ZIP64 EOCD offset");
		if (recordOffset + 56 > this.data.length) {
			throw new ZipError("ZIP64 End of Central Directory record extends beyond file");
		}
		if (this.view.getUint32(recordOffset, true) !== SIG_ZIP64_EOCD) {
			throw new ZipError("Invalid ZIP64 End of Central Directory signature");
		}
		return {
			entryCount: this.readUint64(recordOffset + 32, "ZIP64 entry count"),
			centralDirSize: this.readUint64(recordOffset + 40, "ZIP64 central directory size"),
			centralDirOffset: this.readUint64(recordOffset + 48, "ZIP64 central directory offset")
		};
	}
	
	readUint64(offset, what) {
		if (offset + 8 > this.data.length) {
			throw new ZipError(`${what} extends beyond file`);
		}
		const value = this.view.getBigUint64(offset, true);
		if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
			throw new ZipError(`${what} (${value}) exceeds the addressable range`);
		}
		return Number(value);
	}
	readCentralDirectory(offset, _size, expectedCount) {
		let pos = offset;
		for (let i = 0; i < expectedCount; i++) {
			if (pos + 46 > this.data.length) {
				throw new ZipError("Central Directory entry extends beyond file");
			}
			const sig = this.view.getUint32(pos, true);
			if (sig !== SIG_CENTRAL_DIR) {
				throw new ZipError(`Invalid Central Directory signature at offset ${pos}: 0x${sig.toString(16)}`);
			}
			const generalFlag = this.view.getUint16(pos + 8, true);
			const compressionMethod = this.view.getUint16(pos + 10, true);
			const entryCrc32 = this.view.getUint32(pos + 16, true);
			let compressedSize = this.view.getUint32(pos + 20, true);
			let uncompressedSize = this.view.getUint32(pos + 24, true);
			const fileNameLength = this.view.getUint16(pos + 28, true);
			const extraFieldLength = this.view.getUint16(pos + 30, true);
			const commentLength = this.view.getUint16(pos + 32, true);
			let localHeaderOffset = this.view.getUint32(pos + 42, true);
			const fileNameBytes = this.data.subarray(pos + 46, pos + 46 + fileNameLength);
			const fileName = new TextDecoder().decode(fileNameBytes);
			
			
			if (compressedSize === ZIP64_SENTINEL || uncompressedSize === ZIP64_SENTINEL || localHeaderOffset === ZIP64_SENTINEL) {
				const zip64 = this.readZip64Extra(pos + 46 + fileNameLength, extraFieldLength, uncompressedSize === ZIP64_SENTINEL, compressedSize === ZIP64_SENTINEL, localHeaderOffset === ZIP64_SENTINEL, fileName);
				if (zip64.uncompressedSize !== undefined) uncompressedSize = zip64.uncompressedSize;
				if (zip64.compressedSize !== undefined) compressedSize = zip64.compressedSize;
				if (zip64.localHeaderOffset !== undefined) localHeaderOffset = zip64.localHeaderOffset;
			}
			const hasDataDescriptor = (generalFlag & 8) !== 0;
			const entry = {
				fileName,
				compressionMethod,
				compressedSize,
				uncompressedSize,
				crc32: entryCrc32,
				localHeaderOffset,
				hasDataDescriptor
			};
			this.centralDir.push(entry);
			this.entryMap.set(fileName, entry);
			pos += 46 + fileNameLength + extraFieldLength + commentLength;
		}
	}
	
	readZip64Extra(offset, length, wantUncompressed, wantCompressed, wantOffset, fileName) {
		const end = Math.min(offset + length, this.data.length);
		let pos = offset;
		while (pos + 4 <= end) {
			const headerId = this.view.getUint16(pos, true);
			const dataSize = this.view.getUint16(pos + 2, true);
			const dataStart = pos + 4;
			if (headerId !== ZIP64_EXTRA_ID) {
				pos = dataStart + dataSize;
				continue;
			}
			const dataEnd = dataStart + dataSize;
			let cursor = dataStart;
			const result = {};
			const take = (what) => {
				if (cursor + 8 > dataEnd) {
					throw new ZipError(`Truncated ZIP64 extra field for entry: ${fileName}`);
				}
				const value = this.readUint64(cursor, what);
				cursor += 8;
				return value;
			};
			if (wantUncompressed) result.uncompressedSize = take("ZIP64 uncompressed size");
			if (wantCompressed) result.compressedSize = take("ZIP64 compressed size");
			if (wantOffset) result.localHeaderOffset = take("ZIP64 local header offset");
			return result;
		}
		throw new ZipError(`Missing ZIP64 extra field for entry: ${fileName}`);
	}
	async extractEntry(entry) {
		const pos = entry.localHeaderOffset;
		if (pos + 30 > this.data.length) {
			throw new ZipError("Local file header extends beyond file");
		}
		const sig = this.view.getUint32(pos, true);
		if (sig !== SIG_LOCAL_FILE) {
			throw new ZipError(`Invalid local file header signature at offset ${pos}`);
		}
		const fileNameLength = this.view.getUint16(pos + 26, true);
		const extraFieldLength = this.view.getUint16(pos + 28, true);
		const dataStart = pos + 30 + fileNameLength + extraFieldLength;
		
		
		let { compressedSize, uncompressedSize, crc32: expectedCrc } = entry;
		
		
		if (entry.hasDataDescriptor && compressedSize === 0) {
			
			
			
			
			
			const localCompressedSize = this.view.getUint32(pos + 18, true);
			if (localCompressedSize > 0 && localCompressedSize !== ZIP64_SENTINEL) {
				compressedSize = localCompressedSize;
			}
			const localUncompressedSize = this.view.getUint32(pos + 22, true);
			if (localUncompressedSize > 0 && localUncompressedSize !== ZIP64_SENTINEL) {
				uncompressedSize = localUncompressedSize;
			}
			
			if (compressedSize === 0) {
				const found = this.findDataDescriptor(dataStart);
				if (found) {
					expectedCrc = found.crc;
					compressedSize = found.compressedSize;
					uncompressedSize = found.uncompressedSize;
				}
			}
		}
		if (dataStart + compressedSize > this.data.length) {
			throw new ZipError(`Compressed data extends beyond file for entry: ${entry.fileName}`);
		}
		const compressedData = this.data.subarray(dataStart, dataStart + compressedSize);
		let result;
		if (entry.compressionMethod === 0) {
			
			result = compressedData;
		} else if (entry.compressionMethod === 8) {
			
			if (compressedSize === 0 && uncompressedSize === 0) {
				result = new Uint8Array(0);
			} else {
				
				
				const declaredCap = uncompressedSize > 0 ? Math.min(uncompressedSize, MAX_DECOMPRESSED_BYTES) : MAX_DECOMPRESSED_BYTES;
				result = await decompressDeflateRaw(compressedData, declaredCap);
			}
		} else {
			throw new ZipError(`Unsupported compression method ${entry.compressionMethod} for entry: ${entry.fileName}`);
		}
		
		if (expectedCrc !== 0 && result.length > 0) {
			const actualCrc = crc32(result);
			if (actualCrc !== expectedCrc) {
				throw new ZipError(`CRC-32 mismatch for ${entry.fileName}: expected 0x${expectedCrc.toString(16)}, got 0x${actualCrc.toString(16)}`);
			}
		}
		return result;
	}
	extractEntryStream(entry) {
		const pos = entry.localHeaderOffset;
		if (pos + 30 > this.data.length) {
			throw new ZipError("Local file header extends beyond file");
		}
		const sig = this.view.getUint32(pos, true);
		if (sig !== SIG_LOCAL_FILE) {
			throw new ZipError(`Invalid local file header signature at offset ${pos}`);
		}
		const fileNameLength = this.view.getUint16(pos + 26, true);
		const extraFieldLength = this.view.getUint16(pos + 28, true);
		const dataStart = pos + 30 + fileNameLength + extraFieldLength;
		let { compressedSize } = entry;
		if (entry.hasDataDescriptor && compressedSize === 0) {
			
			
			
			
			
			const localCompressedSize = this.view.getUint32(pos + 18, true);
			if (localCompressedSize > 0 && localCompressedSize !== ZIP64_SENTINEL) {
				compressedSize = localCompressedSize;
			}
			if (compressedSize === 0) {
				const found = this.findDataDescriptor(dataStart);
				if (found) {
					compressedSize = found.compressedSize;
				}
			}
		}
		if (dataStart + compressedSize > this.data.length) {
			throw new ZipError(`Compressed data extends beyond file for entry: ${entry.fileName}`);
		}
		const compressedData = this.data.subarray(dataStart, dataStart + compressedSize);
		if (entry.compressionMethod === 0) {
			
			return new ReadableStream({ start(controller) {
				controller.enqueue(compressedData);
				controller.close();
			} });
		}
		if (entry.compressionMethod === 8) {
			
			if (compressedSize === 0 && entry.uncompressedSize === 0) {
				return new ReadableStream({ start(controller) {
					controller.close();
				} });
			}
			
			
			
			
			const declaredCap = entry.uncompressedSize > 0 ? Math.min(entry.uncompressedSize, MAX_DECOMPRESSED_BYTES) : MAX_DECOMPRESSED_BYTES;
			if (checkDecompressionStream()) {
				const inputStream = new ReadableStream({ start(controller) {
					controller.enqueue(compressedData);
					controller.close();
				} });
				return inputStream.pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(byteLimitStream(declaredCap));
			}
			
			const inflated = inflate(compressedData, declaredCap);
			return new ReadableStream({ start(controller) {
				controller.enqueue(inflated);
				controller.close();
			} });
		}
		throw new ZipError(`Unsupported compression method ${entry.compressionMethod} for entry: ${entry.fileName}`);
	}
	
	findDataDescriptor(dataStart) {
		
		for (let pos = dataStart; pos < this.data.length - 16; pos++) {
			if (this.view.getUint32(pos, true) === SIG_DATA_DESCRIPTOR) {
				return {
					crc: this.view.getUint32(pos + 4, true),
					compressedSize: this.view.getUint32(pos + 8, true),
					uncompressedSize: this.view.getUint32(pos + 12, true)
				};
			}
		}
		return null;
	}
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/content-types.mjs




function content_types_parseContentTypes(xml) {
	const doc = parseXml(xml);
	const defaults = new Map();
	const overrides = new Map();
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "Default") {
			const ext = child.attrs["Extension"];
			const ct = child.attrs["ContentType"];
			if (ext && ct) {
				defaults.set(ext, ct);
			}
		} else if (local === "Override") {
			const partName = child.attrs["PartName"];
			const ct = child.attrs["ContentType"];
			if (partName && ct) {
				overrides.set(partName, ct);
			}
		}
	}
	return {
		defaults,
		overrides
	};
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/shared-strings.mjs


function shared_strings_parseSharedStrings(xml) {
	const doc = parseXml(xml);
	const strings = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "si") {
			strings.push(parseSiElement(child));
		}
	}
	return strings;
}

function parseSiElement(si) {
	
	const rElements = [];
	let simpleText = null;
	for (const child of si.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "t") {
			simpleText = extractText(child);
		} else if (local === "r") {
			rElements.push(child);
		}
	}
	
	if (rElements.length === 0) {
		return { text: decodeOoxmlEscapes(simpleText ?? "") };
	}
	
	const richText = [];
	const textParts = [];
	for (const r of rElements) {
		let runText = "";
		let font;
		for (const rChild of r.children) {
			if (typeof rChild === "string") continue;
			const rLocal = rChild.local || rChild.tag;
			if (rLocal === "t") {
				runText = extractText(rChild);
			} else if (rLocal === "rPr") {
				font = parseRunProperties(rChild);
			}
		}
		const decodedText = decodeOoxmlEscapes(runText);
		textParts.push(decodedText);
		richText.push(font ? {
			text: decodedText,
			font
		} : { text: decodedText });
	}
	return {
		text: textParts.join(""),
		richText
	};
}

function extractText(tElement) {
	return tElement.text ?? "";
}

function parseRunProperties(rPr) {
	const font = {};
	for (const child of rPr.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "b":
				font.bold = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "i":
				font.italic = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "u": {
				const val = child.attrs["val"];
				if (val === "double") font.underline = "double";
				else if (val === "singleAccounting") font.underline = "singleAccounting";
				else if (val === "doubleAccounting") font.underline = "doubleAccounting";
				else font.underline = true;
				break;
			}
			case "strike":
				font.strikethrough = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "sz":
				if (child.attrs["val"]) font.size = Number(child.attrs["val"]);
				break;
			case "rFont":
				if (child.attrs["val"]) font.name = child.attrs["val"];
				break;
			case "color":
				font.color = {};
				if (child.attrs["rgb"]) {
					
					
					
					
					
					
					
					const raw = child.attrs["rgb"];
					font.color.rgb = raw.length === 8 ? raw.slice(2) : raw;
				}
				if (child.attrs["theme"]) font.color.theme = Number(child.attrs["theme"]);
				if (child.attrs["tint"]) font.color.tint = Number(child.attrs["tint"]);
				if (child.attrs["indexed"]) font.color.indexed = Number(child.attrs["indexed"]);
				break;
			case "vertAlign":
				if (child.attrs["val"] === "superscript" || child.attrs["val"] === "subscript") {
					font.vertAlign = child.attrs["val"];
				}
				break;
			case "family":
				if (child.attrs["val"]) font.family = Number(child.attrs["val"]);
				break;
			case "charset":
				if (child.attrs["val"]) font.charset = Number(child.attrs["val"]);
				break;
			case "scheme":
				if (child.attrs["val"] === "major" || child.attrs["val"] === "minor" || child.attrs["val"] === "none") {
					font.scheme = child.attrs["val"];
				}
				break;
		}
	}
	return font;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/_date.mjs












const EPOCH_1900 = Date.UTC(1899, 11, 31);

const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MS_PER_DAY = 864e5;

const LOTUS_BUG_SERIAL = 60;

function _date_serialToDate(serial, is1904) {
	if (is1904) {
		
		const ms = EPOCH_1904 + Math.round(serial * MS_PER_DAY);
		return new Date(ms);
	}
	
	
	
	
	
	if (serial === LOTUS_BUG_SERIAL) {
		
		
		
		
		
		
		
		
		
		return new Date(Date.UTC(1900, 1, 28));
	}
	let adjustedSerial = serial;
	if (serial > LOTUS_BUG_SERIAL) {
		adjustedSerial = serial - 1;
	}
	const ms = EPOCH_1900 + Math.round(adjustedSerial * MS_PER_DAY);
	return new Date(ms);
}

function _date_dateToSerial(date, is1904) {
	const timeMs = date.getTime();
	if (is1904) {
		return (timeMs - EPOCH_1904) / MS_PER_DAY;
	}
	
	let serial = (timeMs - EPOCH_1900) / MS_PER_DAY;
	
	
	
	
	if (serial >= LOTUS_BUG_SERIAL) {
		serial += 1;
	}
	
	
	
	return Math.round(serial * 1e10) / 1e10;
}

const DATE_FORMAT_IDS = new Set([
	14,
	15,
	16,
	17,
	18,
	19,
	20,
	21,
	22,
	27,
	28,
	29,
	30,
	31,
	32,
	33,
	34,
	35,
	36,
	45,
	46,
	47,
	50,
	51,
	52,
	53,
	54,
	55,
	56,
	57,
	58
]);

function _date_isDateFormat(numFmt) {
	if (!numFmt) {
		return false;
	}
	
	const numericId = Number(numFmt);
	if (!Number.isNaN(numericId) && Number.isInteger(numericId) && DATE_FORMAT_IDS.has(numericId)) {
		return true;
	}
	
	let cleaned = numFmt.replace(/\[[$\-\w]*\]/g, "");
	
	cleaned = cleaned.replace(/\\./g, "");
	cleaned = cleaned.replace(/"[^"]*"/g, "");
	
	cleaned = cleaned.replace(/[*_]./g, "");
	
	if (/^(General|@)$/i.test(cleaned.trim())) {
		return false;
	}
	
	const lower = cleaned.toLowerCase();
	
	if (/[hs]/.test(lower)) {
		
		
		
		if (/\bh{1,2}\b|(?:^|[^a-z])h{1,2}(?:[^a-z]|$)/i.test(lower)) {
			return true;
		}
		if (/\bs{1,2}\b|(?:^|[^a-z])s{1,2}(?:[^a-z]|$)/i.test(lower)) {
			return true;
		}
	}
	
	if (/am\/pm|a\/p/i.test(lower)) {
		return true;
	}
	
	if (/\[h+\]|\[m+\]|\[s+\]/i.test(numFmt)) {
		return true;
	}
	
	if (/y{1,4}/.test(lower)) {
		return true;
	}
	
	if (/d{1,4}/.test(lower)) {
		return true;
	}
	
	
	
	
	
	
	if (/m{3,}/.test(lower)) {
		return true;
	}
	return false;
}

const MONTH_NAMES = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const MONTH_ABBR = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
const DAY_NAMES = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const DAY_ABBR = [
	"Sun",
	"Mon",
	"Tue",
	"Wed",
	"Thu",
	"Fri",
	"Sat"
];

function formatDate(date, format, serial) {
	const year = date.getUTCFullYear();
	const month = date.getUTCMonth();
	const day = date.getUTCDate();
	const dayOfWeek = date.getUTCDay();
	let hours = date.getUTCHours();
	const minutes = date.getUTCMinutes();
	const seconds = date.getUTCSeconds();
	const ms = date.getUTCMilliseconds();
	
	const hasAmPm = /am\/pm|a\/p/i.test(format);
	let ampm = "";
	let displayHours = hours;
	if (hasAmPm) {
		ampm = hours >= 12 ? "PM" : "AM";
		displayHours = hours % 12;
		if (displayHours === 0) displayHours = 12;
	}
	
	
	const tokens = tokenize(format);
	
	
	const totalSerial = serial !== undefined && serial > 0 ? serial : 0;
	const totalHours = Math.floor(totalSerial * 24);
	const totalMinutes = Math.floor(totalSerial * 24 * 60);
	const totalSeconds = Math.floor(totalSerial * 24 * 60 * 60);
	
	
	
	const isMinute = Array.from({ length: tokens.length }, () => false);
	for (let t = 0; t < tokens.length; t++) {
		const lt = tokens[t].toLowerCase();
		if (lt !== "m" && lt !== "mm") continue;
		
		let backHour = false;
		for (let k = t - 1; k >= 0; k--) {
			const lk = tokens[k].toLowerCase();
			if (lk === "h" || lk === "hh" || /^\[h+\]$/.test(lk)) {
				backHour = true;
				break;
			}
			if (/^[ymdhs]+$/.test(lk) || /^\[[ms]+\]$/.test(lk) || lk === "am/pm" || lk === "a/p") break;
		}
		
		let fwdSecond = false;
		for (let k = t + 1; k < tokens.length; k++) {
			const lk = tokens[k].toLowerCase();
			if (lk === "s" || lk === "ss") {
				fwdSecond = true;
				break;
			}
			if (/^[ymdh]+$/.test(lk) || lk === "am/pm" || lk === "a/p") break;
		}
		isMinute[t] = backHour || fwdSecond;
	}
	let result = "";
	for (let t = 0; t < tokens.length; t++) {
		const token = tokens[t];
		const lower = token.toLowerCase();
		
		if (token.startsWith("[") && token.endsWith("]")) {
			const inner = lower.slice(1, -1);
			if (/^h+$/.test(inner)) {
				result += String(totalHours).padStart(inner.length, "0");
			} else if (/^m+$/.test(inner)) {
				result += String(totalMinutes).padStart(inner.length, "0");
			} else if (/^s+$/.test(inner)) {
				result += String(totalSeconds).padStart(inner.length, "0");
			}
			continue;
		}
		switch (lower) {
			case "yyyy":
				result += String(year);
				break;
			case "yy":
				result += String(year % 100).padStart(2, "0");
				break;
			case "mmmm":
				result += MONTH_NAMES[month];
				break;
			case "mmm":
				result += MONTH_ABBR[month];
				break;
			case "mm":
				if (isMinute[t]) {
					result += String(minutes).padStart(2, "0");
				} else {
					result += String(month + 1).padStart(2, "0");
				}
				break;
			case "m":
				if (isMinute[t]) {
					result += String(minutes);
				} else {
					result += String(month + 1);
				}
				break;
			case "dddd":
				result += DAY_NAMES[dayOfWeek];
				break;
			case "ddd":
				result += DAY_ABBR[dayOfWeek];
				break;
			case "dd":
				result += String(day).padStart(2, "0");
				break;
			case "d":
				result += String(day);
				break;
			case "hh":
				result += String(displayHours).padStart(2, "0");
				break;
			case "h":
				result += String(displayHours);
				break;
			case "ss":
				result += String(seconds).padStart(2, "0");
				break;
			case "s":
				result += String(seconds);
				break;
			case ".0":
			case ".00":
			case ".000":
				{
					const decimals = lower.length - 1;
					const frac = String(ms).padStart(3, "0").slice(0, decimals);
					result += "." + frac;
				}
				break;
			case "am/pm":
				result += ampm;
				break;
			case "a/p":
				result += ampm.charAt(0);
				break;
			default:
				
				result += token;
				break;
		}
	}
	return result;
}

function tokenize(format) {
	const tokens = [];
	let i = 0;
	while (i < format.length) {
		
		if (format[i] === "[" && format[i + 1] === "$") {
			const end = format.indexOf("]", i);
			if (end !== -1) {
				i = end + 1;
				continue;
			}
		}
		
		if (format[i] === "[") {
			const end = format.indexOf("]", i);
			if (end !== -1) {
				const inner = format.slice(i + 1, end);
				if (/^h+$/i.test(inner) || /^m+$/i.test(inner) || /^s+$/i.test(inner)) {
					tokens.push(format.slice(i, end + 1));
					i = end + 1;
					continue;
				}
				
				i = end + 1;
				continue;
			}
		}
		
		if (format[i] === "\"") {
			let literal = "";
			i++;
			while (i < format.length && format[i] !== "\"") {
				literal += format[i];
				i++;
			}
			i++;
			tokens.push(literal);
			continue;
		}
		
		if (format[i] === "\\") {
			i++;
			if (i < format.length) {
				tokens.push(format[i]);
				i++;
			}
			continue;
		}
		
		if (/^am\/pm/i.test(format.slice(i))) {
			tokens.push(format.slice(i, i + 5));
			i += 5;
			continue;
		}
		if (/^a\/p/i.test(format.slice(i))) {
			tokens.push(format.slice(i, i + 3));
			i += 3;
			continue;
		}
		
		if (format[i] === "." && i + 1 < format.length && format[i + 1] === "0") {
			let tok = ".";
			let j = i + 1;
			while (j < format.length && format[j] === "0") {
				tok += "0";
				j++;
			}
			tokens.push(tok);
			i = j;
			continue;
		}
		
		const ch = format[i].toLowerCase();
		if ("ymdhsn".includes(ch)) {
			let tok = "";
			const matchCh = ch;
			while (i < format.length && format[i].toLowerCase() === matchCh) {
				tok += format[i];
				i++;
			}
			tokens.push(tok);
			continue;
		}
		
		tokens.push(format[i]);
		i++;
	}
	return tokens;
}

const ISO_DATE_RE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function reviveIsoDate(value) {
	const trimmed = value.trim();
	if (!ISO_DATE_RE.test(trimmed)) return null;
	const d = new Date(trimmed);
	return Number.isNaN(d.getTime()) ? null : d;
}

function parseDate(value) {
	if (!value || !value.trim()) {
		return null;
	}
	const trimmed = value.trim();
	
	const isoMatch = trimmed.match(/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?([Zz]|[+-]\d{2}:?\d{2})?)?$/);
	if (isoMatch) {
		const y = Number(isoMatch[1]);
		const m = Number(isoMatch[2]) - 1;
		const d = Number(isoMatch[3]);
		const h = Number(isoMatch[4] || 0);
		const min = Number(isoMatch[5] || 0);
		const s = Number(isoMatch[6] || 0);
		let msec = 0;
		if (isoMatch[7]) {
			msec = Number(isoMatch[7].padEnd(3, "0").slice(0, 3));
		}
		
		const tz = isoMatch[8];
		if (tz && tz.toUpperCase() !== "Z") {
			const tzMatch = tz.match(/^([+-])(\d{2}):?(\d{2})$/);
			if (tzMatch) {
				const sign = tzMatch[1] === "+" ? 1 : -1;
				const tzH = Number(tzMatch[2]);
				const tzM = Number(tzMatch[3]);
				const offsetMs = sign * (tzH * 60 + tzM) * 6e4;
				const utcMs = Date.UTC(y, m, d, h, min, s, msec) - offsetMs;
				return new Date(utcMs);
			}
		}
		return new Date(Date.UTC(y, m, d, h, min, s, msec));
	}
	
	const usMatch = trimmed.match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
	if (usMatch) {
		const m = Number(usMatch[1]) - 1;
		const d = Number(usMatch[2]);
		const y = Number(usMatch[3]);
		if (m >= 0 && m <= 11 && d >= 1 && d <= 31) {
			return new Date(Date.UTC(y, m, d));
		}
	}
	
	const euMatch = trimmed.match(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/);
	if (euMatch) {
		const d = Number(euMatch[1]);
		const m = Number(euMatch[2]) - 1;
		const y = Number(euMatch[3]);
		if (m >= 0 && m <= 11 && d >= 1 && d <= 31) {
			return new Date(Date.UTC(y, m, d));
		}
	}
	
	const dashMatch = trimmed.match(/^(\d{1,2})-(\d{1,2})-(\d{4})$/);
	if (dashMatch) {
		const d = Number(dashMatch[1]);
		const m = Number(dashMatch[2]) - 1;
		const y = Number(dashMatch[3]);
		if (m >= 0 && m <= 11 && d >= 1 && d <= 31) {
			return new Date(Date.UTC(y, m, d));
		}
	}
	return null;
}

function serialToTime(serial) {
	
	const frac = Math.abs(serial) % 1;
	
	const totalMs = Math.round(frac * MS_PER_DAY);
	const hours = Math.floor(totalMs / 36e5);
	const minutes = Math.floor(totalMs % 36e5 / 6e4);
	const seconds = Math.floor(totalMs % 6e4 / 1e3);
	const milliseconds = totalMs % 1e3;
	return {
		hours,
		minutes,
		seconds,
		milliseconds
	};
}

function timeToSerial(hours, minutes, seconds = 0, milliseconds = 0) {
	const totalMs = hours * 36e5 + minutes * 6e4 + seconds * 1e3 + milliseconds;
	return totalMs / MS_PER_DAY;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/styles.mjs



const BUILTIN_NUM_FMTS = {
	0: "General",
	1: "0",
	2: "0.00",
	3: "#,##0",
	4: "#,##0.00",
	5: "$#,##0_);\\($#,##0\\)",
	6: "$#,##0_);[Red]\\($#,##0\\)",
	7: "$#,##0.00_);\\($#,##0.00\\)",
	8: "$#,##0.00_);[Red]\\($#,##0.00\\)",
	9: "0%",
	10: "0.00%",
	11: "0.00E+00",
	12: "# ?/?",
	13: "# ??/??",
	14: "m/d/yyyy",
	15: "d-mmm-yy",
	16: "d-mmm",
	17: "mmm-yy",
	18: "h:mm AM/PM",
	19: "h:mm:ss AM/PM",
	20: "h:mm",
	21: "h:mm:ss",
	22: "m/d/yyyy h:mm",
	37: "#,##0 ;(#,##0)",
	38: "#,##0 ;[Red](#,##0)",
	39: "#,##0.00;(#,##0.00)",
	40: "#,##0.00;[Red](#,##0.00)",
	45: "mm:ss",
	46: "[h]:mm:ss",
	47: "mmss.0",
	48: "##0.0E+0",
	49: "@"
};


const DATE_FMT_IDS = new Set([
	14,
	15,
	16,
	17,
	18,
	19,
	20,
	21,
	22,
	27,
	28,
	29,
	30,
	31,
	32,
	33,
	34,
	35,
	36,
	45,
	46,
	47,
	50,
	51,
	52,
	53,
	54,
	55,
	56,
	57,
	58
]);


function styles_parseStyles(xml) {
	const doc = parseXml(xml);
	const numFmts = new Map();
	const fonts = [];
	const fills = [];
	const borders = [];
	const cellXfs = [];
	const dxfs = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "numFmts":
				parseNumFmts(child, numFmts);
				break;
			case "fonts":
				parseFonts(child, fonts);
				break;
			case "fills":
				parseFills(child, fills);
				break;
			case "borders":
				parseBorders(child, borders);
				break;
			case "cellXfs":
				parseCellXfs(child, cellXfs);
				break;
			case "dxfs":
				parseDxfs(child, dxfs);
				break;
		}
	}
	return {
		numFmts,
		fonts,
		fills,
		borders,
		cellXfs,
		dxfs
	};
}

function parseNumFmts(el, numFmts) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "numFmt") {
			const id = Number(child.attrs["numFmtId"]);
			const code = child.attrs["formatCode"] ?? "";
			if (!Number.isNaN(id)) {
				numFmts.set(id, code);
			}
		}
	}
}

function parseFonts(el, fonts) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "font") {
			fonts.push(parseFont(child));
		}
	}
}
function parseFont(el) {
	const font = {};
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "b":
				font.bold = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "i":
				font.italic = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "u": {
				const val = child.attrs["val"];
				if (val === "double") font.underline = "double";
				else if (val === "singleAccounting") font.underline = "singleAccounting";
				else if (val === "doubleAccounting") font.underline = "doubleAccounting";
				else font.underline = true;
				break;
			}
			case "strike":
				font.strikethrough = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "sz":
				if (child.attrs["val"]) font.size = Number(child.attrs["val"]);
				break;
			case "name":
				if (child.attrs["val"]) font.name = child.attrs["val"];
				break;
			case "color":
				font.color = parseColor(child);
				break;
			case "vertAlign":
				if (child.attrs["val"] === "superscript" || child.attrs["val"] === "subscript") {
					font.vertAlign = child.attrs["val"];
				}
				break;
			case "family":
				if (child.attrs["val"]) font.family = Number(child.attrs["val"]);
				break;
			case "charset":
				if (child.attrs["val"]) font.charset = Number(child.attrs["val"]);
				break;
			case "scheme":
				if (child.attrs["val"] === "major" || child.attrs["val"] === "minor" || child.attrs["val"] === "none") {
					font.scheme = child.attrs["val"];
				}
				break;
		}
	}
	return font;
}

function parseColor(el) {
	const color = {};
	if (el.attrs["rgb"]) {
		
		const rgb = el.attrs["rgb"];
		color.rgb = rgb.length === 8 ? rgb.slice(2) : rgb;
	}
	if (el.attrs["theme"]) color.theme = Number(el.attrs["theme"]);
	if (el.attrs["tint"]) color.tint = Number(el.attrs["tint"]);
	if (el.attrs["indexed"]) color.indexed = Number(el.attrs["indexed"]);
	return color;
}

function parseFills(el, fills) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "fill") {
			fills.push(parseFill(child));
		}
	}
}
function parseFill(el) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "patternFill") {
			return parsePatternFill(child);
		}
		if (local === "gradientFill") {
			return parseGradientFill(child);
		}
	}
	
	return {
		type: "pattern",
		pattern: "none"
	};
}
function parsePatternFill(el) {
	const pattern = el.attrs["patternType"] ?? "none";
	const result = {
		type: "pattern",
		pattern
	};
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "fgColor") {
			;
			result.fgColor = parseColor(child);
		} else if (local === "bgColor") {
			;
			result.bgColor = parseColor(child);
		}
	}
	return result;
}
function parseGradientFill(el) {
	const degree = el.attrs["degree"] ? Number(el.attrs["degree"]) : undefined;
	const stops = [];
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "stop") {
			const position = Number(child.attrs["position"] ?? "0");
			for (const stopChild of child.children) {
				if (typeof stopChild === "string") continue;
				const stopLocal = stopChild.local || stopChild.tag;
				if (stopLocal === "color") {
					stops.push({
						position,
						color: parseColor(stopChild)
					});
				}
			}
		}
	}
	return {
		type: "gradient",
		degree,
		stops
	};
}

function parseBorders(el, borders) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "border") {
			borders.push(parseBorder(child));
		}
	}
}
function parseBorder(el) {
	const border = {};
	const diagonalUp = el.attrs["diagonalUp"];
	const diagonalDown = el.attrs["diagonalDown"];
	if (diagonalUp === "1" || diagonalUp === "true") border.diagonalUp = true;
	if (diagonalDown === "1" || diagonalDown === "true") border.diagonalDown = true;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		const side = parseBorderSide(child);
		if (!side) continue;
		switch (local) {
			case "left":
				border.left = side;
				break;
			case "right":
				border.right = side;
				break;
			case "top":
				border.top = side;
				break;
			case "bottom":
				border.bottom = side;
				break;
			case "diagonal":
				border.diagonal = side;
				break;
		}
	}
	return border;
}
function parseBorderSide(el) {
	const style = el.attrs["style"];
	if (!style) return undefined;
	const side = { style };
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "color") {
			side.color = parseColor(child);
		}
	}
	return side;
}

function parseCellXfs(el, cellXfs) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "xf") {
			cellXfs.push(parseCellXf(child));
		}
	}
}
function parseCellXf(el) {
	const xf = {
		numFmtId: Number(el.attrs["numFmtId"] ?? "0"),
		fontId: Number(el.attrs["fontId"] ?? "0"),
		fillId: Number(el.attrs["fillId"] ?? "0"),
		borderId: Number(el.attrs["borderId"] ?? "0")
	};
	if (el.attrs["applyNumberFormat"] === "1" || el.attrs["applyNumberFormat"] === "true") {
		xf.applyNumberFormat = true;
	}
	if (el.attrs["applyFont"] === "1" || el.attrs["applyFont"] === "true") {
		xf.applyFont = true;
	}
	if (el.attrs["applyFill"] === "1" || el.attrs["applyFill"] === "true") {
		xf.applyFill = true;
	}
	if (el.attrs["applyBorder"] === "1" || el.attrs["applyBorder"] === "true") {
		xf.applyBorder = true;
	}
	if (el.attrs["applyAlignment"] === "1" || el.attrs["applyAlignment"] === "true") {
		xf.applyAlignment = true;
	}
	if (el.attrs["applyProtection"] === "1" || el.attrs["applyProtection"] === "true") {
		xf.applyProtection = true;
	}
	
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "alignment") {
			xf.alignment = parseAlignment(child);
		} else if (local === "protection") {
			xf.protection = styles_parseProtection(child);
		} else if (local === "extLst") {
			if (extListHasCheckboxFeature(child)) {
				xf.hasCheckboxFeature = true;
			}
		}
	}
	return xf;
}

function parseDxfs(el, dxfs) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "dxf") {
			dxfs.push(parseDxf(child));
		}
	}
}

function parseDxf(el) {
	const style = {};
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "font":
				style.font = parseFont(child);
				break;
			case "numFmt": {
				
				
				
				const formatCode = child.attrs["formatCode"];
				if (formatCode) {
					style.numFmt = formatCode;
				} else {
					const id = Number(child.attrs["numFmtId"]);
					const builtin = Number.isNaN(id) ? undefined : BUILTIN_NUM_FMTS[id];
					if (builtin) style.numFmt = builtin;
				}
				break;
			}
			case "fill":
				style.fill = parseFill(child);
				break;
			case "border":
				style.border = parseBorder(child);
				break;
			case "alignment":
				style.alignment = parseAlignment(child);
				break;
		}
	}
	return style;
}
const FPB_XF_EXT_URI = "{C7286773-470A-42A8-94C5-96B5CB345126}";
function extListHasCheckboxFeature(el) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local !== "ext") continue;
		if (child.attrs["uri"] === FPB_XF_EXT_URI) return true;
	}
	return false;
}
function styles_parseProtection(el) {
	const prot = {};
	const locked = el.attrs["locked"];
	if (locked !== undefined) {
		prot.locked = locked === "1" || locked === "true";
	}
	const hidden = el.attrs["hidden"];
	if (hidden !== undefined) {
		prot.hidden = hidden === "1" || hidden === "true";
	}
	return prot;
}
function parseAlignment(el) {
	const align = {};
	if (el.attrs["horizontal"]) {
		align.horizontal = el.attrs["horizontal"];
	}
	if (el.attrs["vertical"]) {
		align.vertical = el.attrs["vertical"];
	}
	if (el.attrs["wrapText"] === "1" || el.attrs["wrapText"] === "true") {
		align.wrapText = true;
	}
	if (el.attrs["shrinkToFit"] === "1" || el.attrs["shrinkToFit"] === "true") {
		align.shrinkToFit = true;
	}
	if (el.attrs["textRotation"]) {
		align.textRotation = Number(el.attrs["textRotation"]);
	}
	if (el.attrs["indent"]) {
		align.indent = Number(el.attrs["indent"]);
	}
	if (el.attrs["readingOrder"]) {
		const ro = Number(el.attrs["readingOrder"]);
		if (ro === 1) align.readingOrder = "ltr";
		else if (ro === 2) align.readingOrder = "rtl";
		else align.readingOrder = "context";
	}
	return align;
}


function styles_resolveStyle(styles, styleIndex) {
	const xf = styles.cellXfs[styleIndex];
	if (!xf) return {};
	const result = {};
	
	if (xf.numFmtId !== 0) {
		const fmt = styles.numFmts.get(xf.numFmtId) ?? BUILTIN_NUM_FMTS[xf.numFmtId];
		if (fmt) {
			result.numFmt = fmt;
		}
	}
	
	if (xf.fontId < styles.fonts.length && xf.fontId !== 0) {
		result.font = styles.fonts[xf.fontId];
	}
	
	if (xf.fillId < styles.fills.length && xf.fillId > 1) {
		result.fill = styles.fills[xf.fillId];
	}
	
	if (xf.borderId < styles.borders.length && xf.borderId !== 0) {
		result.border = styles.borders[xf.borderId];
	}
	
	if (xf.alignment) {
		result.alignment = xf.alignment;
	}
	
	if (xf.protection) {
		result.protection = xf.protection;
	}
	return result;
}

function styles_isDateStyle(styles, styleIndex) {
	const xf = styles.cellXfs[styleIndex];
	if (!xf) return false;
	const numFmtId = xf.numFmtId;
	
	
	
	
	
	
	
	const customFmt = styles.numFmts.get(numFmtId);
	if (customFmt) {
		return isDateFormat(customFmt);
	}
	
	
	if (DATE_FMT_IDS.has(numFmtId)) {
		return true;
	}
	
	const builtinFmt = BUILTIN_NUM_FMTS[numFmtId];
	if (builtinFmt) {
		return isDateFormat(builtinFmt);
	}
	return false;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/worksheet.mjs






function isDynamicArrayCm(raw, ctx) {
	if (raw === undefined) return false;
	const index = Number(raw);
	if (!Number.isFinite(index) || index <= 0) return false;
	return ctx.dynamicArrayCm ? ctx.dynamicArrayCm.has(index) : true;
}


function worksheet_parseCellRef(ref) {
	let i = 0;
	let col = 0;
	
	while (i < ref.length) {
		const code = ref.charCodeAt(i);
		if (code >= 65 && code <= 90) {
			
			col = col * 26 + (code - 64);
			i++;
		} else if (code >= 97 && code <= 122) {
			
			col = col * 26 + (code - 96);
			i++;
		} else {
			break;
		}
	}
	col--;
	
	const row = Number(ref.slice(i)) - 1;
	return {
		row,
		col
	};
}

function clampColumnBound(raw, fallback) {
	const value = Number(raw ?? "");
	if (Number.isNaN(value)) return fallback;
	
	
	const truncated = Math.trunc(value);
	if (truncated < 1) return fallback;
	return Math.min(truncated, MAX_COL_INDEX + 1);
}

function parseRangeRef(ref) {
	const parts = ref.split(":");
	const start = worksheet_parseCellRef(parts[0]);
	const end = parts.length > 1 ? worksheet_parseCellRef(parts[1]) : start;
	return {
		startRow: start.row,
		startCol: start.col,
		endRow: end.row,
		endCol: end.col
	};
}


function worksheet_parseWorksheet(xml, name, ctx) {
	const rows = [];
	const cells = new Map();
	const merges = [];
	let maxCol = -1;
	let maxRow = -1;
	let hasCells = false;
	
	let rangeFilter;
	if (ctx.range) {
		rangeFilter = parseRangeRef(ctx.range);
	}
	const rawHyperlinks = [];
	
	const dataValidations = [];
	
	const conditionalRules = [];
	
	let autoFilter;
	let inAutoFilter = false;
	let currentFilterColIndex = -1;
	let currentFilterValues = [];
	
	let sheetProtection;
	
	let sheetView;
	let inSheetPr = false;
	let fitToPageFlag = false;
	let outlineProperties;
	
	let freezePane;
	let splitPane;
	
	let pageSetup;
	let pageMargins;
	let headerFooter;
	
	const rowBreaks = [];
	const colBreaks = [];
	let inRowBreaks = false;
	let inColBreaks = false;
	
	const sparklines = [];
	let inSparklineGroups = false;
	let inSparklineGroup = false;
	let inSparkline = false;
	let inSparklineF = false;
	let inSparklineSqref = false;
	let sparklineGroupType = "";
	let sparklineGroupColor = "";
	let sparklineGroupMarkers = false;
	let sparklineF = "";
	let sparklineSqref = "";
	
	let inHeaderFooter = false;
	let inOddHeader = false;
	let inOddFooter = false;
	let inEvenHeader = false;
	let inEvenFooter = false;
	let inFirstHeader = false;
	let inFirstFooter = false;
	let hfText = "";
	
	const maxRowsLimit = ctx.maxRows ?? 0;
	let dataRowCount = 0;
	
	const rowDefs = new Map();
	
	const columnDefs = [];
	let inCols = false;
	
	let inSheetData = false;
	let inRow = false;
	let inCell = false;
	let inValue = false;
	let inFormula = false;
	let inInlineStr = false;
	let inInlineT = false;
	let inMergeCells = false;
	let inHyperlinks = false;
	let inDataValidations = false;
	let inDataValidation = false;
	let inDvFormula1 = false;
	let inDvFormula2 = false;
	
	let dvFormula1Text = "";
	let dvFormula2Text = "";
	let dvAttrs = {};
	
	let inConditionalFormatting = false;
	let cfSqref = "";
	let inCfRule = false;
	let cfRuleAttrs = {};
	let inCfFormula = false;
	let cfFormulaText = "";
	let cfFormulas = [];
	
	let inColorScale = false;
	let csCfvos = [];
	let csColors = [];
	
	let inDataBar = false;
	let dbCfvos = [];
	let dbColor = "";
	
	let inIconSet = false;
	let isAttrs = {};
	let isCfvos = [];
	
	let inInlineR = false;
	let inInlineRPr = false;
	let inInlineRT = false;
	
	let cellRef = "";
	
	
	let currentRowNum = 0;
	let implicitCol = 0;
	let cellType = "";
	let cellStyleIndex = -1;
	let cellValueText = "";
	let cellFormulaText = "";
	let cellFormulaType = "";
	let cellFormulaSi = -1;
	let cellFormulaRef = "";
	let cellFormulaCm = false;
	let inlineText = "";
	
	let inlineRichText = [];
	let currentRunText = "";
	let currentRunFont;
	let _fontPropTag = "";
	parseSax(xml, {
		onOpenTag(tag, attrs) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "cols":
					inCols = true;
					break;
				case "col":
					if (inCols) {
						
						
						
						
						
						
						const minCol = clampColumnBound(attrs["min"], 1);
						const maxCol2 = clampColumnBound(attrs["max"], 0);
						const width = attrs["width"] ? Number(attrs["width"]) : undefined;
						const hidden = attrs["hidden"] === "1" || attrs["hidden"] === "true";
						const outlineLevel = attrs["outlineLevel"] ? Number(attrs["outlineLevel"]) : undefined;
						const collapsed = attrs["collapsed"] === "1" || attrs["collapsed"] === "true";
						
						for (let c = minCol; c <= maxCol2; c++) {
							const idx = c - 1;
							
							while (columnDefs.length <= idx) {
								columnDefs.push({});
							}
							const def = {};
							if (width !== undefined && !Number.isNaN(width)) def.width = width;
							if (hidden) def.hidden = true;
							if (outlineLevel !== undefined && !Number.isNaN(outlineLevel) && outlineLevel > 0) {
								def.outlineLevel = outlineLevel;
							}
							if (collapsed) def.collapsed = true;
							if (Object.keys(def).length > 0) {
								columnDefs[idx] = def;
							}
						}
					}
					break;
				case "sheetData":
					inSheetData = true;
					break;
				case "row":
					if (inSheetData) {
						
						if (maxRowsLimit > 0 && dataRowCount >= maxRowsLimit) {
							break;
						}
						inRow = true;
						
						
						currentRowNum = Number(attrs["r"]) || currentRowNum + 1;
						implicitCol = 0;
						
						if (attrs["ht"] && (attrs["customHeight"] === "1" || attrs["customHeight"] === "true")) {
							const rowNum = Number(attrs["r"]) - 1;
							const height = Number(attrs["ht"]);
							if (!Number.isNaN(rowNum) && !Number.isNaN(height)) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.height = height;
								rowDefs.set(rowNum, existing);
							}
						}
						if (attrs["hidden"] === "1" || attrs["hidden"] === "true") {
							const rowNum = Number(attrs["r"]) - 1;
							if (!Number.isNaN(rowNum)) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.hidden = true;
								rowDefs.set(rowNum, existing);
							}
						}
						if (attrs["outlineLevel"]) {
							const rowNum = Number(attrs["r"]) - 1;
							const level = Number(attrs["outlineLevel"]);
							if (!Number.isNaN(rowNum) && !Number.isNaN(level) && level > 0) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.outlineLevel = level;
								rowDefs.set(rowNum, existing);
							}
						}
						if (attrs["collapsed"] === "1" || attrs["collapsed"] === "true") {
							const rowNum = Number(attrs["r"]) - 1;
							if (!Number.isNaN(rowNum)) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.collapsed = true;
								rowDefs.set(rowNum, existing);
							}
						}
					}
					break;
				case "c":
					if (inRow) {
						inCell = true;
						cellRef = attrs["r"] ?? "";
						cellType = attrs["t"] ?? "";
						cellStyleIndex = attrs["s"] ? Number(attrs["s"]) : -1;
						cellValueText = "";
						cellFormulaText = "";
						cellFormulaType = "";
						cellFormulaSi = -1;
						cellFormulaRef = "";
						
						
						
						
						
						cellFormulaCm = isDynamicArrayCm(attrs["cm"], ctx);
						inlineText = "";
						inlineRichText = [];
					}
					break;
				case "v":
					if (inCell) inValue = true;
					break;
				case "f":
					if (inSparkline) {
						inSparklineF = true;
						sparklineF = "";
					} else if (inCell) {
						inFormula = true;
						cellFormulaType = attrs["t"] ?? "";
						if (attrs["si"] !== undefined) {
							cellFormulaSi = Number(attrs["si"]);
						}
						if (attrs["ref"]) {
							cellFormulaRef = attrs["ref"];
						}
						
						
						
						if (attrs["cm"] !== undefined && isDynamicArrayCm(attrs["cm"], ctx)) {
							cellFormulaCm = true;
						}
					}
					break;
				case "is":
					if (inCell) inInlineStr = true;
					break;
				case "t":
					if (inInlineStr && !inInlineR) {
						inInlineT = true;
					} else if (inInlineR) {
						inInlineRT = true;
					}
					break;
				case "r":
					if (inInlineStr) {
						inInlineR = true;
						currentRunText = "";
						currentRunFont = undefined;
					}
					break;
				case "rPr":
					if (inInlineR) {
						inInlineRPr = true;
						currentRunFont = {};
					}
					break;
				case "sheetPr":
					inSheetPr = true;
					break;
				case "outlinePr":
					
					
					
					if (inSheetPr) {
						const outline = {};
						if (attrs["summaryBelow"] !== undefined) {
							outline.summaryBelow = attrs["summaryBelow"] === "1" || attrs["summaryBelow"] === "true";
						}
						if (attrs["summaryRight"] !== undefined) {
							outline.summaryRight = attrs["summaryRight"] === "1" || attrs["summaryRight"] === "true";
						}
						if (Object.keys(outline).length > 0) outlineProperties = outline;
					}
					break;
				case "pageSetUpPr":
					
					
					
					
					if (inSheetPr) {
						fitToPageFlag = attrs["fitToPage"] === "1" || attrs["fitToPage"] === "true";
					}
					break;
				case "tabColor":
					if (inSheetPr) {
						if (!sheetView) sheetView = {};
						sheetView.tabColor = parseColorAttrs(attrs);
					}
					break;
				case "sheetView":
					if (!inSheetData) {
						if (!sheetView) sheetView = {};
						if (attrs["showGridLines"] === "0" || attrs["showGridLines"] === "false") {
							sheetView.showGridLines = false;
						}
						if (attrs["showRowColHeaders"] === "0" || attrs["showRowColHeaders"] === "false") {
							sheetView.showRowColHeaders = false;
						}
						if (attrs["zoomScale"]) {
							const zoom = Number(attrs["zoomScale"]);
							if (!Number.isNaN(zoom)) {
								sheetView.zoomScale = zoom;
							}
						}
						if (attrs["rightToLeft"] === "1" || attrs["rightToLeft"] === "true") {
							sheetView.rightToLeft = true;
						}
					}
					break;
				case "pane":
					if (!inSheetData) {
						const state = attrs["state"];
						if (state === "frozen" || state === "frozenSplit") {
							
							const xSplit = Number(attrs["xSplit"] || "0");
							const ySplit = Number(attrs["ySplit"] || "0");
							if (xSplit > 0 || ySplit > 0) {
								freezePane = {};
								if (xSplit > 0) freezePane.columns = xSplit;
								if (ySplit > 0) freezePane.rows = ySplit;
							}
						} else if (state === "split") {
							
							const xSplit = Number(attrs["xSplit"] || "0");
							const ySplit = Number(attrs["ySplit"] || "0");
							if (xSplit > 0 || ySplit > 0) {
								splitPane = {};
								if (xSplit > 0) splitPane.xSplit = xSplit;
								if (ySplit > 0) splitPane.ySplit = ySplit;
							}
						}
					}
					break;
				case "sheetProtection":
					sheetProtection = parseSheetProtectionAttrs(attrs);
					break;
				case "autoFilter":
					if (attrs["ref"]) {
						autoFilter = { range: attrs["ref"] };
						inAutoFilter = true;
					}
					break;
				case "filterColumn":
					if (inAutoFilter && attrs["colId"] !== undefined) {
						currentFilterColIndex = Number(attrs["colId"]);
						currentFilterValues = [];
					}
					break;
				case "filter":
					if (inAutoFilter && currentFilterColIndex >= 0 && attrs["val"] !== undefined) {
						currentFilterValues.push(attrs["val"]);
					}
					break;
				case "mergeCells":
					inMergeCells = true;
					break;
				case "mergeCell":
					if (inMergeCells && attrs["ref"]) {
						merges.push(parseRangeRef(attrs["ref"]));
					}
					break;
				case "hyperlinks":
					inHyperlinks = true;
					break;
				case "hyperlink":
					if (inHyperlinks && attrs["ref"]) {
						const hl = { ref: attrs["ref"] };
						
						const rId = attrs["r:id"] ?? attrs["R:id"];
						if (rId) hl.rId = rId;
						if (attrs["location"]) hl.location = attrs["location"];
						if (attrs["tooltip"]) hl.tooltip = attrs["tooltip"];
						if (attrs["display"]) hl.display = attrs["display"];
						rawHyperlinks.push(hl);
					}
					break;
				case "conditionalFormatting":
					inConditionalFormatting = true;
					cfSqref = attrs["sqref"] ?? "";
					break;
				case "cfRule":
					if (inConditionalFormatting) {
						inCfRule = true;
						cfRuleAttrs = { ...attrs };
						cfFormulas = [];
						csCfvos = [];
						csColors = [];
						dbCfvos = [];
						dbColor = "";
						isCfvos = [];
						isAttrs = {};
					}
					break;
				case "colorScale":
					if (inCfRule) {
						inColorScale = true;
						csCfvos = [];
						csColors = [];
					}
					break;
				case "cfvo":
					if (inColorScale) {
						csCfvos.push({
							type: attrs["type"] ?? "min",
							value: attrs["val"]
						});
					} else if (inDataBar) {
						dbCfvos.push({
							type: attrs["type"] ?? "min",
							value: attrs["val"]
						});
					} else if (inIconSet) {
						isCfvos.push({
							type: attrs["type"] ?? "min",
							value: attrs["val"]
						});
					}
					break;
				case "dataBar":
					if (inCfRule) {
						inDataBar = true;
						dbCfvos = [];
						dbColor = "";
					}
					break;
				case "iconSet":
					if (inCfRule) {
						inIconSet = true;
						isAttrs = { ...attrs };
						isCfvos = [];
					}
					break;
				case "dataValidations":
					inDataValidations = true;
					break;
				case "dataValidation":
					if (inDataValidations) {
						inDataValidation = true;
						dvAttrs = { ...attrs };
						dvFormula1Text = "";
						dvFormula2Text = "";
					}
					break;
				case "formula1":
					if (inDataValidation) inDvFormula1 = true;
					break;
				case "formula2":
					if (inDataValidation) inDvFormula2 = true;
					break;
				case "pageMargins":
					pageMargins = parsePageMarginsAttrs(attrs);
					break;
				case "pageSetup":
					
					
					
					pageSetup = {
						...pageSetup,
						...parsePageSetupAttrs(attrs)
					};
					break;
				case "printOptions":
					
					
					
					
					pageSetup = applyPrintOptionsAttrs(pageSetup, attrs);
					break;
				case "headerFooter":
					inHeaderFooter = true;
					headerFooter = {};
					if (attrs["differentOddEven"] === "1" || attrs["differentOddEven"] === "true") {
						headerFooter.differentOddEven = true;
					}
					if (attrs["differentFirst"] === "1" || attrs["differentFirst"] === "true") {
						headerFooter.differentFirst = true;
					}
					break;
				case "oddHeader":
					if (inHeaderFooter) {
						inOddHeader = true;
						hfText = "";
					}
					break;
				case "oddFooter":
					if (inHeaderFooter) {
						inOddFooter = true;
						hfText = "";
					}
					break;
				case "evenHeader":
					if (inHeaderFooter) {
						inEvenHeader = true;
						hfText = "";
					}
					break;
				case "evenFooter":
					if (inHeaderFooter) {
						inEvenFooter = true;
						hfText = "";
					}
					break;
				case "firstHeader":
					if (inHeaderFooter) {
						inFirstHeader = true;
						hfText = "";
					}
					break;
				case "firstFooter":
					if (inHeaderFooter) {
						inFirstFooter = true;
						hfText = "";
					}
					break;
				case "rowBreaks":
					inRowBreaks = true;
					break;
				case "colBreaks":
					inColBreaks = true;
					break;
				case "brk":
					if (inRowBreaks || inColBreaks) {
						const brkId = attrs["id"];
						if (brkId) {
							const index = Number(brkId) - 1;
							if (inRowBreaks) {
								rowBreaks.push(index);
							} else {
								colBreaks.push(index);
							}
						}
					}
					break;
				case "color":
					if (inColorScale) {
						csColors.push(attrs["rgb"] ?? "");
					} else if (inDataBar) {
						dbColor = attrs["rgb"] ?? "";
					} else if (inInlineRPr && currentRunFont) {
						applyFontProp(currentRunFont, local, attrs);
					}
					break;
				case "formula":
					if (inCfRule && !inDataValidation) {
						inCfFormula = true;
						cfFormulaText = "";
					}
					break;
				case "sparklineGroups":
					inSparklineGroups = true;
					break;
				case "sparklineGroup":
					if (inSparklineGroups) {
						inSparklineGroup = true;
						sparklineGroupType = attrs["type"] ?? "line";
						sparklineGroupColor = "";
						sparklineGroupMarkers = attrs["markers"] === "1" || attrs["markers"] === "true";
					}
					break;
				case "colorSeries":
					if (inSparklineGroup) {
						const rgb = attrs["rgb"] ?? "";
						
						sparklineGroupColor = rgb.length === 8 ? rgb.slice(2) : rgb;
					}
					break;
				case "sparkline":
					if (inSparklineGroup) {
						inSparkline = true;
						sparklineF = "";
						sparklineSqref = "";
					}
					break;
				default:
					
					if (inSparkline && local === "sqref") {
						inSparklineSqref = true;
						sparklineSqref = "";
						break;
					}
					
					if (inInlineRPr && currentRunFont) {
						_fontPropTag = local;
						applyFontProp(currentRunFont, local, attrs);
					}
					break;
			}
		},
		onText(text) {
			if (inValue) {
				cellValueText += text;
			} else if (inFormula) {
				cellFormulaText += text;
			} else if (inCfFormula) {
				cfFormulaText += text;
			} else if (inInlineT) {
				inlineText += text;
			} else if (inInlineRT) {
				currentRunText += text;
			} else if (inDvFormula1) {
				dvFormula1Text += text;
			} else if (inDvFormula2) {
				dvFormula2Text += text;
			} else if (inOddHeader || inOddFooter || inEvenHeader || inEvenFooter || inFirstHeader || inFirstFooter) {
				hfText += text;
			} else if (inSparklineF) {
				sparklineF += text;
			} else if (inSparklineSqref) {
				sparklineSqref += text;
			}
		},
		onCloseTag(tag) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "cols":
					inCols = false;
					break;
				case "sheetData":
					inSheetData = false;
					break;
				case "row":
					if (inRow) {
						dataRowCount++;
					}
					inRow = false;
					break;
				case "c":
					if (inCell) {
						
						
						const effRow = cellRef ? worksheet_parseCellRef(cellRef).row : currentRowNum - 1;
						const effCol = cellRef ? worksheet_parseCellRef(cellRef).col : implicitCol;
						
						implicitCol = effCol + 1;
						
						let skipCell = false;
						if (rangeFilter) {
							if (effRow < rangeFilter.startRow || effRow > rangeFilter.endRow || effCol < rangeFilter.startCol || effCol > rangeFilter.endCol) {
								skipCell = true;
							}
						}
						if (!skipCell) {
							processCell(cellRef, cellType, cellStyleIndex, cellValueText, cellFormulaText, inlineText, inlineRichText.length > 0 ? inlineRichText : undefined, ctx, rows, cells, cellFormulaType, cellFormulaSi, cellFormulaRef, cellFormulaCm, effRow, effCol);
							
							if (effRow >= 0 && effCol >= 0) {
								if (effCol > maxCol) maxCol = effCol;
								if (effRow > maxRow) maxRow = effRow;
								hasCells = true;
							}
						}
						inCell = false;
					}
					break;
				case "v":
					inValue = false;
					break;
				case "f":
					if (inSparklineF) {
						inSparklineF = false;
					} else {
						inFormula = false;
					}
					break;
				case "is":
					inInlineStr = false;
					break;
				case "t":
					if (inInlineRT) {
						inInlineRT = false;
					} else if (inInlineT) {
						inInlineT = false;
					}
					break;
				case "r":
					if (inInlineR) {
						const decodedRunText = decodeOoxmlEscapes(currentRunText);
						inlineRichText.push(currentRunFont ? {
							text: decodedRunText,
							font: currentRunFont
						} : { text: decodedRunText });
						inInlineR = false;
					}
					break;
				case "rPr":
					inInlineRPr = false;
					break;
				case "sheetPr":
					inSheetPr = false;
					break;
				case "mergeCells":
					inMergeCells = false;
					break;
				case "autoFilter":
					inAutoFilter = false;
					break;
				case "filterColumn":
					if (inAutoFilter && autoFilter && currentFilterColIndex >= 0 && currentFilterValues.length > 0) {
						if (!autoFilter.columns) autoFilter.columns = [];
						autoFilter.columns.push({
							colIndex: currentFilterColIndex,
							filters: currentFilterValues
						});
					}
					currentFilterColIndex = -1;
					currentFilterValues = [];
					break;
				case "hyperlinks":
					inHyperlinks = false;
					break;
				case "conditionalFormatting":
					inConditionalFormatting = false;
					break;
				case "cfRule":
					if (inCfRule) {
						const cfRule = buildConditionalRule(cfRuleAttrs, cfSqref, cfFormulas, csCfvos, csColors, dbCfvos, dbColor, isCfvos, isAttrs, ctx.styles?.dxfs);
						if (cfRule) {
							conditionalRules.push(cfRule);
						}
						inCfRule = false;
					}
					break;
				case "colorScale":
					inColorScale = false;
					break;
				case "dataBar":
					if (inCfRule) {
						inDataBar = false;
					}
					break;
				case "iconSet":
					inIconSet = false;
					break;
				case "formula":
					if (inCfFormula) {
						cfFormulas.push(cfFormulaText);
						inCfFormula = false;
					}
					break;
				case "dataValidations":
					inDataValidations = false;
					break;
				case "dataValidation":
					if (inDataValidation) {
						const dv = buildDataValidation(dvAttrs, dvFormula1Text, dvFormula2Text);
						if (dv) {
							dataValidations.push(dv);
						}
						inDataValidation = false;
					}
					break;
				case "formula1":
					inDvFormula1 = false;
					break;
				case "formula2":
					inDvFormula2 = false;
					break;
				case "headerFooter":
					inHeaderFooter = false;
					break;
				case "oddHeader":
					if (inOddHeader && headerFooter) {
						headerFooter.oddHeader = hfText;
						inOddHeader = false;
					}
					break;
				case "oddFooter":
					if (inOddFooter && headerFooter) {
						headerFooter.oddFooter = hfText;
						inOddFooter = false;
					}
					break;
				case "evenHeader":
					if (inEvenHeader && headerFooter) {
						headerFooter.evenHeader = hfText;
						inEvenHeader = false;
					}
					break;
				case "evenFooter":
					if (inEvenFooter && headerFooter) {
						headerFooter.evenFooter = hfText;
						inEvenFooter = false;
					}
					break;
				case "firstHeader":
					if (inFirstHeader && headerFooter) {
						headerFooter.firstHeader = hfText;
						inFirstHeader = false;
					}
					break;
				case "firstFooter":
					if (inFirstFooter && headerFooter) {
						headerFooter.firstFooter = hfText;
						inFirstFooter = false;
					}
					break;
				case "rowBreaks":
					inRowBreaks = false;
					break;
				case "colBreaks":
					inColBreaks = false;
					break;
				case "sparklineGroups":
					inSparklineGroups = false;
					break;
				case "sparklineGroup":
					inSparklineGroup = false;
					break;
				case "sparkline":
					if (inSparkline && sparklineSqref) {
						const sp = {
							location: sparklineSqref,
							dataRange: sparklineF
						};
						if (sparklineGroupType && sparklineGroupType !== "line") {
							sp.type = sparklineGroupType;
						}
						if (sparklineGroupColor) {
							sp.color = sparklineGroupColor;
						}
						if (sparklineGroupMarkers) {
							sp.markers = true;
						}
						sparklines.push(sp);
					}
					inSparkline = false;
					break;
				default:
					
					if (inSparkline && local === "sqref") {
						inSparklineSqref = false;
						break;
					}
					if (inInlineRPr) {
						_fontPropTag = "";
					}
					break;
			}
		}
	});
	
	if (hasCells) {
		const colCount = maxCol + 1;
		
		
		
		
		const totalCells = (maxRow + 1) * colCount;
		if (totalCells > MAX_TOTAL_CELLS) {
			throw new ParseError(`Sheet "${name}" spans ${maxRow + 1} rows x ${colCount} columns ` + `(${totalCells} cells), over the ${MAX_TOTAL_CELLS} limit. ` + `Use the \`range\` or \`maxRows\` read option to bound the area read.`);
		}
		for (let r = 0; r <= maxRow; r++) {
			if (!rows[r]) {
				rows[r] = Array.from({ length: colCount }, () => null);
			} else {
				while (rows[r].length < colCount) {
					rows[r].push(null);
				}
			}
		}
	}
	
	
	const relMap = new Map();
	if (ctx.worksheetRels) {
		for (const rel of ctx.worksheetRels) {
			relMap.set(rel.id, rel.target);
		}
	}
	for (const hl of rawHyperlinks) {
		const pos = worksheet_parseCellRef(hl.ref);
		const key = `${pos.row},${pos.col}`;
		
		let cell = cells.get(key);
		if (!cell) {
			cell = {
				value: (rows[pos.row] && rows[pos.row][pos.col]) ?? null,
				type: "string"
			};
			cells.set(key, cell);
		}
		const hyperlink = { target: "" };
		if (hl.location) {
			
			hyperlink.location = hl.location;
			hyperlink.target = hl.location;
		} else if (hl.rId) {
			
			const target = relMap.get(hl.rId);
			if (target) {
				hyperlink.target = target;
			}
		}
		if (hl.tooltip) hyperlink.tooltip = hl.tooltip;
		if (hl.display) hyperlink.display = hl.display;
		cell.hyperlink = hyperlink;
	}
	const sheet = {
		name,
		rows
	};
	if (cells.size > 0) {
		sheet.cells = cells;
	}
	
	if (columnDefs.some((c) => Object.keys(c).length > 0)) {
		sheet.columns = columnDefs;
	}
	if (merges.length > 0) {
		sheet.merges = merges;
	}
	if (dataValidations.length > 0) {
		sheet.dataValidations = dataValidations;
	}
	if (conditionalRules.length > 0) {
		sheet.conditionalRules = conditionalRules;
	}
	if (autoFilter) {
		sheet.autoFilter = autoFilter;
	}
	if (freezePane) {
		sheet.freezePane = freezePane;
	}
	if (splitPane) {
		sheet.splitPane = splitPane;
	}
	if (sheetProtection) {
		sheet.protection = sheetProtection;
	}
	
	if (sheetView && Object.keys(sheetView).length > 0) {
		sheet.view = sheetView;
	}
	
	if (pageSetup || pageMargins || fitToPageFlag) {
		const ps = pageSetup ?? {};
		if (pageMargins) {
			ps.margins = pageMargins;
		}
		if (fitToPageFlag) {
			ps.fitToPage = true;
		}
		sheet.pageSetup = ps;
	}
	
	if (headerFooter && Object.keys(headerFooter).length > 0) {
		sheet.headerFooter = headerFooter;
	}
	
	if (rowBreaks.length > 0) {
		sheet.rowBreaks = rowBreaks.sort((a, b) => a - b);
	}
	if (colBreaks.length > 0) {
		sheet.colBreaks = colBreaks.sort((a, b) => a - b);
	}
	
	if (rowDefs.size > 0) {
		sheet.rowDefs = rowDefs;
	}
	
	if (sparklines.length > 0) {
		sheet.sparklines = sparklines;
	}
	
	if (outlineProperties) {
		sheet.outlineProperties = outlineProperties;
	}
	return sheet;
}


function parseSheetProtectionAttrs(attrs) {
	const prot = {};
	
	
	
	
	if (attrs["sheet"] === "1" || attrs["sheet"] === "true") {
		prot.sheet = true;
	}
	if (attrs["objects"] === "1" || attrs["objects"] === "true") {
		prot.objects = true;
	}
	if (attrs["scenarios"] === "1" || attrs["scenarios"] === "true") {
		prot.scenarios = true;
	}
	
	const allowOptions = [
		["selectLockedCells", "selectLockedCells"],
		["selectUnlockedCells", "selectUnlockedCells"],
		["formatCells", "formatCells"],
		["formatColumns", "formatColumns"],
		["formatRows", "formatRows"],
		["insertColumns", "insertColumns"],
		["insertRows", "insertRows"],
		["insertHyperlinks", "insertHyperlinks"],
		["deleteColumns", "deleteColumns"],
		["deleteRows", "deleteRows"],
		["sort", "sort"],
		["autoFilter", "autoFilter"],
		["pivotTables", "pivotTables"]
	];
	for (const [attr, prop] of allowOptions) {
		const val = attrs[attr];
		if (val !== undefined) {
			
			
			;
			prot[prop] = !(val === "1" || val === "true");
		}
	}
	return prot;
}

const worksheet_VALID_TYPES = new Set([
	"list",
	"whole",
	"decimal",
	"date",
	"time",
	"textLength",
	"custom"
]);
const VALID_OPERATORS = new Set([
	"between",
	"notBetween",
	"equal",
	"notEqual",
	"greaterThan",
	"lessThan",
	"greaterThanOrEqual",
	"lessThanOrEqual"
]);
function buildDataValidation(attrs, formula1Text, formula2Text) {
	const typeStr = attrs["type"];
	if (!typeStr || !worksheet_VALID_TYPES.has(typeStr)) return null;
	const sqref = attrs["sqref"];
	if (!sqref) return null;
	const dv = {
		type: typeStr,
		range: sqref
	};
	
	const operatorStr = attrs["operator"];
	if (operatorStr && VALID_OPERATORS.has(operatorStr)) {
		dv.operator = operatorStr;
	}
	
	if (attrs["allowBlank"] === "1" || attrs["allowBlank"] === "true") {
		dv.allowBlank = true;
	}
	if (attrs["showInputMessage"] === "1" || attrs["showInputMessage"] === "true") {
		dv.showInputMessage = true;
	}
	if (attrs["showErrorMessage"] === "1" || attrs["showErrorMessage"] === "true") {
		dv.showErrorMessage = true;
	}
	
	const errorStyle = attrs["errorStyle"];
	if (errorStyle === "stop" || errorStyle === "warning" || errorStyle === "information") {
		dv.errorStyle = errorStyle;
	}
	
	if (attrs["promptTitle"]) dv.inputTitle = attrs["promptTitle"];
	if (attrs["prompt"]) dv.inputMessage = attrs["prompt"];
	if (attrs["errorTitle"]) dv.errorTitle = attrs["errorTitle"];
	if (attrs["error"]) dv.errorMessage = attrs["error"];
	
	if (formula1Text) {
		if (typeStr === "list") {
			
			const trimmed = formula1Text.trim();
			if (trimmed.startsWith("\"") && trimmed.endsWith("\"")) {
				
				const inner = trimmed.slice(1, -1);
				dv.values = inner.split(",");
			} else {
				
				dv.formula1 = formula1Text;
			}
		} else {
			dv.formula1 = formula1Text;
		}
	}
	if (formula2Text) {
		dv.formula2 = formula2Text;
	}
	return dv;
}

const VALID_CF_TYPES = new Set([
	"cellIs",
	"expression",
	"colorScale",
	"dataBar",
	"iconSet",
	"top10",
	"aboveAverage",
	"duplicateValues",
	"uniqueValues",
	"containsText",
	"notContainsText",
	"beginsWith",
	"endsWith",
	"containsBlanks",
	"notContainsBlanks"
]);
function buildConditionalRule(attrs, sqref, formulas, csCfvos, csColors, dbCfvos, dbColor, isCfvos, isAttrsObj, dxfs) {
	const typeStr = attrs["type"];
	if (!typeStr || !VALID_CF_TYPES.has(typeStr)) return null;
	if (!sqref) return null;
	const rule = {
		type: typeStr,
		priority: Number(attrs["priority"] ?? "1"),
		range: sqref
	};
	
	const operatorStr = attrs["operator"];
	if (operatorStr && VALID_OPERATORS.has(operatorStr)) {
		rule.operator = operatorStr;
	}
	
	
	
	
	const dxfId = Number(attrs["dxfId"]);
	if (dxfs && !Number.isNaN(dxfId)) {
		const dxf = dxfs[dxfId];
		
		
		if (dxf && Object.keys(dxf).length > 0) rule.style = dxf;
	}
	
	if (attrs["stopIfTrue"] === "1" || attrs["stopIfTrue"] === "true") {
		rule.stopIfTrue = true;
	}
	
	if (attrs["text"] !== undefined) {
		rule.text = attrs["text"];
	}
	
	if (formulas.length === 1) {
		rule.formula = formulas[0];
	} else if (formulas.length > 1) {
		rule.formula = formulas;
	}
	
	if (typeStr === "colorScale" && csCfvos.length > 0) {
		rule.colorScale = {
			cfvo: csCfvos.map((c) => ({
				type: c.type,
				value: c.value
			})),
			colors: csColors
		};
	}
	
	if (typeStr === "dataBar" && dbCfvos.length > 0) {
		rule.dataBar = {
			cfvo: dbCfvos.map((c) => ({
				type: c.type,
				value: c.value
			})),
			color: dbColor
		};
	}
	
	if (typeStr === "iconSet" && isCfvos.length > 0) {
		rule.iconSet = {
			iconSet: isAttrsObj["iconSet"] ?? "3TrafficLights1",
			cfvo: isCfvos.map((c) => ({
				type: c.type,
				value: c.value
			}))
		};
		if (isAttrsObj["reverse"] === "1" || isAttrsObj["reverse"] === "true") {
			rule.iconSet.reverse = true;
		}
		if (isAttrsObj["showValue"] === "0" || isAttrsObj["showValue"] === "false") {
			rule.iconSet.showValue = false;
		}
	}
	return rule;
}

function processCell(ref, type, styleIndex, valueText, formulaText, inlineText, inlineRichText, ctx, rows, cells, formulaType, formulaSi, formulaRef, formulaCm, fallbackRow, fallbackCol) {
	
	
	const pos = ref !== "" ? worksheet_parseCellRef(ref) : fallbackRow !== undefined && fallbackCol !== undefined ? {
		row: fallbackRow,
		col: fallbackCol
	} : null;
	if (!pos) return;
	const { row, col } = pos;
	
	
	if (!Number.isInteger(row) || !Number.isInteger(col) || row < 0 || col < 0 || row > MAX_ROW_INDEX || col > MAX_COL_INDEX) {
		throw new ParseError(`Cell reference "${ref}" is outside the supported sheet bounds (max row ${MAX_ROW_INDEX + 1}, max col ${MAX_COL_INDEX + 1})`);
	}
	
	while (rows.length <= row) {
		rows.push([]);
	}
	while (rows[row].length <= col) {
		rows[row].push(null);
	}
	let value = null;
	let cellType = "empty";
	let formula;
	let formulaResult;
	let richText;
	
	if (formulaText) {
		formula = formulaText;
	} else if (formulaType === "shared" && formulaSi !== undefined && formulaSi >= 0) {
		
		formula = "";
	}
	
	switch (type) {
		case "s": {
			
			const idx = Number(valueText);
			if (!Number.isNaN(idx) && idx >= 0 && idx < ctx.sharedStrings.length) {
				const ss = ctx.sharedStrings[idx];
				value = ss.text;
				if (ss.richText && ss.richText.length > 0) {
					richText = ss.richText;
					cellType = "richText";
				} else {
					cellType = "string";
				}
			} else {
				
				
				value = null;
				cellType = "empty";
			}
			break;
		}
		case "str": {
			
			value = decodeOoxmlEscapes(valueText);
			cellType = formula ? "formula" : "string";
			break;
		}
		case "inlineStr": {
			
			if (inlineRichText && inlineRichText.length > 0) {
				value = inlineRichText.map((r) => r.text).join("");
				richText = inlineRichText;
				cellType = "richText";
			} else {
				value = decodeOoxmlEscapes(inlineText);
				cellType = "string";
			}
			break;
		}
		case "b": {
			
			value = valueText === "1" || valueText.toLowerCase() === "true";
			cellType = "boolean";
			break;
		}
		case "e": {
			
			value = valueText;
			cellType = "error";
			break;
		}
		case "n":
		default: {
			
			if (valueText === "" && !formula) {
				
				value = null;
				cellType = "empty";
				break;
			}
			const num = Number(valueText);
			if (!Number.isNaN(num) && valueText !== "") {
				
				if (ctx.styles && styleIndex >= 0 && isDateStyle(ctx.styles, styleIndex)) {
					value = serialToDate(num, ctx.dateSystem === "1904");
					cellType = "date";
				} else {
					value = num;
					cellType = "number";
				}
			} else if (valueText !== "") {
				
				value = valueText;
				cellType = "string";
			}
			if (formula) {
				formulaResult = value;
				cellType = "formula";
			}
			break;
		}
	}
	
	rows[row][col] = value;
	
	
	const isCheckbox = ctx.styles && styleIndex >= 0 ? ctx.styles.cellXfs[styleIndex]?.hasCheckboxFeature ?? false : false;
	
	const hasDetails = formula !== undefined || richText !== undefined || ctx.readStyles && ctx.styles && styleIndex >= 0 || isCheckbox || cellType === "error" || cellType === "formula" || cellType === "richText";
	if (hasDetails) {
		const cell = {
			value,
			type: cellType
		};
		if (isCheckbox) {
			cell.checkbox = true;
		}
		if (formula !== undefined) {
			cell.formula = formula;
			if (formulaResult !== undefined) {
				cell.formulaResult = formulaResult;
			}
			
			if (formulaType === "shared") {
				cell.formulaType = "shared";
				if (formulaSi !== undefined && formulaSi >= 0) {
					cell.formulaSharedIndex = formulaSi;
				}
				if (formulaRef) {
					cell.formulaRef = formulaRef;
				}
			} else if (formulaType === "array") {
				cell.formulaType = "array";
				if (formulaRef) {
					cell.formulaRef = formulaRef;
				}
			}
			
			
			
			if (formulaCm) {
				cell.formulaDynamic = true;
			}
		}
		if (richText) {
			cell.richText = richText;
		}
		if (ctx.readStyles && ctx.styles && styleIndex >= 0) {
			const style = resolveStyle(ctx.styles, styleIndex);
			if (Object.keys(style).length > 0) {
				cell.style = style;
			}
		}
		cells.set(`${row},${col}`, cell);
	}
}

function applyFontProp(font, tag, attrs) {
	switch (tag) {
		case "b":
			font.bold = attrs["val"] !== "0" && attrs["val"] !== "false";
			break;
		case "i":
			font.italic = attrs["val"] !== "0" && attrs["val"] !== "false";
			break;
		case "u": {
			const val = attrs["val"];
			if (val === "double") font.underline = "double";
			else font.underline = true;
			break;
		}
		case "strike":
			font.strikethrough = attrs["val"] !== "0" && attrs["val"] !== "false";
			break;
		case "sz":
			if (attrs["val"]) font.size = Number(attrs["val"]);
			break;
		case "rFont":
			if (attrs["val"]) font.name = attrs["val"];
			break;
		case "color":
			font.color = {};
			if (attrs["rgb"]) {
				const rgb = attrs["rgb"];
				font.color.rgb = rgb.length === 8 ? rgb.slice(2) : rgb;
			}
			if (attrs["theme"]) font.color.theme = Number(attrs["theme"]);
			if (attrs["tint"]) font.color.tint = Number(attrs["tint"]);
			if (attrs["indexed"]) font.color.indexed = Number(attrs["indexed"]);
			break;
		case "vertAlign":
			if (attrs["val"] === "superscript" || attrs["val"] === "subscript") {
				font.vertAlign = attrs["val"];
			}
			break;
		case "family":
			if (attrs["val"]) font.family = Number(attrs["val"]);
			break;
		case "charset":
			if (attrs["val"]) font.charset = Number(attrs["val"]);
			break;
		case "scheme":
			if (attrs["val"] === "major" || attrs["val"] === "minor" || attrs["val"] === "none") {
				font.scheme = attrs["val"];
			}
			break;
	}
}

function parsePageMarginsAttrs(attrs) {
	const m = {};
	if (attrs["left"]) m.left = Number(attrs["left"]);
	if (attrs["right"]) m.right = Number(attrs["right"]);
	if (attrs["top"]) m.top = Number(attrs["top"]);
	if (attrs["bottom"]) m.bottom = Number(attrs["bottom"]);
	if (attrs["header"]) m.header = Number(attrs["header"]);
	if (attrs["footer"]) m.footer = Number(attrs["footer"]);
	return m;
}


const PAPER_SIZE_REVERSE = {
	1: "letter",
	3: "tabloid",
	5: "legal",
	7: "executive",
	8: "a3",
	9: "a4",
	11: "a5",
	12: "b4",
	13: "b5"
};

function applyPrintOptionsAttrs(existing, attrs) {
	const ps = existing ?? {};
	const isTrue = (value) => value === "1" || value === "true";
	if (isTrue(attrs["gridLines"])) ps.showGridLines = true;
	if (isTrue(attrs["headings"])) ps.showRowColHeaders = true;
	if (isTrue(attrs["horizontalCentered"])) ps.horizontalCentered = true;
	if (isTrue(attrs["verticalCentered"])) ps.verticalCentered = true;
	return ps;
}
function parsePageSetupAttrs(attrs) {
	const ps = {};
	if (attrs["paperSize"]) {
		const num = Number(attrs["paperSize"]);
		const name = PAPER_SIZE_REVERSE[num];
		if (name) ps.paperSize = name;
	}
	if (attrs["orientation"] === "landscape" || attrs["orientation"] === "portrait") {
		ps.orientation = attrs["orientation"];
	}
	if (attrs["scale"]) {
		ps.scale = Number(attrs["scale"]);
	}
	if (attrs["fitToWidth"] !== undefined || attrs["fitToHeight"] !== undefined) {
		ps.fitToPage = true;
		if (attrs["fitToWidth"]) ps.fitToWidth = Number(attrs["fitToWidth"]);
		if (attrs["fitToHeight"]) ps.fitToHeight = Number(attrs["fitToHeight"]);
	}
	
	
	
	if (attrs["horizontalCentered"] === "1" || attrs["horizontalCentered"] === "true") {
		ps.horizontalCentered = true;
	}
	if (attrs["verticalCentered"] === "1" || attrs["verticalCentered"] === "true") {
		ps.verticalCentered = true;
	}
	return ps;
}


function parseColorAttrs(attrs) {
	const color = {};
	if (attrs["rgb"]) {
		const rgb = attrs["rgb"];
		
		color.rgb = rgb.length === 8 ? rgb.slice(2) : rgb;
	}
	if (attrs["theme"]) {
		color.theme = Number(attrs["theme"]);
	}
	if (attrs["tint"]) {
		color.tint = Number(attrs["tint"]);
	}
	if (attrs["indexed"]) {
		color.indexed = Number(attrs["indexed"]);
	}
	return color;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/metadata.mjs































const NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const NS_XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

const XLDAPR = "XLDAPR";

const XLDAPR_EXT_URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

const metadata_METADATA_PART_PATH = "xl/metadata.xml";

const METADATA_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const METADATA_REL_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

const DYNAMIC_ARRAY_CM = 1;

function metadata_writeMetadataXml() {
	const metadataType = writer_xmlSelfClose("metadataType", {
		name: XLDAPR,
		minSupportedVersion: 12e4,
		copy: 1,
		pasteAll: 1,
		pasteValues: 1,
		merge: 1,
		splitFirst: 1,
		rowColShift: 1,
		clearFormats: 1,
		clearComments: 1,
		assign: 1,
		coerce: 1,
		cellMeta: 1
	});
	
	const futureBlock = writer_xmlElement("bk", undefined, [writer_xmlElement("extLst", undefined, [writer_xmlElement("ext", { uri: XLDAPR_EXT_URI }, [writer_xmlSelfClose("xda:dynamicArrayProperties", {
		fDynamic: 1,
		fCollapsed: 0
	})])])]);
	
	
	const cellBlock = writer_xmlElement("bk", undefined, [writer_xmlSelfClose("rc", {
		t: 1,
		v: 0
	})]);
	return writer_xmlDocument("metadata", {
		xmlns: NS_SPREADSHEET,
		"xmlns:xda": NS_XDA
	}, [
		writer_xmlElement("metadataTypes", { count: 1 }, [metadataType]),
		writer_xmlElement("futureMetadata", {
			name: XLDAPR,
			count: 1
		}, [futureBlock]),
		writer_xmlElement("cellMetadata", { count: 1 }, [cellBlock])
	]);
}

function metadata_parseDynamicArrayCellMetadata(xml) {
	const dynamic = new Set();
	const root = parseXml(xml);
	const meta = root.local === "metadata" ? root : metadata_findChild(root, "metadata");
	if (!meta) return dynamic;
	
	const typeNames = [];
	const types = metadata_findChild(meta, "metadataTypes");
	if (types) {
		for (const type of metadata_childElements(types)) {
			if (type.local === "metadataType") typeNames.push(type.attrs["name"] ?? "");
		}
	}
	
	
	
	const blocksByType = new Map();
	for (const future of metadata_childElements(meta)) {
		if (future.local !== "futureMetadata") continue;
		const name = future.attrs["name"] ?? "";
		const blocks = blocksByType.get(name) ?? [];
		for (const bk of metadata_childElements(future)) {
			if (bk.local === "bk") blocks.push(blockIsDynamicArray(bk));
		}
		blocksByType.set(name, blocks);
	}
	const cellMetadata = metadata_findChild(meta, "cellMetadata");
	if (!cellMetadata) return dynamic;
	let index = 0;
	for (const bk of metadata_childElements(cellMetadata)) {
		if (bk.local !== "bk") continue;
		index++;
		for (const rc of metadata_childElements(bk)) {
			if (rc.local !== "rc") continue;
			if (typeNames[parseIntOr(rc.attrs["t"], 0) - 1] !== XLDAPR) continue;
			const blocks = blocksByType.get(XLDAPR);
			const v = parseIntOr(rc.attrs["v"], -1);
			
			
			if (!blocks || v < 0 || v >= blocks.length || blocks[v]) dynamic.add(index);
		}
	}
	return dynamic;
}

function blockIsDynamicArray(bk) {
	for (const extLst of metadata_childElements(bk)) {
		if (extLst.local !== "extLst") continue;
		for (const ext of metadata_childElements(extLst)) {
			if (ext.local !== "ext") continue;
			
			
			if ((ext.attrs["uri"] ?? "").toLowerCase() !== XLDAPR_EXT_URI) continue;
			for (const props of metadata_childElements(ext)) {
				if (props.local !== "dynamicArrayProperties") continue;
				const fDynamic = props.attrs["fDynamic"];
				return fDynamic !== "0" && fDynamic !== "false";
			}
		}
	}
	
	return true;
}
function metadata_childElements(el) {
	const out = [];
	for (const child of el.children) {
		if (typeof child !== "string") out.push(child);
	}
	return out;
}
function metadata_findChild(el, localName) {
	for (const child of el.children) {
		if (typeof child !== "string" && child.local === localName) return child;
	}
	return undefined;
}
function parseIntOr(raw, fallback) {
	if (raw === undefined) return fallback;
	const n = parseInt(raw, 10);
	return Number.isNaN(n) ? fallback : n;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/comments-reader.mjs


function comments_reader_parseComments(xml) {
	const comments = new Map();
	const authors = [];
	
	let inAuthors = false;
	let inAuthor = false;
	let inCommentList = false;
	let inComment = false;
	let inText = false;
	let _inR = false;
	let inT = false;
	let authorText = "";
	let currentRef = "";
	let currentAuthorId = -1;
	let currentText = "";
	parseSax(xml, {
		onOpenTag(tag, attrs) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "authors":
					inAuthors = true;
					break;
				case "author":
					if (inAuthors) {
						inAuthor = true;
						authorText = "";
					}
					break;
				case "commentList":
					inCommentList = true;
					break;
				case "comment":
					if (inCommentList) {
						inComment = true;
						currentRef = attrs["ref"] ?? "";
						currentAuthorId = attrs["authorId"] ? Number(attrs["authorId"]) : -1;
						currentText = "";
					}
					break;
				case "text":
					if (inComment) {
						inText = true;
					}
					break;
				case "r":
					if (inText) {
						_inR = true;
					}
					break;
				case "t":
					if (inText) {
						inT = true;
					}
					break;
			}
		},
		onText(text) {
			if (inAuthor) {
				authorText += text;
			} else if (inT) {
				currentText += text;
			}
		},
		onCloseTag(tag) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "authors":
					inAuthors = false;
					break;
				case "author":
					if (inAuthor) {
						authors.push(authorText);
						inAuthor = false;
					}
					break;
				case "commentList":
					inCommentList = false;
					break;
				case "comment":
					if (inComment && currentRef) {
						const comment = { text: currentText };
						if (currentAuthorId >= 0 && currentAuthorId < authors.length) {
							const authorName = authors[currentAuthorId];
							if (authorName) {
								comment.author = authorName;
							}
						}
						comments.set(currentRef, comment);
						inComment = false;
					}
					break;
				case "text":
					inText = false;
					break;
				case "r":
					_inR = false;
					break;
				case "t":
					inT = false;
					break;
			}
		}
	});
	return comments;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/doc-props-reader.mjs


function getChildText(parent, localName) {
	for (const child of parent.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === localName) {
			const text = child.children.filter((c) => typeof c === "string").join("");
			return text || undefined;
		}
	}
	return undefined;
}
function parseW3CDTF(value) {
	if (!value) return undefined;
	const d = new Date(value);
	if (Number.isNaN(d.getTime())) return undefined;
	return d;
}


function doc_props_reader_parseCoreProperties(xml) {
	const doc = parseXml(xml);
	const props = {};
	
	
	
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		const text = child.children.filter((c) => typeof c === "string").join("");
		switch (local) {
			case "title":
				if (text) props.title = text;
				break;
			case "subject":
				if (text) props.subject = text;
				break;
			case "creator":
				if (text) props.creator = text;
				break;
			case "keywords":
				if (text) props.keywords = text;
				break;
			case "description":
				if (text) props.description = text;
				break;
			case "lastModifiedBy":
				if (text) props.lastModifiedBy = text;
				break;
			case "category":
				if (text) props.category = text;
				break;
			case "created":
				if (text) {
					const d = parseW3CDTF(text);
					if (d) props.created = d;
				}
				break;
			case "modified":
				if (text) {
					const d = parseW3CDTF(text);
					if (d) props.modified = d;
				}
				break;
		}
	}
	return props;
}


function doc_props_reader_parseCustomProperties(xml) {
	const doc = parseXml(xml);
	const custom = {};
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local !== "property") continue;
		const name = child.attrs["name"];
		if (!name) continue;
		
		for (const vtChild of child.children) {
			if (typeof vtChild === "string") continue;
			const vtLocal = vtChild.local || vtChild.tag;
			const text = vtChild.children.filter((c) => typeof c === "string").join("");
			switch (vtLocal) {
				case "lpwstr":
					custom[name] = text;
					break;
				case "i4":
				case "i8":
				case "int":
					if (text) custom[name] = parseInt(text, 10);
					break;
				case "r8":
				case "decimal":
					if (text) custom[name] = parseFloat(text);
					break;
				case "bool":
					custom[name] = text === "true" || text === "1";
					break;
				case "filetime":
				case "date":
					if (text) {
						const d = new Date(text);
						if (!Number.isNaN(d.getTime())) custom[name] = d;
					}
					break;
			}
			break;
		}
	}
	return custom;
}


function doc_props_reader_parseAppProperties(xml) {
	const doc = parseXml(xml);
	const props = {};
	const company = getChildText(doc, "Company");
	if (company) props.company = company;
	const manager = getChildText(doc, "Manager");
	if (manager) props.manager = manager;
	return props;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/theme.mjs




const COLOR_ELEMENT_ORDER = (/* unused pure expression or super */ null && ([
	"dk1",
	"lt1",
	"dk2",
	"lt2",
	"accent1",
	"accent2",
	"accent3",
	"accent4",
	"accent5",
	"accent6",
	"hlink",
	"folHlink"
]));

function theme_parseThemeColors(xml) {
	const colorMap = new Map();
	
	let inClrScheme = false;
	let currentSlot = "";
	parseSax(xml, {
		onOpenTag(tag, attrs) {
			if (tag === "clrScheme" || tag === "a:clrScheme") {
				inClrScheme = true;
				return;
			}
			if (!inClrScheme) return;
			
			const local = tag.includes(":") ? tag.split(":").pop() : tag;
			
			if (COLOR_ELEMENT_ORDER.includes(local)) {
				currentSlot = local;
				return;
			}
			
			if (currentSlot) {
				if (local === "srgbClr" && attrs["val"]) {
					colorMap.set(currentSlot, attrs["val"].toUpperCase());
				} else if (local === "sysClr" && attrs["lastClr"]) {
					colorMap.set(currentSlot, attrs["lastClr"].toUpperCase());
				}
			}
		},
		onCloseTag(tag) {
			const local = tag.includes(":") ? tag.split(":").pop() : tag;
			if (local === "clrScheme") {
				inClrScheme = false;
			}
			if (currentSlot && COLOR_ELEMENT_ORDER.includes(local)) {
				currentSlot = "";
			}
		}
	});
	
	return COLOR_ELEMENT_ORDER.map((slot) => colorMap.get(slot) ?? "000000");
}

function resolveThemeColor(themeColors, themeIndex, tint) {
	if (themeIndex < 0 || themeIndex >= themeColors.length) {
		return "000000";
	}
	const hex = themeColors[themeIndex];
	if (tint === undefined || tint === 0) {
		return hex;
	}
	
	const r = parseInt(hex.slice(0, 2), 16);
	const g = parseInt(hex.slice(2, 4), 16);
	const b = parseInt(hex.slice(4, 6), 16);
	
	const applyTint = (channel) => {
		let result;
		if (tint < 0) {
			
			result = channel * (1 + tint);
		} else {
			
			result = channel + (255 - channel) * tint;
		}
		return Math.round(Math.min(255, Math.max(0, result)));
	};
	const nr = applyTint(r);
	const ng = applyTint(g);
	const nb = applyTint(b);
	return nr.toString(16).padStart(2, "0").toUpperCase() + ng.toString(16).padStart(2, "0").toUpperCase() + nb.toString(16).padStart(2, "0").toUpperCase();
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/reader.mjs























const NS_TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const NS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function reader_matchesRelType(rel, type) {
	return rel === `${NS_TRANSITIONAL}/${type}` || rel === `${NS_STRICT}/${type}` || rel.endsWith("/" + type);
}

function decodeUtf8(data) {
	return new TextDecoder("utf-8").decode(data);
}

function resolvePath(base, target) {
	
	if (target.startsWith("/")) return target.slice(1);
	const baseParts = base.split("/").filter(Boolean);
	const targetParts = target.split("/").filter(Boolean);
	for (const part of targetParts) {
		if (part === "..") {
			baseParts.pop();
		} else if (part !== ".") {
			baseParts.push(part);
		}
	}
	return baseParts.join("/");
}

function dirname(path) {
	const idx = path.lastIndexOf("/");
	return idx === -1 ? "" : path.slice(0, idx);
}


async function reader_readXlsx(input, options) {
	let data = await readInputToUint8Array(input, options?.maxInputBytes);
	
	
	
	if (isOle2Container(data)) {
		if (options?.password) {
			data = await decryptAgile(data, options.password);
		} else {
			throw new EncryptedFileError("xlsx");
		}
	}
	
	let zip;
	try {
		zip = new ZipReader(data);
	} catch (err) {
		if (err instanceof ZipError) throw err;
		throw new ParseError("Failed to open XLSX file: not a valid ZIP archive", undefined, { cause: err });
	}
	
	if (!zip.has("[Content_Types].xml")) {
		throw new ParseError("Invalid XLSX: missing [Content_Types].xml");
	}
	const contentTypesXml = decodeUtf8(await zip.extract("[Content_Types].xml"));
	parseContentTypes(contentTypesXml);
	
	if (!zip.has("_rels/.rels")) {
		throw new ParseError("Invalid XLSX: missing _rels/.rels");
	}
	const rootRelsXml = decodeUtf8(await zip.extract("_rels/.rels"));
	const rootRels = parseRelationships(rootRelsXml);
	const workbookRel = rootRels.find((r) => reader_matchesRelType(r.type, "officeDocument"));
	if (!workbookRel) {
		throw new ParseError("Invalid XLSX: cannot find workbook relationship in _rels/.rels");
	}
	const workbookPath = workbookRel.target.startsWith("/") ? workbookRel.target.slice(1) : workbookRel.target;
	
	const workbookDir = dirname(workbookPath);
	const workbookRelsPath = workbookDir ? `${workbookDir}/_rels/${workbookPath.slice(workbookDir.length + 1)}.rels` : `_rels/${workbookPath}.rels`;
	let workbookRels = [];
	if (zip.has(workbookRelsPath)) {
		const wbRelsXml = decodeUtf8(await zip.extract(workbookRelsPath));
		workbookRels = parseRelationships(wbRelsXml);
	}
	
	if (!zip.has(workbookPath)) {
		throw new ParseError(`Invalid XLSX: missing workbook at ${workbookPath}`);
	}
	const workbookXml = decodeUtf8(await zip.extract(workbookPath));
	const { sheets: sheetInfos, dateSystem, namedRanges, workbookProtection, activeSheet, pivotCacheRefs } = parseWorkbookXml(workbookXml, options);
	
	let sharedStrings = [];
	const ssRel = workbookRels.find((r) => reader_matchesRelType(r.type, "sharedStrings"));
	if (ssRel) {
		const ssPath = resolvePath(workbookDir, ssRel.target);
		if (zip.has(ssPath)) {
			const ssXml = decodeUtf8(await zip.extract(ssPath));
			sharedStrings = parseSharedStrings(ssXml);
		}
	}
	
	let parsedStyles = null;
	const stylesRel = workbookRels.find((r) => reader_matchesRelType(r.type, "styles"));
	if (stylesRel) {
		const stylesPath = resolvePath(workbookDir, stylesRel.target);
		if (zip.has(stylesPath)) {
			const stylesXml = decodeUtf8(await zip.extract(stylesPath));
			parsedStyles = parseStyles(stylesXml);
		}
	}
	
	let themeColors;
	const themePath = workbookDir ? `${workbookDir}/theme/theme1.xml` : "theme/theme1.xml";
	if (zip.has(themePath)) {
		const themeXml = decodeUtf8(await zip.extract(themePath));
		themeColors = parseThemeColors(themeXml);
	}
	
	
	let persons;
	const personsRel = workbookRels.find((r) => reader_matchesRelType(r.type, "person"));
	if (personsRel) {
		const personsPath = resolvePath(workbookDir, personsRel.target);
		if (zip.has(personsPath)) {
			const personsXml = decodeUtf8(await zip.extract(personsPath));
			persons = parsePersons(personsXml);
		}
	}
	
	
	
	
	const externalLinkRels = workbookRels.filter((r) => reader_matchesRelType(r.type, "externalLink")).sort((a, b) => relIdNum(a.id) - relIdNum(b.id));
	const externalLinks = [];
	for (const rel of externalLinkRels) {
		const linkPath = resolvePath(workbookDir, rel.target);
		if (!zip.has(linkPath)) continue;
		const linkXml = decodeUtf8(await zip.extract(linkPath));
		const linkRelsPath = relsPathFor(linkPath);
		const linkRelsXml = zip.has(linkRelsPath) ? decodeUtf8(await zip.extract(linkRelsPath)) : undefined;
		externalLinks.push(parseExternalLink(linkXml, linkRelsXml));
	}
	
	
	
	
	
	let cellImages;
	const cellImagesRel = workbookRels.find((r) => r.type === REL_CELL_IMAGES);
	if (cellImagesRel) {
		const cellImagesPath = resolvePath(workbookDir, cellImagesRel.target);
		if (zip.has(cellImagesPath)) {
			const ciXml = decodeUtf8(await zip.extract(cellImagesPath));
			const refs = parseCellImages(ciXml);
			
			
			const ciRelsPath = relsPathFor(cellImagesPath);
			const ciDir = dirname(cellImagesPath);
			const media = new Map();
			if (zip.has(ciRelsPath)) {
				const ciRelsXml = decodeUtf8(await zip.extract(ciRelsPath));
				for (const rel of parseRelationships(ciRelsXml)) {
					if (!reader_matchesRelType(rel.type, "image")) continue;
					const mediaPath = resolvePath(ciDir, rel.target);
					if (!zip.has(mediaPath)) continue;
					const ext = mediaPath.split(".").pop()?.toLowerCase() ?? "";
					const type = EXT_TO_IMAGE_TYPE[ext];
					if (!type) continue;
					media.set(rel.id, {
						data: await zip.extract(mediaPath),
						type
					});
				}
			}
			const assembled = assembleCellImages(refs, media);
			if (assembled.length > 0) cellImages = assembled;
		}
	}
	
	
	
	
	
	const pivotCachesByCacheId = new Map();
	const pivotCachesByRId = new Map();
	for (const ref of pivotCacheRefs) {
		const rel = workbookRels.find((r) => r.id === ref.rId);
		if (!rel) continue;
		const cachePath = resolvePath(workbookDir, rel.target);
		if (!zip.has(cachePath)) continue;
		const cacheXml = decodeUtf8(await zip.extract(cachePath));
		const cache = parsePivotCacheDefinition(cacheXml);
		if (!cache) continue;
		cache.cacheId = ref.cacheId;
		
		const cacheRelsPath = relsPathFor(cachePath);
		if (zip.has(cacheRelsPath)) {
			const cacheRelsXml = decodeUtf8(await zip.extract(cacheRelsPath));
			const cacheRels = parseRelationships(cacheRelsXml);
			if (cacheRels.some((r) => reader_matchesRelType(r.type, "pivotCacheRecords"))) {
				cache.hasRecords = true;
			}
		}
		pivotCachesByCacheId.set(ref.cacheId, cache);
		pivotCachesByRId.set(ref.rId, cache);
	}
	
	
	const pivotCaches = pivotCacheRefs.map((ref) => pivotCachesByCacheId.get(ref.cacheId)).filter((c) => c !== undefined);
	
	
	
	
	const slicerCacheRels = workbookRels.filter((r) => reader_matchesRelType(r.type, "slicerCache")).sort((a, b) => slicerNumFromTarget(a.target) - slicerNumFromTarget(b.target));
	const slicerCaches = [];
	for (const rel of slicerCacheRels) {
		const cachePath = resolvePath(workbookDir, rel.target);
		if (!zip.has(cachePath)) continue;
		const cacheXml = decodeUtf8(await zip.extract(cachePath));
		const cache = parseSlicerCache(cacheXml);
		if (cache) slicerCaches.push(cache);
	}
	
	
	const timelineCacheRels = workbookRels.filter((r) => reader_matchesRelType(r.type, "timelineCache")).sort((a, b) => slicerNumFromTarget(a.target) - slicerNumFromTarget(b.target));
	const timelineCaches = [];
	for (const rel of timelineCacheRels) {
		const cachePath = resolvePath(workbookDir, rel.target);
		if (!zip.has(cachePath)) continue;
		const cacheXml = decodeUtf8(await zip.extract(cachePath));
		const cache = parseTimelineCache(cacheXml);
		if (cache) timelineCaches.push(cache);
	}
	
	
	
	
	let dynamicArrayCm;
	const metadataRel = workbookRels.find((r) => reader_matchesRelType(r.type, "sheetMetadata"));
	if (metadataRel) {
		const metadataPath = resolvePath(workbookDir, metadataRel.target);
		if (zip.has(metadataPath)) {
			dynamicArrayCm = parseDynamicArrayCellMetadata(decodeUtf8(await zip.extract(metadataPath)));
		}
	}
	
	const sheetRelMap = new Map();
	for (const rel of workbookRels) {
		if (reader_matchesRelType(rel.type, "worksheet")) {
			sheetRelMap.set(rel.id, resolvePath(workbookDir, rel.target));
		}
	}
	
	const sheetsToRead = filterSheets(sheetInfos, options?.sheets);
	
	const readStyles = options?.readStyles ?? false;
	const sheets = [];
	for (const info of sheetsToRead) {
		const wsPath = sheetRelMap.get(info.rId);
		if (!wsPath || !zip.has(wsPath)) {
			throw new ParseError(`Invalid XLSX: missing worksheet file for sheet "${info.name}"`);
		}
		
		
		
		
		
		const wsDir = dirname(wsPath);
		const wsRelsPath = relsPathFor(wsPath);
		let worksheetRels;
		if (zip.has(wsRelsPath)) {
			const wsRelsXml = decodeUtf8(await zip.extract(wsRelsPath));
			worksheetRels = parseRelationships(wsRelsXml);
		}
		const worksheetCtx = {
			sharedStrings,
			styles: parsedStyles,
			readStyles,
			dateSystem,
			worksheetRels,
			maxRows: options?.maxRows,
			range: options?.range,
			dynamicArrayCm
		};
		const wsXml = decodeUtf8(await zip.extract(wsPath));
		const sheet = parseWorksheet(wsXml, info.name, worksheetCtx);
		if (info.state === "hidden") sheet.hidden = true;
		if (info.state === "veryHidden") sheet.veryHidden = true;
		
		if (worksheetRels) {
			const drawingRel = worksheetRels.find((r) => reader_matchesRelType(r.type, "drawing"));
			if (drawingRel) {
				const drawingPath = resolvePath(wsDir, drawingRel.target);
				const drawing = await extractSheetDrawing(zip, drawingPath);
				if (drawing.images.length > 0) {
					sheet.images = drawing.images;
				}
				if (drawing.textBoxes.length > 0) {
					sheet.textBoxes = drawing.textBoxes;
				}
				
				
				
				
				
				if (drawing.chartRefs.length > 0) {
					const charts = [];
					for (const chartRef of drawing.chartRefs) {
						if (!zip.has(chartRef.path)) continue;
						const chartXml = decodeUtf8(await zip.extract(chartRef.path));
						const chart = parseChart(chartXml);
						if (!chart) continue;
						if (chartRef.anchor) chart.anchor = chartRef.anchor;
						if (chartRef.altText) chart.altText = chartRef.altText;
						if (chartRef.frameTitle) chart.frameTitle = chartRef.frameTitle;
						charts.push(chart);
					}
					if (charts.length > 0) sheet.charts = charts;
				}
			}
		}
		
		if (worksheetRels) {
			const commentsRel = worksheetRels.find((r) => reader_matchesRelType(r.type, "comments"));
			if (commentsRel) {
				const commentsPath = resolvePath(wsDir, commentsRel.target);
				if (zip.has(commentsPath)) {
					const commentsXml = decodeUtf8(await zip.extract(commentsPath));
					const commentsMap = parseComments(commentsXml);
					
					if (commentsMap.size > 0) {
						if (!sheet.cells) {
							sheet.cells = new Map();
						}
						for (const [cellRefStr, comment] of commentsMap) {
							const pos = parseCellRef(cellRefStr);
							const key = `${pos.row},${pos.col}`;
							let cell = sheet.cells.get(key);
							if (!cell) {
								cell = {
									value: (sheet.rows[pos.row] && sheet.rows[pos.row][pos.col]) ?? null,
									type: "string"
								};
								sheet.cells.set(key, cell);
							}
							cell.comment = comment;
						}
					}
				}
			}
			
			
			
			
			const threadedRel = worksheetRels.find((r) => reader_matchesRelType(r.type, "threadedComment"));
			if (threadedRel) {
				const tcPath = resolvePath(wsDir, threadedRel.target);
				if (zip.has(tcPath)) {
					const tcXml = decodeUtf8(await zip.extract(tcPath));
					const threaded = parseThreadedComments(tcXml);
					if (threaded.length > 0) sheet.threadedComments = threaded;
				}
			}
		}
		
		if (worksheetRels) {
			const tableRels = worksheetRels.filter((r) => reader_matchesRelType(r.type, "table"));
			if (tableRels.length > 0) {
				const tables = [];
				for (const tableRel of tableRels) {
					const tablePath = resolvePath(wsDir, tableRel.target);
					if (zip.has(tablePath)) {
						const tableXml = decodeUtf8(await zip.extract(tablePath));
						const tableDef = parseTableXml(tableXml);
						if (tableDef) {
							tables.push(tableDef);
						}
					}
				}
				if (tables.length > 0) {
					sheet.tables = tables;
				}
			}
		}
		
		if (worksheetRels) {
			const pictureRel = worksheetRels.find((r) => reader_matchesRelType(r.type, "image"));
			if (pictureRel) {
				const picturePath = resolvePath(wsDir, pictureRel.target);
				if (zip.has(picturePath)) {
					sheet.backgroundImage = await zip.extract(picturePath);
				}
			}
		}
		
		
		
		
		if (worksheetRels) {
			const pivotTableRels = worksheetRels.filter((r) => reader_matchesRelType(r.type, "pivotTable"));
			if (pivotTableRels.length > 0) {
				const pivotTables = [];
				for (const ptRel of pivotTableRels) {
					const ptPath = resolvePath(wsDir, ptRel.target);
					if (!zip.has(ptPath)) continue;
					const ptXml = decodeUtf8(await zip.extract(ptPath));
					const pivot = parsePivotTable(ptXml);
					if (!pivot) continue;
					
					
					
					
					const ptRelsPath = relsPathFor(ptPath);
					if (zip.has(ptRelsPath)) {
						const ptRelsXml = decodeUtf8(await zip.extract(ptRelsPath));
						const ptInternalRels = parseRelationships(ptRelsXml);
						const cacheRel = ptInternalRels.find((r) => reader_matchesRelType(r.type, "pivotCacheDefinition"));
						if (cacheRel) {
							const resolvedCachePath = resolvePath(dirname(ptPath), cacheRel.target);
							for (const ref of pivotCacheRefs) {
								const wbRel = workbookRels.find((r) => r.id === ref.rId);
								if (!wbRel) continue;
								const wbCachePath = resolvePath(workbookDir, wbRel.target);
								if (wbCachePath === resolvedCachePath) {
									pivot.cacheId = ref.cacheId;
									break;
								}
							}
						}
					}
					
					
					
					const owningCache = pivotCachesByCacheId.get(pivot.cacheId);
					if (owningCache) attachPivotCacheFields(pivot, owningCache);
					pivotTables.push(pivot);
				}
				if (pivotTables.length > 0) sheet.pivotTables = pivotTables;
			}
			
			
			const slicerRels = worksheetRels.filter((r) => reader_matchesRelType(r.type, "slicer"));
			if (slicerRels.length > 0) {
				const slicers = [];
				for (const rel of slicerRels) {
					const path = resolvePath(wsDir, rel.target);
					if (!zip.has(path)) continue;
					const slicerXml = decodeUtf8(await zip.extract(path));
					for (const s of parseSlicers(slicerXml)) slicers.push(s);
				}
				if (slicers.length > 0) sheet.slicers = slicers;
			}
			
			const timelineRels = worksheetRels.filter((r) => reader_matchesRelType(r.type, "timeline"));
			if (timelineRels.length > 0) {
				const timelines = [];
				for (const rel of timelineRels) {
					const path = resolvePath(wsDir, rel.target);
					if (!zip.has(path)) continue;
					const tlXml = decodeUtf8(await zip.extract(path));
					for (const t of parseTimelines(tlXml)) timelines.push(t);
				}
				if (timelines.length > 0) sheet.timelines = timelines;
			}
		}
		sheets.push(sheet);
	}
	
	let properties;
	if (zip.has("docProps/core.xml")) {
		const coreXml = decodeUtf8(await zip.extract("docProps/core.xml"));
		const coreProps = parseCoreProperties(coreXml);
		if (Object.keys(coreProps).length > 0) {
			properties = { ...coreProps };
		}
	}
	if (zip.has("docProps/app.xml")) {
		const appXml = decodeUtf8(await zip.extract("docProps/app.xml"));
		const appProps = parseAppProperties(appXml);
		if (Object.keys(appProps).length > 0) {
			properties = {
				...properties,
				...appProps
			};
		}
	}
	if (zip.has("docProps/custom.xml")) {
		const customXml = decodeUtf8(await zip.extract("docProps/custom.xml"));
		const customProps = parseCustomProperties(customXml);
		if (Object.keys(customProps).length > 0) {
			if (!properties) properties = {};
			properties.custom = customProps;
		}
	}
	
	const workbook = {
		sheets,
		dateSystem
	};
	const remainingNames = applyPrintDefinedNames(sheets, namedRanges);
	if (remainingNames.length > 0) {
		workbook.namedRanges = remainingNames;
	}
	if (properties) {
		workbook.properties = properties;
	}
	if (themeColors) {
		workbook.themeColors = themeColors;
	}
	if (workbookProtection) {
		workbook.workbookProtection = workbookProtection;
	}
	if (activeSheet !== undefined) {
		workbook.activeSheet = activeSheet;
	}
	
	
	
	const baseFont = parsedStyles?.fonts[0];
	if (baseFont && Object.keys(baseFont).length > 0) {
		workbook.defaultFont = baseFont;
	}
	if (persons && persons.length > 0) {
		workbook.persons = persons;
	}
	if (externalLinks.length > 0) {
		workbook.externalLinks = externalLinks;
	}
	if (cellImages && cellImages.length > 0) {
		workbook.cellImages = cellImages;
	}
	if (pivotCaches.length > 0) {
		workbook.pivotCaches = pivotCaches;
	}
	if (slicerCaches.length > 0) {
		workbook.slicerCaches = slicerCaches;
	}
	if (timelineCaches.length > 0) {
		workbook.timelineCaches = timelineCaches;
	}
	return workbook;
}

function slicerNumFromTarget(target) {
	const m = target.match(/(\d+)\.xml$/i);
	return m ? parseInt(m[1], 10) : Number.POSITIVE_INFINITY;
}

function relIdNum(rId) {
	const m = rId.match(/(\d+)$/);
	return m ? parseInt(m[1], 10) : Number.POSITIVE_INFINITY;
}

function relsPathFor(partPath) {
	const slash = partPath.lastIndexOf("/");
	if (slash === -1) return `_rels/${partPath}.rels`;
	return `${partPath.slice(0, slash)}/_rels/${partPath.slice(slash + 1)}.rels`;
}


const EXT_TO_IMAGE_TYPE = {
	png: "png",
	jpg: "jpeg",
	jpeg: "jpeg",
	gif: "gif",
	svg: "svg",
	webp: "webp"
};

async function extractSheetDrawing(zip, drawingPath) {
	if (!zip.has(drawingPath)) return {
		images: [],
		textBoxes: [],
		chartRefs: []
	};
	const drawingXml = decodeUtf8(await zip.extract(drawingPath));
	
	
	
	const drawDir = dirname(drawingPath);
	const drawRelsPath = relsPathFor(drawingPath);
	const imageRelMap = new Map();
	
	
	
	const chartRelMap = new Map();
	if (zip.has(drawRelsPath)) {
		const drawRelsXml = decodeUtf8(await zip.extract(drawRelsPath));
		const drawRels = parseRelationships(drawRelsXml);
		for (const rel of drawRels) {
			if (reader_matchesRelType(rel.type, "image")) {
				imageRelMap.set(rel.id, resolvePath(drawDir, rel.target));
			} else if (reader_matchesRelType(rel.type, "chart")) {
				chartRelMap.set(rel.id, resolvePath(drawDir, rel.target));
			}
		}
	}
	
	const doc = parseXml(drawingXml);
	const images = [];
	const textBoxes = [];
	const chartRefs = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "twoCellAnchor" || local === "oneCellAnchor" || local === "absoluteAnchor") {
			
			
			
			
			const chartRid = findChartRid(child);
			if (chartRid) {
				const chartPath = chartRelMap.get(chartRid);
				if (chartPath && !chartRefs.some((r) => r.path === chartPath)) {
					
					
					
					const anchor = local === "absoluteAnchor" ? undefined : parseChartCellAnchor(child, local);
					const ref = { path: chartPath };
					if (anchor) ref.anchor = anchor;
					
					
					const frame = findChildEl(child, "graphicFrame");
					if (frame) {
						const meta = findCNvPrMeta(frame, "nvGraphicFramePr");
						if (meta.altText) ref.altText = meta.altText;
						if (meta.title) ref.frameTitle = meta.title;
					}
					chartRefs.push(ref);
				}
			}
		}
		if (local === "twoCellAnchor") {
			
			const textBox = parseTwoCellAnchorTextBox(child);
			if (textBox) {
				textBoxes.push(textBox);
				continue;
			}
			const imageInfo = parseTwoCellAnchor(child, imageRelMap);
			if (imageInfo) {
				
				const imagePath = imageInfo.mediaPath;
				if (zip.has(imagePath)) {
					const data = await zip.extract(imagePath);
					const img = {
						data,
						type: imageInfo.type,
						anchor: imageInfo.anchor
					};
					if (imageInfo.width !== undefined) img.width = imageInfo.width;
					if (imageInfo.height !== undefined) img.height = imageInfo.height;
					if (imageInfo.altText !== undefined) img.altText = imageInfo.altText;
					if (imageInfo.title !== undefined) img.title = imageInfo.title;
					images.push(img);
				}
			}
		} else if (local === "oneCellAnchor") {
			const imageInfo = parseOneCellAnchor(child, imageRelMap);
			if (imageInfo) {
				const imagePath = imageInfo.mediaPath;
				if (zip.has(imagePath)) {
					const data = await zip.extract(imagePath);
					const img = {
						data,
						type: imageInfo.type,
						anchor: imageInfo.anchor
					};
					if (imageInfo.width !== undefined) img.width = imageInfo.width;
					if (imageInfo.height !== undefined) img.height = imageInfo.height;
					if (imageInfo.altText !== undefined) img.altText = imageInfo.altText;
					if (imageInfo.title !== undefined) img.title = imageInfo.title;
					images.push(img);
				}
			}
		}
	}
	return {
		images,
		textBoxes,
		chartRefs
	};
}

function parseChartCellAnchor(el, anchorKind) {
	let from;
	let to;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") from = parseAnchorPosition(c);
		else if (local === "to") to = parseAnchorPosition(c);
	}
	if (!from) return undefined;
	if (anchorKind === "twoCellAnchor" && to) return {
		from,
		to
	};
	return { from };
}

function findChartRid(el) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "chart") {
			
			const rid = c.attrs["r:id"] ?? c.attrs["id"];
			if (rid) return rid;
		}
		const nested = findChartRid(c);
		if (nested) return nested;
	}
	return undefined;
}

function parseTwoCellAnchor(el, relMap) {
	let fromRow = 0;
	let fromCol = 0;
	let toRow = 0;
	let toCol = 0;
	let embedId;
	let altText;
	let title;
	let size;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") {
			const pos = parseAnchorPosition(c);
			fromRow = pos.row;
			fromCol = pos.col;
		} else if (local === "to") {
			const pos = parseAnchorPosition(c);
			toRow = pos.row;
			toCol = pos.col;
		} else if (local === "pic") {
			embedId = findBlipEmbed(c);
			const meta = findCNvPrMeta(c, "nvPicPr");
			altText = meta.altText;
			title = meta.title;
			size = findShapeExtent(c);
		}
	}
	if (!embedId) return null;
	const mediaPath = relMap.get(embedId);
	if (!mediaPath) return null;
	
	const ext = mediaPath.split(".").pop()?.toLowerCase() ?? "";
	const imageType = EXT_TO_IMAGE_TYPE[ext] ?? "png";
	const result = {
		mediaPath,
		type: imageType,
		anchor: {
			from: {
				row: fromRow,
				col: fromCol
			},
			to: {
				row: toRow,
				col: toCol
			}
		}
	};
	if (size) {
		result.width = size.width;
		result.height = size.height;
	}
	if (altText) result.altText = altText;
	if (title) result.title = title;
	return result;
}

function findShapeExtent(shapeEl) {
	const spPr = findChildEl(shapeEl, "spPr");
	if (!spPr) return undefined;
	const xfrm = findChildEl(spPr, "xfrm");
	if (!xfrm) return undefined;
	const ext = findChildEl(xfrm, "ext");
	if (!ext) return undefined;
	const cx = Number(ext.attrs["cx"]);
	const cy = Number(ext.attrs["cy"]);
	
	
	if (!(cx > 0) || !(cy > 0)) return undefined;
	return {
		width: Math.round(cx / EMU_PER_PIXEL),
		height: Math.round(cy / EMU_PER_PIXEL)
	};
}

function parseTwoCellAnchorTextBox(el) {
	let fromRow = 0;
	let fromCol = 0;
	let toRow = 0;
	let toCol = 0;
	let spElement = null;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") {
			const pos = parseAnchorPosition(c);
			fromRow = pos.row;
			fromCol = pos.col;
		} else if (local === "to") {
			const pos = parseAnchorPosition(c);
			toRow = pos.row;
			toCol = pos.col;
		} else if (local === "sp") {
			
			const nvSpPr = findChildEl(c, "nvSpPr");
			if (nvSpPr) {
				const cNvSpPr = findChildEl(nvSpPr, "cNvSpPr");
				if (cNvSpPr && (cNvSpPr.attrs["txBox"] === "1" || cNvSpPr.attrs["txBox"] === "true")) {
					spElement = c;
				}
			}
		}
	}
	if (!spElement) return null;
	
	const txBody = findChildEl(spElement, "txBody");
	let text = "";
	let fontSize;
	let bold;
	let color;
	if (txBody) {
		
		const paragraphs = [];
		for (const pChild of txBody.children) {
			if (typeof pChild === "string") continue;
			const pLocal = pChild.local || pChild.tag;
			if (pLocal === "p") {
				const pText = extractParagraphText(pChild);
				paragraphs.push(pText.text);
				
				if (pText.fontSize !== undefined && fontSize === undefined) fontSize = pText.fontSize;
				if (pText.bold !== undefined && bold === undefined) bold = pText.bold;
				if (pText.color !== undefined && color === undefined) color = pText.color;
			}
		}
		text = paragraphs.join("\n");
	}
	if (!text) return null;
	
	let fillColor;
	let borderColor;
	const spPr = findChildEl(spElement, "spPr");
	if (spPr) {
		const solidFill = findChildEl(spPr, "solidFill");
		if (solidFill) {
			const srgbClr = findChildEl(solidFill, "srgbClr");
			if (srgbClr && srgbClr.attrs["val"]) {
				fillColor = srgbClr.attrs["val"];
			}
		}
		const ln = findChildEl(spPr, "ln");
		if (ln) {
			const lnFill = findChildEl(ln, "solidFill");
			if (lnFill) {
				const lnClr = findChildEl(lnFill, "srgbClr");
				if (lnClr && lnClr.attrs["val"]) {
					borderColor = lnClr.attrs["val"];
				}
			}
		}
	}
	const tb = {
		text,
		anchor: {
			from: {
				row: fromRow,
				col: fromCol
			},
			to: {
				row: toRow,
				col: toCol
			}
		}
	};
	const size = findShapeExtent(spElement);
	if (size) {
		tb.width = size.width;
		tb.height = size.height;
	}
	
	const meta = findCNvPrMeta(spElement, "nvSpPr");
	if (meta.altText) tb.altText = meta.altText;
	if (meta.title) tb.title = meta.title;
	const style = {};
	let hasStyle = false;
	if (fontSize !== undefined) {
		style.fontSize = fontSize;
		hasStyle = true;
	}
	if (bold !== undefined) {
		style.bold = bold;
		hasStyle = true;
	}
	if (color !== undefined) {
		style.color = color;
		hasStyle = true;
	}
	if (fillColor !== undefined) {
		style.fillColor = fillColor;
		hasStyle = true;
	}
	if (borderColor !== undefined) {
		style.borderColor = borderColor;
		hasStyle = true;
	}
	if (hasStyle) tb.style = style;
	return tb;
}

function findChildEl(el, localName) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === localName) return c;
	}
	return null;
}

function extractParagraphText(pEl) {
	let text = "";
	let fontSize;
	let bold;
	let color;
	for (const child of pEl.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "r") {
			
			const rPr = findChildEl(c, "rPr");
			if (rPr) {
				if (rPr.attrs["sz"]) {
					fontSize = Number(rPr.attrs["sz"]) / 100;
				}
				if (rPr.attrs["b"] === "1" || rPr.attrs["b"] === "true") {
					bold = true;
				}
				
				const solidFill = findChildEl(rPr, "solidFill");
				if (solidFill) {
					const srgbClr = findChildEl(solidFill, "srgbClr");
					if (srgbClr && srgbClr.attrs["val"]) {
						color = srgbClr.attrs["val"];
					}
				}
			}
			const tEl = findChildEl(c, "t");
			if (tEl) {
				text += tEl.children.filter((ch) => typeof ch === "string").join("");
			}
		}
	}
	return {
		text,
		fontSize,
		bold,
		color
	};
}

const EMU_PER_PIXEL = 9525;

function parseOneCellAnchor(el, relMap) {
	let fromRow = 0;
	let fromCol = 0;
	let widthEmu = 0;
	let heightEmu = 0;
	let embedId;
	let altText;
	let title;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") {
			const pos = parseAnchorPosition(c);
			fromRow = pos.row;
			fromCol = pos.col;
		} else if (local === "ext") {
			
			widthEmu = Number(c.attrs["cx"]) || 0;
			heightEmu = Number(c.attrs["cy"]) || 0;
		} else if (local === "pic") {
			embedId = findBlipEmbed(c);
			const meta = findCNvPrMeta(c, "nvPicPr");
			altText = meta.altText;
			title = meta.title;
		}
	}
	if (!embedId) return null;
	const mediaPath = relMap.get(embedId);
	if (!mediaPath) return null;
	const ext = mediaPath.split(".").pop()?.toLowerCase() ?? "";
	const imageType = EXT_TO_IMAGE_TYPE[ext] ?? "png";
	const result = {
		mediaPath,
		type: imageType,
		anchor: { from: {
			row: fromRow,
			col: fromCol
		} }
	};
	if (widthEmu > 0) {
		result.width = Math.round(widthEmu / EMU_PER_PIXEL);
	}
	if (heightEmu > 0) {
		result.height = Math.round(heightEmu / EMU_PER_PIXEL);
	}
	if (altText) result.altText = altText;
	if (title) result.title = title;
	return result;
}

function findCNvPrMeta(parentEl, wrapperName) {
	const wrapper = findChildEl(parentEl, wrapperName);
	if (!wrapper) return {};
	const cNvPr = findChildEl(wrapper, "cNvPr");
	if (!cNvPr) return {};
	const out = {};
	if (cNvPr.attrs["descr"]) out.altText = cNvPr.attrs["descr"];
	if (cNvPr.attrs["title"]) out.title = cNvPr.attrs["title"];
	return out;
}

function parseAnchorPosition(el) {
	let row = 0;
	let col = 0;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		const text = c.children.filter((ch) => typeof ch === "string").join("");
		if (local === "row") {
			row = Number(text) || 0;
		} else if (local === "col") {
			col = Number(text) || 0;
		}
	}
	return {
		row,
		col
	};
}

function findBlipEmbed(picEl) {
	for (const child of picEl.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "blipFill") {
			for (const blipChild of c.children) {
				if (typeof blipChild === "string") continue;
				const bc = blipChild;
				const blipLocal = bc.local || bc.tag;
				if (blipLocal === "blip") {
					
					return bc.attrs["r:embed"] ?? bc.attrs["R:embed"] ?? findEmbedAttr(bc.attrs);
				}
			}
		}
	}
	return undefined;
}

function findEmbedAttr(attrs) {
	for (const key of Object.keys(attrs)) {
		if (key.endsWith(":embed") && attrs[key].startsWith("rId")) {
			return attrs[key];
		}
	}
	return undefined;
}


function applyPrintDefinedNames(sheets, namedRanges) {
	if (namedRanges.length === 0) return namedRanges;
	const byName = new Map();
	for (const sheet of sheets) byName.set(sheet.name, sheet);
	const remaining = [];
	for (const nr of namedRanges) {
		const isPrintArea = nr.name === "_xlnm.Print_Area";
		const isPrintTitles = nr.name === "_xlnm.Print_Titles";
		const sheet = nr.scope !== undefined ? byName.get(nr.scope) : undefined;
		if (!isPrintArea && !isPrintTitles || !sheet) {
			remaining.push(nr);
			continue;
		}
		const pageSetup = sheet.pageSetup ?? (sheet.pageSetup = {});
		if (isPrintArea) {
			const area = nr.range.split(",").map(stripSheetQualifier).filter((part) => part.length > 0).join(",");
			if (area) pageSetup.printArea = area;
		} else {
			
			
			
			for (const raw of nr.range.split(",")) {
				const part = stripSheetQualifier(raw);
				if (!part) continue;
				if (/\d/.test(part)) pageSetup.printTitlesRow = part;
				else pageSetup.printTitlesColumn = part;
			}
		}
	}
	return remaining;
}

function stripSheetQualifier(range) {
	const trimmed = range.trim();
	const bang = trimmed.lastIndexOf("!");
	return bang === -1 ? trimmed : trimmed.slice(bang + 1);
}
function parseWorkbookXml(xml, options) {
	const doc = parseXml(xml);
	const sheets = [];
	const namedRanges = [];
	const pivotCacheRefs = [];
	let dateSystem = "1900";
	
	if (options?.dateSystem === "1904") {
		dateSystem = "1904";
	} else if (options?.dateSystem === "1900") {
		dateSystem = "1900";
	}
	let wbProtection;
	let activeSheet;
	
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "workbookPr") {
			
			if (child.attrs["date1904"] === "1" || child.attrs["date1904"] === "true") {
				
				if (!options?.dateSystem || options.dateSystem === "auto") {
					dateSystem = "1904";
				}
			}
		}
		if (local === "workbookProtection") {
			const lockStructure = child.attrs["lockStructure"] === "1" || child.attrs["lockStructure"] === "true";
			const lockWindows = child.attrs["lockWindows"] === "1" || child.attrs["lockWindows"] === "true";
			if (lockStructure || lockWindows) {
				wbProtection = {};
				if (lockStructure) wbProtection.lockStructure = true;
				if (lockWindows) wbProtection.lockWindows = true;
			}
		}
		if (local === "bookViews") {
			for (const viewChild of child.children) {
				if (typeof viewChild === "string") continue;
				const viewLocal = viewChild.local || viewChild.tag;
				if (viewLocal !== "workbookView") continue;
				const tab = Number(viewChild.attrs["activeTab"]);
				
				
				if (Number.isInteger(tab) && tab > 0 && activeSheet === undefined) activeSheet = tab;
			}
		}
		if (local === "sheets") {
			for (const sheetChild of child.children) {
				if (typeof sheetChild === "string") continue;
				const sheetLocal = sheetChild.local || sheetChild.tag;
				if (sheetLocal === "sheet") {
					const name = sheetChild.attrs["name"] ?? "";
					const sheetId = Number(sheetChild.attrs["sheetId"] ?? "0");
					
					const rId = sheetChild.attrs["r:id"] ?? sheetChild.attrs["R:id"] ?? findRIdAttr(sheetChild.attrs) ?? "";
					const stateRaw = sheetChild.attrs["state"];
					let state = "visible";
					if (stateRaw === "hidden") state = "hidden";
					else if (stateRaw === "veryHidden") state = "veryHidden";
					if (name && rId) {
						sheets.push({
							name,
							sheetId,
							rId,
							state
						});
					}
				}
			}
		}
		if (local === "pivotCaches") {
			for (const pcChild of child.children) {
				if (typeof pcChild === "string") continue;
				const pcLocal = pcChild.local || pcChild.tag;
				if (pcLocal === "pivotCache") {
					const cacheIdRaw = pcChild.attrs["cacheId"];
					const cacheId = cacheIdRaw === undefined ? NaN : Number(cacheIdRaw);
					const rId = pcChild.attrs["r:id"] ?? pcChild.attrs["R:id"] ?? findRIdAttr(pcChild.attrs) ?? "";
					if (rId && !Number.isNaN(cacheId)) {
						pivotCacheRefs.push({
							cacheId,
							rId
						});
					}
				}
			}
		}
	}
	
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "definedNames") {
			for (const dnChild of child.children) {
				if (typeof dnChild === "string") continue;
				const dnLocal = dnChild.local || dnChild.tag;
				if (dnLocal === "definedName") {
					const name = dnChild.attrs["name"] ?? "";
					const rangeText = dnChild.children.filter((c) => typeof c === "string").join("");
					if (name && rangeText) {
						const nr = {
							name,
							range: rangeText
						};
						
						const localSheetId = dnChild.attrs["localSheetId"];
						if (localSheetId !== undefined) {
							const idx = Number(localSheetId);
							if (idx >= 0 && idx < sheets.length) {
								nr.scope = sheets[idx].name;
							}
						}
						
						if (dnChild.attrs["comment"]) {
							nr.comment = dnChild.attrs["comment"];
						}
						namedRanges.push(nr);
					}
				}
			}
		}
	}
	return {
		sheets,
		dateSystem,
		namedRanges,
		workbookProtection: wbProtection,
		activeSheet,
		pivotCacheRefs
	};
}

function findRIdAttr(attrs) {
	for (const key of Object.keys(attrs)) {
		
		if (key.endsWith(":id") && attrs[key].startsWith("rId")) {
			return attrs[key];
		}
	}
	return undefined;
}

function filterSheets(allSheets, filter) {
	if (filter === undefined) return allSheets;
	if (typeof filter === "function") {
		const result = [];
		for (let i = 0; i < allSheets.length; i++) {
			const info = allSheets[i];
			const decision = filter({
				name: info.name,
				index: i,
				hidden: info.state === "hidden",
				veryHidden: info.state === "veryHidden"
			}, i);
			if (decision) result.push(info);
		}
		return result;
	}
	if (filter.length === 0) return allSheets;
	const result = [];
	for (const spec of filter) {
		if (typeof spec === "number") {
			if (spec >= 0 && spec < allSheets.length) {
				result.push(allSheets[spec]);
			}
		} else {
			const found = allSheets.find((s) => s.name === spec);
			if (found) result.push(found);
		}
	}
	return result;
}


function parseTableXml(xml) {
	const doc = parseXml(xml);
	
	const name = doc.attrs["name"] ?? "";
	const displayName = doc.attrs["displayName"] ?? name;
	const ref = doc.attrs["ref"] ?? "";
	if (!name) return null;
	
	const totalsRowCount = doc.attrs["totalsRowCount"];
	const showTotalRow = totalsRowCount !== undefined && totalsRowCount !== "0";
	const columns = [];
	let style;
	let showRowStripes;
	let showColumnStripes;
	
	
	
	let showAutoFilter = false;
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "autoFilter") {
			showAutoFilter = true;
		} else if (local === "tableColumns") {
			for (const colChild of child.children) {
				if (typeof colChild === "string") continue;
				const colLocal = colChild.local || colChild.tag;
				if (colLocal === "tableColumn") {
					const col = { name: colChild.attrs["name"] ?? "" };
					if (colChild.attrs["totalsRowFunction"]) {
						col.totalFunction = colChild.attrs["totalsRowFunction"];
					}
					if (colChild.attrs["totalsRowLabel"]) {
						col.totalLabel = colChild.attrs["totalsRowLabel"];
					}
					
					for (const formulaChild of colChild.children) {
						if (typeof formulaChild === "string") continue;
						const formulaLocal = formulaChild.local || formulaChild.tag;
						if (formulaLocal === "totalsRowFormula") {
							const formulaText = formulaChild.children.filter((c) => typeof c === "string").join("");
							if (formulaText) {
								col.totalFormula = formulaText;
							}
						}
					}
					columns.push(col);
				}
			}
		} else if (local === "tableStyleInfo") {
			style = child.attrs["name"];
			showRowStripes = child.attrs["showRowStripes"] === "1";
			showColumnStripes = child.attrs["showColumnStripes"] === "1";
		}
	}
	const tableDef = {
		name,
		columns
	};
	if (displayName && displayName !== name) {
		tableDef.displayName = displayName;
	}
	if (ref) {
		tableDef.range = ref;
	}
	if (style) {
		tableDef.style = style;
	}
	if (showRowStripes !== undefined) {
		tableDef.showRowStripes = showRowStripes;
	}
	if (showColumnStripes !== undefined) {
		tableDef.showColumnStripes = showColumnStripes;
	}
	tableDef.showAutoFilter = showAutoFilter;
	if (showTotalRow) {
		tableDef.showTotalRow = true;
	}
	return tableDef;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/zip/writer.mjs





const writer_SIG_LOCAL_FILE = 67324752;
const writer_SIG_CENTRAL_DIR = 33639248;
const writer_SIG_END_OF_CENTRAL_DIR = 101010256;

let hasCompressionStream;
function checkCompressionStream() {
	if (hasCompressionStream === undefined) {
		try {
			hasCompressionStream = typeof CompressionStream !== "undefined" && typeof ReadableStream !== "undefined" && typeof Response !== "undefined";
		} catch {
			hasCompressionStream = false;
		}
	}
	return hasCompressionStream;
}
async function compressDeflateRaw(data) {
	if (checkCompressionStream()) {
		try {
			const cs = new CompressionStream("deflate-raw");
			const writer = cs.writable.getWriter();
			const reader = cs.readable.getReader();
			writer.write(data);
			writer.close();
			const chunks = [];
			let totalLen = 0;
			for (;;) {
				const { done, value } = await reader.read();
				if (done) break;
				chunks.push(value);
				totalLen += value.length;
			}
			const result = new Uint8Array(totalLen);
			let offset = 0;
			for (const chunk of chunks) {
				result.set(chunk, offset);
				offset += chunk.length;
			}
			return result;
		} catch {}
	}
	return deflate(data);
}

class writer_ZipWriter {
	entries = [];
	
	add(path, data, options) {
		const compress = options?.compress ?? true;
		this.entries.push({
			path,
			data,
			compress
		});
	}
	
	async build() {
		
		const prepared = [];
		for (const entry of this.entries) {
			const entryCrc32 = entry.data.length > 0 ? deflate_crc32(entry.data) : 0;
			let compressedData;
			let method;
			if (entry.compress && entry.data.length > 0) {
				compressedData = await compressDeflateRaw(entry.data);
				method = 8;
				
				if (compressedData.length >= entry.data.length) {
					compressedData = entry.data;
					method = 0;
				}
			} else {
				compressedData = entry.data;
				method = 0;
			}
			prepared.push({
				path: entry.path,
				data: entry.data,
				compressedData,
				method,
				entryCrc32
			});
		}
		
		const encoder = new TextEncoder();
		const encodedPaths = prepared.map((e) => encoder.encode(e.path));
		
		let localSize = 0;
		for (let i = 0; i < prepared.length; i++) {
			localSize += 30 + encodedPaths[i].length + prepared[i].compressedData.length;
		}
		
		let centralSize = 0;
		for (let i = 0; i < prepared.length; i++) {
			centralSize += 46 + encodedPaths[i].length;
		}
		
		const eocdSize = 22;
		const totalSize = localSize + centralSize + eocdSize;
		const output = new Uint8Array(totalSize);
		const view = new DataView(output.buffer);
		
		let offset = 0;
		const localOffsets = [];
		for (let i = 0; i < prepared.length; i++) {
			const entry = prepared[i];
			const pathBytes = encodedPaths[i];
			localOffsets.push(offset);
			
			view.setUint32(offset, writer_SIG_LOCAL_FILE, true);
			view.setUint16(offset + 4, 20, true);
			view.setUint16(offset + 6, 0, true);
			view.setUint16(offset + 8, entry.method, true);
			view.setUint16(offset + 10, 0, true);
			view.setUint16(offset + 12, 33, true);
			view.setUint32(offset + 14, entry.entryCrc32, true);
			view.setUint32(offset + 18, entry.compressedData.length, true);
			view.setUint32(offset + 22, entry.data.length, true);
			view.setUint16(offset + 26, pathBytes.length, true);
			view.setUint16(offset + 28, 0, true);
			output.set(pathBytes, offset + 30);
			offset += 30 + pathBytes.length;
			output.set(entry.compressedData, offset);
			offset += entry.compressedData.length;
		}
		
		const centralDirOffset = offset;
		for (let i = 0; i < prepared.length; i++) {
			const entry = prepared[i];
			const pathBytes = encodedPaths[i];
			view.setUint32(offset, writer_SIG_CENTRAL_DIR, true);
			view.setUint16(offset + 4, 20, true);
			view.setUint16(offset + 6, 20, true);
			view.setUint16(offset + 8, 0, true);
			view.setUint16(offset + 10, entry.method, true);
			view.setUint16(offset + 12, 0, true);
			view.setUint16(offset + 14, 33, true);
			view.setUint32(offset + 16, entry.entryCrc32, true);
			view.setUint32(offset + 20, entry.compressedData.length, true);
			view.setUint32(offset + 24, entry.data.length, true);
			view.setUint16(offset + 28, pathBytes.length, true);
			view.setUint16(offset + 30, 0, true);
			view.setUint16(offset + 32, 0, true);
			view.setUint16(offset + 34, 0, true);
			view.setUint16(offset + 36, 0, true);
			view.setUint32(offset + 38, 0, true);
			view.setUint32(offset + 42, localOffsets[i], true);
			output.set(pathBytes, offset + 46);
			offset += 46 + pathBytes.length;
		}
		const centralDirSize = offset - centralDirOffset;
		
		view.setUint32(offset, writer_SIG_END_OF_CENTRAL_DIR, true);
		view.setUint16(offset + 4, 0, true);
		view.setUint16(offset + 6, 0, true);
		view.setUint16(offset + 8, prepared.length, true);
		view.setUint16(offset + 10, prepared.length, true);
		view.setUint32(offset + 12, centralDirSize, true);
		view.setUint32(offset + 16, centralDirOffset, true);
		view.setUint16(offset + 20, 0, true);
		return output;
	}
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/content-types-writer.mjs




const NS_CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const CT_RELS = "application/vnd.openxmlformats-package.relationships+xml";
const CT_XML = "application/xml";
const CT_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const CT_WORKBOOK_MACRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
const CT_VBA_PROJECT = "application/vnd.ms-office.vbaProject";
const CT_WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const CT_STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const CT_SHARED_STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
const CT_DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CT_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const CT_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const CT_VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
const CT_TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const CT_THEME = "application/vnd.openxmlformats-officedocument.theme+xml";
const CT_THREADED_COMMENTS = "application/vnd.ms-excel.threadedcomments+xml";
const CT_PERSON = "application/vnd.ms-excel.person+xml";
const CT_EXTERNAL_LINK = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";


const CT_CELL_IMAGES = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CT_PIVOT_TABLE = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml";
const CT_PIVOT_CACHE_DEFINITION = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml";
const CT_PIVOT_CACHE_RECORDS = "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheRecords+xml";
const CT_SLICER = "application/vnd.ms-excel.slicer+xml";
const CT_SLICER_CACHE = "application/vnd.ms-excel.slicerCache+xml";
const CT_TIMELINE = "application/vnd.ms-excel.timeline+xml";
const CT_TIMELINE_CACHE = "application/vnd.ms-excel.timelineCache+xml";
const CT_CHART_STYLE = "application/vnd.ms-office.chartstyle+xml";
const CT_CHART_COLORS = "application/vnd.ms-office.chartcolorstyle+xml";

const IMAGE_CONTENT_TYPES = {
	png: "image/png",
	jpeg: "image/jpeg",
	gif: "image/gif",
	svg: "image/svg+xml",
	webp: "image/webp"
};

function content_types_writer_writeContentTypes(sheetCountOrOptions, hasSharedStrings) {
	
	let opts;
	if (typeof sheetCountOrOptions === "number") {
		opts = {
			sheetCount: sheetCountOrOptions,
			hasSharedStrings: hasSharedStrings ?? false
		};
	} else {
		opts = sheetCountOrOptions;
	}
	const children = [];
	
	children.push(writer_xmlSelfClose("Default", {
		Extension: "rels",
		ContentType: CT_RELS
	}));
	children.push(writer_xmlSelfClose("Default", {
		Extension: "xml",
		ContentType: CT_XML
	}));
	
	if (opts.hasMacros) {
		children.push(writer_xmlSelfClose("Default", {
			Extension: "bin",
			ContentType: CT_VBA_PROJECT
		}));
	}
	
	if (opts.imageExtensions) {
		for (const ext of opts.imageExtensions) {
			const ct = IMAGE_CONTENT_TYPES[ext];
			if (ct) {
				children.push(writer_xmlSelfClose("Default", {
					Extension: ext,
					ContentType: ct
				}));
			}
		}
	}
	
	children.push(writer_xmlSelfClose("Override", {
		PartName: "/xl/workbook.xml",
		ContentType: opts.hasMacros ? CT_WORKBOOK_MACRO : CT_WORKBOOK
	}));
	
	for (let i = 1; i <= opts.sheetCount; i++) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: `/xl/worksheets/sheet${i}.xml`,
			ContentType: CT_WORKSHEET
		}));
	}
	
	children.push(writer_xmlSelfClose("Override", {
		PartName: "/xl/styles.xml",
		ContentType: CT_STYLES
	}));
	
	children.push(writer_xmlSelfClose("Override", {
		PartName: "/xl/theme/theme1.xml",
		ContentType: CT_THEME
	}));
	
	if (opts.hasSharedStrings) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: "/xl/sharedStrings.xml",
			ContentType: CT_SHARED_STRINGS
		}));
	}
	
	if (opts.drawingIndices) {
		for (const idx of opts.drawingIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/drawings/drawing${idx}.xml`,
				ContentType: CT_DRAWING
			}));
		}
	}
	
	if (opts.chartIndices) {
		for (const idx of opts.chartIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/charts/chart${idx}.xml`,
				ContentType: CT_CHART
			}));
		}
	}
	
	if (opts.commentIndices && opts.commentIndices.length > 0) {
		children.push(writer_xmlSelfClose("Default", {
			Extension: "vml",
			ContentType: CT_VML
		}));
	}
	
	if (opts.commentIndices) {
		for (const idx of opts.commentIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/comments${idx}.xml`,
				ContentType: CT_COMMENTS
			}));
		}
	}
	
	if (opts.tableIndices) {
		for (const idx of opts.tableIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/tables/table${idx}.xml`,
				ContentType: CT_TABLE
			}));
		}
	}
	
	if (opts.threadedCommentSheetIndices) {
		for (const idx of opts.threadedCommentSheetIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/threadedComments/threadedComment${idx}.xml`,
				ContentType: CT_THREADED_COMMENTS
			}));
		}
	}
	
	if (opts.hasPersons) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: "/xl/persons/person.xml",
			ContentType: CT_PERSON
		}));
	}
	
	if (opts.externalLinkIndices) {
		for (const idx of opts.externalLinkIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/externalLinks/externalLink${idx}.xml`,
				ContentType: CT_EXTERNAL_LINK
			}));
		}
	}
	
	if (opts.hasCellImages) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: "/xl/cellimages.xml",
			ContentType: CT_CELL_IMAGES
		}));
	}
	
	if (opts.pivotTableIndices) {
		for (const idx of opts.pivotTableIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/pivotTables/pivotTable${idx}.xml`,
				ContentType: CT_PIVOT_TABLE
			}));
		}
	}
	
	if (opts.pivotCacheDefinitionIndices) {
		for (const idx of opts.pivotCacheDefinitionIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/pivotCache/pivotCacheDefinition${idx}.xml`,
				ContentType: CT_PIVOT_CACHE_DEFINITION
			}));
		}
	}
	
	if (opts.pivotCacheRecordIndices) {
		for (const idx of opts.pivotCacheRecordIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/pivotCache/pivotCacheRecords${idx}.xml`,
				ContentType: CT_PIVOT_CACHE_RECORDS
			}));
		}
	}
	
	if (opts.slicerIndices) {
		for (const idx of opts.slicerIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/slicers/slicer${idx}.xml`,
				ContentType: CT_SLICER
			}));
		}
	}
	
	if (opts.slicerCacheIndices) {
		for (const idx of opts.slicerCacheIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/slicerCaches/slicerCache${idx}.xml`,
				ContentType: CT_SLICER_CACHE
			}));
		}
	}
	
	if (opts.timelineIndices) {
		for (const idx of opts.timelineIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/timelines/timeline${idx}.xml`,
				ContentType: CT_TIMELINE
			}));
		}
	}
	
	if (opts.timelineCacheIndices) {
		for (const idx of opts.timelineCacheIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/timelineCaches/timelineCache${idx}.xml`,
				ContentType: CT_TIMELINE_CACHE
			}));
		}
	}
	
	if (opts.chartStyleIndices) {
		for (const idx of opts.chartStyleIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/charts/style${idx}.xml`,
				ContentType: CT_CHART_STYLE
			}));
		}
	}
	
	if (opts.chartColorsIndices) {
		for (const idx of opts.chartColorsIndices) {
			children.push(writer_xmlSelfClose("Override", {
				PartName: `/xl/charts/colors${idx}.xml`,
				ContentType: CT_CHART_COLORS
			}));
		}
	}
	
	if (opts.hasMetadata) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: `/${metadata_METADATA_PART_PATH}`,
			ContentType: METADATA_CONTENT_TYPE
		}));
	}
	
	if (opts.hasFeaturePropertyBag) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: "/xl/featurePropertyBag/featurePropertyBag.xml",
			ContentType: "application/vnd.ms-excel.featurepropertybag+xml"
		}));
	}
	
	if (opts.hasCoreProps) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: "/docProps/core.xml",
			ContentType: "application/vnd.openxmlformats-package.core-properties+xml"
		}));
	}
	if (opts.hasAppProps) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: "/docProps/app.xml",
			ContentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml"
		}));
	}
	if (opts.hasCustomProps) {
		children.push(writer_xmlSelfClose("Override", {
			PartName: "/docProps/custom.xml",
			ContentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml"
		}));
	}
	return writer_xmlDocument("Types", { xmlns: NS_CONTENT_TYPES }, children);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/feature-property-bag.mjs










const FPB_NS = "http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag";

const feature_property_bag_FPB_XF_EXT_URI = "{C7286773-470A-42A8-94C5-96B5CB345126}";

const FPB_DXF_EXT_URI = "{0417FA29-78FA-4A13-93AC-8FF0FAFDF519}";

const FPB_REL_TYPE = "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag";

const FPB_CONTENT_TYPE = "application/vnd.ms-excel.featurepropertybag+xml";

const FPB_PART_PATH = "xl/featurePropertyBag/featurePropertyBag.xml";

function feature_property_bag_writeFeaturePropertyBagXml() {
	const bags = [
		writer_xmlSelfClose("bag", { type: "Checkbox" }),
		writer_xmlElement("bag", { type: "XFControls" }, [writer_xmlElement("bagId", { k: "CellControl" }, "0")]),
		writer_xmlElement("bag", { type: "XFComplement" }, [writer_xmlElement("bagId", { k: "XFControls" }, "1")]),
		writer_xmlElement("bag", {
			type: "XFComplements",
			extRef: "XFComplementsMapperExtRef"
		}, [writer_xmlElement("a", { k: "MappedFeaturePropertyBags" }, [writer_xmlElement("bagId", undefined, "2")])])
	];
	return writer_xmlDocument("FeaturePropertyBags", { xmlns: FPB_NS }, bags);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/password.mjs





function hashSheetPassword(password) {
	let hash = 0;
	for (let i = password.length - 1; i >= 0; i--) {
		const charCode = password.charCodeAt(i);
		hash = hash >> 14 & 1 | hash << 1 & 32767;
		hash ^= charCode;
	}
	hash = hash >> 14 & 1 | hash << 1 & 32767;
	hash ^= password.length;
	hash ^= 52811;
	return hash.toString(16).toUpperCase().padStart(4, "0");
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/workbook-writer.mjs



const workbook_writer_NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const REL_WORKSHEET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const REL_STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const REL_SHARED_STRINGS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";
const REL_THEME = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";
const REL_WORKBOOK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const NS_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

function workbook_writer_writeWorkbookXml(sheets, namedRanges, dateSystem, activeSheet, workbookProtection, externalLinkRels, pivotCacheRefs, slicerCacheRels, timelineCacheRels) {
	const sheetElements = [];
	for (let i = 0; i < sheets.length; i++) {
		const sheet = sheets[i];
		const attrs = {
			name: sheet.name,
			sheetId: i + 1,
			"r:id": `rId${i + 1}`
		};
		if (sheet.hidden) {
			attrs["state"] = "hidden";
		} else if (sheet.veryHidden) {
			attrs["state"] = "veryHidden";
		}
		sheetElements.push(writer_xmlSelfClose("sheet", attrs));
	}
	const parts = [];
	
	if (dateSystem === "1904") {
		parts.push(writer_xmlSelfClose("workbookPr", { date1904: 1 }));
	}
	
	
	
	
	if (workbookProtection) {
		const protAttrs = {};
		if (workbookProtection.lockStructure) protAttrs["lockStructure"] = 1;
		if (workbookProtection.lockWindows) protAttrs["lockWindows"] = 1;
		if (workbookProtection.password) {
			protAttrs["workbookPassword"] = hashSheetPassword(workbookProtection.password);
		}
		parts.push(writer_xmlSelfClose("workbookProtection", protAttrs));
	}
	
	const activeTab = activeSheet ?? 0;
	parts.push(writer_xmlElement("bookViews", undefined, [writer_xmlSelfClose("workbookView", {
		xWindow: 0,
		yWindow: 0,
		windowWidth: 16384,
		windowHeight: 8192,
		activeTab
	})]));
	parts.push(writer_xmlElement("sheets", undefined, sheetElements));
	
	
	
	
	
	
	
	if (externalLinkRels && externalLinkRels.length > 0) {
		const refChildren = externalLinkRels.map((r) => writer_xmlSelfClose("externalReference", { "r:id": r.rId }));
		parts.push(writer_xmlElement("externalReferences", undefined, refChildren));
	}
	
	if (namedRanges && namedRanges.length > 0) {
		
		const sheetIndexMap = new Map();
		for (let i = 0; i < sheets.length; i++) {
			sheetIndexMap.set(sheets[i].name, i);
		}
		const dnElements = [];
		for (const nr of namedRanges) {
			const attrs = { name: nr.name };
			
			if (nr.scope !== undefined) {
				const idx = sheetIndexMap.get(nr.scope);
				if (idx !== undefined) {
					attrs["localSheetId"] = idx;
				}
			}
			if (nr.comment) {
				attrs["comment"] = nr.comment;
			}
			dnElements.push(writer_xmlElement("definedName", attrs, writer_xmlEscape(nr.range)));
		}
		parts.push(writer_xmlElement("definedNames", undefined, dnElements));
	}
	
	parts.push(writer_xmlSelfClose("calcPr", {
		calcId: 0,
		fullCalcOnLoad: 1
	}));
	
	
	
	if (pivotCacheRefs && pivotCacheRefs.length > 0) {
		const cacheChildren = pivotCacheRefs.map((c) => writer_xmlSelfClose("pivotCache", {
			cacheId: c.cacheId,
			"r:id": c.rId
		}));
		parts.push(writer_xmlElement("pivotCaches", undefined, cacheChildren));
	}
	
	
	
	
	
	const extElements = [];
	if (slicerCacheRels && slicerCacheRels.length > 0) {
		const slicerRefs = slicerCacheRels.map((r) => writer_xmlSelfClose("x14:slicerCache", { "r:id": r.rId }));
		const slicerCachesEl = writer_xmlElement("x14:slicerCaches", undefined, slicerRefs);
		extElements.push(writer_xmlElement("ext", {
			uri: "{BBE1A952-AA13-448E-AADC-164F8A28A991}",
			"xmlns:x14": "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"
		}, [slicerCachesEl]));
	}
	if (timelineCacheRels && timelineCacheRels.length > 0) {
		const timelineRefs = timelineCacheRels.map((r) => writer_xmlSelfClose("x15:timelineCachePivotCache", { "r:id": r.rId }));
		const timelineCachesEl = writer_xmlElement("x15:timelineCachePivotCaches", undefined, timelineRefs);
		extElements.push(writer_xmlElement("ext", {
			uri: "{7E03D99C-DC04-49D9-9315-930204A7B6E9}",
			"xmlns:x15": "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"
		}, [timelineCachesEl]));
	}
	if (extElements.length > 0) {
		parts.push(writer_xmlElement("extLst", undefined, extElements));
	}
	return writer_xmlDocument("workbook", {
		xmlns: workbook_writer_NS_SPREADSHEET,
		"xmlns:r": NS_R
	}, parts);
}
const REL_VBA_PROJECT = "http://schemas.microsoft.com/office/2006/relationships/vbaProject";
const REL_FEATURE_PROPERTY_BAG = "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag";
const REL_PERSON = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const REL_EXTERNAL_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink";
const workbook_writer_REL_CELL_IMAGES = "http://www.wps.cn/officeDocument/2017/relationships/cellimage";
const REL_PIVOT_CACHE_DEFINITION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition";
const REL_SLICER_CACHE = "http://schemas.microsoft.com/office/2007/relationships/slicerCache";
const REL_TIMELINE_CACHE = "http://schemas.microsoft.com/office/2011/relationships/timelineCache";

function workbook_writer_writeWorkbookRels(sheetCount, hasSharedStrings, hasMacros, hasFeaturePropertyBag, hasPersons, externalLinkRels, pivotCacheRels, slicerCacheRels, timelineCacheRels, hasCellImages, hasMetadata) {
	const children = [];
	
	for (let i = 1; i <= sheetCount; i++) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${i}`,
			Type: REL_WORKSHEET,
			Target: `worksheets/sheet${i}.xml`
		}));
	}
	
	let nextRid = sheetCount + 1;
	children.push(writer_xmlSelfClose("Relationship", {
		Id: `rId${nextRid}`,
		Type: REL_STYLES,
		Target: "styles.xml"
	}));
	nextRid++;
	
	if (hasSharedStrings) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRid}`,
			Type: REL_SHARED_STRINGS,
			Target: "sharedStrings.xml"
		}));
		nextRid++;
	}
	
	children.push(writer_xmlSelfClose("Relationship", {
		Id: `rId${nextRid}`,
		Type: REL_THEME,
		Target: "theme/theme1.xml"
	}));
	nextRid++;
	
	
	
	
	if (hasMetadata) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRid}`,
			Type: METADATA_REL_TYPE,
			Target: "metadata.xml"
		}));
		nextRid++;
	}
	
	if (hasMacros) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRid}`,
			Type: REL_VBA_PROJECT,
			Target: "vbaProject.bin"
		}));
		nextRid++;
	}
	
	if (hasFeaturePropertyBag) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRid}`,
			Type: REL_FEATURE_PROPERTY_BAG,
			Target: "featurePropertyBag/featurePropertyBag.xml"
		}));
		nextRid++;
	}
	
	if (hasPersons) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRid}`,
			Type: REL_PERSON,
			Target: "persons/person.xml"
		}));
		nextRid++;
	}
	
	
	
	if (externalLinkRels) {
		for (const link of externalLinkRels) {
			children.push(writer_xmlSelfClose("Relationship", {
				Id: link.rId,
				Type: REL_EXTERNAL_LINK,
				Target: link.target
			}));
		}
		nextRid += externalLinkRels.length;
	}
	
	
	if (hasCellImages) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRid}`,
			Type: workbook_writer_REL_CELL_IMAGES,
			Target: "cellimages.xml"
		}));
		nextRid++;
	}
	
	
	
	if (pivotCacheRels) {
		for (const cache of pivotCacheRels) {
			children.push(writer_xmlSelfClose("Relationship", {
				Id: cache.rId,
				Type: REL_PIVOT_CACHE_DEFINITION,
				Target: cache.target
			}));
		}
	}
	
	if (slicerCacheRels) {
		for (const r of slicerCacheRels) {
			children.push(writer_xmlSelfClose("Relationship", {
				Id: r.rId,
				Type: REL_SLICER_CACHE,
				Target: r.target
			}));
		}
	}
	
	if (timelineCacheRels) {
		for (const r of timelineCacheRels) {
			children.push(writer_xmlSelfClose("Relationship", {
				Id: r.rId,
				Type: REL_TIMELINE_CACHE,
				Target: r.target
			}));
		}
	}
	return writer_xmlDocument("Relationships", { xmlns: NS_RELATIONSHIPS }, children);
}

function workbook_writer_writeRootRels(options) {
	const children = [];
	children.push(writer_xmlSelfClose("Relationship", {
		Id: "rId1",
		Type: REL_WORKBOOK,
		Target: "xl/workbook.xml"
	}));
	let nextRId = 2;
	if (options?.hasCoreProps) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRId++}`,
			Type: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
			Target: "docProps/core.xml"
		}));
	}
	if (options?.hasAppProps) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRId++}`,
			Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
			Target: "docProps/app.xml"
		}));
	}
	if (options?.hasCustomProps) {
		children.push(writer_xmlSelfClose("Relationship", {
			Id: `rId${nextRId++}`,
			Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
			Target: "docProps/custom.xml"
		}));
	}
	return writer_xmlDocument("Relationships", { xmlns: NS_RELATIONSHIPS }, children);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/styles-writer.mjs

const styles_writer_NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function serializeColor(tagName, color) {
	const attrs = {};
	if (color.rgb !== undefined) {
		
		attrs["rgb"] = color.rgb.length === 6 ? `FF${color.rgb}` : color.rgb;
	}
	if (color.theme !== undefined) {
		attrs["theme"] = color.theme;
	}
	if (color.tint !== undefined) {
		attrs["tint"] = color.tint;
	}
	if (color.indexed !== undefined) {
		attrs["indexed"] = color.indexed;
	}
	return writer_xmlSelfClose(tagName, attrs);
}
function serializeFont(font) {
	
	
	const children = [];
	if (font.bold) children.push(writer_xmlSelfClose("b"));
	if (font.italic) children.push(writer_xmlSelfClose("i"));
	if (font.underline !== undefined && font.underline !== false) {
		if (font.underline === true || font.underline === "single") {
			children.push(writer_xmlSelfClose("u"));
		} else {
			children.push(writer_xmlSelfClose("u", { val: font.underline }));
		}
	}
	if (font.strikethrough) children.push(writer_xmlSelfClose("strike"));
	
	if (font.charset !== undefined) {
		children.push(writer_xmlSelfClose("charset", { val: font.charset }));
	}
	if (font.family !== undefined) {
		children.push(writer_xmlSelfClose("family", { val: font.family }));
	}
	if (font.scheme) {
		children.push(writer_xmlSelfClose("scheme", { val: font.scheme }));
	}
	if (font.color) {
		children.push(serializeColor("color", font.color));
	}
	if (font.size !== undefined) {
		children.push(writer_xmlSelfClose("sz", { val: font.size }));
	}
	if (font.name) {
		children.push(writer_xmlSelfClose("name", { val: font.name }));
	}
	if (font.vertAlign) {
		children.push(writer_xmlSelfClose("vertAlign", { val: font.vertAlign }));
	}
	return writer_xmlElement("font", undefined, children);
}
function serializeFill(fill) {
	if (fill.type === "pattern") {
		const children = [];
		if (fill.fgColor) {
			children.push(serializeColor("fgColor", fill.fgColor));
		}
		if (fill.bgColor) {
			children.push(serializeColor("bgColor", fill.bgColor));
		}
		const patternFill = writer_xmlElement("patternFill", { patternType: fill.pattern }, children.length > 0 ? children : undefined);
		return writer_xmlElement("fill", undefined, [patternFill]);
	}
	
	const stops = [];
	for (const stop of fill.stops) {
		stops.push(writer_xmlElement("stop", { position: stop.position }, [serializeColor("color", stop.color)]));
	}
	const attrs = {};
	if (fill.degree !== undefined) {
		attrs["degree"] = fill.degree;
	}
	const gradientFill = writer_xmlElement("gradientFill", attrs, stops);
	return writer_xmlElement("fill", undefined, [gradientFill]);
}
function serializeBorderSide(tagName, side) {
	if (!side) {
		return writer_xmlSelfClose(tagName);
	}
	if (side.color) {
		return writer_xmlElement("" + tagName, { style: side.style }, [serializeColor("color", side.color)]);
	}
	return writer_xmlSelfClose(tagName, { style: side.style });
}
function serializeBorder(border) {
	const attrs = {};
	if (border.diagonalUp) attrs["diagonalUp"] = true;
	if (border.diagonalDown) attrs["diagonalDown"] = true;
	const children = [
		serializeBorderSide("left", border.left),
		serializeBorderSide("right", border.right),
		serializeBorderSide("top", border.top),
		serializeBorderSide("bottom", border.bottom),
		serializeBorderSide("diagonal", border.diagonal)
	];
	return writer_xmlElement("border", Object.keys(attrs).length > 0 ? attrs : undefined, children);
}

function colorKey(c) {
	if (!c) return "";
	const parts = [];
	if (c.rgb !== undefined) parts.push(`rgb:${c.rgb}`);
	if (c.theme !== undefined) parts.push(`th:${c.theme}`);
	if (c.tint !== undefined) parts.push(`tint:${c.tint}`);
	if (c.indexed !== undefined) parts.push(`idx:${c.indexed}`);
	return parts.join("|");
}
function fontKey(f) {
	const parts = [];
	if (f.name) parts.push(`n:${f.name}`);
	if (f.size !== undefined) parts.push(`s:${f.size}`);
	if (f.bold) parts.push("b");
	if (f.italic) parts.push("i");
	if (f.underline !== undefined && f.underline !== false) {
		parts.push(`u:${f.underline}`);
	}
	if (f.strikethrough) parts.push("st");
	if (f.color) parts.push(`c:${colorKey(f.color)}`);
	if (f.vertAlign) parts.push(`va:${f.vertAlign}`);
	if (f.family !== undefined) parts.push(`fam:${f.family}`);
	if (f.charset !== undefined) parts.push(`cs:${f.charset}`);
	if (f.scheme) parts.push(`sch:${f.scheme}`);
	return parts.join(",");
}
function fillKey(f) {
	if (f.type === "pattern") {
		return `p:${f.pattern}|fg:${colorKey(f.fgColor)}|bg:${colorKey(f.bgColor)}`;
	}
	return `g:${f.degree ?? ""}|${f.stops.map((s) => `${s.position}:${colorKey(s.color)}`).join(";")}`;
}
function borderSideKey(side) {
	if (!side) return "";
	return `${side.style}:${colorKey(side.color)}`;
}
function borderKey(b) {
	return [
		`l:${borderSideKey(b.left)}`,
		`r:${borderSideKey(b.right)}`,
		`t:${borderSideKey(b.top)}`,
		`b:${borderSideKey(b.bottom)}`,
		`d:${borderSideKey(b.diagonal)}`,
		b.diagonalUp ? "du" : "",
		b.diagonalDown ? "dd" : ""
	].join("|");
}
function styles_writer_createStylesCollector(defaultFont) {
	
	
	const baseFont = {
		name: defaultFont?.name ?? "Calibri",
		size: defaultFont?.size ?? 11,
		...defaultFont
	};
	const fonts = [{
		key: fontKey(baseFont),
		font: baseFont
	}];
	const fontMap = new Map([[fonts[0].key, 0]]);
	
	const fills = [{
		key: "p:none|fg:|bg:",
		fill: {
			type: "pattern",
			pattern: "none"
		}
	}, {
		key: "p:gray125|fg:|bg:",
		fill: {
			type: "pattern",
			pattern: "gray125"
		}
	}];
	const fillMap = new Map([[fills[0].key, 0], [fills[1].key, 1]]);
	
	const emptyBorder = {};
	const borders = [{
		key: borderKey(emptyBorder),
		border: emptyBorder
	}];
	const borderMap = new Map([[borders[0].key, 0]]);
	
	const numFmts = [];
	const numFmtMap = new Map();
	let nextNumFmtId = 164;
	
	const defaultXfKey = "nf:0|f:0|fl:0|b:0|a:|p:";
	const xfs = [{
		key: defaultXfKey,
		numFmtId: 0,
		fontId: 0,
		fillId: 0,
		borderId: 0
	}];
	const xfMap = new Map([[defaultXfKey, 0]]);
	function addFont(font) {
		const key = fontKey(font);
		const existing = fontMap.get(key);
		if (existing !== undefined) return existing;
		const id = fonts.length;
		fonts.push({
			key,
			font
		});
		fontMap.set(key, id);
		return id;
	}
	function addFill(fill) {
		const key = fillKey(fill);
		const existing = fillMap.get(key);
		if (existing !== undefined) return existing;
		const id = fills.length;
		fills.push({
			key,
			fill
		});
		fillMap.set(key, id);
		return id;
	}
	function addBorder(border) {
		const key = borderKey(border);
		const existing = borderMap.get(key);
		if (existing !== undefined) return existing;
		const id = borders.length;
		borders.push({
			key,
			border
		});
		borderMap.set(key, id);
		return id;
	}
	function addNumFmt(format) {
		const existing = numFmtMap.get(format);
		if (existing !== undefined) return existing;
		const id = nextNumFmtId++;
		numFmts.push({
			id,
			formatCode: format
		});
		numFmtMap.set(format, id);
		return id;
	}
	function alignmentKey(a) {
		if (!a) return "";
		const parts = [];
		if (a.horizontal) parts.push(`h:${a.horizontal}`);
		if (a.vertical) parts.push(`v:${a.vertical}`);
		if (a.wrapText) parts.push("w");
		if (a.shrinkToFit) parts.push("sf");
		if (a.textRotation !== undefined) parts.push(`r:${a.textRotation}`);
		if (a.indent !== undefined) parts.push(`i:${a.indent}`);
		if (a.readingOrder) parts.push(`ro:${a.readingOrder}`);
		return parts.join(",");
	}
	function protectionKey(p) {
		if (!p) return "";
		const parts = [];
		if (p.locked !== undefined) parts.push(`l:${p.locked}`);
		if (p.hidden !== undefined) parts.push(`h:${p.hidden}`);
		return parts.join(",");
	}
	
	const dxfs = [];
	const dxfMap = new Map();
	function dxfKey(style) {
		const parts = [];
		if (style.font) parts.push(`f:${fontKey(style.font)}`);
		if (style.fill) parts.push(`fl:${fillKey(style.fill)}`);
		if (style.border) parts.push(`b:${borderKey(style.border)}`);
		if (style.numFmt) parts.push(`nf:${style.numFmt}`);
		if (style.alignment) parts.push(`a:${alignmentKey(style.alignment)}`);
		return parts.join("|");
	}
	function addDxf(style) {
		const key = dxfKey(style);
		const existing = dxfMap.get(key);
		if (existing !== undefined) return existing;
		const id = dxfs.length;
		dxfs.push(style);
		dxfMap.set(key, id);
		return id;
	}
	function addStyle(style) {
		return registerXf(style, false);
	}
	function addCheckboxStyle(style) {
		return registerXf(style ?? {}, true);
	}
	function registerXf(style, checkbox) {
		const fontId = style.font ? addFont(style.font) : 0;
		const fillId = style.fill ? addFill(style.fill) : 0;
		const borderId = style.border ? addBorder(style.border) : 0;
		const numFmtId = style.numFmt ? addNumFmt(style.numFmt) : 0;
		const key = [
			`nf:${numFmtId}`,
			`f:${fontId}`,
			`fl:${fillId}`,
			`b:${borderId}`,
			`a:${alignmentKey(style.alignment)}`,
			`p:${protectionKey(style.protection)}`,
			checkbox ? "cb:1" : "cb:0"
		].join("|");
		const existing = xfMap.get(key);
		if (existing !== undefined) return existing;
		const id = xfs.length;
		xfs.push({
			key,
			numFmtId,
			fontId,
			fillId,
			borderId,
			alignment: style.alignment,
			protection: style.protection,
			hasCheckboxFeature: checkbox || undefined
		});
		xfMap.set(key, id);
		return id;
	}
	function hasCheckboxFeature() {
		for (const xf of xfs) if (xf.hasCheckboxFeature) return true;
		return false;
	}
	function serializeAlignment(a) {
		const attrs = {};
		if (a.horizontal) attrs["horizontal"] = a.horizontal;
		if (a.vertical) attrs["vertical"] = a.vertical;
		if (a.wrapText) attrs["wrapText"] = true;
		if (a.shrinkToFit) attrs["shrinkToFit"] = true;
		if (a.textRotation !== undefined) attrs["textRotation"] = a.textRotation;
		if (a.indent !== undefined) attrs["indent"] = a.indent;
		if (a.readingOrder) {
			const roMap = {
				ltr: 1,
				rtl: 2,
				context: 0
			};
			attrs["readingOrder"] = roMap[a.readingOrder];
		}
		return writer_xmlSelfClose("alignment", attrs);
	}
	function serializeProtection(p) {
		const attrs = {};
		if (p.locked !== undefined) attrs["locked"] = p.locked ? 1 : 0;
		if (p.hidden !== undefined) attrs["hidden"] = p.hidden ? 1 : 0;
		return writer_xmlSelfClose("protection", attrs);
	}
	function toXml() {
		const parts = [];
		
		if (numFmts.length > 0) {
			const fmtChildren = numFmts.map((nf) => writer_xmlSelfClose("numFmt", {
				numFmtId: nf.id,
				formatCode: nf.formatCode
			}));
			parts.push(writer_xmlElement("numFmts", { count: numFmts.length }, fmtChildren));
		}
		
		const fontChildren = fonts.map((f) => serializeFont(f.font));
		parts.push(writer_xmlElement("fonts", { count: fonts.length }, fontChildren));
		
		const fillChildren = fills.map((f) => serializeFill(f.fill));
		parts.push(writer_xmlElement("fills", { count: fills.length }, fillChildren));
		
		const borderChildren = borders.map((b) => serializeBorder(b.border));
		parts.push(writer_xmlElement("borders", { count: borders.length }, borderChildren));
		
		parts.push(writer_xmlElement("cellStyleXfs", { count: 1 }, [writer_xmlSelfClose("xf", {
			numFmtId: 0,
			fontId: 0,
			fillId: 0,
			borderId: 0
		})]));
		
		const xfChildren = xfs.map((xf) => {
			const attrs = {
				numFmtId: xf.numFmtId,
				fontId: xf.fontId,
				fillId: xf.fillId,
				borderId: xf.borderId,
				xfId: 0
			};
			if (xf.numFmtId !== 0) attrs["applyNumberFormat"] = true;
			if (xf.fontId !== 0) attrs["applyFont"] = true;
			if (xf.fillId !== 0) attrs["applyFill"] = true;
			if (xf.borderId !== 0) attrs["applyBorder"] = true;
			const hasAlignment = xf.alignment !== undefined;
			const hasProtection = xf.protection !== undefined;
			const hasCheckbox = xf.hasCheckboxFeature === true;
			if (hasAlignment) attrs["applyAlignment"] = true;
			if (hasProtection) attrs["applyProtection"] = true;
			if (hasAlignment || hasProtection || hasCheckbox) {
				const innerChildren = [];
				if (hasAlignment) innerChildren.push(serializeAlignment(xf.alignment));
				if (hasProtection) innerChildren.push(serializeProtection(xf.protection));
				if (hasCheckbox) {
					innerChildren.push(writer_xmlElement("extLst", undefined, writer_xmlElement("ext", {
						uri: "{C7286773-470A-42A8-94C5-96B5CB345126}",
						"xmlns:xfpb": "http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag"
					}, writer_xmlSelfClose("xfpb:xfComplement", { i: "0" }))));
				}
				return writer_xmlElement("xf", attrs, innerChildren);
			}
			return writer_xmlSelfClose("xf", attrs);
		});
		parts.push(writer_xmlElement("cellXfs", { count: xfs.length }, xfChildren));
		
		parts.push(writer_xmlElement("cellStyles", { count: 1 }, [writer_xmlSelfClose("cellStyle", {
			name: "Normal",
			xfId: 0,
			builtinId: 0
		})]));
		
		if (dxfs.length > 0) {
			const dxfChildren = dxfs.map((style) => {
				const children = [];
				if (style.font) children.push(serializeFont(style.font));
				if (style.numFmt) {
					const numFmtId = addNumFmt(style.numFmt);
					children.push(writer_xmlSelfClose("numFmt", {
						numFmtId,
						formatCode: style.numFmt
					}));
				}
				if (style.fill) children.push(serializeFill(style.fill));
				if (style.border) children.push(serializeBorder(style.border));
				if (style.alignment) children.push(serializeAlignment(style.alignment));
				return writer_xmlElement("dxf", undefined, children);
			});
			parts.push(writer_xmlElement("dxfs", { count: dxfs.length }, dxfChildren));
		} else {
			parts.push(writer_xmlSelfClose("dxfs", { count: 0 }));
		}
		
		parts.push(writer_xmlSelfClose("tableStyles", {
			count: 0,
			defaultTableStyle: "TableStyleMedium2",
			defaultPivotStyle: "PivotStyleLight16"
		}));
		return writer_xmlDocument("styleSheet", { xmlns: styles_writer_NS_SPREADSHEET }, parts);
	}
	return {
		addStyle,
		addCheckboxStyle,
		addNumFmt,
		addDxf,
		hasCheckboxFeature,
		toXml
	};
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/hyperlink.mjs

function isHyperlinkValue(v) {
	return typeof v === "object" && v !== null && typeof v.hyperlink === "string" && typeof v.text === "string";
}

function unwrapCellValue(v) {
	return isHyperlinkValue(v) ? v.text : v;
}

function hyperlink_link(text, hyperlink, tooltip) {
	return tooltip === undefined ? {
		text,
		hyperlink
	} : {
		text,
		hyperlink,
		tooltip
	};
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/auto-width.mjs



const DEFAULT_MIN_WIDTH = 8;

const MAX_COLUMN_WIDTH = 255;

const DEFAULT_PADDING = 2;

const PROPORTIONAL_FONT_MULTIPLIER = 1.1;

const BOLD_MULTIPLIER = 1.05;


function isCjk(codePoint) {
	return codePoint >= 19968 && codePoint <= 40959 || codePoint >= 13312 && codePoint <= 19903 || codePoint >= 131072 && codePoint <= 173791 || codePoint >= 63744 && codePoint <= 64255 || codePoint >= 44032 && codePoint <= 55215 || codePoint >= 12448 && codePoint <= 12543 || codePoint >= 12352 && codePoint <= 12447 || codePoint >= 12288 && codePoint <= 12351 || codePoint >= 65280 && codePoint <= 65376 || codePoint >= 65504 && codePoint <= 65510;
}


function formatNumberForWidth(value, numFmt) {
	const fmt = numFmt.trim();
	
	const sections = fmt.split(";");
	let section;
	if (value > 0) {
		section = sections[0];
	} else if (value < 0 && sections.length > 1) {
		section = sections[1];
		value = Math.abs(value);
	} else if (value === 0 && sections.length > 2) {
		section = sections[2];
	} else {
		section = sections[0];
	}
	
	section = section.replace(/\[[^\]]*\]/g, "");
	
	section = section.replace(/\\./g, (m) => m[1]);
	
	section = section.replace(/"([^"]*)"/g, "$1");
	
	if (section.includes("%")) {
		const cleaned = section.replace(/%/g, "");
		const decimals = countDecimalPlaces(cleaned);
		const formatted = (value * 100).toFixed(decimals);
		return addThousandSeparator(formatted, section) + "%";
	}
	
	const decimals = countDecimalPlaces(section);
	
	const formatted = value.toFixed(decimals);
	return addThousandSeparator(formatted, section);
}

function countDecimalPlaces(fmt) {
	const dotIdx = fmt.indexOf(".");
	if (dotIdx === -1) return 0;
	let count = 0;
	for (let i = dotIdx + 1; i < fmt.length; i++) {
		if (fmt[i] === "0" || fmt[i] === "#") {
			count++;
		} else {
			break;
		}
	}
	return count;
}

function addThousandSeparator(numStr, fmt) {
	
	if (!fmt.includes(",")) return numStr;
	const parts = numStr.split(".");
	let intPart = parts[0];
	const isNeg = intPart.startsWith("-");
	if (isNeg) intPart = intPart.slice(1);
	
	let result = "";
	for (let i = 0; i < intPart.length; i++) {
		if (i > 0 && (intPart.length - i) % 3 === 0) {
			result += ",";
		}
		result += intPart[i];
	}
	if (isNeg) result = "-" + result;
	if (parts[1] !== undefined) result += "." + parts[1];
	return result;
}

function countFormatLiterals(numFmt) {
	let count = 0;
	
	const section = numFmt.split(";")[0];
	
	const cleaned = section.replace(/\[[^\]]*\]/g, "");
	
	for (let i = 0; i < cleaned.length; i++) {
		const ch = cleaned[i];
		if (ch === "\"") {
			
			i++;
			while (i < cleaned.length && cleaned[i] !== "\"") {
				count++;
				i++;
			}
		} else if (ch === "\\") {
			count++;
			i++;
		} else if (ch === "$" || ch === "€" || ch === "£" || ch === "¥") {
			
			count++;
		}
	}
	return count;
}


function measureLineWidth(text) {
	let width = 0;
	for (const char of text) {
		const codePoint = char.codePointAt(0);
		if (codePoint !== undefined && isCjk(codePoint)) {
			width += 2;
		} else {
			width += 1;
		}
	}
	return width;
}

function measureValueWidth(value, numFmt) {
	if (value === null || value === undefined) {
		return 0;
	}
	if (typeof value === "boolean") {
		
		return value ? 5 : 6;
	}
	if (typeof value === "string") {
		if (value.length === 0) return 0;
		
		if (value.includes("\n")) {
			const lines = value.split("\n");
			let maxWidth = 0;
			for (const line of lines) {
				const w = measureLineWidth(line);
				if (w > maxWidth) maxWidth = w;
			}
			return maxWidth;
		}
		return measureLineWidth(value);
	}
	if (typeof value === "number") {
		if (numFmt) {
			
			const formatted = formatNumberForWidth(value, numFmt);
			const extraLiterals = countFormatLiterals(numFmt);
			return measureLineWidth(formatted) + extraLiterals;
		}
		
		const str = String(value);
		return measureLineWidth(str);
	}
	if (value instanceof Date) {
		if (numFmt) {
			const formatted = formatDate(value, numFmt);
			return measureLineWidth(formatted);
		}
		
		const y = value.getUTCFullYear();
		const m = String(value.getUTCMonth() + 1).padStart(2, "0");
		const d = String(value.getUTCDate()).padStart(2, "0");
		return measureLineWidth(`${y}-${m}-${d}`);
	}
	return 0;
}

function calculateColumnWidth(values, options) {
	const minWidth = options?.minWidth ?? DEFAULT_MIN_WIDTH;
	const maxWidth = options?.maxWidth ?? MAX_COLUMN_WIDTH;
	const padding = options?.padding ?? DEFAULT_PADDING;
	const isBold = options?.font?.bold === true;
	let maxContentWidth = 0;
	for (const value of values) {
		const w = measureValueWidth(value, options?.numFmt);
		if (w > maxContentWidth) {
			maxContentWidth = w;
		}
	}
	
	let width = maxContentWidth * PROPORTIONAL_FONT_MULTIPLIER;
	
	if (isBold) {
		width *= BOLD_MULTIPLIER;
	}
	
	width += padding;
	
	width = Math.ceil(width * 2) / 2;
	
	if (width < minWidth) width = minWidth;
	if (width > maxWidth) width = maxWidth;
	return width;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/limits.mjs




const limits_MAX_DECOMPRESSED_BYTES = (/* unused pure expression or super */ null && (2 * 1024 * 1024 * 1024));

const limits_MAX_INPUT_BYTES = (/* unused pure expression or super */ null && (1024 * 1024 * 1024));

const limits_MAX_ROW_INDEX = 1048575;

const limits_MAX_COL_INDEX = 16383;

const limits_MAX_TOTAL_CELLS = 2e7;

const MAX_REPEAT_COUNT = 1e5;

const MAX_SPAN_CELLS = 1e6;

const limits_MAX_SPIN_COUNT = 1e7;

;// CONCATENATED MODULE: ./node_modules/hucre/dist/_validate.mjs











const MAX_SHEET_NAME_LENGTH = 31;

const MAX_CELL_TEXT_LENGTH = 32767;
const MAX_FORMULA_LENGTH = 8192;

const FORBIDDEN_SHEET_NAME_CHARS = /[[\]:*?/\\]/;

const RESERVED_SHEET_NAME = "history";

function _validate_validateSheetName(name, index) {
	const where = `sheet ${index + 1}`;
	if (typeof name !== "string" || name.length === 0) {
		throw new errors_InvalidArgumentError(`Sheet name is empty (${where}); Excel requires a name`);
	}
	if (name.length > MAX_SHEET_NAME_LENGTH) {
		throw new errors_InvalidArgumentError(`Sheet name "${name}" is ${name.length} characters (${where}); ` + `Excel allows at most ${MAX_SHEET_NAME_LENGTH}`);
	}
	const forbidden = name.match(FORBIDDEN_SHEET_NAME_CHARS);
	if (forbidden) {
		throw new errors_InvalidArgumentError(`Sheet name "${name}" contains ${JSON.stringify(forbidden[0])} (${where}); ` + `Excel forbids [ ] : * ? / \\ in sheet names`);
	}
	
	
	if (name.startsWith("'") || name.endsWith("'")) {
		throw new errors_InvalidArgumentError(`Sheet name "${name}" starts or ends with an apostrophe (${where}); ` + `Excel forbids it because it breaks quoted range references`);
	}
	if (name.toLowerCase() === RESERVED_SHEET_NAME) {
		throw new errors_InvalidArgumentError(`Sheet name "${name}" is reserved by Excel for change tracking (${where})`);
	}
}

function validateSheetNames(sheets) {
	const seen = new Map();
	for (let i = 0; i < sheets.length; i++) {
		const name = sheets[i].name;
		_validate_validateSheetName(name, i);
		const key = name.toLowerCase();
		const previous = seen.get(key);
		if (previous !== undefined) {
			throw new errors_InvalidArgumentError(`Duplicate sheet name "${name}" (sheets ${previous + 1} and ${i + 1}); ` + `Excel compares sheet names case-insensitively`);
		}
		seen.set(key, i);
	}
}

function validateColumnIndex(col) {
	if (!Number.isInteger(col) || col < 0 || col > limits_MAX_COL_INDEX) {
		throw new errors_InvalidArgumentError(`Column index ${col} is not a valid 0-based column ` + `(Excel allows 0..${limits_MAX_COL_INDEX})`);
	}
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/worksheet-writer.mjs







const worksheet_writer_NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const worksheet_writer_NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";


function worksheet_writer_colToLetter(col) {
	
	
	
	validateColumnIndex(col);
	let result = "";
	let c = col;
	do {
		result = String.fromCharCode(65 + c % 26) + result;
		c = Math.floor(c / 26) - 1;
	} while (c >= 0);
	return result;
}

function worksheet_writer_cellRef(row, col) {
	return worksheet_writer_colToLetter(col) + (row + 1);
}

function rangeRef(startRow, startCol, endRow, endCol) {
	return `${worksheet_writer_cellRef(startRow, startCol)}:${worksheet_writer_cellRef(endRow, endCol)}`;
}
function worksheet_writer_createSharedStrings() {
	const strings = [];
	const indexMap = new Map();
	function add(value) {
		const existing = indexMap.get(value);
		if (existing !== undefined) return existing;
		const idx = strings.length;
		strings.push(value);
		indexMap.set(value, idx);
		return idx;
	}
	function getAll() {
		return strings;
	}
	function count() {
		return strings.length;
	}
	return {
		add,
		getAll,
		count
	};
}

function worksheet_writer_writeSharedStringsXml(sharedStrings) {
	const strings = sharedStrings.getAll();
	const count = strings.length;
	if (count === 0) {
		return writer_xmlDocument("sst", {
			xmlns: worksheet_writer_NS_SPREADSHEET,
			count: 0,
			uniqueCount: 0
		}, "");
	}
	const children = [];
	for (const str of strings) {
		const escaped = writer_xmlEscape(str);
		const needsPreserve = str.length > 0 && (str[0] === " " || str[str.length - 1] === " " || str.includes("\n") || str.includes("	"));
		const tElement = needsPreserve ? `<t xml:space="preserve">${escaped}</t>` : writer_xmlElement("t", undefined, escaped);
		children.push(writer_xmlElement("si", undefined, [tElement]));
	}
	return writer_xmlDocument("sst", {
		xmlns: worksheet_writer_NS_SPREADSHEET,
		count,
		uniqueCount: count
	}, children);
}


function toHyperlink(hv) {
	const internal = hv.hyperlink.startsWith("#");
	const h = internal ? {
		target: "",
		location: hv.hyperlink.slice(1),
		display: hv.text
	} : {
		target: hv.hyperlink,
		display: hv.text
	};
	if (hv.tooltip !== undefined) h.tooltip = hv.tooltip;
	return h;
}

const DEFAULT_DATE_FORMAT = "yyyy-mm-dd";

const EXCEL_ERRORS = new Set([
	"#VALUE!",
	"#REF!",
	"#N/A",
	"#NAME?",
	"#NULL!",
	"#DIV/0!",
	"#NUM!",
	"#GETTING_DATA",
	"#SPILL!",
	"#CALC!"
]);


function worksheet_writer_writeWorksheetXml(sheet, styles, sharedStrings, dateSystem, globalTableStartIndex, inlineStrings, globalPivotStartIndex) {
	const is1904 = dateSystem === "1904";
	
	const resolvedRows = resolveRows(sheet);
	const rowCount = resolvedRows.length;
	
	let maxCols = 0;
	for (const row of resolvedRows) {
		if (row.length > maxCols) maxCols = row.length;
	}
	if (sheet.columns && sheet.columns.length > maxCols) {
		maxCols = sheet.columns.length;
	}
	const parts = [];
	
	{
		const sheetPrChildren = [];
		if (sheet.view?.tabColor) {
			sheetPrChildren.push(writer_xmlSelfClose("tabColor", serializeColorAttrs(sheet.view.tabColor)));
		}
		if (sheet.outlineProperties) {
			const outlineAttrs = {};
			if (sheet.outlineProperties.summaryBelow !== undefined) {
				outlineAttrs["summaryBelow"] = sheet.outlineProperties.summaryBelow ? 1 : 0;
			}
			if (sheet.outlineProperties.summaryRight !== undefined) {
				outlineAttrs["summaryRight"] = sheet.outlineProperties.summaryRight ? 1 : 0;
			}
			sheetPrChildren.push(writer_xmlSelfClose("outlinePr", outlineAttrs));
		}
		
		
		
		
		if (sheet.pageSetup?.fitToPage) {
			sheetPrChildren.push(writer_xmlSelfClose("pageSetUpPr", { fitToPage: 1 }));
		}
		if (sheetPrChildren.length > 0) {
			parts.push(writer_xmlElement("sheetPr", undefined, sheetPrChildren));
		}
	}
	
	if (rowCount > 0 || maxCols > 0) {
		const endRow = rowCount > 0 ? rowCount - 1 : 0;
		const endCol = maxCols > 0 ? maxCols - 1 : 0;
		parts.push(writer_xmlSelfClose("dimension", { ref: rangeRef(0, 0, endRow, endCol) }));
	}
	
	const sheetViewParts = [];
	if (sheet.freezePane) {
		const fp = sheet.freezePane;
		const topLeftCell = worksheet_writer_cellRef(fp.rows ?? 0, fp.columns ?? 0);
		const paneAttrs = {};
		if (fp.columns && fp.columns > 0) {
			paneAttrs["xSplit"] = fp.columns;
		}
		if (fp.rows && fp.rows > 0) {
			paneAttrs["ySplit"] = fp.rows;
		}
		paneAttrs["topLeftCell"] = topLeftCell;
		paneAttrs["state"] = "frozen";
		
		const hasXSplit = fp.columns && fp.columns > 0;
		const hasYSplit = fp.rows && fp.rows > 0;
		if (hasXSplit && hasYSplit) {
			paneAttrs["activePane"] = "bottomRight";
		} else if (hasXSplit) {
			paneAttrs["activePane"] = "topRight";
		} else {
			paneAttrs["activePane"] = "bottomLeft";
		}
		sheetViewParts.push(writer_xmlSelfClose("pane", paneAttrs));
	} else if (sheet.splitPane) {
		const sp = sheet.splitPane;
		const paneAttrs = {};
		const hasXSplit = sp.xSplit !== undefined && sp.xSplit > 0;
		const hasYSplit = sp.ySplit !== undefined && sp.ySplit > 0;
		if (hasXSplit) {
			paneAttrs["xSplit"] = sp.xSplit;
		}
		if (hasYSplit) {
			paneAttrs["ySplit"] = sp.ySplit;
		}
		paneAttrs["topLeftCell"] = "A1";
		paneAttrs["state"] = "split";
		if (hasXSplit && hasYSplit) {
			paneAttrs["activePane"] = "bottomRight";
		} else if (hasXSplit) {
			paneAttrs["activePane"] = "topRight";
		} else {
			paneAttrs["activePane"] = "bottomLeft";
		}
		sheetViewParts.push(writer_xmlSelfClose("pane", paneAttrs));
	}
	const viewAttrs = { workbookViewId: 0 };
	if (sheet.view) {
		if (sheet.view.showGridLines === false) viewAttrs["showGridLines"] = 0;
		if (sheet.view.showRowColHeaders === false) viewAttrs["showRowColHeaders"] = 0;
		if (sheet.view.zoomScale !== undefined) viewAttrs["zoomScale"] = sheet.view.zoomScale;
		if (sheet.view.rightToLeft) viewAttrs["rightToLeft"] = 1;
	}
	parts.push(writer_xmlElement("sheetViews", undefined, [sheetViewParts.length > 0 ? writer_xmlElement("sheetView", viewAttrs, sheetViewParts) : writer_xmlSelfClose("sheetView", viewAttrs)]));
	
	parts.push(writer_xmlSelfClose("sheetFormatPr", { defaultRowHeight: 15 }));
	
	if (sheet.columns && sheet.columns.length > 0) {
		const colElements = [];
		for (let i = 0; i < sheet.columns.length; i++) {
			const col = sheet.columns[i];
			
			let effectiveWidth = col.width;
			if (col.autoWidth && effectiveWidth === undefined) {
				const columnValues = [];
				for (const row of resolvedRows) {
					if (row && i < row.length && row[i]) {
						columnValues.push(row[i].value);
					}
				}
				effectiveWidth = calculateColumnWidth(columnValues, {
					font: col.style?.font,
					numFmt: col.numFmt ?? col.style?.numFmt
				});
			}
			if (effectiveWidth !== undefined || col.hidden || col.outlineLevel || col.collapsed) {
				const colAttrs = {
					min: i + 1,
					max: i + 1
				};
				if (effectiveWidth !== undefined) {
					colAttrs["width"] = effectiveWidth;
					colAttrs["customWidth"] = true;
				}
				if (col.hidden) {
					colAttrs["hidden"] = true;
				}
				if (col.outlineLevel) {
					colAttrs["outlineLevel"] = col.outlineLevel;
				}
				if (col.collapsed) {
					colAttrs["collapsed"] = true;
				}
				colElements.push(writer_xmlSelfClose("col", colAttrs));
			}
		}
		if (colElements.length > 0) {
			parts.push(writer_xmlElement("cols", undefined, colElements));
		}
	}
	
	const rowElements = [];
	let hasDynamicArray = false;
	for (let r = 0; r < rowCount; r++) {
		const row = resolvedRows[r];
		const rowDef = sheet.rowDefs?.get(r);
		const hasRowDef = rowDef && (rowDef.height !== undefined || rowDef.hidden || rowDef.outlineLevel || rowDef.collapsed);
		if ((!row || row.length === 0) && !hasRowDef) continue;
		const cellElements = [];
		let hasAnyCells = false;
		if (row) {
			for (let c = 0; c < row.length; c++) {
				const resolved = row[c];
				if (!resolved) continue;
				
				
				if (resolved.formulaDynamic && resolved.formula !== undefined && resolved.formula !== null) {
					hasDynamicArray = true;
				}
				const cellXml = serializeCell(r, c, resolved, styles, sharedStrings, is1904, inlineStrings);
				if (cellXml) {
					cellElements.push(cellXml);
					hasAnyCells = true;
				}
			}
		}
		if (hasAnyCells || hasRowDef) {
			const rowAttrs = { r: r + 1 };
			if (rowDef?.height !== undefined) {
				rowAttrs["ht"] = rowDef.height;
				rowAttrs["customHeight"] = 1;
			}
			if (rowDef?.hidden) {
				rowAttrs["hidden"] = 1;
			}
			if (rowDef?.outlineLevel) {
				rowAttrs["outlineLevel"] = rowDef.outlineLevel;
			}
			if (rowDef?.collapsed) {
				rowAttrs["collapsed"] = 1;
			}
			if (hasAnyCells) {
				rowElements.push(writer_xmlElement("row", rowAttrs, cellElements));
			} else {
				rowElements.push(writer_xmlSelfClose("row", rowAttrs));
			}
		}
	}
	parts.push(writer_xmlElement("sheetData", undefined, rowElements.length > 0 ? rowElements : ""));
	
	if (sheet.protection) {
		parts.push(serializeSheetProtection(sheet.protection));
	}
	
	if (sheet.autoFilter) {
		if (sheet.autoFilter.columns && sheet.autoFilter.columns.length > 0) {
			const filterChildren = [];
			for (const col of sheet.autoFilter.columns) {
				if (col.filters && col.filters.length > 0) {
					const filterElements = col.filters.map((v) => writer_xmlSelfClose("filter", { val: v }));
					filterChildren.push(writer_xmlElement("filterColumn", { colId: col.colIndex }, [writer_xmlElement("filters", undefined, filterElements)]));
				}
			}
			parts.push(writer_xmlElement("autoFilter", { ref: sheet.autoFilter.range }, filterChildren));
		} else {
			parts.push(writer_xmlSelfClose("autoFilter", { ref: sheet.autoFilter.range }));
		}
	}
	
	if (sheet.merges && sheet.merges.length > 0) {
		const mergeElements = sheet.merges.map((m) => writer_xmlSelfClose("mergeCell", { ref: rangeRef(m.startRow, m.startCol, m.endRow, m.endCol) }));
		parts.push(writer_xmlElement("mergeCells", { count: sheet.merges.length }, mergeElements));
	}
	
	if (sheet.conditionalRules && sheet.conditionalRules.length > 0) {
		parts.push(...serializeConditionalFormatting(sheet.conditionalRules, styles));
	}
	
	if (sheet.dataValidations && sheet.dataValidations.length > 0) {
		parts.push(serializeDataValidations(sheet.dataValidations));
	}
	
	const { xml: hyperlinksXml, relationships: hyperlinkRelationships } = collectHyperlinks(sheet);
	if (hyperlinksXml) {
		parts.push(hyperlinksXml);
	}
	
	
	
	
	
	
	
	const printOptionsXml = serializePrintOptions(sheet.pageSetup);
	if (printOptionsXml) {
		parts.push(printOptionsXml);
	}
	
	parts.push(serializePageMargins(sheet.pageSetup?.margins));
	
	if (sheet.pageSetup) {
		parts.push(serializePageSetup(sheet.pageSetup));
	}
	
	if (sheet.headerFooter) {
		parts.push(serializeHeaderFooter(sheet.headerFooter));
	}
	
	if (sheet.rowBreaks && sheet.rowBreaks.length > 0) {
		const sorted = [...sheet.rowBreaks].sort((a, b) => a - b);
		const brkElements = sorted.map((row) => writer_xmlSelfClose("brk", {
			id: row + 1,
			max: 16383,
			man: 1
		}));
		parts.push(writer_xmlElement("rowBreaks", {
			count: sorted.length,
			manualBreakCount: sorted.length
		}, brkElements));
	}
	
	if (sheet.colBreaks && sheet.colBreaks.length > 0) {
		const sorted = [...sheet.colBreaks].sort((a, b) => a - b);
		const brkElements = sorted.map((col) => writer_xmlSelfClose("brk", {
			id: col + 1,
			max: 1048575,
			man: 1
		}));
		parts.push(writer_xmlElement("colBreaks", {
			count: sorted.length,
			manualBreakCount: sorted.length
		}, brkElements));
	}
	
	let drawingRId = null;
	let nextRId = hyperlinkRelationships.length + 1;
	const hasImages = sheet.images && sheet.images.length > 0;
	const hasTextBoxes = sheet.textBoxes && sheet.textBoxes.length > 0;
	const hasCharts = sheet.charts && sheet.charts.length > 0;
	if (hasImages || hasTextBoxes || hasCharts) {
		
		drawingRId = `rId${nextRId}`;
		nextRId++;
		parts.push(writer_xmlSelfClose("drawing", { "r:id": drawingRId }));
	}
	
	let legacyDrawingRId = null;
	let commentsRId = null;
	let hasComments = false;
	if (sheet.cells) {
		for (const [, cell] of sheet.cells) {
			if (cell.comment) {
				hasComments = true;
				break;
			}
		}
	}
	if (hasComments) {
		legacyDrawingRId = `rId${nextRId}`;
		nextRId++;
		commentsRId = `rId${nextRId}`;
		nextRId++;
		parts.push(writer_xmlSelfClose("legacyDrawing", { "r:id": legacyDrawingRId }));
	}
	
	
	
	
	
	let pictureRId = null;
	if (sheet.backgroundImage) {
		pictureRId = `rId${nextRId}`;
		nextRId++;
		parts.push(writer_xmlSelfClose("picture", { "r:id": pictureRId }));
	}
	
	const tableEntries = [];
	if (sheet.tables && sheet.tables.length > 0 && globalTableStartIndex !== undefined) {
		const tablePartElements = [];
		for (let t = 0; t < sheet.tables.length; t++) {
			const tableRId = `rId${nextRId}`;
			nextRId++;
			const globalIdx = globalTableStartIndex + t;
			tableEntries.push({
				rId: tableRId,
				globalTableIndex: globalIdx
			});
			tablePartElements.push(writer_xmlSelfClose("tablePart", { "r:id": tableRId }));
		}
		parts.push(writer_xmlElement("tableParts", { count: sheet.tables.length }, tablePartElements));
	}
	
	if (sheet.sparklines && sheet.sparklines.length > 0) {
		parts.push(serializeSparklines(sheet.sparklines));
	}
	
	
	
	const pivotEntries = [];
	if (sheet.pivotTables && sheet.pivotTables.length > 0 && globalPivotStartIndex !== undefined) {
		for (let p = 0; p < sheet.pivotTables.length; p++) {
			const rId = `rId${nextRId}`;
			nextRId++;
			pivotEntries.push({
				rId,
				globalPivotIndex: globalPivotStartIndex + p
			});
		}
	}
	return {
		xml: writer_xmlDocument("worksheet", {
			xmlns: worksheet_writer_NS_SPREADSHEET,
			"xmlns:r": worksheet_writer_NS_R
		}, parts),
		hyperlinkRelationships,
		drawingRId,
		legacyDrawingRId,
		commentsRId,
		hasComments,
		tables: tableEntries,
		pictureRId,
		pivotTables: pivotEntries,
		hasDynamicArray
	};
}


function columnCellStyle(col) {
	if (!col) return undefined;
	if (col.numFmt && !col.style?.numFmt) return {
		...col.style,
		numFmt: col.numFmt
	};
	return col.style;
}
function resolveRows(sheet) {
	const resolved = [];
	if (sheet.data && sheet.columns) {
		
		const keys = sheet.columns.map((col) => col.key);
		
		const hasHeaders = sheet.columns.some((col) => col.header);
		if (hasHeaders) {
			const headerRow = [];
			for (let c = 0; c < sheet.columns.length; c++) {
				const col = sheet.columns[c];
				headerRow.push({
					value: col.header ?? col.key ?? null,
					style: col.style
				});
			}
			resolved.push(headerRow);
		}
		for (const obj of sheet.data) {
			const row = [];
			for (let c = 0; c < keys.length; c++) {
				const key = keys[c];
				const raw = key !== undefined ? obj[key] ?? null : null;
				const cell = {
					value: isHyperlinkValue(raw) ? raw.text : raw,
					style: columnCellStyle(sheet.columns[c])
				};
				if (isHyperlinkValue(raw)) cell.hyperlink = toHyperlink(raw);
				row.push(cell);
			}
			resolved.push(row);
		}
	} else if (sheet.rows) {
		
		
		
		
		
		
		for (const row of sheet.rows) {
			const resolvedRow = [];
			for (let c = 0; c < row.length; c++) {
				const value = row[c];
				const style = sheet.columns ? columnCellStyle(sheet.columns[c]) : undefined;
				resolvedRow.push(style ? {
					value,
					style
				} : { value });
			}
			resolved.push(resolvedRow);
		}
	}
	
	if (sheet.cells) {
		for (const [key, cellOverride] of sheet.cells) {
			const [rowStr, colStr] = key.split(",");
			const r = parseInt(rowStr, 10);
			const c = parseInt(colStr, 10);
			
			while (resolved.length <= r) {
				resolved.push([]);
			}
			const row = resolved[r];
			while (row.length <= c) {
				row.push(null);
			}
			const existing = row[c];
			row[c] = {
				value: cellOverride.value ?? existing?.value ?? null,
				style: cellOverride.style ?? existing?.style,
				checkbox: cellOverride.checkbox ?? existing?.checkbox,
				formula: cellOverride.formula ?? existing?.formula,
				formulaResult: cellOverride.formulaResult ?? existing?.formulaResult,
				formulaType: cellOverride.formulaType ?? existing?.formulaType,
				formulaSharedIndex: cellOverride.formulaSharedIndex ?? existing?.formulaSharedIndex,
				formulaRef: cellOverride.formulaRef ?? existing?.formulaRef,
				formulaDynamic: cellOverride.formulaDynamic ?? existing?.formulaDynamic,
				richText: cellOverride.richText ?? existing?.richText,
				hyperlink: cellOverride.hyperlink ?? existing?.hyperlink
			};
		}
	}
	return resolved;
}

function serializeCell(row, col, resolved, styles, sharedStrings, is1904, inlineStrings) {
	const { value, style, formula, formulaResult, formulaType, formulaSharedIndex, formulaRef, formulaDynamic, richText } = resolved;
	
	let styleIdx = 0;
	let effectiveStyle = style;
	
	if (value instanceof Date && (!effectiveStyle || !effectiveStyle.numFmt)) {
		effectiveStyle = {
			...effectiveStyle,
			numFmt: DEFAULT_DATE_FORMAT
		};
	}
	if (resolved.checkbox) {
		
		
		
		styleIdx = styles.addCheckboxStyle(effectiveStyle);
	} else if (effectiveStyle) {
		styleIdx = styles.addStyle(effectiveStyle);
	}
	const ref = worksheet_writer_cellRef(row, col);
	
	if (richText && richText.length > 0) {
		const cellAttrs = {
			r: ref,
			t: "inlineStr"
		};
		if (styleIdx !== 0) cellAttrs["s"] = styleIdx;
		const isContent = serializeRichTextRuns(richText);
		return writer_xmlElement("c", cellAttrs, [writer_xmlElement("is", undefined, isContent)]);
	}
	
	if (formula !== undefined && formula !== null) {
		const cellAttrs = { r: ref };
		if (styleIdx !== 0) cellAttrs["s"] = styleIdx;
		
		
		
		
		
		if (formulaDynamic) cellAttrs["cm"] = DYNAMIC_ARRAY_CM;
		
		let fElement;
		if (formulaType === "shared") {
			const fAttrs = { t: "shared" };
			if (formulaSharedIndex !== undefined) fAttrs["si"] = formulaSharedIndex;
			if (formulaRef) fAttrs["ref"] = formulaRef;
			
			if (formula === "") {
				fElement = writer_xmlSelfClose("f", fAttrs);
			} else {
				fElement = writer_xmlElement("f", fAttrs, writer_xmlEscape(formula));
			}
		} else if (formulaType === "array") {
			const fAttrs = { t: "array" };
			if (formulaRef) fAttrs["ref"] = formulaRef;
			fElement = writer_xmlElement("f", fAttrs, writer_xmlEscape(formula));
		} else {
			
			
			
			
			fElement = writer_xmlElement("f", undefined, writer_xmlEscape(formula));
		}
		const children = [fElement];
		
		if (formulaResult !== undefined && formulaResult !== null) {
			if (typeof formulaResult === "string") {
				cellAttrs["t"] = "str";
				children.push(writer_xmlElement("v", undefined, writer_xmlEscape(formulaResult)));
			} else if (typeof formulaResult === "boolean") {
				cellAttrs["t"] = "b";
				children.push(writer_xmlElement("v", undefined, formulaResult ? "1" : "0"));
			} else if (typeof formulaResult === "number") {
				children.push(writer_xmlElement("v", undefined, String(formulaResult)));
			}
		}
		return writer_xmlElement("c", cellAttrs, children);
	}
	
	if (value === null || value === undefined) {
		if (styleIdx !== 0) {
			return writer_xmlSelfClose("c", {
				r: ref,
				s: styleIdx
			});
		}
		return null;
	}
	
	if (typeof value === "string" && EXCEL_ERRORS.has(value)) {
		const attrs = {
			r: ref,
			t: "e"
		};
		if (styleIdx !== 0) attrs["s"] = styleIdx;
		return writer_xmlElement("c", attrs, [writer_xmlElement("v", undefined, value)]);
	}
	
	if (typeof value === "string") {
		if (inlineStrings) {
			
			const attrs = {
				r: ref,
				t: "inlineStr"
			};
			if (styleIdx !== 0) attrs["s"] = styleIdx;
			return writer_xmlElement("c", attrs, [writer_xmlElement("is", undefined, [writer_xmlElement("t", undefined, writer_xmlEscape(value))])]);
		}
		const ssIdx = sharedStrings.add(value);
		const attrs = {
			r: ref,
			t: "s"
		};
		if (styleIdx !== 0) attrs["s"] = styleIdx;
		return writer_xmlElement("c", attrs, [writer_xmlElement("v", undefined, String(ssIdx))]);
	}
	
	if (typeof value === "number") {
		
		if (!Number.isFinite(value)) {
			if (styleIdx !== 0) {
				return writer_xmlSelfClose("c", {
					r: ref,
					s: styleIdx
				});
			}
			return null;
		}
		const attrs = { r: ref };
		if (styleIdx !== 0) attrs["s"] = styleIdx;
		return writer_xmlElement("c", attrs, [writer_xmlElement("v", undefined, String(value))]);
	}
	
	if (typeof value === "boolean") {
		const attrs = {
			r: ref,
			t: "b"
		};
		if (styleIdx !== 0) attrs["s"] = styleIdx;
		return writer_xmlElement("c", attrs, [writer_xmlElement("v", undefined, value ? "1" : "0")]);
	}
	
	if (value instanceof Date) {
		const serial = _date_dateToSerial(value, is1904);
		const attrs = { r: ref };
		if (styleIdx !== 0) attrs["s"] = styleIdx;
		return writer_xmlElement("c", attrs, [writer_xmlElement("v", undefined, String(serial))]);
	}
	return null;
}


function serializeSheetProtection(protection) {
	const attrs = {};
	
	if (protection.password) {
		attrs["password"] = hashSheetPassword(protection.password);
	}
	
	if (protection.sheet !== false) {
		
		attrs["sheet"] = 1;
	}
	if (protection.objects) {
		attrs["objects"] = 1;
	}
	if (protection.scenarios) {
		attrs["scenarios"] = 1;
	}
	
	
	
	const allowOptions = [
		["selectLockedCells", "selectLockedCells"],
		["selectUnlockedCells", "selectUnlockedCells"],
		["formatCells", "formatCells"],
		["formatColumns", "formatColumns"],
		["formatRows", "formatRows"],
		["insertColumns", "insertColumns"],
		["insertRows", "insertRows"],
		["insertHyperlinks", "insertHyperlinks"],
		["deleteColumns", "deleteColumns"],
		["deleteRows", "deleteRows"],
		["sort", "sort"],
		["autoFilter", "autoFilter"],
		["pivotTables", "pivotTables"]
	];
	for (const [prop, attr] of allowOptions) {
		const val = protection[prop];
		if (val !== undefined && typeof val === "boolean") {
			
			attrs[attr] = val ? 0 : 1;
		}
	}
	return writer_xmlSelfClose("sheetProtection", attrs);
}


function serializeDataValidations(validations) {
	const dvElements = [];
	for (const dv of validations) {
		const attrs = {
			type: dv.type,
			sqref: dv.range
		};
		if (dv.operator) {
			attrs["operator"] = dv.operator;
		}
		if (dv.allowBlank) {
			attrs["allowBlank"] = 1;
		}
		if (dv.showInputMessage) {
			attrs["showInputMessage"] = 1;
		}
		if (dv.showErrorMessage) {
			attrs["showErrorMessage"] = 1;
		}
		if (dv.errorStyle) {
			attrs["errorStyle"] = dv.errorStyle;
		}
		if (dv.inputTitle) {
			attrs["promptTitle"] = dv.inputTitle;
		}
		if (dv.inputMessage) {
			attrs["prompt"] = dv.inputMessage;
		}
		if (dv.errorTitle) {
			attrs["errorTitle"] = dv.errorTitle;
		}
		if (dv.errorMessage) {
			attrs["error"] = dv.errorMessage;
		}
		
		const children = [];
		if (dv.type === "list" && dv.values && dv.values.length > 0) {
			
			const quotedList = `"${dv.values.join(",")}"`;
			children.push(writer_xmlElement("formula1", undefined, writer_xmlEscape(quotedList)));
		} else if (dv.formula1 !== undefined) {
			children.push(writer_xmlElement("formula1", undefined, writer_xmlEscape(dv.formula1)));
		}
		if (dv.formula2 !== undefined) {
			children.push(writer_xmlElement("formula2", undefined, writer_xmlEscape(dv.formula2)));
		}
		if (children.length > 0) {
			dvElements.push(writer_xmlElement("dataValidation", attrs, children));
		} else {
			dvElements.push(writer_xmlSelfClose("dataValidation", attrs));
		}
	}
	return writer_xmlElement("dataValidations", { count: validations.length }, dvElements);
}


function collectHyperlinks(sheet) {
	
	
	const resolved = resolveRows(sheet);
	const hyperlinkElements = [];
	const relationships = [];
	let rIdCounter = 1;
	for (let r = 0; r < resolved.length; r++) {
		const row = resolved[r];
		for (let c = 0; c < row.length; c++) {
			const hl = row[c]?.hyperlink;
			if (!hl) continue;
			const ref = worksheet_writer_cellRef(r, c);
			const attrs = { ref };
			if (hl.location) {
				
				attrs["location"] = hl.location;
			} else if (hl.target) {
				
				const rId = `rId${rIdCounter++}`;
				attrs["r:id"] = rId;
				relationships.push({
					id: rId,
					target: hl.target
				});
			}
			if (hl.tooltip) {
				attrs["tooltip"] = hl.tooltip;
			}
			if (hl.display) {
				attrs["display"] = hl.display;
			}
			hyperlinkElements.push(writer_xmlSelfClose("hyperlink", attrs));
		}
	}
	if (hyperlinkElements.length === 0) {
		return {
			xml: "",
			relationships: []
		};
	}
	return {
		xml: writer_xmlElement("hyperlinks", undefined, hyperlinkElements),
		relationships
	};
}

const PAPER_SIZE_MAP = {
	letter: 1,
	legal: 5,
	a3: 8,
	a4: 9,
	a5: 11,
	b4: 12,
	b5: 13,
	executive: 7,
	tabloid: 3
};

const worksheet_writer_PAPER_SIZE_REVERSE = {};
for (const [name, num] of Object.entries(PAPER_SIZE_MAP)) {
	worksheet_writer_PAPER_SIZE_REVERSE[num] = name;
}


const DEFAULT_MARGINS = {
	left: .7,
	right: .7,
	top: .75,
	bottom: .75,
	header: .3,
	footer: .3
};

function serializePageMargins(margins) {
	const m = margins ?? {};
	return writer_xmlSelfClose("pageMargins", {
		left: m.left ?? DEFAULT_MARGINS.left,
		right: m.right ?? DEFAULT_MARGINS.right,
		top: m.top ?? DEFAULT_MARGINS.top,
		bottom: m.bottom ?? DEFAULT_MARGINS.bottom,
		header: m.header ?? DEFAULT_MARGINS.header,
		footer: m.footer ?? DEFAULT_MARGINS.footer
	});
}


function serializePrintOptions(ps) {
	if (!ps) return "";
	const attrs = {};
	if (ps.showGridLines) attrs["gridLines"] = 1;
	if (ps.showRowColHeaders) attrs["headings"] = 1;
	if (ps.horizontalCentered) attrs["horizontalCentered"] = 1;
	if (ps.verticalCentered) attrs["verticalCentered"] = 1;
	if (Object.keys(attrs).length === 0) return "";
	return writer_xmlSelfClose("printOptions", attrs);
}

function serializePageSetup(ps) {
	const attrs = {};
	if (ps.paperSize) {
		const num = PAPER_SIZE_MAP[ps.paperSize];
		if (num !== undefined) {
			attrs["paperSize"] = num;
		}
	}
	if (ps.orientation) {
		attrs["orientation"] = ps.orientation;
	}
	if (ps.scale !== undefined) {
		attrs["scale"] = ps.scale;
	}
	if (ps.fitToPage) {
		if (ps.fitToWidth !== undefined) {
			attrs["fitToWidth"] = ps.fitToWidth;
		}
		if (ps.fitToHeight !== undefined) {
			attrs["fitToHeight"] = ps.fitToHeight;
		}
	}
	
	if (Object.keys(attrs).length === 0) {
		return "";
	}
	return writer_xmlSelfClose("pageSetup", attrs);
}

function serializeHeaderFooter(hf) {
	const attrs = {};
	if (hf.differentOddEven) {
		attrs["differentOddEven"] = 1;
	}
	if (hf.differentFirst) {
		attrs["differentFirst"] = 1;
	}
	const children = [];
	if (hf.oddHeader) {
		children.push(writer_xmlElement("oddHeader", undefined, writer_xmlEscape(hf.oddHeader)));
	}
	if (hf.oddFooter) {
		children.push(writer_xmlElement("oddFooter", undefined, writer_xmlEscape(hf.oddFooter)));
	}
	if (hf.evenHeader) {
		children.push(writer_xmlElement("evenHeader", undefined, writer_xmlEscape(hf.evenHeader)));
	}
	if (hf.evenFooter) {
		children.push(writer_xmlElement("evenFooter", undefined, writer_xmlEscape(hf.evenFooter)));
	}
	if (hf.firstHeader) {
		children.push(writer_xmlElement("firstHeader", undefined, writer_xmlEscape(hf.firstHeader)));
	}
	if (hf.firstFooter) {
		children.push(writer_xmlElement("firstFooter", undefined, writer_xmlEscape(hf.firstFooter)));
	}
	if (children.length === 0) {
		return "";
	}
	return writer_xmlElement("headerFooter", Object.keys(attrs).length > 0 ? attrs : undefined, children);
}


function serializeColorAttrs(color) {
	const attrs = {};
	if (color.rgb !== undefined) {
		
		const rgb = color.rgb;
		attrs["rgb"] = rgb.length === 6 ? `FF${rgb}` : rgb;
	}
	if (color.theme !== undefined) {
		attrs["theme"] = color.theme;
	}
	if (color.tint !== undefined) {
		attrs["tint"] = color.tint;
	}
	if (color.indexed !== undefined) {
		attrs["indexed"] = color.indexed;
	}
	return attrs;
}


function serializeRichTextRuns(runs) {
	const elements = [];
	for (const run of runs) {
		const runChildren = [];
		
		if (run.font) {
			const rPrParts = serializeFontProps(run.font);
			if (rPrParts.length > 0) {
				runChildren.push(writer_xmlElement("rPr", undefined, rPrParts));
			}
		}
		
		
		const text = writer_xmlEscape(run.text);
		const needsPreserve = run.text.length > 0 && (run.text[0] === " " || run.text[run.text.length - 1] === " " || run.text.includes("\n") || run.text.includes("	"));
		if (needsPreserve) {
			runChildren.push(`<t xml:space="preserve">${text}</t>`);
		} else {
			runChildren.push(writer_xmlElement("t", undefined, text));
		}
		elements.push(writer_xmlElement("r", undefined, runChildren));
	}
	return elements;
}

function serializeFontProps(font) {
	const parts = [];
	if (font.bold) {
		parts.push(writer_xmlSelfClose("b"));
	}
	if (font.italic) {
		parts.push(writer_xmlSelfClose("i"));
	}
	if (font.underline) {
		if (font.underline === true || font.underline === "single") {
			parts.push(writer_xmlSelfClose("u"));
		} else {
			parts.push(writer_xmlSelfClose("u", { val: font.underline }));
		}
	}
	if (font.strikethrough) {
		parts.push(writer_xmlSelfClose("strike"));
	}
	if (font.vertAlign) {
		parts.push(writer_xmlSelfClose("vertAlign", { val: font.vertAlign }));
	}
	if (font.size !== undefined) {
		parts.push(writer_xmlSelfClose("sz", { val: font.size }));
	}
	if (font.color) {
		parts.push(writer_xmlSelfClose("color", serializeColorAttrs(font.color)));
	}
	if (font.name) {
		parts.push(writer_xmlSelfClose("rFont", { val: font.name }));
	}
	if (font.family !== undefined) {
		parts.push(writer_xmlSelfClose("family", { val: font.family }));
	}
	if (font.charset !== undefined) {
		parts.push(writer_xmlSelfClose("charset", { val: font.charset }));
	}
	if (font.scheme) {
		parts.push(writer_xmlSelfClose("scheme", { val: font.scheme }));
	}
	return parts;
}


function serializeConditionalFormatting(rules, styles) {
	
	const byRange = new Map();
	for (const rule of rules) {
		const existing = byRange.get(rule.range);
		if (existing) {
			existing.push(rule);
		} else {
			byRange.set(rule.range, [rule]);
		}
	}
	const elements = [];
	for (const [range, rangeRules] of byRange) {
		const cfRuleElements = [];
		for (const rule of rangeRules) {
			cfRuleElements.push(serializeCfRule(rule, styles));
		}
		elements.push(writer_xmlElement("conditionalFormatting", { sqref: range }, cfRuleElements));
	}
	return elements;
}

function serializeCfRule(rule, styles) {
	const attrs = {
		type: rule.type,
		priority: rule.priority
	};
	
	if (rule.style) {
		attrs["dxfId"] = styles.addDxf(rule.style);
	}
	if (rule.operator) {
		attrs["operator"] = rule.operator;
	}
	if (rule.stopIfTrue) {
		attrs["stopIfTrue"] = true;
	}
	
	if (rule.text !== undefined) {
		attrs["text"] = rule.text;
	}
	const children = [];
	
	if (rule.formula !== undefined) {
		const formulas = Array.isArray(rule.formula) ? rule.formula : [rule.formula];
		for (const f of formulas) {
			children.push(writer_xmlElement("formula", undefined, writer_xmlEscape(f)));
		}
	}
	
	if (rule.type === "colorScale" && rule.colorScale) {
		const csChildren = [];
		for (const cfvo of rule.colorScale.cfvo) {
			const cfvoAttrs = { type: cfvo.type };
			if (cfvo.value !== undefined) cfvoAttrs["val"] = cfvo.value;
			csChildren.push(writer_xmlSelfClose("cfvo", cfvoAttrs));
		}
		for (const color of rule.colorScale.colors) {
			csChildren.push(writer_xmlSelfClose("color", { rgb: color }));
		}
		children.push(writer_xmlElement("colorScale", undefined, csChildren));
	}
	
	if (rule.type === "dataBar" && rule.dataBar) {
		const dbChildren = [];
		for (const cfvo of rule.dataBar.cfvo) {
			const cfvoAttrs = { type: cfvo.type };
			if (cfvo.value !== undefined) cfvoAttrs["val"] = cfvo.value;
			dbChildren.push(writer_xmlSelfClose("cfvo", cfvoAttrs));
		}
		dbChildren.push(writer_xmlSelfClose("color", { rgb: rule.dataBar.color }));
		children.push(writer_xmlElement("dataBar", undefined, dbChildren));
	}
	
	if (rule.type === "iconSet" && rule.iconSet) {
		const isAttrs = { iconSet: rule.iconSet.iconSet };
		if (rule.iconSet.reverse) isAttrs["reverse"] = true;
		if (rule.iconSet.showValue === false) isAttrs["showValue"] = false;
		const isChildren = [];
		for (const cfvo of rule.iconSet.cfvo) {
			const cfvoAttrs = { type: cfvo.type };
			if (cfvo.value !== undefined) cfvoAttrs["val"] = cfvo.value;
			isChildren.push(writer_xmlSelfClose("cfvo", cfvoAttrs));
		}
		children.push(writer_xmlElement("iconSet", isAttrs, isChildren));
	}
	if (children.length > 0) {
		return writer_xmlElement("cfRule", attrs, children);
	}
	return writer_xmlSelfClose("cfRule", attrs);
}

const NS_X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const NS_XM = "http://schemas.microsoft.com/office/excel/2006/main";
const NS_XR2 = "http://schemas.microsoft.com/office/spreadsheetml/2015/revision2";
const SPARKLINE_EXT_URI = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

function serializeSparklines(sparklines) {
	
	
	const sparklineGroupElements = [];
	let uidCounter = 1;
	for (const sp of sparklines) {
		const groupAttrs = {};
		const spType = sp.type ?? "line";
		if (spType !== "line") {
			
			groupAttrs["type"] = spType;
		}
		groupAttrs["displayEmptyCellsAs"] = "gap";
		
		const uid = `{00000000-0000-0000-0000-${String(uidCounter++).padStart(12, "0")}}`;
		groupAttrs["xr2:uid"] = uid;
		if (sp.markers) {
			groupAttrs["markers"] = "1";
		}
		const groupChildren = [];
		
		const color = sp.color ?? "376092";
		const colorRgb = color.length === 6 ? `FF${color}` : color;
		groupChildren.push(writer_xmlSelfClose("x14:colorSeries", { rgb: colorRgb }));
		
		const sparklineEl = writer_xmlElement("x14:sparkline", undefined, [writer_xmlElement("xm:f", undefined, sp.dataRange), writer_xmlElement("xm:sqref", undefined, sp.location)]);
		groupChildren.push(writer_xmlElement("x14:sparklines", undefined, [sparklineEl]));
		sparklineGroupElements.push(writer_xmlElement("x14:sparklineGroup", groupAttrs, groupChildren));
	}
	const sparklineGroupsEl = writer_xmlElement("x14:sparklineGroups", { "xmlns:xm": NS_XM }, sparklineGroupElements);
	const extEl = writer_xmlElement("ext", {
		uri: SPARKLINE_EXT_URI,
		"xmlns:x14": NS_X14,
		"xmlns:xr2": NS_XR2
	}, [sparklineGroupsEl]);
	return writer_xmlElement("extLst", undefined, [extEl]);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/background-image.mjs

function sniffImageFormat(data) {
	const b = data;
	
	if (b.length >= 8 && b[0] === 137 && b[1] === 80 && b[2] === 78 && b[3] === 71) {
		return "png";
	}
	
	if (b.length >= 3 && b[0] === 255 && b[1] === 216 && b[2] === 255) return "jpeg";
	
	if (b.length >= 6 && b[0] === 71 && b[1] === 73 && b[2] === 70) return "gif";
	
	if (b.length >= 12 && b[0] === 82 && b[1] === 73 && b[2] === 70 && b[3] === 70 && b[8] === 87 && b[9] === 69 && b[10] === 66 && b[11] === 80) {
		return "webp";
	}
	
	
	
	
	if (isSvg(b)) return "svg";
	return "png";
}

const SVG_SNIFF_BYTES = 1024;
function isSvg(data) {
	const head = data.subarray(0, SVG_SNIFF_BYTES);
	
	
	let text = "";
	for (let i = 0; i < head.length; i++) text += String.fromCharCode(head[i]);
	const trimmed = text.trimStart().replace(/^﻿/, "");
	if (!trimmed.startsWith("<")) return false;
	return /<svg[\s>]/i.test(trimmed);
}

function background_image_assignBackgroundImagePaths(sheets, startIndex, imageExtensions) {
	const paths = [];
	let index = startIndex;
	for (const sheet of sheets) {
		if (!sheet.backgroundImage) {
			paths.push(null);
			continue;
		}
		const ext = sniffImageFormat(sheet.backgroundImage);
		paths.push(`xl/media/image${index}.${ext}`);
		imageExtensions.add(ext);
		index++;
	}
	return {
		paths,
		nextIndex: index
	};
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/drawing-writer.mjs


const NS_XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const NS_A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const drawing_writer_NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NS_C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawing_writer_NS_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const REL_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const REL_CHART = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";


const DEFAULT_WIDTH_EMU = 3e6;

const DEFAULT_HEIGHT_EMU = 2e6;

const drawing_writer_EMU_PER_PIXEL = 9525;

const IMAGE_EXTENSIONS = {
	png: "png",
	jpeg: "jpeg",
	gif: "gif",
	svg: "svg",
	webp: "webp"
};
const drawing_writer_IMAGE_CONTENT_TYPES = {
	png: "image/png",
	jpeg: "image/jpeg",
	gif: "image/gif",
	svg: "image/svg+xml",
	webp: "image/webp"
};


const DEFAULT_TEXTBOX_WIDTH_EMU = 2e6;

const DEFAULT_TEXTBOX_HEIGHT_EMU = 5e5;

function drawing_writer_writeDrawing(images, imageStartIndex, textBoxes, charts, chartStartIndex = 1) {
	const drawingImages = [];
	const relElements = [];
	const anchorElements = [];
	for (let i = 0; i < images.length; i++) {
		const img = images[i];
		const imageIndex = imageStartIndex + i;
		const rId = `rId${i + 1}`;
		const ext = IMAGE_EXTENSIONS[img.type] ?? "png";
		const contentType = drawing_writer_IMAGE_CONTENT_TYPES[img.type] ?? "image/png";
		const mediaPath = `xl/media/image${imageIndex}.${ext}`;
		const relTarget = `../media/image${imageIndex}.${ext}`;
		
		drawingImages.push({
			path: mediaPath,
			data: img.data,
			contentType
		});
		
		relElements.push(writer_xmlSelfClose("Relationship", {
			Id: rId,
			Type: REL_IMAGE,
			Target: relTarget
		}));
		
		const widthEmu = img.width ? img.width * drawing_writer_EMU_PER_PIXEL : DEFAULT_WIDTH_EMU;
		const heightEmu = img.height ? img.height * drawing_writer_EMU_PER_PIXEL : DEFAULT_HEIGHT_EMU;
		
		const fromCol = img.anchor.from.col;
		const fromRow = img.anchor.from.row;
		const toCol = img.anchor.to?.col ?? fromCol + 3;
		const toRow = img.anchor.to?.row ?? fromRow + 5;
		const fromElement = writer_xmlElement("xdr:from", undefined, [
			writer_xmlElement("xdr:col", undefined, String(fromCol)),
			writer_xmlElement("xdr:colOff", undefined, "0"),
			writer_xmlElement("xdr:row", undefined, String(fromRow)),
			writer_xmlElement("xdr:rowOff", undefined, "0")
		]);
		const toElement = writer_xmlElement("xdr:to", undefined, [
			writer_xmlElement("xdr:col", undefined, String(toCol)),
			writer_xmlElement("xdr:colOff", undefined, "0"),
			writer_xmlElement("xdr:row", undefined, String(toRow)),
			writer_xmlElement("xdr:rowOff", undefined, "0")
		]);
		const cNvPrAttrs = {
			id: i + 2,
			name: `Picture ${i + 1}`
		};
		if (img.title) cNvPrAttrs.title = img.title;
		if (img.altText) cNvPrAttrs.descr = img.altText;
		const nvPicPr = writer_xmlElement("xdr:nvPicPr", undefined, [writer_xmlSelfClose("xdr:cNvPr", cNvPrAttrs), writer_xmlElement("xdr:cNvPicPr", undefined, [writer_xmlSelfClose("a:picLocks", { noChangeAspect: 1 })])]);
		const blipFill = writer_xmlElement("xdr:blipFill", undefined, [writer_xmlSelfClose("a:blip", { "r:embed": rId }), writer_xmlElement("a:stretch", undefined, [writer_xmlSelfClose("a:fillRect")])]);
		const spPr = writer_xmlElement("xdr:spPr", undefined, [writer_xmlElement("a:xfrm", undefined, [writer_xmlSelfClose("a:off", {
			x: 0,
			y: 0
		}), writer_xmlSelfClose("a:ext", {
			cx: widthEmu,
			cy: heightEmu
		})]), writer_xmlElement("a:prstGeom", { prst: "rect" }, [writer_xmlSelfClose("a:avLst")])]);
		const pic = writer_xmlElement("xdr:pic", undefined, [
			nvPicPr,
			blipFill,
			spPr
		]);
		const anchor = writer_xmlElement("xdr:twoCellAnchor", undefined, [
			fromElement,
			toElement,
			pic,
			writer_xmlSelfClose("xdr:clientData")
		]);
		anchorElements.push(anchor);
	}
	
	if (textBoxes && textBoxes.length > 0) {
		
		let shapeId = images.length + 2;
		for (let t = 0; t < textBoxes.length; t++) {
			const tb = textBoxes[t];
			const fromCol = tb.anchor.from.col;
			const fromRow = tb.anchor.from.row;
			const toCol = tb.anchor.to?.col ?? fromCol + 3;
			const toRow = tb.anchor.to?.row ?? fromRow + 3;
			const widthEmu = tb.width ? tb.width * drawing_writer_EMU_PER_PIXEL : DEFAULT_TEXTBOX_WIDTH_EMU;
			const heightEmu = tb.height ? tb.height * drawing_writer_EMU_PER_PIXEL : DEFAULT_TEXTBOX_HEIGHT_EMU;
			const fromElement = writer_xmlElement("xdr:from", undefined, [
				writer_xmlElement("xdr:col", undefined, String(fromCol)),
				writer_xmlElement("xdr:colOff", undefined, "0"),
				writer_xmlElement("xdr:row", undefined, String(fromRow)),
				writer_xmlElement("xdr:rowOff", undefined, "0")
			]);
			const toElement = writer_xmlElement("xdr:to", undefined, [
				writer_xmlElement("xdr:col", undefined, String(toCol)),
				writer_xmlElement("xdr:colOff", undefined, "0"),
				writer_xmlElement("xdr:row", undefined, String(toRow)),
				writer_xmlElement("xdr:rowOff", undefined, "0")
			]);
			const cNvPrAttrs = {
				id: shapeId++,
				name: `TextBox ${t + 1}`
			};
			if (tb.title) cNvPrAttrs.title = tb.title;
			if (tb.altText) cNvPrAttrs.descr = tb.altText;
			const nvSpPr = writer_xmlElement("xdr:nvSpPr", undefined, [writer_xmlSelfClose("xdr:cNvPr", cNvPrAttrs), writer_xmlElement("xdr:cNvSpPr", { txBox: 1 }, [])]);
			
			const spPrChildren = [writer_xmlElement("a:xfrm", undefined, [writer_xmlSelfClose("a:off", {
				x: 0,
				y: 0
			}), writer_xmlSelfClose("a:ext", {
				cx: widthEmu,
				cy: heightEmu
			})]), writer_xmlElement("a:prstGeom", { prst: "rect" }, [writer_xmlSelfClose("a:avLst")])];
			
			const fillColor = tb.style?.fillColor ?? "FFFFFF";
			spPrChildren.push(writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: fillColor })]));
			
			const borderColor = tb.style?.borderColor ?? "000000";
			spPrChildren.push(writer_xmlElement("a:ln", undefined, [writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: borderColor })])]));
			const spPr = writer_xmlElement("xdr:spPr", undefined, spPrChildren);
			
			const fontSize = tb.style?.fontSize ?? 11;
			const fontSizeHundredths = fontSize * 100;
			const rPrAttrs = {
				lang: "en-US",
				sz: fontSizeHundredths
			};
			if (tb.style?.bold) {
				rPrAttrs["b"] = 1;
			}
			const rPrChildren = [];
			if (tb.style?.color) {
				rPrChildren.push(writer_xmlElement("a:solidFill", undefined, [writer_xmlSelfClose("a:srgbClr", { val: tb.style.color })]));
			}
			const rPr = rPrChildren.length > 0 ? writer_xmlElement("a:rPr", rPrAttrs, rPrChildren) : writer_xmlSelfClose("a:rPr", rPrAttrs);
			const txBody = writer_xmlElement("xdr:txBody", undefined, [writer_xmlSelfClose("a:bodyPr", { wrap: "square" }), writer_xmlElement("a:p", undefined, [writer_xmlElement("a:r", undefined, [rPr, writer_xmlElement("a:t", undefined, writer_xmlEscape(tb.text))])])]);
			const sp = writer_xmlElement("xdr:sp", undefined, [
				nvSpPr,
				spPr,
				txBody
			]);
			const anchor = writer_xmlElement("xdr:twoCellAnchor", undefined, [
				fromElement,
				toElement,
				sp,
				writer_xmlSelfClose("xdr:clientData")
			]);
			anchorElements.push(anchor);
		}
	}
	
	
	
	
	
	const chartList = [];
	if (charts && charts.length > 0) {
		let shapeId = images.length + (textBoxes?.length ?? 0) + 2;
		for (let c = 0; c < charts.length; c++) {
			const chart = charts[c];
			const globalChartIndex = chartStartIndex + c;
			
			
			const rId = `rId${images.length + c + 1}`;
			relElements.push(writer_xmlSelfClose("Relationship", {
				Id: rId,
				Type: REL_CHART,
				Target: `../charts/chart${globalChartIndex}.xml`
			}));
			const fromCol = chart.anchor.from.col;
			const fromRow = chart.anchor.from.row;
			const toCol = chart.anchor.to?.col ?? fromCol + 8;
			const toRow = chart.anchor.to?.row ?? fromRow + 15;
			const fromElement = writer_xmlElement("xdr:from", undefined, [
				writer_xmlElement("xdr:col", undefined, String(fromCol)),
				writer_xmlElement("xdr:colOff", undefined, "0"),
				writer_xmlElement("xdr:row", undefined, String(fromRow)),
				writer_xmlElement("xdr:rowOff", undefined, "0")
			]);
			const toElement = writer_xmlElement("xdr:to", undefined, [
				writer_xmlElement("xdr:col", undefined, String(toCol)),
				writer_xmlElement("xdr:colOff", undefined, "0"),
				writer_xmlElement("xdr:row", undefined, String(toRow)),
				writer_xmlElement("xdr:rowOff", undefined, "0")
			]);
			const cNvPrAttrs = {
				id: shapeId++,
				name: `Chart ${c + 1}`
			};
			if (chart.frameTitle) cNvPrAttrs.title = chart.frameTitle;
			if (chart.altText) cNvPrAttrs.descr = chart.altText;
			const nvGraphicFramePr = writer_xmlElement("xdr:nvGraphicFramePr", undefined, [writer_xmlSelfClose("xdr:cNvPr", cNvPrAttrs), writer_xmlElement("xdr:cNvGraphicFramePr", undefined, [])]);
			const xfrm = writer_xmlElement("xdr:xfrm", undefined, [writer_xmlSelfClose("a:off", {
				x: 0,
				y: 0
			}), writer_xmlSelfClose("a:ext", {
				cx: 0,
				cy: 0
			})]);
			const graphic = writer_xmlElement("a:graphic", undefined, writer_xmlElement("a:graphicData", { uri: NS_C }, [writer_xmlSelfClose("c:chart", {
				"xmlns:c": NS_C,
				"xmlns:r": drawing_writer_NS_R,
				"r:id": rId
			})]));
			const graphicFrame = writer_xmlElement("xdr:graphicFrame", { macro: "" }, [
				nvGraphicFramePr,
				xfrm,
				graphic
			]);
			const anchor = writer_xmlElement("xdr:twoCellAnchor", { editAs: "oneCell" }, [
				fromElement,
				toElement,
				graphicFrame,
				writer_xmlSelfClose("xdr:clientData")
			]);
			anchorElements.push(anchor);
			chartList.push({ globalChartIndex });
		}
	}
	
	const drawingXml = writer_xmlDocument("xdr:wsDr", {
		"xmlns:xdr": NS_XDR,
		"xmlns:a": NS_A,
		"xmlns:r": drawing_writer_NS_R
	}, anchorElements);
	
	const drawingRels = writer_xmlDocument("Relationships", { xmlns: drawing_writer_NS_RELATIONSHIPS }, relElements);
	return {
		drawingXml,
		drawingRels,
		images: drawingImages,
		charts: chartList
	};
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/walls.mjs




function walls_parseView3D(chartEl) {
	const el = findChild(chartEl, "view3D");
	if (!el) return undefined;
	const out = {};
	
	
	
	const rotX = parseView3DInt(el, "rotX", -90, 90);
	if (rotX !== undefined) out.rotX = rotX;
	
	
	const hPercent = parseView3DInt(el, "hPercent", 5, 500);
	if (hPercent !== undefined) out.hPercent = hPercent;
	
	
	const rotY = parseView3DInt(el, "rotY", 0, 360);
	if (rotY !== undefined) out.rotY = rotY;
	
	
	const depthPercent = parseView3DInt(el, "depthPercent", 20, 2e3);
	if (depthPercent !== undefined) out.depthPercent = depthPercent;
	
	
	
	
	const rAngAx = parseView3DBoolean(el, "rAngAx");
	if (rAngAx !== undefined) out.rAngAx = rAngAx;
	
	
	const perspective = parseView3DInt(el, "perspective", 0, 240);
	if (perspective !== undefined) out.perspective = perspective;
	return out;
}

function parseView3DInt(view3D, local, min, max) {
	const el = findChild(view3D, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	if (!/^-?\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	if (n < min || n > max) return undefined;
	return n;
}

function parseView3DBoolean(view3D, local) {
	const el = findChild(view3D, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}

function walls_parseFloorThickness(chartEl) {
	const floor = findChild(chartEl, "floor");
	if (!floor) return undefined;
	const thickness = findChild(floor, "thickness");
	if (!thickness) return undefined;
	const raw = thickness.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	
	
	
	
	if (n === 0) return undefined;
	
	
	
	
	
	if (n > 100) return undefined;
	return n;
}

function walls_parseSideWallThickness(chartEl) {
	const sideWall = findChild(chartEl, "sideWall");
	if (!sideWall) return undefined;
	const thickness = findChild(sideWall, "thickness");
	if (!thickness) return undefined;
	const raw = thickness.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	
	
	
	
	if (n === 0) return undefined;
	
	
	
	
	
	if (n > 100) return undefined;
	return n;
}

function walls_parseBackWallThickness(chartEl) {
	const backWall = findChild(chartEl, "backWall");
	if (!backWall) return undefined;
	const thickness = findChild(backWall, "thickness");
	if (!thickness) return undefined;
	const raw = thickness.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	
	
	
	
	if (n === 0) return undefined;
	
	
	
	
	
	if (n > 100) return undefined;
	return n;
}


function buildView3D(view3D) {
	if (view3D === undefined) return undefined;
	const children = [];
	
	
	
	const rotX = clampView3DInt(view3D.rotX, -90, 90);
	if (rotX !== undefined) children.push(writer_xmlSelfClose("c:rotX", { val: rotX }));
	const hPercent = clampView3DInt(view3D.hPercent, 5, 500);
	if (hPercent !== undefined) {
		
		
		children.push(writer_xmlSelfClose("c:hPercent", { val: hPercent }));
	}
	const rotY = clampView3DInt(view3D.rotY, 0, 360);
	if (rotY !== undefined) children.push(writer_xmlSelfClose("c:rotY", { val: rotY }));
	const depthPercent = clampView3DInt(view3D.depthPercent, 20, 2e3);
	if (depthPercent !== undefined) {
		children.push(writer_xmlSelfClose("c:depthPercent", { val: depthPercent }));
	}
	if (view3D.rAngAx === true) {
		children.push(writer_xmlSelfClose("c:rAngAx", { val: 1 }));
	} else if (view3D.rAngAx === false) {
		
		
		
		children.push(writer_xmlSelfClose("c:rAngAx", { val: 0 }));
	}
	const perspective = clampView3DInt(view3D.perspective, 0, 240);
	if (perspective !== undefined) {
		children.push(writer_xmlSelfClose("c:perspective", { val: perspective }));
	}
	
	
	return writer_xmlElement("c:view3D", undefined, children);
}

function clampView3DInt(value, min, max) {
	if (typeof value !== "number") return undefined;
	if (!Number.isFinite(value)) return undefined;
	if (!Number.isInteger(value)) return undefined;
	if (value < min || value > max) return undefined;
	return value;
}

function buildFloorThickness(value) {
	if (typeof value !== "number") return undefined;
	if (!Number.isFinite(value)) return undefined;
	if (!Number.isInteger(value)) return undefined;
	if (value <= 0) return undefined;
	if (value > 100) return undefined;
	return writer_xmlElement("c:floor", undefined, [writer_xmlSelfClose("c:thickness", { val: value })]);
}

function buildSideWallThickness(value) {
	if (typeof value !== "number") return undefined;
	if (!Number.isFinite(value)) return undefined;
	if (!Number.isInteger(value)) return undefined;
	if (value <= 0) return undefined;
	if (value > 100) return undefined;
	return writer_xmlElement("c:sideWall", undefined, [writer_xmlSelfClose("c:thickness", { val: value })]);
}

function buildBackWallThickness(value) {
	if (typeof value !== "number") return undefined;
	if (!Number.isFinite(value)) return undefined;
	if (!Number.isInteger(value)) return undefined;
	if (value <= 0) return undefined;
	if (value > 100) return undefined;
	return writer_xmlElement("c:backWall", undefined, [writer_xmlSelfClose("c:thickness", { val: value })]);
}


function walls_resolveView3D(sourceValue, override) {
	if (override === undefined) {
		
		
		
		
		if (sourceValue === undefined) return undefined;
		return { ...sourceValue };
	}
	if (override === null) {
		
		
		return undefined;
	}
	
	
	
	return { ...override };
}

function walls_resolveFloorThickness(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function walls_resolveSideWallThickness(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function walls_resolveBackWallThickness(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart-writer.mjs








const chart_writer_NS_C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const chart_writer_NS_A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const chart_writer_NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const chart_writer_NS_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

function chart_writer_writeChart(chart, sheetName) {
	const showTitle = chart.showTitle ?? Boolean(chart.title);
	const legendPos = resolveLegendPosition(chart);
	const chartChildren = [];
	
	if (showTitle && chart.title) {
		chartChildren.push(buildTitle(chart.title, resolveTitleOverlay(chart), resolveTitleRotation(chart), resolveTitleFontSize(chart), resolveTitleBold(chart), resolveTitleItalic(chart), resolveTitleColor(chart), resolveTitleStrike(chart), resolveTitleUnderline(chart), resolveTitleFontFamily(chart), resolveTitleLayout(chart), resolveTitleFillColor(chart), resolveTitleBorderColor(chart), resolveTitleBorderWidth(chart), resolveTitleBorderDash(chart), resolveTitleBorderCap(chart), resolveTitleBorderCompound(chart)));
	}
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	chartChildren.push(writer_xmlSelfClose("c:autoTitleDeleted", { val: resolveAutoTitleDeleted(chart) ? 1 : 0 }));
	
	
	
	
	
	
	
	
	
	
	const view3DXml = buildView3D(chart.view3D);
	if (view3DXml !== undefined) {
		chartChildren.push(view3DXml);
	}
	
	
	
	
	
	
	
	
	
	
	
	
	const floorXml = buildFloorThickness(chart.floorThickness);
	if (floorXml !== undefined) {
		chartChildren.push(floorXml);
	}
	
	
	
	
	
	
	
	
	
	
	
	
	const sideWallXml = buildSideWallThickness(chart.sideWallThickness);
	if (sideWallXml !== undefined) {
		chartChildren.push(sideWallXml);
	}
	
	
	
	
	
	
	
	
	
	
	
	const backWallXml = buildBackWallThickness(chart.backWallThickness);
	if (backWallXml !== undefined) {
		chartChildren.push(backWallXml);
	}
	
	chartChildren.push(buildPlotArea(chart, sheetName));
	
	if (legendPos) {
		chartChildren.push(buildLegend(legendPos, resolveLegendOverlay(chart), resolveLegendEntries(chart), resolveLegendFontSize(chart), resolveLegendBold(chart), resolveLegendItalic(chart), resolveLegendUnderline(chart), resolveLegendStrikethrough(chart), resolveLegendFontColor(chart), resolveLegendFontFamily(chart), resolveLegendLayout(chart), resolveLegendFillColor(chart), resolveLegendBorderColor(chart), resolveLegendBorderWidth(chart), resolveLegendBorderDash(chart), normalizeLineCap(chart.legendBorderCap), normalizeLineCompound(chart.legendBorderCompound)));
	}
	chartChildren.push(writer_xmlSelfClose("c:plotVisOnly", { val: resolvePlotVisOnly(chart) ? 1 : 0 }));
	chartChildren.push(writer_xmlSelfClose("c:dispBlanksAs", { val: resolveDispBlanksAs(chart) }));
	
	
	
	
	
	
	chartChildren.push(writer_xmlSelfClose("c:showDLblsOverMax", { val: resolveShowDLblsOverMax(chart) ? 1 : 0 }));
	const chartElement = writer_xmlElement("c:chart", undefined, chartChildren);
	
	
	
	
	
	
	
	
	
	
	const chartSpaceChildren = [];
	if (resolveDate1904(chart)) {
		
		
		
		
		
		
		chartSpaceChildren.push(writer_xmlSelfClose("c:date1904", { val: 1 }));
	}
	const langVal = resolveLang(chart);
	if (langVal !== undefined) {
		chartSpaceChildren.push(writer_xmlSelfClose("c:lang", { val: langVal }));
	}
	chartSpaceChildren.push(writer_xmlSelfClose("c:roundedCorners", { val: resolveRoundedCorners(chart) ? 1 : 0 }));
	const styleVal = chart_writer_resolveStyle(chart);
	if (styleVal !== undefined) {
		chartSpaceChildren.push(writer_xmlSelfClose("c:style", { val: styleVal }));
	}
	
	
	
	
	
	
	
	
	const protection = resolveProtection(chart);
	if (protection !== undefined) {
		chartSpaceChildren.push(buildProtection(protection));
	}
	chartSpaceChildren.push(chartElement);
	
	
	
	
	
	
	
	
	
	
	
	const chartSpaceSpPrXml = buildChartSpaceSpPr(chart);
	if (chartSpaceSpPrXml !== undefined) {
		chartSpaceChildren.push(chartSpaceSpPrXml);
	}
	const chartXml = writer_xmlDocument("c:chartSpace", {
		"xmlns:c": chart_writer_NS_C,
		"xmlns:a": chart_writer_NS_A,
		"xmlns:r": chart_writer_NS_R
	}, chartSpaceChildren);
	
	
	
	
	const chartRels = writer_xmlDocument("Relationships", { xmlns: chart_writer_NS_RELATIONSHIPS }, []);
	return {
		chartXml,
		chartRels
	};
}


function buildChartSpaceSpPr(chart) {
	const fillHex = normalizeChartSpaceFillColor(chart.chartSpaceFillColor);
	const borderHex = normalizeChartSpaceBorderColor(chart.chartSpaceBorderColor);
	const borderWidthPt = clampStrokeWidthPt(chart.chartSpaceBorderWidth);
	const borderDash = normalizeBorderDash(chart.chartSpaceBorderDash);
	const borderCap = normalizeLineCap(chart.chartSpaceBorderCap);
	const borderCompound = normalizeLineCompound(chart.chartSpaceBorderCompound);
	if (fillHex === undefined && borderHex === undefined && borderWidthPt === undefined && borderDash === undefined && borderCap === undefined && borderCompound === undefined) {
		return undefined;
	}
	const children = [];
	if (fillHex !== undefined) {
		children.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(fillHex)]));
	}
	if (borderHex !== undefined || borderWidthPt !== undefined || borderDash !== undefined || borderCap !== undefined || borderCompound !== undefined) {
		const lnAttrs = {};
		if (borderWidthPt !== undefined) {
			
			
			lnAttrs.w = Math.round(borderWidthPt * shape_EMU_PER_PT);
		}
		if (borderCap !== undefined) lnAttrs.cap = borderCap;
		if (borderCompound !== undefined) lnAttrs.cmpd = borderCompound;
		const lnChildren = [];
		if (borderHex !== undefined) {
			lnChildren.push(writer_xmlElement("a:solidFill", undefined, [buildColorElement(borderHex)]));
		}
		
		
		if (borderDash !== undefined) {
			lnChildren.push(writer_xmlSelfClose("a:prstDash", { val: borderDash }));
		}
		children.push(lnChildren.length === 0 ? writer_xmlSelfClose("a:ln", lnAttrs) : writer_xmlElement("a:ln", Object.keys(lnAttrs).length > 0 ? lnAttrs : undefined, lnChildren));
	}
	return writer_xmlElement("c:spPr", undefined, children);
}

function normalizeChartSpaceFillColor(value) {
	return title_normalizeTitleColor(value);
}

function normalizeChartSpaceBorderColor(value) {
	return title_normalizeTitleColor(value);
}



function resolveProtection(chart) {
	const raw = chart.protection;
	if (raw === undefined || raw === false) return undefined;
	if (raw === true) {
		return {
			chartObject: false,
			data: false,
			formatting: false,
			selection: false,
			userInterface: false
		};
	}
	
	
	
	
	
	
	
	return {
		chartObject: raw.chartObject === true,
		data: raw.data === true,
		formatting: raw.formatting === true,
		selection: raw.selection === true,
		userInterface: raw.userInterface === true
	};
}

function buildProtection(protection) {
	return writer_xmlElement("c:protection", undefined, [
		writer_xmlSelfClose("c:chartObject", { val: protection.chartObject ? 1 : 0 }),
		writer_xmlSelfClose("c:data", { val: protection.data ? 1 : 0 }),
		writer_xmlSelfClose("c:formatting", { val: protection.formatting ? 1 : 0 }),
		writer_xmlSelfClose("c:selection", { val: protection.selection ? 1 : 0 }),
		writer_xmlSelfClose("c:userInterface", { val: protection.userInterface ? 1 : 0 })
	]);
}






const DISP_BLANKS_AS_VALUES = new Set([
	"gap",
	"zero",
	"span"
]);

function resolveDispBlanksAs(chart) {
	const raw = chart.dispBlanksAs;
	if (raw && DISP_BLANKS_AS_VALUES.has(raw)) return raw;
	return "gap";
}


function resolvePlotVisOnly(chart) {
	if (typeof chart.plotVisOnly === "boolean") return chart.plotVisOnly;
	return true;
}


function resolveShowDLblsOverMax(chart) {
	if (typeof chart.showDLblsOverMax === "boolean") return chart.showDLblsOverMax;
	return true;
}


function resolveRoundedCorners(chart) {
	if (typeof chart.roundedCorners === "boolean") return chart.roundedCorners;
	return false;
}


function chart_writer_resolveStyle(chart) {
	const raw = chart.style;
	if (typeof raw !== "number") return undefined;
	if (!Number.isInteger(raw)) return undefined;
	if (raw < 1 || raw > 48) return undefined;
	return raw;
}


function resolveDate1904(chart) {
	return chart.date1904 === true;
}


function resolveLang(chart) {
	const raw = chart.lang;
	if (typeof raw !== "string") return undefined;
	if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(raw)) return undefined;
	return raw;
}


function chartKindElement(kind) {
	switch (kind) {
		case "bar":
		case "column": return "c:barChart";
		case "line": return "c:lineChart";
		case "pie": return "c:pieChart";
		case "doughnut": return "c:doughnutChart";
		case "scatter": return "c:scatterChart";
		case "area": return "c:areaChart";
	}
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/comments-writer.mjs



const comments_writer_NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";


function comments_writer_writeComments(cells, sheetIndex) {
	
	const commentEntries = [];
	for (const [key, cell] of cells) {
		if (!cell.comment) continue;
		const [rowStr, colStr] = key.split(",");
		const row = parseInt(rowStr, 10);
		const col = parseInt(colStr, 10);
		const ref = worksheet_writer_cellRef(row, col);
		const author = cell.comment.author ?? "";
		const text = cell.comment.text;
		commentEntries.push({
			ref,
			row,
			col,
			author,
			text
		});
	}
	if (commentEntries.length === 0) return null;
	
	commentEntries.sort((a, b) => a.row - b.row || a.col - b.col);
	
	const authorMap = new Map();
	for (const entry of commentEntries) {
		if (!authorMap.has(entry.author)) {
			authorMap.set(entry.author, authorMap.size);
		}
	}
	
	const commentsXml = buildCommentsXml(commentEntries, authorMap);
	
	const vmlXml = buildVmlDrawing(commentEntries, sheetIndex);
	return {
		commentsXml,
		vmlXml,
		comments: commentEntries
	};
}

function buildCommentsXml(entries, authorMap) {
	
	const authorElements = [];
	for (const [authorName] of authorMap) {
		authorElements.push(writer_xmlElement("author", undefined, writer_xmlEscape(authorName)));
	}
	const authorsXml = writer_xmlElement("authors", undefined, authorElements);
	
	const commentElements = [];
	for (const entry of entries) {
		const authorId = authorMap.get(entry.author) ?? 0;
		const textXml = writer_xmlElement("text", undefined, [writer_xmlElement("r", undefined, [writer_xmlElement("t", undefined, writer_xmlEscape(entry.text))])]);
		commentElements.push(writer_xmlElement("comment", {
			ref: entry.ref,
			authorId
		}, [textXml]));
	}
	const commentListXml = writer_xmlElement("commentList", undefined, commentElements);
	return writer_xmlDocument("comments", { xmlns: comments_writer_NS_SPREADSHEET }, [authorsXml, commentListXml]);
}

function buildVmlDrawing(entries, sheetIndex) {
	const parts = [];
	
	parts.push("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"", " xmlns:o=\"urn:schemas-microsoft-com:office:office\"", " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">");
	
	parts.push("<o:shapelayout v:ext=\"edit\">", `<o:idmap v:ext="edit" data="${sheetIndex + 1}"/>`, "</o:shapelayout>");
	
	parts.push("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"", " path=\"m,l,21600r21600,l21600,xe\">", "<v:stroke joinstyle=\"miter\"/>", "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/>", "</v:shapetype>");
	
	const baseShapeId = (sheetIndex + 1) * 1024 + 1;
	for (let i = 0; i < entries.length; i++) {
		const entry = entries[i];
		const shapeId = baseShapeId + i;
		
		
		
		const anchorCol = entry.col + 1;
		const anchorRow = entry.row;
		const rightCol = anchorCol + 2;
		const bottomRow = anchorRow + 4;
		
		const marginLeft = (entry.col + 1) * 48;
		const marginTop = entry.row * 15;
		parts.push(`<v:shape id="_x0000_s${shapeId}" type="#_x0000_t202"`, ` style="position:absolute;margin-left:${marginLeft}pt;margin-top:${marginTop}pt;`, `width:108pt;height:59.25pt;z-index:${i + 1};visibility:hidden"`, ` fillcolor="#ffffe1" o:insetmode="auto">`, "<v:fill color2=\"#ffffe1\"/>", "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>", "<v:path o:connecttype=\"none\"/>", "<v:textbox style=\"mso-direction-alt:auto\">", "<div style=\"text-align:left\"/>", "</v:textbox>", "<x:ClientData ObjectType=\"Note\">", "<x:MoveWithCells/>", "<x:SizeWithCells/>", `<x:Anchor>${anchorCol},15,${anchorRow},2,${rightCol},31,${bottomRow},4</x:Anchor>`, "<x:AutoFill>False</x:AutoFill>", `<x:Row>${entry.row}</x:Row>`, `<x:Column>${entry.col}</x:Column>`, "</x:ClientData>", "</v:shape>");
	}
	parts.push("</xml>");
	return parts.join("");
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/table-writer.mjs

const table_writer_NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";


function table_writer_writeTable(table, tableId, _globalTableIndex) {
	const displayName = table.displayName ?? table.name;
	const ref = table.range ?? "";
	const showAutoFilter = table.showAutoFilter !== false;
	const showTotalRow = table.showTotalRow === true;
	
	const tableAttrs = {
		xmlns: table_writer_NS_SPREADSHEET,
		id: tableId,
		name: table.name,
		displayName,
		ref
	};
	if (!showTotalRow) {
		tableAttrs["totalsRowShown"] = 0;
	} else {
		tableAttrs["totalsRowCount"] = 1;
	}
	const children = [];
	
	if (showAutoFilter) {
		
		const autoFilterRef = showTotalRow ? removeLastRow(ref) : ref;
		children.push(writer_xmlSelfClose("autoFilter", { ref: autoFilterRef }));
	}
	
	const colElements = [];
	for (let i = 0; i < table.columns.length; i++) {
		const col = table.columns[i];
		const colAttrs = {
			id: i + 1,
			name: col.name
		};
		if (showTotalRow && col.totalFunction) {
			colAttrs["totalsRowFunction"] = col.totalFunction;
		}
		if (showTotalRow && col.totalLabel) {
			colAttrs["totalsRowLabel"] = col.totalLabel;
		}
		
		if (showTotalRow && col.totalFunction === "custom" && col.totalFormula) {
			const formulaChild = writer_xmlElement("totalsRowFormula", undefined, writer_xmlEscape(col.totalFormula));
			colElements.push(writer_xmlElement("tableColumn", colAttrs, [formulaChild]));
		} else {
			colElements.push(writer_xmlSelfClose("tableColumn", colAttrs));
		}
	}
	children.push(writer_xmlElement("tableColumns", { count: table.columns.length }, colElements));
	
	const styleName = table.style ?? "TableStyleMedium2";
	const showRowStripes = table.showRowStripes !== false;
	const showColumnStripes = table.showColumnStripes === true;
	children.push(writer_xmlSelfClose("tableStyleInfo", {
		name: styleName,
		showFirstColumn: 0,
		showLastColumn: 0,
		showRowStripes: showRowStripes ? 1 : 0,
		showColumnStripes: showColumnStripes ? 1 : 0
	}));
	const tableXml = writer_xmlDocument("table", tableAttrs, children);
	return {
		tableXml,
		tableId
	};
}


function removeLastRow(ref) {
	const colonIdx = ref.indexOf(":");
	if (colonIdx === -1) return ref;
	const endPart = ref.slice(colonIdx + 1);
	
	let numStart = endPart.length;
	while (numStart > 0 && endPart.charCodeAt(numStart - 1) >= 48 && endPart.charCodeAt(numStart - 1) <= 57) {
		numStart--;
	}
	const colLetters = endPart.slice(0, numStart);
	const rowNum = parseInt(endPart.slice(numStart), 10);
	if (isNaN(rowNum) || rowNum <= 1) return ref;
	return `${ref.slice(0, colonIdx + 1)}${colLetters}${rowNum - 1}`;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/pivot-writer.mjs


const pivot_writer_NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const pivot_writer_NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const pivot_writer_NS_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const REL_PIVOT_CACHE_RECORDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheRecords";
const pivot_writer_REL_PIVOT_CACHE_DEFINITION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition";

function writePivotTable(pivot, source, cacheId, partIndex = 1) {
	const fieldsMeta = buildFieldMetadata(pivot, source);
	const cacheDefinitionXml = buildCacheDefinition(source, fieldsMeta);
	const cacheDefinitionRels = buildCacheDefinitionRels(partIndex);
	const cacheRecordsXml = buildCacheRecords(source, fieldsMeta);
	const pivotTableXml = buildPivotTable(pivot, fieldsMeta, cacheId);
	const pivotTableRels = buildPivotTableRels(partIndex);
	return {
		cacheDefinitionXml,
		cacheDefinitionRels,
		cacheRecordsXml,
		pivotTableXml,
		pivotTableRels
	};
}

function resolvePivotSource(pivot, sourceSheetName, sourceRows) {
	if (sourceRows.length < 2) {
		throw new Error(`Pivot "${pivot.name}" source sheet "${sourceSheetName}" needs at least a header row plus one data row (got ${sourceRows.length}).`);
	}
	const header = sourceRows[0];
	const fieldNames = [];
	for (let i = 0; i < header.length; i++) {
		const v = header[i];
		fieldNames.push(v === null || v === undefined ? `Column${i + 1}` : String(v));
	}
	
	
	
	const dataRows = [];
	for (let r = 1; r < sourceRows.length; r++) {
		const row = sourceRows[r];
		const padded = [];
		for (let c = 0; c < fieldNames.length; c++) {
			padded.push(c < row.length ? row[c] : null);
		}
		dataRows.push(padded);
	}
	
	const headerSet = new Set(fieldNames);
	const namedFields = [
		...pivot.rows ?? [],
		...pivot.columns ?? [],
		...pivot.pages ?? []
	];
	for (const v of pivot.values) namedFields.push(v.field);
	for (const name of namedFields) {
		if (!headerSet.has(name)) {
			throw new Error(`Pivot "${pivot.name}" references field "${name}" which is not in the source header (have: ${fieldNames.join(", ")}).`);
		}
	}
	const ref = pivot.sourceRange ?? autoRange(fieldNames.length, sourceRows.length);
	return {
		sheetName: sourceSheetName,
		fieldNames,
		dataRows,
		ref
	};
}
function buildFieldMetadata(pivot, source) {
	const fields = source.fieldNames.map((name, index) => ({
		index,
		name,
		axis: "hidden",
		axisOrder: 0,
		kind: inferFieldKind(source.dataRows, index)
	}));
	const placeAxis = (names, axis) => {
		if (!names) return;
		for (let i = 0; i < names.length; i++) {
			const f = fields.find((entry) => entry.name === names[i]);
			
			if (f) {
				f.axis = axis;
				f.axisOrder = i;
			}
		}
	};
	placeAxis(pivot.rows, "row");
	placeAxis(pivot.columns, "col");
	placeAxis(pivot.pages, "page");
	const dataFieldDefs = [];
	for (let i = 0; i < pivot.values.length; i++) {
		const v = pivot.values[i];
		const idx = source.fieldNames.indexOf(v.field);
		
		if (idx === -1) continue;
		fields[idx].axis = "data";
		fields[idx].axisOrder = i;
		const fn = v.function ?? "sum";
		const displayName = v.displayName ?? defaultDataFieldName(fn, v.field);
		const entry = {
			fieldIndex: idx,
			function: fn,
			displayName
		};
		if (v.numberFormat !== undefined) entry.numberFormat = v.numberFormat;
		dataFieldDefs.push(entry);
	}
	
	
	
	for (const f of fields) {
		if (f.axis === "data" || f.axis === "hidden") continue;
		if (f.kind !== "string") continue;
		const seen = new Set();
		const ordered = [];
		for (const row of source.dataRows) {
			const cell = row[f.index];
			const text = cell === null || cell === undefined ? "" : String(cell);
			if (!seen.has(text)) {
				seen.add(text);
				ordered.push(text);
			}
		}
		f.sharedStrings = ordered;
		f.sharedIndex = new Map(ordered.map((s, i) => [s, i]));
	}
	return {
		fields,
		dataFieldDefs
	};
}
function inferFieldKind(rows, col) {
	
	
	
	
	
	for (const row of rows) {
		const cell = row[col];
		if (cell === null || cell === undefined || cell === "") continue;
		if (typeof cell === "number" && Number.isFinite(cell)) continue;
		return "string";
	}
	return "number";
}

function buildCacheDefinition(source, meta) {
	const cacheSourceEl = writer_xmlElement("cacheSource", { type: "worksheet" }, [writer_xmlSelfClose("worksheetSource", {
		ref: source.ref,
		sheet: source.sheetName
	})]);
	const cacheFieldElements = [];
	for (const f of meta.fields) {
		cacheFieldElements.push(buildCacheField(f, source.dataRows));
	}
	return writer_xmlDocument("pivotCacheDefinition", {
		xmlns: pivot_writer_NS_SPREADSHEET,
		"xmlns:r": pivot_writer_NS_R,
		"r:id": "rId1",
		refreshOnLoad: 1,
		refreshedBy: "hucre",
		refreshedDate: 0,
		createdVersion: 6,
		refreshedVersion: 6,
		minRefreshableVersion: 3,
		recordCount: source.dataRows.length
	}, [cacheSourceEl, writer_xmlElement("cacheFields", { count: meta.fields.length }, cacheFieldElements)]);
}
function buildCacheField(field, dataRows) {
	if (field.kind === "string") {
		const items = [];
		if (field.sharedStrings) {
			for (const s of field.sharedStrings) {
				items.push(writer_xmlSelfClose("s", { v: s }));
			}
		}
		return writer_xmlElement("cacheField", {
			name: field.name,
			numFmtId: 0
		}, [writer_xmlElement("sharedItems", { count: items.length }, items)]);
	}
	
	
	let min = Infinity;
	let max = -Infinity;
	let containsBlank = false;
	for (const row of dataRows) {
		const v = row[field.index];
		if (v === null || v === undefined || v === "") {
			containsBlank = true;
			continue;
		}
		if (typeof v === "number") {
			if (v < min) min = v;
			if (v > max) max = v;
		}
	}
	const attrs = {
		containsSemiMixedTypes: 0,
		containsString: 0,
		containsNumber: 1,
		containsInteger: Number.isInteger(min) && Number.isInteger(max) ? 1 : 0
	};
	if (containsBlank) attrs.containsBlank = 1;
	if (Number.isFinite(min)) attrs.minValue = min;
	if (Number.isFinite(max)) attrs.maxValue = max;
	return writer_xmlElement("cacheField", {
		name: field.name,
		numFmtId: 0
	}, [writer_xmlSelfClose("sharedItems", attrs)]);
}
function buildCacheDefinitionRels(partIndex) {
	return writer_xmlDocument("Relationships", { xmlns: pivot_writer_NS_RELATIONSHIPS }, [writer_xmlSelfClose("Relationship", {
		Id: "rId1",
		Type: REL_PIVOT_CACHE_RECORDS,
		Target: `pivotCacheRecords${partIndex}.xml`
	})]);
}

function buildCacheRecords(source, meta) {
	const recordElements = [];
	for (const row of source.dataRows) {
		const cells = [];
		for (const f of meta.fields) {
			cells.push(buildRecordCell(row[f.index], f));
		}
		recordElements.push(writer_xmlElement("r", undefined, cells));
	}
	return writer_xmlDocument("pivotCacheRecords", {
		xmlns: pivot_writer_NS_SPREADSHEET,
		"xmlns:r": pivot_writer_NS_R,
		count: source.dataRows.length
	}, recordElements);
}
function buildRecordCell(value, field) {
	if (value === null || value === undefined || value === "") {
		return writer_xmlSelfClose("m");
	}
	if (field.kind === "string") {
		
		
		const idx = field.sharedIndex?.get(String(value));
		if (idx !== undefined) {
			return writer_xmlSelfClose("x", { v: idx });
		}
		
		
		return writer_xmlSelfClose("s", { v: String(value) });
	}
	if (typeof value === "number" && Number.isFinite(value)) {
		return writer_xmlSelfClose("n", { v: value });
	}
	if (typeof value === "boolean") {
		return writer_xmlSelfClose("b", { v: value ? 1 : 0 });
	}
	
	return writer_xmlSelfClose("s", { v: String(value) });
}

function buildPivotTable(pivot, meta, cacheId) {
	const rowFields = meta.fields.filter((f) => f.axis === "row").sort((a, b) => a.axisOrder - b.axisOrder);
	const colFields = meta.fields.filter((f) => f.axis === "col").sort((a, b) => a.axisOrder - b.axisOrder);
	const pageFields = meta.fields.filter((f) => f.axis === "page").sort((a, b) => a.axisOrder - b.axisOrder);
	const targetCell = pivot.targetCell ?? "A1";
	const styleName = pivot.styleName ?? "PivotStyleLight16";
	const dataCaption = pivot.dataCaption ?? "Values";
	
	
	
	const location = computeLocation(targetCell, rowFields.length, colFields.length, meta);
	const parts = [];
	parts.push(writer_xmlSelfClose("location", location));
	
	const pivotFieldElements = [];
	for (const f of meta.fields) {
		pivotFieldElements.push(buildPivotFieldElement(f));
	}
	parts.push(writer_xmlElement("pivotFields", { count: meta.fields.length }, pivotFieldElements));
	
	if (rowFields.length > 0) {
		parts.push(writer_xmlElement("rowFields", { count: rowFields.length }, rowFields.map((f) => writer_xmlSelfClose("field", { x: f.index }))));
		
		
		
		parts.push(writer_xmlElement("rowItems", { count: 1 }, [writer_xmlElement("i", undefined, [writer_xmlSelfClose("x")])]));
	}
	
	if (colFields.length > 0) {
		parts.push(writer_xmlElement("colFields", { count: colFields.length }, colFields.map((f) => writer_xmlSelfClose("field", { x: f.index }))));
		parts.push(writer_xmlElement("colItems", { count: 1 }, [writer_xmlElement("i", undefined, [writer_xmlSelfClose("x")])]));
	} else if (meta.dataFieldDefs.length > 1) {
		
		
		parts.push(writer_xmlElement("colFields", { count: 1 }, [writer_xmlSelfClose("field", { x: -2 })]));
		const colItemElements = [];
		for (let i = 0; i < meta.dataFieldDefs.length; i++) {
			colItemElements.push(writer_xmlElement("i", i === 0 ? undefined : { i }, [writer_xmlSelfClose("x", { v: i })]));
		}
		parts.push(writer_xmlElement("colItems", { count: meta.dataFieldDefs.length }, colItemElements));
	}
	
	if (pageFields.length > 0) {
		parts.push(writer_xmlElement("pageFields", { count: pageFields.length }, pageFields.map((f) => writer_xmlSelfClose("pageField", {
			fld: f.index,
			hier: -1
		}))));
	}
	
	if (meta.dataFieldDefs.length > 0) {
		const dataFieldElements = [];
		for (const d of meta.dataFieldDefs) {
			const attrs = {
				name: d.displayName,
				fld: d.fieldIndex,
				baseField: 0,
				baseItem: 0
			};
			if (d.function !== "sum") {
				attrs.subtotal = d.function;
			}
			if (d.numberFormat !== undefined) {
				attrs.numFmtId = 0;
			}
			dataFieldElements.push(writer_xmlSelfClose("dataField", attrs));
		}
		parts.push(writer_xmlElement("dataFields", { count: meta.dataFieldDefs.length }, dataFieldElements));
	}
	
	parts.push(writer_xmlSelfClose("pivotTableStyleInfo", {
		name: styleName,
		showRowHeaders: 1,
		showColHeaders: 1,
		showRowStripes: 0,
		showColStripes: 0,
		showLastColumn: 1
	}));
	return writer_xmlDocument("pivotTableDefinition", {
		xmlns: pivot_writer_NS_SPREADSHEET,
		"xmlns:r": pivot_writer_NS_R,
		name: pivot.name,
		cacheId,
		applyNumberFormats: 0,
		applyBorderFormats: 0,
		applyFontFormats: 0,
		applyPatternFormats: 0,
		applyAlignmentFormats: 0,
		applyWidthHeightFormats: 1,
		dataCaption,
		updatedVersion: 6,
		minRefreshableVersion: 3,
		useAutoFormatting: 1,
		itemPrintTitles: 1,
		createdVersion: 6,
		indent: 0,
		outline: 1,
		outlineData: 1,
		multipleFieldFilters: 0
	}, parts);
}
function buildPivotFieldElement(field) {
	if (field.axis === "data") {
		return writer_xmlSelfClose("pivotField", {
			dataField: 1,
			showAll: 0
		});
	}
	if (field.axis === "hidden") {
		return writer_xmlSelfClose("pivotField", { showAll: 0 });
	}
	
	
	const axisAttr = field.axis === "row" ? "axisRow" : field.axis === "col" ? "axisCol" : "axisPage";
	const itemElements = [];
	if (field.sharedStrings) {
		for (let i = 0; i < field.sharedStrings.length; i++) {
			itemElements.push(writer_xmlSelfClose("item", { x: i }));
		}
	}
	itemElements.push(writer_xmlSelfClose("item", { t: "default" }));
	return writer_xmlElement("pivotField", {
		axis: axisAttr,
		showAll: 0
	}, [writer_xmlElement("items", { count: itemElements.length }, itemElements)]);
}
function buildPivotTableRels(partIndex) {
	return writer_xmlDocument("Relationships", { xmlns: pivot_writer_NS_RELATIONSHIPS }, [writer_xmlSelfClose("Relationship", {
		Id: "rId1",
		Type: pivot_writer_REL_PIVOT_CACHE_DEFINITION,
		Target: `../pivotCache/pivotCacheDefinition${partIndex}.xml`
	})]);
}


function computeLocation(targetCell, rowFieldCount, colFieldCount, meta) {
	const { col, row } = pivot_writer_parseCellRef(targetCell);
	
	const firstHeaderRow = 0;
	const firstDataRow = Math.max(1, colFieldCount) + (meta.dataFieldDefs.length > 1 ? 1 : 0);
	const firstDataCol = Math.max(1, rowFieldCount);
	const widthCols = Math.max(2, rowFieldCount + Math.max(1, meta.dataFieldDefs.length));
	const heightRows = firstDataRow + 2;
	const startRef = encodeCellRef(row, col);
	const endRef = encodeCellRef(row + heightRows - 1, col + widthCols - 1);
	return {
		ref: `${startRef}:${endRef}`,
		firstHeaderRow,
		firstDataRow,
		firstDataCol
	};
}

function pivot_writer_parseCellRef(cell) {
	const m = /^([A-Z]+)(\d+)$/i.exec(cell.trim());
	if (!m) {
		throw new Error(`Invalid pivot targetCell "${cell}" — expected an A1-style reference`);
	}
	const colLetters = m[1].toUpperCase();
	let col = 0;
	for (let i = 0; i < colLetters.length; i++) {
		col = col * 26 + (colLetters.charCodeAt(i) - 64);
	}
	return {
		col: col - 1,
		row: parseInt(m[2], 10) - 1
	};
}
function encodeCellRef(row, col) {
	let n = col;
	let letters = "";
	while (n >= 0) {
		letters = String.fromCharCode(65 + n % 26) + letters;
		n = Math.floor(n / 26) - 1;
	}
	return `${letters}${row + 1}`;
}

function autoRange(colCount, rowCount) {
	if (colCount <= 0 || rowCount <= 0) {
		throw new Error("Pivot source range must contain at least one column and row");
	}
	const start = encodeCellRef(0, 0);
	const end = encodeCellRef(rowCount - 1, colCount - 1);
	return `${start}:${end}`;
}

function defaultDataFieldName(fn, field) {
	const label = fn === "sum" ? "Sum" : fn === "count" ? "Count" : fn === "average" ? "Average" : fn === "max" ? "Max" : fn === "min" ? "Min" : fn === "product" ? "Product" : fn === "countNums" ? "Count Nums" : fn === "stdDev" ? "StdDev" : fn === "stdDevp" ? "StdDevp" : fn === "var" ? "Var" : "Varp";
	return `${label} of ${field}`;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/doc-props-writer.mjs


const NS_CORE_PROPERTIES = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const NS_DC = "http://purl.org/dc/elements/1.1/";
const NS_DCTERMS = "http://purl.org/dc/terms/";
const NS_XSI = "http://www.w3.org/2001/XMLSchema-instance";
const NS_EXTENDED_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

function formatW3CDTF(date) {
	return date.toISOString().replace(/\.\d{3}Z$/, "Z");
}


function doc_props_writer_writeCoreProperties(props) {
	const children = [];
	if (props?.title) {
		children.push(writer_xmlElement("dc:title", undefined, writer_xmlEscape(props.title)));
	}
	if (props?.subject) {
		children.push(writer_xmlElement("dc:subject", undefined, writer_xmlEscape(props.subject)));
	}
	if (props?.creator) {
		children.push(writer_xmlElement("dc:creator", undefined, writer_xmlEscape(props.creator)));
	}
	if (props?.keywords) {
		children.push(writer_xmlElement("cp:keywords", undefined, writer_xmlEscape(props.keywords)));
	}
	if (props?.description) {
		children.push(writer_xmlElement("dc:description", undefined, writer_xmlEscape(props.description)));
	}
	if (props?.lastModifiedBy) {
		children.push(writer_xmlElement("cp:lastModifiedBy", undefined, writer_xmlEscape(props.lastModifiedBy)));
	}
	if (props?.category) {
		children.push(writer_xmlElement("cp:category", undefined, writer_xmlEscape(props.category)));
	}
	if (props?.created) {
		children.push(writer_xmlElement("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, formatW3CDTF(props.created)));
	}
	
	const modified = props?.modified ?? new Date();
	children.push(writer_xmlElement("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, formatW3CDTF(modified)));
	return writer_xmlDocument("cp:coreProperties", {
		"xmlns:cp": NS_CORE_PROPERTIES,
		"xmlns:dc": NS_DC,
		"xmlns:dcterms": NS_DCTERMS,
		"xmlns:xsi": NS_XSI
	}, children);
}



const NS_CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const NS_VT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CUSTOM_FMTID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

function writeCustomProperties(props) {
	if (!props?.custom) return null;
	const entries = Object.entries(props.custom);
	if (entries.length === 0) return null;
	const children = [];
	let pid = 2;
	for (const [name, value] of entries) {
		let vtElement;
		if (typeof value === "string") {
			vtElement = writer_xmlElement("vt:lpwstr", undefined, writer_xmlEscape(value));
		} else if (typeof value === "number") {
			if (Number.isInteger(value)) {
				vtElement = writer_xmlElement("vt:i4", undefined, String(value));
			} else {
				vtElement = writer_xmlElement("vt:r8", undefined, String(value));
			}
		} else if (typeof value === "boolean") {
			vtElement = writer_xmlElement("vt:bool", undefined, value ? "true" : "false");
		} else if (value instanceof Date) {
			vtElement = writer_xmlElement("vt:filetime", undefined, formatW3CDTF(value));
		} else {
			continue;
		}
		children.push(writer_xmlElement("property", {
			fmtid: CUSTOM_FMTID,
			pid: pid++,
			name
		}, vtElement));
	}
	if (children.length === 0) return null;
	return writer_xmlDocument("Properties", {
		xmlns: NS_CUSTOM_PROPERTIES,
		"xmlns:vt": NS_VT
	}, children);
}
function doc_props_writer_writeAppProperties(props) {
	const children = [];
	
	children.push(writer_xmlElement("Application", undefined, "hucre"));
	
	children.push(writer_xmlElement("DocSecurity", undefined, "0"));
	if (props?.company) {
		children.push(writer_xmlElement("Company", undefined, writer_xmlEscape(props.company)));
	}
	if (props?.manager) {
		children.push(writer_xmlElement("Manager", undefined, writer_xmlEscape(props.manager)));
	}
	return writer_xmlDocument("Properties", { xmlns: NS_EXTENDED_PROPERTIES }, children);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/theme-writer.mjs



function theme_writer_writeThemeXml() {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office Theme"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme><a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln w="6350"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln w="19050"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/writer.mjs




















const encoder = /* @__PURE__ */ new TextEncoder();
const writer_NS_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const REL_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const REL_DRAWING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";
const REL_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const REL_VML_DRAWING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing";
const REL_TABLE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const writer_REL_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const REL_PIVOT_TABLE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable";

function effectiveProperties(options) {
	const props = options.properties;
	if (props?.description) return props;
	for (const sheet of options.sheets) {
		const summary = sheet.a11y?.summary;
		if (summary && summary.trim().length > 0) {
			return {
				...props,
				description: summary
			};
		}
	}
	return props;
}

async function writer_writeXlsx(options) {
	const { sheets, defaultFont, dateSystem, namedRanges, activeSheet, workbookProtection } = options;
	
	
	validateSheetNames(sheets);
	const properties = effectiveProperties(options);
	
	const styles = styles_writer_createStylesCollector(defaultFont);
	const sharedStrings = worksheet_writer_createSharedStrings();
	
	let globalTableCounter = 1;
	const sheetTableStartIndices = [];
	for (const sheet of sheets) {
		if (sheet.tables && sheet.tables.length > 0) {
			sheetTableStartIndices.push(globalTableCounter);
			globalTableCounter += sheet.tables.length;
		} else {
			sheetTableStartIndices.push(undefined);
		}
	}
	
	
	
	
	let globalPivotCounter = 1;
	const sheetPivotStartIndices = [];
	for (const sheet of sheets) {
		if (sheet.pivotTables && sheet.pivotTables.length > 0) {
			sheetPivotStartIndices.push(globalPivotCounter);
			globalPivotCounter += sheet.pivotTables.length;
		} else {
			sheetPivotStartIndices.push(undefined);
		}
	}
	
	const worksheetResults = [];
	for (let i = 0; i < sheets.length; i++) {
		const sheet = sheets[i];
		const result = worksheet_writer_writeWorksheetXml(sheet, styles, sharedStrings, dateSystem, sheetTableStartIndices[i], options.stringMode === "inline", sheetPivotStartIndices[i]);
		worksheetResults.push(result);
	}
	const hasSharedStrings = sharedStrings.count() > 0;
	
	const drawingResults = [];
	const drawingIndices = [];
	const imageExtensions = new Set();
	let globalImageIndex = 1;
	let globalChartIndex = 1;
	const sheetChartFiles = [];
	const allChartIndices = [];
	for (let i = 0; i < sheets.length; i++) {
		const sheet = sheets[i];
		const hasImages = sheet.images && sheet.images.length > 0;
		const hasTextBoxes = sheet.textBoxes && sheet.textBoxes.length > 0;
		const hasCharts = sheet.charts && sheet.charts.length > 0;
		if (hasImages || hasTextBoxes || hasCharts) {
			const result = drawing_writer_writeDrawing(sheet.images ?? [], globalImageIndex, sheet.textBoxes, sheet.charts, globalChartIndex);
			drawingResults.push(result);
			drawingIndices.push(i + 1);
			
			for (const img of result.images) {
				const ext = img.path.split(".").pop();
				if (ext) imageExtensions.add(ext);
			}
			if (sheet.images) {
				globalImageIndex += sheet.images.length;
			}
			
			
			
			const chartFiles = [];
			if (sheet.charts) {
				for (let c = 0; c < sheet.charts.length; c++) {
					const written = chart_writer_writeChart(sheet.charts[c], sheet.name);
					const idx = globalChartIndex + c;
					chartFiles.push({
						globalIndex: idx,
						xml: written.chartXml,
						rels: written.chartRels
					});
					allChartIndices.push(idx);
				}
				globalChartIndex += sheet.charts.length;
			}
			sheetChartFiles.push(chartFiles);
		} else {
			drawingResults.push(null);
			sheetChartFiles.push([]);
		}
	}
	
	
	const { paths: backgroundImagePaths, nextIndex: afterBackgrounds } = background_image_assignBackgroundImagePaths(sheets, globalImageIndex, imageExtensions);
	globalImageIndex = afterBackgrounds;
	
	const commentsResults = [];
	const commentIndices = [];
	for (let i = 0; i < sheets.length; i++) {
		const sheet = sheets[i];
		if (sheet.cells) {
			const result = comments_writer_writeComments(sheet.cells, i);
			if (result) {
				commentsResults.push(result);
				commentIndices.push(i + 1);
			} else {
				commentsResults.push(null);
			}
		} else {
			commentsResults.push(null);
		}
	}
	
	const allTableIndices = [];
	for (const result of worksheetResults) {
		for (const t of result.tables) {
			allTableIndices.push(t.globalTableIndex);
		}
	}
	const allPivotEntries = [];
	for (let i = 0; i < sheets.length; i++) {
		const sheet = sheets[i];
		if (!sheet.pivotTables || sheet.pivotTables.length === 0) continue;
		const startIdx = sheetPivotStartIndices[i];
		if (startIdx === undefined) continue;
		for (let p = 0; p < sheet.pivotTables.length; p++) {
			const pivot = sheet.pivotTables[p];
			const sourceSheetName = pivot.sourceSheet ?? sheet.name;
			const sourceSheet = sheets.find((s) => s.name === sourceSheetName);
			if (!sourceSheet) {
				throw new Error(`Pivot "${pivot.name}" sourceSheet "${sourceSheetName}" not found in workbook`);
			}
			const sourceRows = collectSourceRows(sourceSheet);
			const resolved = resolvePivotSource(pivot, sourceSheetName, sourceRows);
			const globalIndex = startIdx + p;
			
			
			const cacheId = globalIndex - 1;
			const parts = writePivotTable(pivot, resolved, cacheId, globalIndex);
			allPivotEntries.push({
				parts,
				globalIndex
			});
		}
	}
	const allPivotIndices = allPivotEntries.map((e) => e.globalIndex);
	const pivotCacheRels = allPivotEntries.map((e) => ({
		rId: `rIdPivot${e.globalIndex}`,
		target: `pivotCache/pivotCacheDefinition${e.globalIndex}.xml`
	}));
	const pivotCacheRefs = allPivotEntries.map((e, i) => ({
		cacheId: e.globalIndex - 1,
		rId: pivotCacheRels[i].rId
	}));
	
	const zip = new writer_ZipWriter();
	
	const customPropsXml = writeCustomProperties(properties);
	const hasCustomProps = customPropsXml !== null;
	
	const hasMacros = options.vbaProject !== undefined && options.vbaProject.length > 0;
	const hasFeaturePropertyBag = styles.hasCheckboxFeature();
	
	
	const hasMetadata = worksheetResults.some((r) => r.hasDynamicArray);
	const ctOpts = {
		sheetCount: sheets.length,
		hasSharedStrings,
		drawingIndices: drawingIndices.length > 0 ? drawingIndices : undefined,
		chartIndices: allChartIndices.length > 0 ? allChartIndices : undefined,
		imageExtensions: imageExtensions.size > 0 ? imageExtensions : undefined,
		commentIndices: commentIndices.length > 0 ? commentIndices : undefined,
		tableIndices: allTableIndices.length > 0 ? allTableIndices : undefined,
		pivotTableIndices: allPivotIndices.length > 0 ? allPivotIndices : undefined,
		pivotCacheDefinitionIndices: allPivotIndices.length > 0 ? allPivotIndices : undefined,
		pivotCacheRecordIndices: allPivotIndices.length > 0 ? allPivotIndices : undefined,
		hasCoreProps: true,
		hasAppProps: true,
		hasCustomProps,
		hasMacros,
		hasFeaturePropertyBag,
		hasMetadata
	};
	zip.add("[Content_Types].xml", encoder.encode(content_types_writer_writeContentTypes(ctOpts)));
	
	zip.add("_rels/.rels", encoder.encode(workbook_writer_writeRootRels({
		hasCoreProps: true,
		hasAppProps: true,
		hasCustomProps
	})));
	
	zip.add("docProps/core.xml", encoder.encode(doc_props_writer_writeCoreProperties(properties)));
	
	zip.add("docProps/app.xml", encoder.encode(doc_props_writer_writeAppProperties(properties)));
	
	if (customPropsXml) {
		zip.add("docProps/custom.xml", encoder.encode(customPropsXml));
	}
	
	const allNamedRanges = buildNamedRanges(sheets, namedRanges);
	zip.add("xl/workbook.xml", encoder.encode(workbook_writer_writeWorkbookXml(sheets, allNamedRanges.length > 0 ? allNamedRanges : undefined, dateSystem, activeSheet, workbookProtection, undefined, pivotCacheRefs.length > 0 ? pivotCacheRefs : undefined)));
	
	zip.add("xl/_rels/workbook.xml.rels", encoder.encode(workbook_writer_writeWorkbookRels(sheets.length, hasSharedStrings, hasMacros, hasFeaturePropertyBag, undefined, undefined, pivotCacheRels.length > 0 ? pivotCacheRels : undefined, undefined, undefined, undefined, hasMetadata)));
	
	zip.add("xl/styles.xml", encoder.encode(styles.toXml()));
	
	zip.add("xl/theme/theme1.xml", encoder.encode(theme_writer_writeThemeXml()));
	
	if (hasSharedStrings) {
		zip.add("xl/sharedStrings.xml", encoder.encode(worksheet_writer_writeSharedStringsXml(sharedStrings)));
	}
	
	
	if (hasMetadata) {
		zip.add(metadata_METADATA_PART_PATH, encoder.encode(metadata_writeMetadataXml()));
	}
	
	if (hasFeaturePropertyBag) {
		zip.add("xl/featurePropertyBag/featurePropertyBag.xml", encoder.encode(feature_property_bag_writeFeaturePropertyBagXml()));
	}
	if (hasMacros) {
		zip.add("xl/vbaProject.bin", options.vbaProject);
	}
	
	for (let i = 0; i < worksheetResults.length; i++) {
		const result = worksheetResults[i];
		const drawing = drawingResults[i];
		const comments = commentsResults[i];
		zip.add(`xl/worksheets/sheet${i + 1}.xml`, encoder.encode(result.xml));
		
		const hasHyperlinks = result.hyperlinkRelationships.length > 0;
		const hasDrawing = drawing !== null && result.drawingRId !== null;
		const hasComments = comments !== null && result.legacyDrawingRId !== null;
		const hasTables = result.tables.length > 0;
		const hasPicture = result.pictureRId !== null && backgroundImagePaths[i] !== null;
		const hasPivots = result.pivotTables.length > 0;
		if (hasHyperlinks || hasDrawing || hasComments || hasTables || hasPicture || hasPivots) {
			const relElements = [];
			
			for (const rel of result.hyperlinkRelationships) {
				relElements.push(writer_xmlSelfClose("Relationship", {
					Id: rel.id,
					Type: REL_HYPERLINK,
					Target: rel.target,
					TargetMode: "External"
				}));
			}
			
			if (hasDrawing && result.drawingRId) {
				relElements.push(writer_xmlSelfClose("Relationship", {
					Id: result.drawingRId,
					Type: REL_DRAWING,
					Target: `../drawings/drawing${i + 1}.xml`
				}));
			}
			
			if (hasComments && result.legacyDrawingRId && result.commentsRId) {
				
				relElements.push(writer_xmlSelfClose("Relationship", {
					Id: result.legacyDrawingRId,
					Type: REL_VML_DRAWING,
					Target: `../drawings/vmlDrawing${i + 1}.vml`
				}));
				
				relElements.push(writer_xmlSelfClose("Relationship", {
					Id: result.commentsRId,
					Type: REL_COMMENTS,
					Target: `../comments${i + 1}.xml`
				}));
			}
			
			for (const tableEntry of result.tables) {
				relElements.push(writer_xmlSelfClose("Relationship", {
					Id: tableEntry.rId,
					Type: REL_TABLE,
					Target: `../tables/table${tableEntry.globalTableIndex}.xml`
				}));
			}
			
			if (hasPicture && result.pictureRId && backgroundImagePaths[i]) {
				const bgMediaPath = backgroundImagePaths[i];
				const relTarget = `../${bgMediaPath.slice(3)}`;
				relElements.push(writer_xmlSelfClose("Relationship", {
					Id: result.pictureRId,
					Type: writer_REL_IMAGE,
					Target: relTarget
				}));
			}
			
			for (const pivotEntry of result.pivotTables) {
				relElements.push(writer_xmlSelfClose("Relationship", {
					Id: pivotEntry.rId,
					Type: REL_PIVOT_TABLE,
					Target: `../pivotTables/pivotTable${pivotEntry.globalPivotIndex}.xml`
				}));
			}
			const relsXml = writer_xmlDocument("Relationships", { xmlns: writer_NS_RELATIONSHIPS }, relElements);
			zip.add(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, encoder.encode(relsXml));
		}
		
		if (drawing) {
			zip.add(`xl/drawings/drawing${i + 1}.xml`, encoder.encode(drawing.drawingXml));
			zip.add(`xl/drawings/_rels/drawing${i + 1}.xml.rels`, encoder.encode(drawing.drawingRels));
			
			for (const img of drawing.images) {
				zip.add(img.path, img.data, { compress: false });
			}
		}
		
		const chartFiles = sheetChartFiles[i];
		if (chartFiles && chartFiles.length > 0) {
			for (const cf of chartFiles) {
				zip.add(`xl/charts/chart${cf.globalIndex}.xml`, encoder.encode(cf.xml));
				zip.add(`xl/charts/_rels/chart${cf.globalIndex}.xml.rels`, encoder.encode(cf.rels));
			}
		}
		
		if (hasPicture && backgroundImagePaths[i] && sheets[i].backgroundImage) {
			zip.add(backgroundImagePaths[i], sheets[i].backgroundImage, { compress: false });
		}
		
		if (comments) {
			zip.add(`xl/comments${i + 1}.xml`, encoder.encode(comments.commentsXml));
			zip.add(`xl/drawings/vmlDrawing${i + 1}.vml`, encoder.encode(comments.vmlXml));
		}
		
		const sheet = sheets[i];
		if (sheet.tables && sheet.tables.length > 0) {
			for (let t = 0; t < sheet.tables.length; t++) {
				const tableDef = sheet.tables[t];
				const tableEntry = result.tables[t];
				const globalIdx = tableEntry.globalTableIndex;
				
				let tableRange = tableDef.range;
				if (!tableRange) {
					tableRange = computeTableRange(tableDef, sheet);
				}
				
				const tableDefWithRange = {
					...tableDef,
					range: tableRange
				};
				const tableResult = table_writer_writeTable(tableDefWithRange, globalIdx, globalIdx);
				zip.add(`xl/tables/table${globalIdx}.xml`, encoder.encode(tableResult.tableXml));
			}
		}
	}
	
	for (const entry of allPivotEntries) {
		const idx = entry.globalIndex;
		zip.add(`xl/pivotCache/pivotCacheDefinition${idx}.xml`, encoder.encode(entry.parts.cacheDefinitionXml));
		zip.add(`xl/pivotCache/_rels/pivotCacheDefinition${idx}.xml.rels`, encoder.encode(entry.parts.cacheDefinitionRels));
		zip.add(`xl/pivotCache/pivotCacheRecords${idx}.xml`, encoder.encode(entry.parts.cacheRecordsXml));
		zip.add(`xl/pivotTables/pivotTable${idx}.xml`, encoder.encode(entry.parts.pivotTableXml));
		zip.add(`xl/pivotTables/_rels/pivotTable${idx}.xml.rels`, encoder.encode(entry.parts.pivotTableRels));
	}
	const out = await zip.build();
	const enc = options.encryption;
	return enc?.password ? agile_encryptAgile(out, enc.password, { spinCount: enc.spinCount }) : out;
}


function collectSourceRows(sheet) {
	if (sheet.rows && sheet.rows.length > 0) {
		return sheet.rows.map((row) => [...row]);
	}
	if (sheet.data && sheet.data.length > 0 && sheet.columns && sheet.columns.length > 0) {
		const out = [];
		const headerRow = sheet.columns.map((c) => c.header ?? c.key ?? "");
		out.push(headerRow);
		for (const obj of sheet.data) {
			const row = sheet.columns.map((c) => {
				if (!c.key) return null;
				const v = obj[c.key];
				return v === undefined ? null : unwrapCellValue(v);
			});
			out.push(row);
		}
		return out;
	}
	return [];
}


function buildNamedRanges(sheets, userRanges) {
	const result = userRanges ? [...userRanges] : [];
	for (const sheet of sheets) {
		const ps = sheet.pageSetup;
		if (!ps) continue;
		
		if (ps.printArea) {
			result.push({
				name: "_xlnm.Print_Area",
				range: `${sheet.name}!${ps.printArea}`,
				scope: sheet.name
			});
		}
		
		const titleParts = [];
		if (ps.printTitlesRow) {
			titleParts.push(`${sheet.name}!${ps.printTitlesRow}`);
		}
		if (ps.printTitlesColumn) {
			titleParts.push(`${sheet.name}!${ps.printTitlesColumn}`);
		}
		if (titleParts.length > 0) {
			result.push({
				name: "_xlnm.Print_Titles",
				range: titleParts.join(","),
				scope: sheet.name
			});
		}
	}
	return result;
}


function computeTableRange(table, sheet) {
	const colCount = table.columns.length;
	let rowCount = 0;
	if (sheet.rows) {
		rowCount = sheet.rows.length;
	} else if (sheet.data) {
		
		const hasHeaders = sheet.columns?.some((c) => c.header);
		rowCount = sheet.data.length + (hasHeaders ? 1 : 0);
	}
	
	if (table.showTotalRow) {
		rowCount += 1;
	}
	
	if (rowCount < 1) rowCount = 1;
	const startCol = worksheet_writer_colToLetter(0);
	const endCol = worksheet_writer_colToLetter(colCount - 1);
	return `${startCol}1:${endCol}${rowCount}`;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/xlsb/reader.mjs










const BrtRowHdr = 0;
const BrtCellBlank = 1;
const BrtCellRk = 2;
const BrtCellError = 3;
const BrtCellBool = 4;
const BrtCellReal = 5;
const BrtCellSt = 6;
const BrtCellIsst = 7;
const BrtFmlaString = 8;
const BrtFmlaNum = 9;
const BrtFmlaBool = 10;
const BrtFmlaError = 11;
const BrtSSTItem = 19;
const BrtFmt = 44;
const BrtXF = 47;
const BrtWbProp = 153;
const BrtBundleSh = 156;
const BrtMergeCell = 176;
const BrtBeginCellXFs = 617;
const BrtEndCellXFs = 618;


const reader_REL_WORKBOOK = "officeDocument";
const reader_REL_WORKSHEET = "worksheet";
const reader_REL_SHARED_STRINGS = "sharedStrings";
const reader_REL_STYLES = "styles";
const BUILTIN_DATE_IDS = new Set([
	14,
	15,
	16,
	17,
	18,
	19,
	20,
	21,
	22,
	45,
	46,
	47
]);
const ERROR_TEXT = {
	0: "#NULL!",
	7: "#DIV/0!",
	15: "#VALUE!",
	23: "#REF!",
	29: "#NAME?",
	36: "#NUM!",
	42: "#N/A",
	43: "#GETTING_DATA"
};
const decoder = new TextDecoder("utf-8");
function reader_decodeUtf8(d) {
	return decoder.decode(d);
}
function reader_dirname(path) {
	const i = path.lastIndexOf("/");
	return i === -1 ? "" : path.slice(0, i);
}
function reader_resolvePath(base, target) {
	if (target.startsWith("/")) return target.slice(1);
	const parts = base.split("/").filter(Boolean);
	for (const seg of target.split("/").filter(Boolean)) {
		if (seg === "..") parts.pop();
		else if (seg !== ".") parts.push(seg);
	}
	return parts.join("/");
}

function looksLikeXlsb(zip) {
	return zip.has("xl/workbook.bin");
}

async function readXlsb(input, options) {
	let data = await readInputToUint8Array(input, options?.maxInputBytes);
	if (isOle2Container(data)) {
		if (options?.password) data = await decryptAgile(data, options.password);
		else throw new EncryptedFileError("xlsx");
	}
	let zip;
	try {
		zip = new ZipReader(data);
	} catch (err) {
		if (err instanceof ZipError) throw err;
		throw new ParseError("Failed to open XLSB: not a valid ZIP archive", undefined, { cause: err });
	}
	
	
	let workbookPath = "xl/workbook.bin";
	if (zip.has("_rels/.rels")) {
		const rootRels = parseRelationships(reader_decodeUtf8(await zip.extract("_rels/.rels")));
		const wbRel = rootRels.find((r) => matchesRelType(r.type, reader_REL_WORKBOOK));
		if (wbRel) workbookPath = wbRel.target.startsWith("/") ? wbRel.target.slice(1) : wbRel.target;
	}
	if (!zip.has(workbookPath)) {
		throw new ParseError(`Invalid XLSB: missing workbook at ${workbookPath}`);
	}
	const workbookDir = reader_dirname(workbookPath);
	
	
	
	try {
		return await parseXlsbParts(zip, workbookPath, workbookDir, options?.dateSystem);
	} catch (err) {
		if (err instanceof ParseError || err instanceof EncryptedFileError || err instanceof ZipError) {
			throw err;
		}
		throw new ParseError("Failed to parse XLSB workbook (malformed or truncated)", undefined, { cause: err });
	}
}
async function parseXlsbParts(zip, workbookPath, workbookDir, dateSystem) {
	
	const { sheets: sheetEntries, file1904 } = parseWorkbookBin(await zip.extract(workbookPath));
	
	
	
	const date1904 = !dateSystem || dateSystem === "auto" ? file1904 : dateSystem === "1904";
	
	const wbRelsPath = workbookDir ? `${workbookDir}/_rels/${workbookPath.slice(workbookDir.length + 1)}.rels` : `_rels/${workbookPath}.rels`;
	const relMap = new Map();
	let sharedStringsPath;
	let stylesPath;
	if (zip.has(wbRelsPath)) {
		for (const rel of parseRelationships(reader_decodeUtf8(await zip.extract(wbRelsPath)))) {
			const target = reader_resolvePath(workbookDir, rel.target);
			if (matchesRelType(rel.type, reader_REL_WORKSHEET)) relMap.set(rel.id, target);
			else if (matchesRelType(rel.type, reader_REL_SHARED_STRINGS)) sharedStringsPath = target;
			else if (matchesRelType(rel.type, reader_REL_STYLES)) stylesPath = target;
		}
	}
	const sharedStrings = sharedStringsPath && zip.has(sharedStringsPath) ? parseSharedStringsBin(await zip.extract(sharedStringsPath)) : [];
	const dateXf = stylesPath && zip.has(stylesPath) ? parseStylesBin(await zip.extract(stylesPath)) : [];
	const sheets = [];
	for (const entry of sheetEntries) {
		const path = entry.relId ? relMap.get(entry.relId) : undefined;
		if (!path || !zip.has(path)) {
			sheets.push({
				name: entry.name,
				rows: []
			});
			continue;
		}
		const { rows, merges } = parseWorksheetBin(await zip.extract(path), sharedStrings, dateXf, date1904);
		const sheet = {
			name: entry.name,
			rows
		};
		if (merges.length > 0) sheet.merges = merges;
		sheets.push(sheet);
	}
	return { sheets };
}
function parseWorkbookBin(bin) {
	const out = [];
	let file1904 = false;
	for (const rec of iterateRecords(bin)) {
		if (rec.id === BrtWbProp) {
			
			
			
			
			file1904 = (new Cursor(rec.data).u32() & 1) !== 0;
		} else if (rec.id === BrtBundleSh) {
			const c = new Cursor(rec.data);
			c.u32();
			c.u32();
			const relId = c.nullableWideString();
			const name = c.wideString();
			out.push({
				name,
				relId
			});
		}
	}
	return {
		sheets: out,
		file1904
	};
}

function parseSharedStringsBin(bin) {
	const out = [];
	for (const rec of iterateRecords(bin)) {
		if (rec.id !== BrtSSTItem) continue;
		const c = new Cursor(rec.data);
		c.u8();
		out.push(c.wideString());
	}
	return out;
}

function parseStylesBin(bin) {
	const numFmtCodes = new Map();
	const cellXfFmtIds = [];
	let inCellXfs = false;
	for (const rec of iterateRecords(bin)) {
		if (rec.id === BrtFmt) {
			const c = new Cursor(rec.data);
			const ifmt = c.u16();
			numFmtCodes.set(ifmt, c.wideString());
		} else if (rec.id === BrtBeginCellXFs) {
			inCellXfs = true;
		} else if (rec.id === BrtEndCellXFs) {
			inCellXfs = false;
		} else if (rec.id === BrtXF && inCellXfs) {
			const c = new Cursor(rec.data);
			c.u16();
			cellXfFmtIds.push(c.u16());
		}
	}
	return cellXfFmtIds.map((id) => {
		if (BUILTIN_DATE_IDS.has(id)) return true;
		const code = numFmtCodes.get(id);
		return code ? isDateFormat(code) : false;
	});
}

function parseWorksheetBin(bin, sst, dateXf, date1904) {
	const rows = [];
	const merges = [];
	let row = 0;
	const setCell = (col, value) => {
		
		
		if (col < 0 || col > MAX_COL_INDEX) {
			throw new ParseError(`Cell column ${col} is outside the supported sheet bounds (max ${MAX_COL_INDEX + 1})`);
		}
		let r = rows[row];
		if (!r) r = rows[row] = [];
		while (r.length < col) r.push(null);
		r[col] = value;
	};
	const numericCell = (col, styleRef, num) => {
		setCell(col, dateXf[styleRef] ? serialToDate(num, date1904) : num);
	};
	for (const rec of iterateRecords(bin)) {
		switch (rec.id) {
			case BrtRowHdr: {
				row = new Cursor(rec.data).u32();
				if (row < 0 || row > MAX_ROW_INDEX) {
					throw new ParseError(`Cell row ${row} is outside the supported sheet bounds (max ${MAX_ROW_INDEX + 1})`);
				}
				break;
			}
			case BrtCellBlank: {
				const c = new Cursor(rec.data);
				c.u32();
				break;
			}
			case BrtCellRk: {
				const c = new Cursor(rec.data);
				const col = c.u32();
				const styleRef = c.u32() & 16777215;
				numericCell(col, styleRef, decodeRk(c.u32()));
				break;
			}
			case BrtCellReal:
			case BrtFmlaNum: {
				const c = new Cursor(rec.data);
				const col = c.u32();
				const styleRef = c.u32() & 16777215;
				numericCell(col, styleRef, c.f64());
				break;
			}
			case BrtCellBool:
			case BrtFmlaBool: {
				const c = new Cursor(rec.data);
				const col = c.u32();
				c.u32();
				setCell(col, c.u8() !== 0);
				break;
			}
			case BrtCellError:
			case BrtFmlaError: {
				const c = new Cursor(rec.data);
				const col = c.u32();
				c.u32();
				setCell(col, ERROR_TEXT[c.u8()] ?? "#ERR!");
				break;
			}
			case BrtCellSt:
			case BrtFmlaString: {
				const c = new Cursor(rec.data);
				const col = c.u32();
				c.u32();
				setCell(col, c.wideString());
				break;
			}
			case BrtCellIsst: {
				const c = new Cursor(rec.data);
				const col = c.u32();
				c.u32();
				const idx = c.u32();
				setCell(col, sst[idx] ?? "");
				break;
			}
			case BrtMergeCell: {
				
				
				
				
				const c = new Cursor(rec.data);
				merges.push({
					startRow: c.u32(),
					endRow: c.u32(),
					startCol: c.u32(),
					endCol: c.u32()
				});
				break;
			}
			default: break;
		}
	}
	return {
		rows,
		merges
	};
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xls/biff.mjs






const biff_SID = {
	FORMULA: 6,
	EOF: 10,
	CONTINUE: 60,
	DATEMODE: 34,
	BLANK: 513,
	NUMBER: 515,
	LABEL: 516,
	BOOLERR: 517,
	STRING: 519,
	ROW: 520,
	INDEX: 523,
	RK: 638,
	MULRK: 189,
	MULBLANK: 190,
	LABELSST: 253,
	
	
	
	
	
	
	
	RSTRING: 214,
	SST: 252,
	XF: 224,
	FORMAT: 1054,
	BOUNDSHEET: 133,
	MERGECELLS: 229,
	BOF: 2057
};

function biff_parseRecords(stream) {
	const out = [];
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	let pos = 0;
	while (pos + 4 <= stream.length) {
		const id = view.getUint16(pos, true);
		const len = view.getUint16(pos + 2, true);
		const start = pos;
		pos += 4;
		out.push({
			id,
			data: stream.subarray(pos, pos + len),
			offset: start
		});
		pos += len;
		
		if (id === 0 && len === 0) break;
	}
	return out;
}

class biff_Reader {
	buf;
	pos = 0;
	view;
	constructor(buf) {
		this.buf = buf;
		this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
	}
	u8() {
		return this.buf[this.pos++];
	}
	u16() {
		const v = this.view.getUint16(this.pos, true);
		this.pos += 2;
		return v;
	}
	i16() {
		const v = this.view.getInt16(this.pos, true);
		this.pos += 2;
		return v;
	}
	u32() {
		const v = this.view.getUint32(this.pos, true);
		this.pos += 4;
		return v;
	}
	f64() {
		const v = this.view.getFloat64(this.pos, true);
		this.pos += 8;
		return v;
	}
	skip(n) {
		this.pos += n;
	}
	remaining() {
		return this.buf.length - this.pos;
	}
}

function biff_decodeRk(rk) {
	const fX100 = (rk & 1) !== 0;
	const fInt = (rk & 2) !== 0;
	let value;
	if (fInt) {
		value = (rk | 0) >> 2;
	} else {
		const buf = new ArrayBuffer(8);
		const dv = new DataView(buf);
		dv.setUint32(4, rk & 4294967292, true);
		value = dv.getFloat64(0, true);
	}
	return fX100 ? value / 100 : value;
}






class BlockStream {
	blocks;
	bi = 0;
	pos = 0;
	constructor(blocks) {
		this.blocks = blocks;
	}
	cur() {
		return this.blocks[this.bi];
	}
	remainingInBlock() {
		const b = this.cur();
		return b ? b.length - this.pos : 0;
	}
	atEnd() {
		return this.bi >= this.blocks.length;
	}
	
	totalBytes() {
		let n = 0;
		for (const b of this.blocks) n += b.length;
		return n;
	}
	
	nextBlock() {
		this.bi++;
		this.pos = 0;
	}
	ensure() {
		while (!this.atEnd() && this.remainingInBlock() === 0) this.nextBlock();
	}
	u8() {
		return this.cur()[this.pos++];
	}
	u16() {
		const v = this.cur()[this.pos] | this.cur()[this.pos + 1] << 8;
		this.pos += 2;
		return v;
	}
	u32() {
		const b = this.cur();
		const v = (b[this.pos] | b[this.pos + 1] << 8 | b[this.pos + 2] << 16 | b[this.pos + 3] << 24) >>> 0;
		this.pos += 4;
		return v;
	}
	skip(n) {
		
		let left = n;
		while (left > 0) {
			this.ensure();
			const take = Math.min(left, this.remainingInBlock());
			
			
			
			
			
			if (take === 0) {
				throw new ParseError(`Invalid XLS: string record claims ${n} trailing bytes but the stream ends after ${n - left}`);
			}
			this.pos += take;
			left -= take;
		}
	}
}

function biff_parseSst(blocks) {
	const s = new BlockStream(blocks);
	s.skip(4);
	const cstUnique = s.u32();
	
	
	
	
	const maxStrings = Math.min(cstUnique, s.totalBytes());
	const out = [];
	for (let i = 0; i < maxStrings; i++) {
		s.ensure();
		if (s.atEnd()) break;
		out.push(readSstString(s));
	}
	return out;
}
function readSstString(s) {
	const cch = s.u16();
	let grbit = s.u8();
	let compressed = (grbit & 1) === 0;
	const rich = (grbit & 8) !== 0;
	const phonetic = (grbit & 4) !== 0;
	const cRun = rich ? s.u16() : 0;
	const cbExt = phonetic ? s.u32() : 0;
	let str = "";
	let read = 0;
	while (read < cch) {
		if (s.remainingInBlock() === 0) {
			
			
			s.nextBlock();
			grbit = s.u8();
			compressed = (grbit & 1) === 0;
		}
		str += String.fromCharCode(compressed ? s.u8() : s.u16());
		read++;
	}
	if (rich) s.skip(cRun * 4);
	if (phonetic) s.skip(cbExt);
	return str;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xls/reader.mjs






const reader_BUILTIN_DATE_IDS = new Set([
	14,
	15,
	16,
	17,
	18,
	19,
	20,
	21,
	22,
	45,
	46,
	47
]);
const reader_ERROR_TEXT = {
	0: "#NULL!",
	7: "#DIV/0!",
	15: "#VALUE!",
	23: "#REF!",
	29: "#NAME?",
	36: "#NUM!",
	42: "#N/A"
};

function looksLikeXls(streams) {
	return streams.has("Workbook") || streams.has("Book");
}

async function readXls(input, options) {
	const data = await readInputToUint8Array(input, options?.maxInputBytes);
	let streams;
	try {
		streams = readCfb(data);
	} catch (err) {
		throw new ParseError("Failed to open XLS: not a valid OLE2 container", undefined, { cause: err });
	}
	const stream = streams.get("Workbook") ?? streams.get("Book");
	if (!stream) throw new ParseError("Invalid XLS: missing Workbook stream");
	
	
	
	try {
		return parseWorkbookRecords(stream, options);
	} catch (err) {
		if (err instanceof ParseError) throw err;
		throw new ParseError("Failed to parse XLS workbook (malformed or truncated)", undefined, { cause: err });
	}
}
function parseWorkbookRecords(stream, options) {
	const records = parseRecords(stream);
	
	
	
	
	
	const bof = records[0];
	if (!bof || bof.id !== SID.BOF) {
		throw new ParseError("Invalid XLS: missing BOF record at start of Workbook stream");
	}
	if (bof.data.length >= 2) {
		const biffVersion = new Reader(bof.data).u16();
		if (biffVersion !== 1536) {
			throw new ParseError(`Unsupported XLS version (BIFF 0x${biffVersion.toString(16)}). ` + "Only BIFF8 (Excel 97-2003) is supported; re-save the file as .xlsx or BIFF8 .xls.");
		}
	}
	const offsetToIndex = new Map();
	for (let i = 0; i < records.length; i++) offsetToIndex.set(records[i].offset, i);
	
	let date1904 = options?.dateSystem === "1904";
	const xfFmtIds = [];
	const fmtCodes = new Map();
	const boundSheets = [];
	const sst = [];
	let gi = 0;
	for (; gi < records.length; gi++) {
		const rec = records[gi];
		if (rec.id === SID.EOF) {
			gi++;
			break;
		}
		switch (rec.id) {
			case SID.DATEMODE: {
				if (!options?.dateSystem || options.dateSystem === "auto") {
					date1904 = new Reader(rec.data).u16() === 1;
				}
				break;
			}
			case SID.FORMAT: {
				const r = new Reader(rec.data);
				const ifmt = r.u16();
				fmtCodes.set(ifmt, readXLString(r));
				break;
			}
			case SID.XF: {
				const r = new Reader(rec.data);
				r.u16();
				xfFmtIds.push(r.u16());
				break;
			}
			case SID.BOUNDSHEET: {
				const r = new Reader(rec.data);
				const pos = r.u32();
				r.u8();
				r.u8();
				boundSheets.push({
					name: readShortString(r),
					pos
				});
				break;
			}
			case SID.SST: {
				const blocks = [rec.data];
				
				for (let j = gi + 1; j < records.length; j++) {
					if (records[j].id !== SID.CONTINUE) break;
					blocks.push(records[j].data);
				}
				
				
				
				
				
				for (const s of parseSst(blocks)) sst.push(s);
				break;
			}
			default: break;
		}
	}
	const dateXf = xfFmtIds.map((id) => {
		if (reader_BUILTIN_DATE_IDS.has(id)) return true;
		const code = fmtCodes.get(id);
		return code ? isDateFormat(code) : false;
	});
	const isDate = (ixfe) => dateXf[ixfe] === true;
	
	const sheets = [];
	for (const bs of boundSheets) {
		const startIdx = offsetToIndex.get(bs.pos);
		if (startIdx === undefined) {
			sheets.push({
				name: bs.name,
				rows: []
			});
			continue;
		}
		sheets.push(parseSheet(records, startIdx, bs.name, sst, isDate, date1904));
	}
	return { sheets };
}
function parseSheet(records, startIdx, name, sst, isDate, date1904) {
	const rows = [];
	const merges = [];
	
	
	
	
	
	let widestCol = 0;
	const setCell = (row, col, value) => {
		if (row < 0 || row > MAX_ROW_INDEX) {
			throw new ParseError(`Cell row ${row} is outside the supported sheet bounds (max ${MAX_ROW_INDEX + 1})`);
		}
		if (col < 0 || col > MAX_COL_INDEX) {
			throw new ParseError(`Cell column ${col} is outside the supported sheet bounds (max ${MAX_COL_INDEX + 1})`);
		}
		if (col >= widestCol) widestCol = col + 1;
		const boundingBox = Math.max(rows.length, row + 1) * widestCol;
		if (boundingBox > MAX_TOTAL_CELLS) {
			throw new ParseError(`Sheet spans ${boundingBox} cells, over the ${MAX_TOTAL_CELLS} limit`);
		}
		let r = rows[row];
		if (!r) r = rows[row] = [];
		while (r.length < col) r.push(null);
		r[col] = value;
	};
	const numeric = (row, col, ixfe, n) => {
		setCell(row, col, isDate(ixfe) ? serialToDate(n, date1904) : n);
	};
	for (let i = startIdx + 1; i < records.length; i++) {
		const rec = records[i];
		if (rec.id === SID.EOF) break;
		const r = new Reader(rec.data);
		switch (rec.id) {
			case SID.LABELSST: {
				const row = r.u16(), col = r.u16();
				r.u16();
				setCell(row, col, sst[r.u32()] ?? "");
				break;
			}
			case SID.RK: {
				const row = r.u16(), col = r.u16(), ixfe = r.u16();
				numeric(row, col, ixfe, decodeRk(r.u32()));
				break;
			}
			case SID.NUMBER: {
				const row = r.u16(), col = r.u16(), ixfe = r.u16();
				numeric(row, col, ixfe, r.f64());
				break;
			}
			case SID.MULRK: {
				const row = r.u16();
				const colFirst = r.u16();
				const count = (rec.data.length - 6) / 6;
				for (let k = 0; k < count; k++) {
					const ixfe = r.u16();
					numeric(row, colFirst + k, ixfe, decodeRk(r.u32()));
				}
				break;
			}
			case SID.BOOLERR: {
				const row = r.u16(), col = r.u16();
				r.u16();
				const val = r.u8();
				const isError = r.u8() === 1;
				setCell(row, col, isError ? reader_ERROR_TEXT[val] ?? "#ERR!" : val !== 0);
				break;
			}
			case SID.LABEL: {
				const row = r.u16(), col = r.u16();
				r.u16();
				setCell(row, col, readXLString(r));
				break;
			}
			case SID.FORMULA: {
				const row = r.u16(), col = r.u16(), ixfe = r.u16();
				const b = rec.data.subarray(r.pos, r.pos + 8);
				if (b[6] === 255 && b[7] === 255) {
					const kind = b[0];
					if (kind === 1) setCell(row, col, b[2] !== 0);
					else if (kind === 2) setCell(row, col, reader_ERROR_TEXT[b[2]] ?? "#ERR!");
					else if (kind === 0) {
						
						const next = records[i + 1];
						if (next && next.id === SID.STRING) setCell(row, col, readXLString(new Reader(next.data)));
					}
				} else {
					const num = new DataView(b.buffer, b.byteOffset, 8).getFloat64(0, true);
					numeric(row, col, ixfe, num);
				}
				break;
			}
			case SID.MERGECELLS: {
				const cmcs = r.u16();
				for (let k = 0; k < cmcs; k++) {
					const rwFirst = r.u16(), rwLast = r.u16(), colFirst = r.u16(), colLast = r.u16();
					merges.push({
						startRow: rwFirst,
						endRow: rwLast,
						startCol: colFirst,
						endCol: colLast
					});
				}
				break;
			}
			default: break;
		}
	}
	const sheet = {
		name,
		rows
	};
	if (merges.length > 0) sheet.merges = merges;
	return sheet;
}


function readXLString(r) {
	const cch = r.u16();
	return readChars(r, cch);
}

function readShortString(r) {
	const cch = r.u8();
	return readChars(r, cch);
}
function readChars(r, cch) {
	const grbit = r.u8();
	const compressed = (grbit & 1) === 0;
	let s = "";
	for (let i = 0; i < cch; i++) s += String.fromCharCode(compressed ? r.u8() : r.u16());
	return s;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/_objects.mjs


function _objects_rowsToObjects(rows, options) {
	const { headerRow: headerRowIdx, skipEmptyRows, transformHeader, transformValue, maxRows } = options;
	if (headerRowIdx < 0 || rows.length <= headerRowIdx) {
		return {
			data: [],
			headers: []
		};
	}
	let headers = rows[headerRowIdx].map((h) => {
		if (h === null || h === undefined) return "";
		return String(h).trim();
	});
	if (transformHeader) {
		headers = headers.map((h, i) => transformHeader(h, i));
	}
	const data = [];
	for (let i = headerRowIdx + 1; i < rows.length; i++) {
		if (maxRows !== undefined && data.length >= maxRows) break;
		const row = rows[i];
		if (skipEmptyRows && row.every((v) => v === null || v === undefined || v === "")) {
			continue;
		}
		const obj = {};
		for (let j = 0; j < headers.length; j++) {
			let val = j < row.length ? row[j] ?? null : null;
			if (transformValue) {
				val = transformValue(val, headers[j], i, j);
			}
			obj[headers[j]] = val;
		}
		data.push(obj);
	}
	return {
		data,
		headers
	};
}

function _objects_selectSheet(workbook, selector) {
	if (workbook.sheets.length === 0) {
		throw new ParseError("Workbook contains no sheets");
	}
	const sheet = typeof selector === "number" ? workbook.sheets[selector] : workbook.sheets.find((s) => s.name === selector);
	if (!sheet) {
		throw new ParseError(typeof selector === "number" ? `Sheet index ${selector} out of range (workbook has ${workbook.sheets.length} sheet(s))` : `Sheet "${selector}" not found`);
	}
	return sheet;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/objects.mjs




async function readXlsxObjects(input, options) {
	const { sheet: sheetSelector = 0, headerRow = 0, skipEmptyRows = true, transformHeader, transformValue, maxRows, ...readOpts } = options ?? {};
	const wb = await readXlsx(input, readOpts);
	const sheet = selectSheet(wb, sheetSelector);
	return rowsToObjects(sheet.rows, {
		headerRow,
		skipEmptyRows,
		transformHeader,
		transformValue,
		maxRows
	});
}

async function writeXlsxObjects(data, options) {
	const sheetName = options?.sheetName ?? "Sheet1";
	const writeHeaders = options?.writeHeaders ?? true;
	const headers = options?.headers ?? (data.length > 0 ? Object.keys(data[0]) : []);
	const rows = [];
	if (writeHeaders) {
		rows.push(headers.slice());
	}
	for (const obj of data) {
		rows.push(headers.map((key) => {
			const val = obj[key];
			return val === undefined ? null : val;
		}));
	}
	return await writeXlsx({ sheets: [{
		name: sheetName,
		rows
	}] });
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart/chartSpace.mjs


function chartSpace_resolveCloneDispBlanksAs(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function chartSpace_resolveClonePlotVisOnly(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function chartSpace_resolveCloneShowDLblsOverMax(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function chartSpace_resolveCloneRoundedCorners(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function chartSpace_resolveCloneStyle(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function chartSpace_resolveCloneLang(sourceValue, override) {
	if (override === undefined) return sourceValue;
	if (override === null) return undefined;
	return override;
}

function chartSpace_resolveCloneDate1904(sourceValue, override) {
	const merged = override === undefined ? sourceValue : override === null ? undefined : override;
	if (merged === true) return true;
	
	
	
	
	
	return undefined;
}

function chartSpace_resolveCloneProtection(sourceValue, override) {
	if (override === undefined) {
		
		
		
		return sourceValue;
	}
	if (override === null) {
		
		
		return undefined;
	}
	if (override === false) {
		
		
		
		return undefined;
	}
	
	
	
	
	return override;
}

function normalizeClonePlotAreaFillColor(value) {
	return normalizeChartColor(value);
}

function normalizeClonePlotAreaBorderColor(value) {
	return normalizeChartColor(value);
}

function normalizeCloneChartSpaceFillColor(value) {
	return normalizeChartColor(value);
}

function chartSpace_resolveCloneChartSpaceFillColor(sourceValue, override) {
	if (override === undefined) return normalizeCloneChartSpaceFillColor(sourceValue);
	if (override === null) return undefined;
	return normalizeCloneChartSpaceFillColor(override);
}

function normalizeCloneChartSpaceBorderColor(value) {
	return normalizeChartColor(value);
}

function chartSpace_resolveCloneChartSpaceBorderColor(sourceValue, override) {
	if (override === undefined) return normalizeCloneChartSpaceBorderColor(sourceValue);
	if (override === null) return undefined;
	return normalizeCloneChartSpaceBorderColor(override);
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/chart-clone.mjs











function chart_clone_cloneChart(source, options) {
	if (!options || !options.anchor) {
		throw new Error("cloneChart: options.anchor is required");
	}
	const type = options.type ?? pickWritableKind(source);
	
	
	const title = resolveTitle(source.title, options.title);
	
	let series;
	if (options.series) {
		series = options.series.map((s) => ({ ...s }));
	} else {
		series = buildSeriesFromSource(source, options.seriesOverrides);
	}
	
	
	
	
	
	if (type !== "line" && type !== "scatter") {
		for (const s of series) {
			if (s.smooth !== undefined) delete s.smooth;
			if (s.stroke !== undefined) delete s.stroke;
			if (s.marker !== undefined) delete s.marker;
		}
	}
	
	
	
	
	if (type !== "bar" && type !== "column") {
		for (const s of series) {
			if (s.invertIfNegative !== undefined) delete s.invertIfNegative;
		}
	}
	
	
	
	
	
	if (type !== "pie" && type !== "doughnut") {
		for (const s of series) {
			if (s.explosion !== undefined) delete s.explosion;
		}
	}
	
	
	
	
	
	if (type === "pie" || type === "doughnut") {
		for (const s of series) {
			if (s.trendlines !== undefined) delete s.trendlines;
			if (s.errorBars !== undefined) delete s.errorBars;
		}
	}
	
	
	
	
	
	
	
	if (type !== "bar" && type !== "column") {
		for (const s of series) {
			if (s.shape3D !== undefined) delete s.shape3D;
		}
	}
	if (series.length === 0) {
		throw new Error("cloneChart: produced 0 series; pass `series` or ensure the source has at least one series with a valuesRef");
	}
	const out = {
		type,
		series,
		anchor: options.anchor
	};
	if (title !== undefined) out.title = title;
	
	
	
	
	
	const legend = options.legend !== undefined ? options.legend : source.legend;
	if (legend !== undefined) out.legend = legend;
	
	
	
	
	
	if (legend !== false) {
		const resolvedLegendOverlay = resolveCloneLegendOverlay(source.legendOverlay, options.legendOverlay);
		if (resolvedLegendOverlay !== undefined) out.legendOverlay = resolvedLegendOverlay;
		
		
		
		
		
		
		const resolvedLegendEntries = resolveCloneLegendEntries(source.legendEntries, options.legendEntries);
		if (resolvedLegendEntries !== undefined) out.legendEntries = resolvedLegendEntries;
		
		
		
		
		
		
		
		
		const resolvedLegendFontSize = resolveCloneLegendFontSize(source.legendFontSize, options.legendFontSize);
		if (resolvedLegendFontSize !== undefined) out.legendFontSize = resolvedLegendFontSize;
		
		
		
		
		
		const resolvedLegendBold = resolveCloneLegendBold(source.legendBold, options.legendBold);
		if (resolvedLegendBold !== undefined) out.legendBold = resolvedLegendBold;
		
		
		
		const resolvedLegendItalic = resolveCloneLegendItalic(source.legendItalic, options.legendItalic);
		if (resolvedLegendItalic !== undefined) out.legendItalic = resolvedLegendItalic;
		
		const resolvedLegendUnderline = resolveCloneLegendUnderline(source.legendUnderline, options.legendUnderline);
		if (resolvedLegendUnderline !== undefined) out.legendUnderline = resolvedLegendUnderline;
		
		const resolvedLegendStrikethrough = resolveCloneLegendStrikethrough(source.legendStrikethrough, options.legendStrikethrough);
		if (resolvedLegendStrikethrough !== undefined) {
			out.legendStrikethrough = resolvedLegendStrikethrough;
		}
		
		
		
		const resolvedLegendFontColor = resolveCloneLegendFontColor(source.legendFontColor, options.legendFontColor);
		if (resolvedLegendFontColor !== undefined) out.legendFontColor = resolvedLegendFontColor;
		
		
		
		
		
		const resolvedLegendFontFamily = resolveCloneLegendFontFamily(source.legendFontFamily, options.legendFontFamily);
		if (resolvedLegendFontFamily !== undefined) out.legendFontFamily = resolvedLegendFontFamily;
		
		
		
		
		
		
		
		
		
		const resolvedLegendLayout = resolveCloneLegendLayout(source.legendLayout, options.legendLayout);
		if (resolvedLegendLayout !== undefined) out.legendLayout = resolvedLegendLayout;
		
		
		
		
		
		
		
		
		
		
		const resolvedLegendFillColor = resolveCloneLegendFillColor(source.legendFillColor, options.legendFillColor);
		if (resolvedLegendFillColor !== undefined) out.legendFillColor = resolvedLegendFillColor;
		
		
		
		
		
		
		
		
		
		
		
		const resolvedLegendBorderColor = resolveCloneLegendBorderColor(source.legendBorderColor, options.legendBorderColor);
		if (resolvedLegendBorderColor !== undefined) {
			out.legendBorderColor = resolvedLegendBorderColor;
		}
		
		
		
		
		
		
		
		
		
		
		
		
		
		const resolvedLegendBorderWidth = resolveCloneLegendBorderWidth(source.legendBorderWidth, options.legendBorderWidth);
		if (resolvedLegendBorderWidth !== undefined) {
			out.legendBorderWidth = resolvedLegendBorderWidth;
		}
		
		
		const resolvedLegendBorderDash = resolveBorderDash(source.legendBorderDash, options.legendBorderDash);
		if (resolvedLegendBorderDash !== undefined) {
			out.legendBorderDash = resolvedLegendBorderDash;
		}
		
		
		const resolvedLegendBorderCap = resolveLineCap(source.legendBorderCap, options.legendBorderCap);
		if (resolvedLegendBorderCap !== undefined) {
			out.legendBorderCap = resolvedLegendBorderCap;
		}
		const resolvedLegendBorderCompound = resolveLineCompound(source.legendBorderCompound, options.legendBorderCompound);
		if (resolvedLegendBorderCompound !== undefined) {
			out.legendBorderCompound = resolvedLegendBorderCompound;
		}
	}
	
	
	
	
	
	
	
	
	
	const resolvedPlotAreaLayout = resolveClonePlotAreaLayout(source.plotAreaLayout, options.plotAreaLayout);
	if (resolvedPlotAreaLayout !== undefined) out.plotAreaLayout = resolvedPlotAreaLayout;
	
	
	
	
	
	
	
	
	
	
	const resolvedPlotAreaFillColor = resolveClonePlotAreaFillColor(source.plotAreaFillColor, options.plotAreaFillColor);
	if (resolvedPlotAreaFillColor !== undefined) out.plotAreaFillColor = resolvedPlotAreaFillColor;
	
	
	
	
	
	
	
	
	
	
	const resolvedPlotAreaBorderColor = resolveClonePlotAreaBorderColor(source.plotAreaBorderColor, options.plotAreaBorderColor);
	if (resolvedPlotAreaBorderColor !== undefined) {
		out.plotAreaBorderColor = resolvedPlotAreaBorderColor;
	}
	
	
	
	
	
	
	
	
	
	const resolvedPlotAreaBorderWidth = resolveClonePlotAreaBorderWidth(source.plotAreaBorderWidth, options.plotAreaBorderWidth);
	if (resolvedPlotAreaBorderWidth !== undefined) {
		out.plotAreaBorderWidth = resolvedPlotAreaBorderWidth;
	}
	
	
	
	
	const resolvedPlotAreaBorderDash = resolveBorderDash(source.plotAreaBorderDash, options.plotAreaBorderDash);
	if (resolvedPlotAreaBorderDash !== undefined) {
		out.plotAreaBorderDash = resolvedPlotAreaBorderDash;
	}
	
	
	const resolvedPlotAreaBorderCap = resolveLineCap(source.plotAreaBorderCap, options.plotAreaBorderCap);
	if (resolvedPlotAreaBorderCap !== undefined) {
		out.plotAreaBorderCap = resolvedPlotAreaBorderCap;
	}
	const resolvedPlotAreaBorderCompound = resolveLineCompound(source.plotAreaBorderCompound, options.plotAreaBorderCompound);
	if (resolvedPlotAreaBorderCompound !== undefined) {
		out.plotAreaBorderCompound = resolvedPlotAreaBorderCompound;
	}
	
	
	
	
	
	
	
	
	
	
	
	
	
	const resolvedChartSpaceFillColor = resolveCloneChartSpaceFillColor(source.chartSpaceFillColor, options.chartSpaceFillColor);
	if (resolvedChartSpaceFillColor !== undefined) {
		out.chartSpaceFillColor = resolvedChartSpaceFillColor;
	}
	
	
	
	
	
	
	
	
	
	
	
	const resolvedChartSpaceBorderColor = resolveCloneChartSpaceBorderColor(source.chartSpaceBorderColor, options.chartSpaceBorderColor);
	if (resolvedChartSpaceBorderColor !== undefined) {
		out.chartSpaceBorderColor = resolvedChartSpaceBorderColor;
	}
	
	
	
	
	
	
	
	
	
	const resolvedChartSpaceBorderWidth = resolveBorderWidthPt(source.chartSpaceBorderWidth, options.chartSpaceBorderWidth);
	if (resolvedChartSpaceBorderWidth !== undefined) {
		out.chartSpaceBorderWidth = resolvedChartSpaceBorderWidth;
	}
	
	
	
	
	const resolvedChartSpaceBorderDash = resolveBorderDash(source.chartSpaceBorderDash, options.chartSpaceBorderDash);
	if (resolvedChartSpaceBorderDash !== undefined) {
		out.chartSpaceBorderDash = resolvedChartSpaceBorderDash;
	}
	
	
	
	
	const resolvedChartSpaceBorderCap = resolveLineCap(source.chartSpaceBorderCap, options.chartSpaceBorderCap);
	if (resolvedChartSpaceBorderCap !== undefined) {
		out.chartSpaceBorderCap = resolvedChartSpaceBorderCap;
	}
	const resolvedChartSpaceBorderCompound = resolveLineCompound(source.chartSpaceBorderCompound, options.chartSpaceBorderCompound);
	if (resolvedChartSpaceBorderCompound !== undefined) {
		out.chartSpaceBorderCompound = resolvedChartSpaceBorderCompound;
	}
	const barGrouping = options.barGrouping !== undefined ? options.barGrouping : source.barGrouping;
	if (barGrouping !== undefined && (type === "bar" || type === "column")) {
		out.barGrouping = barGrouping;
	}
	
	
	
	
	
	if (type === "bar" || type === "column") {
		const gapWidth = options.gapWidth !== undefined ? options.gapWidth : source.gapWidth;
		if (gapWidth !== undefined) out.gapWidth = gapWidth;
		const overlap = options.overlap !== undefined ? options.overlap : source.overlap;
		if (overlap !== undefined) out.overlap = overlap;
	}
	const lineGrouping = options.lineGrouping !== undefined ? options.lineGrouping : source.lineGrouping;
	if (lineGrouping !== undefined && type === "line") {
		out.lineGrouping = lineGrouping;
	}
	const areaGrouping = options.areaGrouping !== undefined ? options.areaGrouping : source.areaGrouping;
	if (areaGrouping !== undefined && type === "area") {
		out.areaGrouping = areaGrouping;
	}
	
	
	
	
	
	
	
	if (type === "line" || type === "area") {
		const dropLines = resolveCloneDropLines(source.dropLines, options.dropLines);
		if (dropLines !== undefined) out.dropLines = dropLines;
	}
	
	
	
	
	
	
	if (type === "line") {
		const hiLowLines = resolveCloneHiLowLines(source.hiLowLines, options.hiLowLines);
		if (hiLowLines !== undefined) out.hiLowLines = hiLowLines;
	}
	
	
	
	
	
	
	
	
	if (type === "bar" || type === "column") {
		const serLines = resolveCloneSerLines(source.serLines, options.serLines);
		if (serLines !== undefined) out.serLines = serLines;
	}
	
	
	
	
	if (type === "doughnut") {
		const holeSize = options.holeSize !== undefined ? options.holeSize : source.holeSize;
		if (holeSize !== undefined) out.holeSize = holeSize;
	}
	
	
	
	
	
	
	if (type === "pie" || type === "doughnut") {
		const firstSliceAng = options.firstSliceAng !== undefined ? options.firstSliceAng : source.firstSliceAng;
		if (firstSliceAng !== undefined) out.firstSliceAng = firstSliceAng;
	}
	if (options.showTitle !== undefined) out.showTitle = options.showTitle;
	
	
	
	
	const altText = options.altText !== undefined ? options.altText : source.altText;
	if (altText !== undefined) out.altText = altText;
	const frameTitle = options.frameTitle !== undefined ? options.frameTitle : source.frameTitle;
	if (frameTitle !== undefined) out.frameTitle = frameTitle;
	
	
	
	
	
	
	const titleRendered = (out.showTitle ?? Boolean(out.title)) && out.title !== undefined;
	if (titleRendered) {
		const resolvedTitleOverlay = resolveCloneTitleOverlay(source.titleOverlay, options.titleOverlay);
		if (resolvedTitleOverlay !== undefined) out.titleOverlay = resolvedTitleOverlay;
		
		
		
		
		
		
		
		const resolvedTitleRotation = resolveCloneTitleRotation(source.titleRotation, options.titleRotation);
		if (resolvedTitleRotation !== undefined) out.titleRotation = resolvedTitleRotation;
		
		
		
		
		
		
		
		
		
		const resolvedTitleFontSize = resolveCloneTitleFontSize(source.titleFontSize, options.titleFontSize);
		if (resolvedTitleFontSize !== undefined) out.titleFontSize = resolvedTitleFontSize;
		
		
		
		
		
		
		
		const resolvedTitleBold = resolveCloneTitleBold(source.titleBold, options.titleBold);
		if (resolvedTitleBold !== undefined) out.titleBold = resolvedTitleBold;
		
		
		
		
		
		
		
		
		const resolvedTitleItalic = resolveCloneTitleItalic(source.titleItalic, options.titleItalic);
		if (resolvedTitleItalic !== undefined) out.titleItalic = resolvedTitleItalic;
		
		
		
		
		
		
		
		
		const resolvedTitleColor = resolveCloneTitleColor(source.titleColor, options.titleColor);
		if (resolvedTitleColor !== undefined) out.titleColor = resolvedTitleColor;
		
		
		
		
		
		
		
		
		const resolvedTitleStrike = resolveCloneTitleStrike(source.titleStrike, options.titleStrike);
		if (resolvedTitleStrike !== undefined) out.titleStrike = resolvedTitleStrike;
		
		
		
		
		
		
		
		
		
		const resolvedTitleUnderline = resolveCloneTitleUnderline(source.titleUnderline, options.titleUnderline);
		if (resolvedTitleUnderline !== undefined) out.titleUnderline = resolvedTitleUnderline;
		
		
		
		
		
		
		
		
		
		
		const resolvedTitleFontFamily = resolveCloneTitleFontFamily(source.titleFontFamily, options.titleFontFamily);
		if (resolvedTitleFontFamily !== undefined) out.titleFontFamily = resolvedTitleFontFamily;
		
		
		
		
		
		
		
		
		
		
		
		
		
		const resolvedTitleLayout = resolveCloneTitleLayout(source.titleLayout, options.titleLayout);
		if (resolvedTitleLayout !== undefined) out.titleLayout = resolvedTitleLayout;
		
		
		
		
		
		
		
		
		
		
		
		
		const resolvedTitleFillColor = resolveCloneTitleFillColor(source.titleFillColor, options.titleFillColor);
		if (resolvedTitleFillColor !== undefined) out.titleFillColor = resolvedTitleFillColor;
		
		
		
		
		
		
		
		
		
		
		
		const resolvedTitleBorderColor = resolveCloneTitleBorderColor(source.titleBorderColor, options.titleBorderColor);
		if (resolvedTitleBorderColor !== undefined) out.titleBorderColor = resolvedTitleBorderColor;
		
		
		
		
		
		
		
		
		
		
		
		
		
		const resolvedTitleBorderWidth = resolveCloneTitleBorderWidth(source.titleBorderWidth, options.titleBorderWidth);
		if (resolvedTitleBorderWidth !== undefined) out.titleBorderWidth = resolvedTitleBorderWidth;
		
		
		
		
		
		
		
		const resolvedTitleBorderDash = resolveBorderDash(source.titleBorderDash, options.titleBorderDash);
		if (resolvedTitleBorderDash !== undefined) out.titleBorderDash = resolvedTitleBorderDash;
		
		
		const resolvedTitleBorderCap = resolveLineCap(source.titleBorderCap, options.titleBorderCap);
		if (resolvedTitleBorderCap !== undefined) out.titleBorderCap = resolvedTitleBorderCap;
		const resolvedTitleBorderCompound = resolveLineCompound(source.titleBorderCompound, options.titleBorderCompound);
		if (resolvedTitleBorderCompound !== undefined) {
			out.titleBorderCompound = resolvedTitleBorderCompound;
		}
	}
	
	
	
	
	
	
	
	
	const resolvedAutoTitleDeleted = resolveCloneAutoTitleDeleted(source.autoTitleDeleted, options.autoTitleDeleted);
	if (resolvedAutoTitleDeleted !== undefined) out.autoTitleDeleted = resolvedAutoTitleDeleted;
	const resolvedDataLabels = resolveChartDataLabels(source.dataLabels, options.dataLabels);
	if (resolvedDataLabels !== undefined) out.dataLabels = resolvedDataLabels;
	const resolvedDispBlanks = resolveCloneDispBlanksAs(source.dispBlanksAs, options.dispBlanksAs);
	if (resolvedDispBlanks !== undefined) out.dispBlanksAs = resolvedDispBlanks;
	const resolvedVaryColors = resolveCloneVaryColors(source.varyColors, options.varyColors);
	if (resolvedVaryColors !== undefined) out.varyColors = resolvedVaryColors;
	const resolvedPlotVisOnly = resolveClonePlotVisOnly(source.plotVisOnly, options.plotVisOnly);
	if (resolvedPlotVisOnly !== undefined) out.plotVisOnly = resolvedPlotVisOnly;
	const resolvedShowDLblsOverMax = resolveCloneShowDLblsOverMax(source.showDLblsOverMax, options.showDLblsOverMax);
	if (resolvedShowDLblsOverMax !== undefined) out.showDLblsOverMax = resolvedShowDLblsOverMax;
	const resolvedRoundedCorners = resolveCloneRoundedCorners(source.roundedCorners, options.roundedCorners);
	if (resolvedRoundedCorners !== undefined) out.roundedCorners = resolvedRoundedCorners;
	const resolvedStyle = resolveCloneStyle(source.style, options.style);
	if (resolvedStyle !== undefined) out.style = resolvedStyle;
	const resolvedLang = resolveCloneLang(source.lang, options.lang);
	if (resolvedLang !== undefined) out.lang = resolvedLang;
	const resolvedDate1904 = resolveCloneDate1904(source.date1904, options.date1904);
	if (resolvedDate1904 !== undefined) out.date1904 = resolvedDate1904;
	
	
	
	
	
	
	
	if (type !== "pie" && type !== "doughnut") {
		const resolvedDataTable = resolveCloneDataTable(source.dataTable, options.dataTable);
		if (resolvedDataTable !== undefined) out.dataTable = resolvedDataTable;
	}
	
	
	
	
	
	
	const resolvedProtection = resolveCloneProtection(source.protection, options.protection);
	if (resolvedProtection !== undefined) out.protection = resolvedProtection;
	
	
	
	
	
	
	
	
	
	const resolvedView3D = resolveView3D(source.view3D, options.view3D);
	if (resolvedView3D !== undefined) out.view3D = resolvedView3D;
	
	
	
	
	
	
	
	
	
	
	const resolvedFloorThickness = resolveFloorThickness(source.floorThickness, options.floorThickness);
	if (resolvedFloorThickness !== undefined) out.floorThickness = resolvedFloorThickness;
	
	
	
	
	
	
	
	
	
	
	const resolvedSideWallThickness = resolveSideWallThickness(source.sideWallThickness, options.sideWallThickness);
	if (resolvedSideWallThickness !== undefined) out.sideWallThickness = resolvedSideWallThickness;
	
	
	
	
	
	
	
	
	
	
	const resolvedBackWallThickness = resolveBackWallThickness(source.backWallThickness, options.backWallThickness);
	if (resolvedBackWallThickness !== undefined) out.backWallThickness = resolvedBackWallThickness;
	
	
	
	
	if (type === "scatter") {
		const resolvedScatterStyle = resolveCloneScatterStyle(source.scatterStyle, options.scatterStyle);
		if (resolvedScatterStyle !== undefined) out.scatterStyle = resolvedScatterStyle;
	}
	
	
	
	
	
	
	
	if (type === "line") {
		const resolvedUpDownBars = resolveCloneUpDownBars(source.upDownBars, options.upDownBars);
		if (resolvedUpDownBars !== undefined) out.upDownBars = resolvedUpDownBars;
		
		
		
		
		
		
		if (resolvedUpDownBars === true) {
			const resolvedUpDownBarsGapWidth = resolveCloneUpDownBarsGapWidth(source.upDownBarsGapWidth, options.upDownBarsGapWidth);
			if (resolvedUpDownBarsGapWidth !== undefined) {
				out.upDownBarsGapWidth = resolvedUpDownBarsGapWidth;
			}
		}
	}
	
	
	
	
	
	if (type === "line") {
		const resolvedShowLineMarkers = resolveShowLineMarkers(source.showLineMarkers, options.showLineMarkers);
		if (resolvedShowLineMarkers !== undefined) out.showLineMarkers = resolvedShowLineMarkers;
	}
	
	
	
	if (type !== "pie" && type !== "doughnut") {
		const axes = resolveAxes(source.axes, options.axes, type);
		if (axes !== undefined) out.axes = axes;
	}
	return out;
}


function chartKindToWriteKind(kind) {
	switch (kind) {
		case "bar":
		case "bar3D":
 
		
		
		
		return "column";
		case "line":
		case "line3D": return "line";
		case "pie":
		case "pie3D": return "pie";
		case "doughnut": return "doughnut";
		case "area":
		case "area3D": return "area";
		case "scatter": return "scatter";
		case "bubble":
		case "radar":
		case "surface":
		case "surface3D":
		case "stock":
		case "ofPie": return undefined;
	}
}
function pickWritableKind(source) {
	if (source.kinds.length === 0) {
		throw new Error("cloneChart: source chart has no kinds; pass `options.type` explicitly");
	}
	for (const k of source.kinds) {
		const mapped = chartKindToWriteKind(k);
		if (mapped) return mapped;
	}
	throw new Error(`cloneChart: source kind${source.kinds.length > 1 ? "s" : ""} ${source.kinds.map((k) => `"${k}"`).join(", ")} cannot be authored on the write side; pass \`options.type\` to coerce a renderable kind`);
}
function resolveTitle(sourceTitle, override) {
	if (override === undefined) return sourceTitle;
	if (override === null) return undefined;
	return override;
}





;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/roundtrip.mjs























const ROUNDTRIP_STATE = Symbol("hucre.xlsx.roundtripState");

function roundtripState(workbook) {
	const state = workbook[ROUNDTRIP_STATE];
	if (!state) {
		throw new InvalidArgumentError("saveXlsx expects a workbook returned by openXlsx — this one carries no round-trip state. Use writeXlsx to write a plain Workbook.");
	}
	return state;
}

const roundtrip_encoder = /* @__PURE__ */ new TextEncoder();
const roundtrip_NS_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const roundtrip_REL_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const roundtrip_REL_DRAWING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";
const roundtrip_REL_COMMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const roundtrip_REL_VML_DRAWING = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing";
const roundtrip_REL_TABLE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const roundtrip_REL_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const REL_SLICER = "http://schemas.microsoft.com/office/2007/relationships/slicer";
const REL_TIMELINE = "http://schemas.microsoft.com/office/2011/relationships/timeline";
const REL_THREADED_COMMENT = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const roundtrip_REL_PIVOT_TABLE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable";

const REGENERATED_PREFIXES = (/* unused pure expression or super */ null && ([
	"xl/workbook.xml",
	"xl/worksheets/",
	"xl/sharedstrings.xml",
	"xl/styles.xml",
	"[content_types].xml",
	"_rels/.rels",
	"xl/_rels/workbook.xml.rels",
	"docprops/core.xml",
	"docprops/app.xml"
]));

const REGENERATED_SHEET_PREFIXES = (/* unused pure expression or super */ null && ([
	"xl/drawings/drawing",
	"xl/drawings/_rels/drawing",
	"xl/drawings/vmldrawing",
	"xl/comments",
	"xl/tables/table",
	"xl/media/image",
	"xl/worksheets/_rels/sheet"
]));


async function openXlsx(input, options) {
	let data = input instanceof Uint8Array ? input : new Uint8Array(input);
	
	
	if (isOle2Container(data)) {
		if (options?.password) {
			data = await decryptAgile(data, options.password);
		} else {
			throw new EncryptedFileError("xlsx");
		}
	}
	
	const workbook = await readXlsx(data, options);
	
	const zip = new ZipReader(data);
	const rawEntries = await zip.extractAll();
	
	const decoder = new TextDecoder("utf-8");
	const contentTypes = zip.has("[Content_Types].xml") ? decoder.decode(await zip.extract("[Content_Types].xml")) : "";
	const rootRels = zip.has("_rels/.rels") ? decoder.decode(await zip.extract("_rels/.rels")) : "";
	
	const hasMacros = rawEntries.has("xl/vbaProject.bin");
	
	
	
	const rtWorkbook = {
		...workbook,
		hasMacros
	};
	const state = {
		rawEntries,
		modifiedParts: new Set(),
		contentTypes,
		rootRels
	};
	Object.defineProperty(rtWorkbook, ROUNDTRIP_STATE, {
		value: state,
		enumerable: false,
		writable: false,
		configurable: false
	});
	return rtWorkbook;
}


async function saveXlsx(workbook, saveOptions) {
	const { sheets, properties, namedRanges, dateSystem, defaultFont, activeSheet } = workbook;
	const { rawEntries } = roundtripState(workbook);
	
	const writeSheets = sheets.map((sheet) => ({
		name: sheet.name,
		columns: sheet.columns,
		rows: sheet.rows,
		cells: sheet.cells,
		merges: sheet.merges,
		dataValidations: sheet.dataValidations,
		conditionalRules: sheet.conditionalRules,
		autoFilter: sheet.autoFilter,
		freezePane: sheet.freezePane,
		images: sheet.images,
		protection: sheet.protection,
		pageSetup: sheet.pageSetup,
		headerFooter: sheet.headerFooter,
		view: sheet.view,
		hidden: sheet.hidden,
		veryHidden: sheet.veryHidden,
		tables: sheet.tables,
		rowDefs: sheet.rowDefs,
		
		
		
		splitPane: sheet.splitPane,
		rowBreaks: sheet.rowBreaks,
		colBreaks: sheet.colBreaks,
		outlineProperties: sheet.outlineProperties,
		sparklines: sheet.sparklines,
		textBoxes: sheet.textBoxes,
		backgroundImage: sheet.backgroundImage
	}));
	
	const styles = createStylesCollector(defaultFont);
	const sharedStrings = createSharedStrings();
	
	let globalTableCounter = 1;
	const sheetTableStartIndices = [];
	for (const sheet of writeSheets) {
		if (sheet.tables && sheet.tables.length > 0) {
			sheetTableStartIndices.push(globalTableCounter);
			globalTableCounter += sheet.tables.length;
		} else {
			sheetTableStartIndices.push(undefined);
		}
	}
	
	const worksheetResults = [];
	for (let i = 0; i < writeSheets.length; i++) {
		const sheet = writeSheets[i];
		const result = writeWorksheetXml(sheet, styles, sharedStrings, dateSystem, sheetTableStartIndices[i]);
		worksheetResults.push(result);
	}
	const hasSharedStrings = sharedStrings.count() > 0;
	
	
	
	
	
	const hasMetadata = worksheetResults.some((r) => r.hasDynamicArray);
	
	const drawingResults = [];
	const drawingIndices = [];
	const imageExtensions = new Set();
	let globalImageIndex = 1;
	for (let i = 0; i < writeSheets.length; i++) {
		const sheet = writeSheets[i];
		const images = sheet.images ?? [];
		const hasTextBoxes = sheet.textBoxes !== undefined && sheet.textBoxes.length > 0;
		
		
		
		
		if (images.length > 0 || hasTextBoxes) {
			const result = writeDrawing(images, globalImageIndex, sheet.textBoxes);
			drawingResults.push(result);
			drawingIndices.push(i + 1);
			for (const img of result.images) {
				const ext = img.path.split(".").pop();
				if (ext) imageExtensions.add(ext);
			}
			globalImageIndex += images.length;
		} else {
			drawingResults.push(null);
		}
	}
	
	
	
	
	
	const { paths: backgroundImagePaths, nextIndex: afterBackgrounds } = assignBackgroundImagePaths(writeSheets, globalImageIndex, imageExtensions);
	globalImageIndex = afterBackgrounds;
	
	const commentsResults = [];
	const commentIndices = [];
	for (let i = 0; i < writeSheets.length; i++) {
		const sheet = writeSheets[i];
		if (sheet.cells) {
			const result = writeComments(sheet.cells, i);
			if (result) {
				commentsResults.push(result);
				commentIndices.push(i + 1);
			} else {
				commentsResults.push(null);
			}
		} else {
			commentsResults.push(null);
		}
	}
	
	const allTableIndices = [];
	for (const result of worksheetResults) {
		for (const t of result.tables) {
			allTableIndices.push(t.globalTableIndex);
		}
	}
	
	const regeneratedPaths = new Set();
	
	regeneratedPaths.add("[Content_Types].xml");
	regeneratedPaths.add("_rels/.rels");
	regeneratedPaths.add("xl/workbook.xml");
	regeneratedPaths.add("xl/_rels/workbook.xml.rels");
	regeneratedPaths.add("xl/styles.xml");
	regeneratedPaths.add("docProps/core.xml");
	regeneratedPaths.add("docProps/app.xml");
	if (hasSharedStrings) {
		regeneratedPaths.add("xl/sharedStrings.xml");
	}
	
	for (let i = 0; i < worksheetResults.length; i++) {
		const idx = i + 1;
		regeneratedPaths.add(`xl/worksheets/sheet${idx}.xml`);
		regeneratedPaths.add(`xl/worksheets/_rels/sheet${idx}.xml.rels`);
		const drawing = drawingResults[i];
		if (drawing) {
			regeneratedPaths.add(`xl/drawings/drawing${idx}.xml`);
			regeneratedPaths.add(`xl/drawings/_rels/drawing${idx}.xml.rels`);
			for (const img of drawing.images) {
				regeneratedPaths.add(img.path);
			}
		}
		const comments = commentsResults[i];
		if (comments) {
			regeneratedPaths.add(`xl/comments${idx}.xml`);
			regeneratedPaths.add(`xl/drawings/vmlDrawing${idx}.vml`);
		}
		const wsResult = worksheetResults[i];
		for (const tableEntry of wsResult.tables) {
			regeneratedPaths.add(`xl/tables/table${tableEntry.globalTableIndex}.xml`);
		}
	}
	
	
	
	const threadedCommentSheetIndices = [];
	for (let i = 0; i < worksheetResults.length; i++) {
		const probe = `xl/threadedComments/threadedComment${i + 1}.xml`;
		if (rawEntries.has(probe)) threadedCommentSheetIndices.push(i + 1);
	}
	const hasPersons = rawEntries.has("xl/persons/person.xml");
	
	
	
	
	const externalLinkIndices = [];
	for (const path of rawEntries.keys()) {
		const m = path.match(/^xl\/externalLinks\/externalLink(\d+)\.xml$/i);
		if (m) externalLinkIndices.push(parseInt(m[1], 10));
	}
	externalLinkIndices.sort((a, b) => a - b);
	
	
	
	
	const pivotCacheDefinitionIndices = [];
	const pivotCacheRecordIndices = [];
	const pivotTableIndices = [];
	
	
	
	
	const slicerCacheIndices = [];
	const timelineCacheIndices = [];
	
	
	const slicerIndices = [];
	const timelineIndices = [];
	for (const path of rawEntries.keys()) {
		let m = path.match(/^xl\/pivotCache\/pivotCacheDefinition(\d+)\.xml$/i);
		if (m) {
			pivotCacheDefinitionIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/pivotCache\/pivotCacheRecords(\d+)\.xml$/i);
		if (m) {
			pivotCacheRecordIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/pivotTables\/pivotTable(\d+)\.xml$/i);
		if (m) {
			pivotTableIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/slicerCaches\/slicerCache(\d+)\.xml$/i);
		if (m) {
			slicerCacheIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/timelineCaches\/timelineCache(\d+)\.xml$/i);
		if (m) {
			timelineCacheIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/slicers\/slicer(\d+)\.xml$/i);
		if (m) {
			slicerIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/timelines\/timeline(\d+)\.xml$/i);
		if (m) timelineIndices.push(parseInt(m[1], 10));
	}
	pivotCacheDefinitionIndices.sort((a, b) => a - b);
	pivotCacheRecordIndices.sort((a, b) => a - b);
	pivotTableIndices.sort((a, b) => a - b);
	slicerCacheIndices.sort((a, b) => a - b);
	timelineCacheIndices.sort((a, b) => a - b);
	slicerIndices.sort((a, b) => a - b);
	timelineIndices.sort((a, b) => a - b);
	
	
	
	
	
	
	
	
	
	
	const hasCellImages = rawEntries.has("xl/cellimages.xml");
	const cellImageMediaPaths = collectCellImageMediaPaths(rawEntries);
	
	
	let nextWorkbookRelId = computeExternalLinkRelStart(writeSheets.length, hasSharedStrings, !!workbook.hasMacros, false, hasPersons, hasMetadata);
	const externalLinkRels = externalLinkIndices.map((idx) => ({
		rId: `rId${nextWorkbookRelId++}`,
		target: `externalLinks/externalLink${idx}.xml`
	}));
	
	
	
	
	
	if (hasCellImages) nextWorkbookRelId++;
	
	
	
	const pivotCacheRels = pivotCacheDefinitionIndices.map((idx) => ({
		rId: `rId${nextWorkbookRelId++}`,
		target: `pivotCache/pivotCacheDefinition${idx}.xml`
	}));
	
	
	
	
	
	
	const pivotCacheRefs = pivotCacheRels.map((rel, i) => ({
		cacheId: i,
		rId: rel.rId
	}));
	const slicerCacheRels = slicerCacheIndices.map((idx) => ({
		rId: `rId${nextWorkbookRelId++}`,
		target: `slicerCaches/slicerCache${idx}.xml`
	}));
	const timelineCacheRels = timelineCacheIndices.map((idx) => ({
		rId: `rId${nextWorkbookRelId++}`,
		target: `timelineCaches/timelineCache${idx}.xml`
	}));
	
	
	
	
	const sheetSlicerTargets = collectSheetCacheTargets(rawEntries, sheets, "slicer");
	const sheetTimelineTargets = collectSheetCacheTargets(rawEntries, sheets, "timeline");
	
	
	
	const sheetPivotTableTargets = collectSheetPivotTableTargets(rawEntries, sheets);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const chartIndices = [];
	const chartStyleIndices = [];
	const chartColorsIndices = [];
	for (const path of rawEntries.keys()) {
		let m = path.match(/^xl\/charts\/chart(\d+)\.xml$/i);
		if (m) {
			chartIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/charts\/style(\d+)\.xml$/i);
		if (m) {
			chartStyleIndices.push(parseInt(m[1], 10));
			continue;
		}
		m = path.match(/^xl\/charts\/colors(\d+)\.xml$/i);
		if (m) chartColorsIndices.push(parseInt(m[1], 10));
	}
	chartIndices.sort((a, b) => a - b);
	chartStyleIndices.sort((a, b) => a - b);
	chartColorsIndices.sort((a, b) => a - b);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const preservedDrawingPaths = new Set();
	const preservedDrawingNumbers = [];
	const sheetPreservedDrawingTargets = sheets.map(() => undefined);
	if (chartIndices.length > 0) {
		const regeneratedDrawingNumbers = new Set();
		for (let i = 0; i < drawingResults.length; i++) {
			if (drawingResults[i]) regeneratedDrawingNumbers.add(i + 1);
		}
		
		const chartDrawingNumbers = new Set();
		for (const [path, data] of rawEntries) {
			const m = path.match(/^xl\/drawings\/drawing(\d+)\.xml$/i);
			if (!m) continue;
			const drawingNum = parseInt(m[1], 10);
			if (regeneratedDrawingNumbers.has(drawingNum)) continue;
			if (!hasChartReference(data)) continue;
			chartDrawingNumbers.add(drawingNum);
			preservedDrawingPaths.add(path.toLowerCase());
			preservedDrawingNumbers.push(drawingNum);
			const relsPath = `xl/drawings/_rels/drawing${drawingNum}.xml.rels`;
			if (rawEntries.has(relsPath)) {
				preservedDrawingPaths.add(relsPath.toLowerCase());
			}
		}
		preservedDrawingNumbers.sort((a, b) => a - b);
		
		
		if (chartDrawingNumbers.size > 0) {
			const decoder = new TextDecoder("utf-8");
			for (let i = 0; i < sheets.length; i++) {
				const expected = `xl/worksheets/_rels/sheet${i + 1}.xml.rels`;
				let bytes;
				for (const [p, d] of rawEntries) {
					if (p.toLowerCase() === expected) {
						bytes = d;
						break;
					}
				}
				if (!bytes) continue;
				const rels = parseRelationships(decoder.decode(bytes));
				for (const rel of rels) {
					if (!rel.type.endsWith("/relationships/drawing")) continue;
					const drawingMatch = rel.target.match(/drawing(\d+)\.xml$/i);
					if (!drawingMatch) continue;
					const drawingNum = parseInt(drawingMatch[1], 10);
					if (chartDrawingNumbers.has(drawingNum)) {
						sheetPreservedDrawingTargets[i] = rel.target;
					}
					break;
				}
			}
		}
	}
	const modelChartDrawings = sheets.map(() => null);
	const newModelChartIndices = [];
	{
		const sheetHasOriginalDrawingRel = (i) => {
			const expected = `xl/worksheets/_rels/sheet${i + 1}.xml.rels`;
			for (const [p, d] of rawEntries) {
				if (p.toLowerCase() !== expected) continue;
				return parseRelationships(new TextDecoder("utf-8").decode(d)).some((r) => r.type.endsWith("/relationships/drawing"));
			}
			return false;
		};
		
		
		const usedDrawingNumbers = new Set(preservedDrawingNumbers);
		for (const path of rawEntries.keys()) {
			const m = path.match(/^xl\/drawings\/drawing(\d+)\.xml$/i);
			if (m) usedDrawingNumbers.add(parseInt(m[1], 10));
		}
		for (let i = 0; i < drawingResults.length; i++) {
			if (drawingResults[i]) usedDrawingNumbers.add(i + 1);
		}
		let nextDrawingNumber = (usedDrawingNumbers.size ? Math.max(...usedDrawingNumbers) : 0) + 1;
		let nextChartNumber = (chartIndices.length ? chartIndices[chartIndices.length - 1] : 0) + 1;
		for (let i = 0; i < sheets.length; i++) {
			const srcCharts = sheets[i].charts;
			if (!srcCharts || srcCharts.length === 0) continue;
			
			if (drawingResults[i]) continue;
			if (sheetPreservedDrawingTargets[i] !== undefined) continue;
			if (sheetHasOriginalDrawingRel(i)) continue;
			const writeCharts = toWriteCharts(srcCharts);
			if (writeCharts.length === 0) continue;
			const drawingNumber = nextDrawingNumber++;
			const drawing = writeDrawing([], globalImageIndex, undefined, writeCharts, nextChartNumber);
			const charts = [];
			for (let c = 0; c < writeCharts.length; c++) {
				const written = writeChart(writeCharts[c], sheets[i].name);
				const g = nextChartNumber + c;
				charts.push({
					globalIndex: g,
					xml: written.chartXml,
					rels: written.chartRels
				});
				newModelChartIndices.push(g);
			}
			nextChartNumber += writeCharts.length;
			modelChartDrawings[i] = {
				drawing,
				drawingNumber,
				charts
			};
			drawingIndices.push(drawingNumber);
			regeneratedPaths.add(`xl/drawings/drawing${drawingNumber}.xml`);
			regeneratedPaths.add(`xl/drawings/_rels/drawing${drawingNumber}.xml.rels`);
			for (const cf of charts) {
				regeneratedPaths.add(`xl/charts/chart${cf.globalIndex}.xml`);
				regeneratedPaths.add(`xl/charts/_rels/chart${cf.globalIndex}.xml.rels`);
			}
		}
	}
	
	const zip = new ZipWriter();
	
	for (const [path, data] of rawEntries) {
		
		
		if (path.toLowerCase() === "xl/calcchain.xml") continue;
		if (!regeneratedPaths.has(path)) {
			
			const lowerPath = path.toLowerCase();
			let isRegenerated = false;
			for (const prefix of REGENERATED_PREFIXES) {
				if (lowerPath === prefix || lowerPath.startsWith(prefix)) {
					isRegenerated = true;
					break;
				}
			}
			if (!isRegenerated) {
				for (const prefix of REGENERATED_SHEET_PREFIXES) {
					if (lowerPath.startsWith(prefix)) {
						isRegenerated = true;
						break;
					}
				}
			}
			
			
			
			if (isRegenerated && cellImageMediaPaths.has(lowerPath)) {
				isRegenerated = false;
			}
			
			
			if (!isRegenerated && hasMetadata && lowerPath === METADATA_PART_PATH) {
				isRegenerated = true;
			}
			
			
			
			if (isRegenerated && preservedDrawingPaths.has(lowerPath)) {
				isRegenerated = false;
			}
			if (!isRegenerated) {
				
				zip.add(path, data, { compress: false });
			}
		}
	}
	
	
	
	
	
	const allDrawingIndices = mergeSortedUnique(drawingIndices, preservedDrawingNumbers);
	const allChartIndices = mergeSortedUnique(chartIndices, newModelChartIndices);
	
	
	
	const hasFeaturePropertyBag = styles.hasCheckboxFeature();
	const ctOpts = {
		sheetCount: writeSheets.length,
		hasSharedStrings,
		drawingIndices: allDrawingIndices.length > 0 ? allDrawingIndices : undefined,
		imageExtensions: imageExtensions.size > 0 ? imageExtensions : undefined,
		commentIndices: commentIndices.length > 0 ? commentIndices : undefined,
		tableIndices: allTableIndices.length > 0 ? allTableIndices : undefined,
		threadedCommentSheetIndices: threadedCommentSheetIndices.length > 0 ? threadedCommentSheetIndices : undefined,
		hasPersons: hasPersons || undefined,
		externalLinkIndices: externalLinkIndices.length > 0 ? externalLinkIndices : undefined,
		hasCellImages: hasCellImages || undefined,
		pivotTableIndices: pivotTableIndices.length > 0 ? pivotTableIndices : undefined,
		pivotCacheDefinitionIndices: pivotCacheDefinitionIndices.length > 0 ? pivotCacheDefinitionIndices : undefined,
		pivotCacheRecordIndices: pivotCacheRecordIndices.length > 0 ? pivotCacheRecordIndices : undefined,
		slicerIndices: slicerIndices.length > 0 ? slicerIndices : undefined,
		slicerCacheIndices: slicerCacheIndices.length > 0 ? slicerCacheIndices : undefined,
		timelineIndices: timelineIndices.length > 0 ? timelineIndices : undefined,
		timelineCacheIndices: timelineCacheIndices.length > 0 ? timelineCacheIndices : undefined,
		chartIndices: allChartIndices.length > 0 ? allChartIndices : undefined,
		chartStyleIndices: chartStyleIndices.length > 0 ? chartStyleIndices : undefined,
		chartColorsIndices: chartColorsIndices.length > 0 ? chartColorsIndices : undefined,
		hasCoreProps: true,
		hasAppProps: true,
		hasMacros: workbook.hasMacros,
		hasFeaturePropertyBag,
		hasMetadata
	};
	zip.add("[Content_Types].xml", roundtrip_encoder.encode(writeContentTypes(ctOpts)));
	
	zip.add("_rels/.rels", roundtrip_encoder.encode(writeRootRels({
		hasCoreProps: true,
		hasAppProps: true
	})));
	
	zip.add("docProps/core.xml", roundtrip_encoder.encode(writeCoreProperties(properties)));
	zip.add("docProps/app.xml", roundtrip_encoder.encode(writeAppProperties(properties)));
	
	const allNamedRanges = roundtrip_buildNamedRanges(writeSheets, namedRanges);
	zip.add("xl/workbook.xml", roundtrip_encoder.encode(writeWorkbookXml(
		writeSheets,
		allNamedRanges.length > 0 ? allNamedRanges : undefined,
		dateSystem,
		activeSheet,
		
		
		
		workbook.workbookProtection,
		externalLinkRels.length > 0 ? externalLinkRels : undefined,
		pivotCacheRefs.length > 0 ? pivotCacheRefs : undefined,
		slicerCacheRels.length > 0 ? slicerCacheRels : undefined,
		timelineCacheRels.length > 0 ? timelineCacheRels : undefined
	)));
	
	zip.add("xl/_rels/workbook.xml.rels", roundtrip_encoder.encode(writeWorkbookRels(writeSheets.length, hasSharedStrings, workbook.hasMacros, hasFeaturePropertyBag, hasPersons, externalLinkRels.length > 0 ? externalLinkRels : undefined, pivotCacheRels.length > 0 ? pivotCacheRels : undefined, slicerCacheRels.length > 0 ? slicerCacheRels : undefined, timelineCacheRels.length > 0 ? timelineCacheRels : undefined, hasCellImages, hasMetadata)));
	
	zip.add("xl/styles.xml", roundtrip_encoder.encode(styles.toXml()));
	
	
	if (hasMetadata) {
		zip.add(METADATA_PART_PATH, roundtrip_encoder.encode(writeMetadataXml()));
	}
	
	
	if (hasFeaturePropertyBag) {
		zip.add("xl/featurePropertyBag/featurePropertyBag.xml", roundtrip_encoder.encode(writeFeaturePropertyBagXml()));
	}
	
	if (hasSharedStrings) {
		zip.add("xl/sharedStrings.xml", roundtrip_encoder.encode(writeSharedStringsXml(sharedStrings)));
	}
	
	for (let i = 0; i < worksheetResults.length; i++) {
		const result = worksheetResults[i];
		const drawing = drawingResults[i];
		const comments = commentsResults[i];
		
		const hasHyperlinks = result.hyperlinkRelationships.length > 0;
		const hasDrawing = drawing !== null && result.drawingRId !== null;
		const hasComments = comments !== null && result.legacyDrawingRId !== null;
		const hasTables = result.tables.length > 0;
		const slicerTargets = sheetSlicerTargets[i] ?? [];
		const timelineTargets = sheetTimelineTargets[i] ?? [];
		const hasSlicers = slicerTargets.length > 0;
		const hasTimelines = timelineTargets.length > 0;
		const hasThreadedComments = threadedCommentSheetIndices.includes(i + 1);
		const sheetPivotTargets = sheetPivotTableTargets[i] ?? [];
		const hasSheetPivotTables = sheetPivotTargets.length > 0;
		
		
		
		
		const preservedDrawingTarget = sheetPreservedDrawingTargets[i];
		const hasPreservedDrawing = preservedDrawingTarget !== undefined && !hasDrawing;
		let preservedDrawingRId;
		
		
		
		
		const modelDrawing = modelChartDrawings[i];
		const hasModelChartDrawing = modelDrawing !== null;
		
		
		
		const hasPicture = result.pictureRId !== null && backgroundImagePaths[i] !== null;
		let worksheetXml = result.xml;
		if (hasHyperlinks || hasDrawing || hasComments || hasTables || hasSlicers || hasTimelines || hasThreadedComments || hasSheetPivotTables || hasPreservedDrawing || hasModelChartDrawing || hasPicture) {
			const relElements = [];
			
			
			
			let nextSheetRid = 1;
			const bumpToAfter = (rId) => {
				const m = rId.match(/(\d+)$/);
				if (m) {
					const n = parseInt(m[1], 10);
					if (n + 1 > nextSheetRid) nextSheetRid = n + 1;
				}
			};
			for (const rel of result.hyperlinkRelationships) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: rel.id,
					Type: roundtrip_REL_HYPERLINK,
					Target: rel.target,
					TargetMode: "External"
				}));
				bumpToAfter(rel.id);
			}
			if (hasDrawing && result.drawingRId) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: result.drawingRId,
					Type: roundtrip_REL_DRAWING,
					Target: `../drawings/drawing${i + 1}.xml`
				}));
				bumpToAfter(result.drawingRId);
			}
			if (hasComments && result.legacyDrawingRId && result.commentsRId) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: result.legacyDrawingRId,
					Type: roundtrip_REL_VML_DRAWING,
					Target: `../drawings/vmlDrawing${i + 1}.vml`
				}));
				relElements.push(xmlSelfClose("Relationship", {
					Id: result.commentsRId,
					Type: roundtrip_REL_COMMENTS,
					Target: `../comments${i + 1}.xml`
				}));
				bumpToAfter(result.legacyDrawingRId);
				bumpToAfter(result.commentsRId);
			}
			for (const tableEntry of result.tables) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: tableEntry.rId,
					Type: roundtrip_REL_TABLE,
					Target: `../tables/table${tableEntry.globalTableIndex}.xml`
				}));
				bumpToAfter(tableEntry.rId);
			}
			
			
			if (hasPicture && result.pictureRId && backgroundImagePaths[i]) {
				const bgMediaPath = backgroundImagePaths[i];
				relElements.push(xmlSelfClose("Relationship", {
					Id: result.pictureRId,
					Type: roundtrip_REL_IMAGE,
					
					Target: `../${bgMediaPath.slice(3)}`
				}));
				bumpToAfter(result.pictureRId);
			}
			
			
			
			
			for (const target of slicerTargets) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: `rId${nextSheetRid++}`,
					Type: REL_SLICER,
					Target: target
				}));
			}
			for (const target of timelineTargets) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: `rId${nextSheetRid++}`,
					Type: REL_TIMELINE,
					Target: target
				}));
			}
			
			
			
			
			
			if (hasPreservedDrawing && preservedDrawingTarget) {
				preservedDrawingRId = `rId${nextSheetRid++}`;
				relElements.push(xmlSelfClose("Relationship", {
					Id: preservedDrawingRId,
					Type: roundtrip_REL_DRAWING,
					Target: preservedDrawingTarget
				}));
				worksheetXml = injectWorksheetDrawing(worksheetXml, preservedDrawingRId);
			}
			
			
			if (hasModelChartDrawing && modelDrawing) {
				const modelDrawingRId = `rId${nextSheetRid++}`;
				relElements.push(xmlSelfClose("Relationship", {
					Id: modelDrawingRId,
					Type: roundtrip_REL_DRAWING,
					Target: `../drawings/drawing${modelDrawing.drawingNumber}.xml`
				}));
				worksheetXml = injectWorksheetDrawing(worksheetXml, modelDrawingRId);
			}
			
			
			
			
			if (hasThreadedComments) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: `rId${nextSheetRid++}`,
					Type: REL_THREADED_COMMENT,
					Target: `../threadedComments/threadedComment${i + 1}.xml`
				}));
			}
			
			
			
			for (const target of sheetPivotTargets) {
				relElements.push(xmlSelfClose("Relationship", {
					Id: `rId${nextSheetRid++}`,
					Type: roundtrip_REL_PIVOT_TABLE,
					Target: target
				}));
			}
			const relsXml = xmlDocument("Relationships", { xmlns: roundtrip_NS_RELATIONSHIPS }, relElements);
			zip.add(`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, roundtrip_encoder.encode(relsXml));
		}
		
		
		zip.add(`xl/worksheets/sheet${i + 1}.xml`, roundtrip_encoder.encode(worksheetXml));
		
		
		const bgPath = backgroundImagePaths[i];
		if (hasPicture && bgPath && writeSheets[i].backgroundImage) {
			zip.add(bgPath, writeSheets[i].backgroundImage, { compress: false });
		}
		
		if (drawing) {
			zip.add(`xl/drawings/drawing${i + 1}.xml`, roundtrip_encoder.encode(drawing.drawingXml));
			zip.add(`xl/drawings/_rels/drawing${i + 1}.xml.rels`, roundtrip_encoder.encode(drawing.drawingRels));
			for (const img of drawing.images) {
				zip.add(img.path, img.data, { compress: false });
			}
		}
		
		if (modelDrawing) {
			zip.add(`xl/drawings/drawing${modelDrawing.drawingNumber}.xml`, roundtrip_encoder.encode(modelDrawing.drawing.drawingXml));
			zip.add(`xl/drawings/_rels/drawing${modelDrawing.drawingNumber}.xml.rels`, roundtrip_encoder.encode(modelDrawing.drawing.drawingRels));
			for (const cf of modelDrawing.charts) {
				zip.add(`xl/charts/chart${cf.globalIndex}.xml`, roundtrip_encoder.encode(cf.xml));
				zip.add(`xl/charts/_rels/chart${cf.globalIndex}.xml.rels`, roundtrip_encoder.encode(cf.rels));
			}
		}
		
		if (comments) {
			zip.add(`xl/comments${i + 1}.xml`, roundtrip_encoder.encode(comments.commentsXml));
			zip.add(`xl/drawings/vmlDrawing${i + 1}.vml`, roundtrip_encoder.encode(comments.vmlXml));
		}
		
		const sheet = writeSheets[i];
		if (sheet.tables && sheet.tables.length > 0) {
			for (let t = 0; t < sheet.tables.length; t++) {
				const tableDef = sheet.tables[t];
				const tableEntry = result.tables[t];
				const globalIdx = tableEntry.globalTableIndex;
				let tableRange = tableDef.range;
				if (!tableRange) {
					tableRange = roundtrip_computeTableRange(tableDef, sheet);
				}
				const tableDefWithRange = {
					...tableDef,
					range: tableRange
				};
				const tableResult = writeTable(tableDefWithRange, globalIdx, globalIdx);
				zip.add(`xl/tables/table${globalIdx}.xml`, roundtrip_encoder.encode(tableResult.tableXml));
			}
		}
	}
	const out = await zip.build();
	const enc = saveOptions?.encryption;
	return enc?.password ? encryptAgile(out, enc.password, { spinCount: enc.spinCount }) : out;
}


function collectCellImageMediaPaths(rawEntries) {
	const out = new Set();
	const relsBytes = rawEntries.get("xl/_rels/cellimages.xml.rels");
	if (!relsBytes) return out;
	const relsXml = new TextDecoder("utf-8").decode(relsBytes);
	
	
	const re = /Target\s*=\s*"([^"]+)"/g;
	let m;
	while ((m = re.exec(relsXml)) !== null) {
		const target = m[1];
		let resolved;
		if (target.startsWith("/")) {
			resolved = target.slice(1);
		} else {
			
			const parts = "xl/".split("/").filter(Boolean);
			for (const seg of target.split("/").filter(Boolean)) {
				if (seg === "..") parts.pop();
				else if (seg !== ".") parts.push(seg);
			}
			resolved = parts.join("/");
		}
		out.add(resolved.toLowerCase());
	}
	return out;
}
const REL_TYPE_SLICER = /\/relationships\/slicer$/;
const REL_TYPE_TIMELINE = /\/relationships\/timeline$/;

function injectWorksheetDrawing(worksheetXml, rId) {
	if (worksheetXml.includes("<drawing ")) return worksheetXml;
	const tag = `<drawing r:id="${rId}"/>`;
	const candidates = [
		"<legacyDrawing ",
		"<legacyDrawingHF ",
		"<picture ",
		"<oleObjects ",
		"<oleObjects>",
		"<controls ",
		"<controls>",
		"<webPublishItems ",
		"<webPublishItems>",
		"<tableParts ",
		"<tableParts>",
		"<extLst ",
		"<extLst>"
	];
	for (const c of candidates) {
		const idx = worksheetXml.indexOf(c);
		if (idx >= 0) return worksheetXml.slice(0, idx) + tag + worksheetXml.slice(idx);
	}
	const closeIdx = worksheetXml.lastIndexOf("</worksheet>");
	if (closeIdx < 0) return worksheetXml;
	return worksheetXml.slice(0, closeIdx) + tag + worksheetXml.slice(closeIdx);
}

function hasChartReference(data) {
	const text = new TextDecoder("utf-8").decode(data);
	const idx = text.indexOf(":chart");
	if (idx < 0) return false;
	
	
	
	
	let i = idx;
	while ((i = text.indexOf(":chart", i)) !== -1) {
		const end = text.charAt(i + ":chart".length);
		if (end === " " || end === "	" || end === "\n" || end === "\r" || end === ">" || end === "/") {
			return true;
		}
		i++;
	}
	return false;
}

function mergeSortedUnique(a, b) {
	if (b.length === 0) return a.slice();
	const out = new Set(a);
	for (const n of b) out.add(n);
	return Array.from(out).sort((x, y) => x - y);
}

function toWriteCharts(charts) {
	const out = [];
	for (const c of charts) {
		if (!c || typeof c !== "object") continue;
		if ("type" in c && c.type) {
			
			out.push(c.anchor ? c : {
				...c,
				anchor: { from: {
					row: 0,
					col: 0
				} }
			});
			continue;
		}
		
		try {
			out.push(cloneChart(c, { anchor: c.anchor ?? { from: {
				row: 0,
				col: 0
			} } }));
		} catch {}
	}
	return out;
}

function collectSheetCacheTargets(rawEntries, sheets, kind) {
	const decoder = new TextDecoder("utf-8");
	const out = [];
	const matcher = kind === "slicer" ? REL_TYPE_SLICER : REL_TYPE_TIMELINE;
	for (let i = 0; i < sheets.length; i++) {
		
		
		
		const expected = `xl/worksheets/_rels/sheet${i + 1}.xml.rels`;
		let bytes;
		for (const [path, data] of rawEntries) {
			if (path.toLowerCase() === expected) {
				bytes = data;
				break;
			}
		}
		if (!bytes) {
			out.push([]);
			continue;
		}
		const rels = parseRelationships(decoder.decode(bytes));
		const targets = [];
		for (const rel of rels) {
			if (matcher.test(rel.type)) targets.push(rel.target);
		}
		out.push(targets);
	}
	return out;
}

function collectSheetPivotTableTargets(rawEntries, sheets) {
	const decoder = new TextDecoder("utf-8");
	const out = sheets.map(() => []);
	for (let i = 0; i < sheets.length; i++) {
		const relsPath = `xl/worksheets/_rels/sheet${i + 1}.xml.rels`;
		const data = rawEntries.get(relsPath);
		if (!data) continue;
		let rels;
		try {
			rels = parseRelationships(decoder.decode(data));
		} catch {
			continue;
		}
		for (const rel of rels) {
			
			if (rel.type.endsWith("/pivotTable")) {
				out[i].push(rel.target);
			}
		}
	}
	return out;
}

function computeExternalLinkRelStart(sheetCount, hasSharedStrings, hasMacros, hasFeaturePropertyBag, hasPersons, hasMetadata) {
	let next = sheetCount + 1;
	next++;
	if (hasSharedStrings) next++;
	next++;
	if (hasMetadata) next++;
	if (hasMacros) next++;
	if (hasFeaturePropertyBag) next++;
	if (hasPersons) next++;
	return next;
}

function roundtrip_buildNamedRanges(sheets, userRanges) {
	const result = userRanges ? [...userRanges] : [];
	for (const sheet of sheets) {
		const ps = sheet.pageSetup;
		if (!ps) continue;
		if (ps.printArea) {
			result.push({
				name: "_xlnm.Print_Area",
				range: `${sheet.name}!${ps.printArea}`,
				scope: sheet.name
			});
		}
		const titleParts = [];
		if (ps.printTitlesRow) {
			titleParts.push(`${sheet.name}!${ps.printTitlesRow}`);
		}
		if (ps.printTitlesColumn) {
			titleParts.push(`${sheet.name}!${ps.printTitlesColumn}`);
		}
		if (titleParts.length > 0) {
			result.push({
				name: "_xlnm.Print_Titles",
				range: titleParts.join(","),
				scope: sheet.name
			});
		}
	}
	return result;
}

function roundtrip_computeTableRange(table, sheet) {
	const colCount = table.columns.length;
	let rowCount = 0;
	if (sheet.rows) {
		rowCount = sheet.rows.length;
	} else if (sheet.data) {
		const hasHeaders = sheet.columns?.some((c) => c.header);
		rowCount = sheet.data.length + (hasHeaders ? 1 : 0);
	}
	if (table.showTotalRow) {
		rowCount += 1;
	}
	if (rowCount < 1) rowCount = 1;
	const startCol = colToLetter(0);
	const endCol = colToLetter(colCount - 1);
	return `${startCol}1:${endCol}${rowCount}`;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/zip/stream-reader.mjs





















const stream_reader_SIG_LOCAL_FILE = 67324752;
const stream_reader_SIG_CENTRAL_DIR = 33639248;
const stream_reader_ZIP64_SENTINEL = 4294967295;
const FLAG_DATA_DESCRIPTOR = 8;
const EMPTY = new Uint8Array(0);
let stream_reader_hasDecompressionStream;
function stream_reader_checkDecompressionStream() {
	if (stream_reader_hasDecompressionStream === undefined) {
		try {
			stream_reader_hasDecompressionStream = typeof DecompressionStream !== "undefined" && typeof ReadableStream !== "undefined" && typeof Response !== "undefined";
		} catch {
			stream_reader_hasDecompressionStream = false;
		}
	}
	return stream_reader_hasDecompressionStream;
}

class stream_reader_ZipStreamReader {
	reader;
	leftover = EMPTY;
	ended = false;
	
	fallbackLog = [];
	
	pendingBody = 0;
	bodyConsumed = true;
	constructor(stream) {
		this.reader = stream.getReader();
	}
	
	async pull() {
		const { value, done } = await this.reader.read();
		if (done || !value) {
			this.ended = true;
			return null;
		}
		if (this.fallbackLog) this.fallbackLog.push(value);
		return value;
	}
	
	async readExact(n) {
		if (n === 0) return EMPTY;
		while (this.leftover.length < n) {
			const chunk = await this.pull();
			if (!chunk) return null;
			if (this.leftover.length === 0) {
				this.leftover = chunk;
			} else {
				const merged = new Uint8Array(this.leftover.length + chunk.length);
				merged.set(this.leftover, 0);
				merged.set(chunk, this.leftover.length);
				this.leftover = merged;
			}
		}
		const out = this.leftover.subarray(0, n);
		this.leftover = this.leftover.subarray(n);
		return out;
	}
	
	async nextEntry() {
		if (!this.bodyConsumed) {
			throw new ZipError("ZipStreamReader: previous entry body not consumed");
		}
		const sigBytes = await this.readExact(4);
		if (!sigBytes) return null;
		const sig = readU32(sigBytes, 0);
		if (sig === stream_reader_SIG_CENTRAL_DIR || sig !== stream_reader_SIG_LOCAL_FILE) {
			
			
			return null;
		}
		const rest = await this.readExact(26);
		if (!rest) throw new ZipError("ZipStreamReader: truncated local file header");
		const flags = readU16(rest, 2);
		const compressionMethod = readU16(rest, 4);
		const compressedSize = readU32(rest, 14);
		const uncompressedSize = readU32(rest, 18);
		const nameLen = readU16(rest, 22);
		const extraLen = readU16(rest, 24);
		const nameBytes = await this.readExact(nameLen);
		if (!nameBytes) throw new ZipError("ZipStreamReader: truncated entry name");
		const name = new TextDecoder("utf-8").decode(nameBytes);
		if (extraLen > 0) {
			const extra = await this.readExact(extraLen);
			if (!extra) throw new ZipError("ZipStreamReader: truncated extra field");
		}
		const streamable = (flags & FLAG_DATA_DESCRIPTOR) === 0 && compressedSize !== stream_reader_ZIP64_SENTINEL && uncompressedSize !== stream_reader_ZIP64_SENTINEL && (compressionMethod === 0 || compressionMethod === 8);
		this.pendingBody = compressedSize;
		this.bodyConsumed = false;
		return {
			name,
			compressionMethod,
			compressedSize,
			uncompressedSize,
			flags,
			streamable
		};
	}
	
	async skipEntry() {
		if (this.bodyConsumed) return;
		let remaining = this.pendingBody;
		while (remaining > 0) {
			const take = await this.readExact(Math.min(remaining, 1 << 20));
			if (!take) throw new ZipError("ZipStreamReader: truncated entry body");
			remaining -= take.length;
		}
		this.bodyConsumed = true;
	}
	
	async readEntryBytes(entry) {
		if (this.bodyConsumed) throw new ZipError("ZipStreamReader: entry body already consumed");
		const compressed = await this.readExact(this.pendingBody) ?? EMPTY;
		if (compressed.length !== this.pendingBody) {
			throw new ZipError("ZipStreamReader: truncated entry body");
		}
		this.bodyConsumed = true;
		
		const owned = compressed.slice();
		if (entry.compressionMethod === 0) return owned;
		const cap = entry.uncompressedSize > 0 ? Math.min(entry.uncompressedSize, MAX_DECOMPRESSED_BYTES) : MAX_DECOMPRESSED_BYTES;
		return inflate(owned, cap);
	}
	
	entryStream(entry) {
		if (this.bodyConsumed) throw new ZipError("ZipStreamReader: entry body already consumed");
		this.fallbackLog = null;
		let remaining = this.pendingBody;
		const raw = new ReadableStream({ pull: async (controller) => {
			if (remaining <= 0) {
				this.bodyConsumed = true;
				controller.close();
				return;
			}
			const take = await this.readExact(Math.min(remaining, 1 << 20));
			if (!take) {
				this.bodyConsumed = true;
				controller.error(new ZipError("ZipStreamReader: truncated entry body"));
				return;
			}
			remaining -= take.length;
			controller.enqueue(take);
			if (remaining <= 0) {
				this.bodyConsumed = true;
				controller.close();
			}
		} });
		if (entry.compressionMethod === 0) return raw;
		
		
		
		const cap = entry.uncompressedSize > 0 ? Math.min(entry.uncompressedSize, MAX_DECOMPRESSED_BYTES) : MAX_DECOMPRESSED_BYTES;
		if (stream_reader_checkDecompressionStream()) {
			return raw.pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(byteLimitStream(cap));
		}
		
		return new ReadableStream({ async start(controller) {
			const chunks = [];
			const r = raw.getReader();
			for (;;) {
				const { value, done } = await r.read();
				if (done) break;
				if (value) chunks.push(value);
			}
			controller.enqueue(inflate(stream_reader_concat(chunks), cap));
			controller.close();
		} });
	}
	
	async drainToBuffer(maxBytes = MAX_INPUT_BYTES) {
		if (!this.fallbackLog) {
			throw new ZipError("ZipStreamReader: cannot fall back after streaming started");
		}
		const cap = Number.isFinite(maxBytes) && maxBytes > 0 ? maxBytes : MAX_INPUT_BYTES;
		const chunks = this.fallbackLog;
		this.fallbackLog = null;
		let total = 0;
		for (const c of chunks) total += c.length;
		
		for (;;) {
			const { value, done } = await this.reader.read();
			if (done) break;
			if (value) {
				total += value.length;
				if (total > cap) {
					throw new ParseError(`Input stream exceeds the maximum of ${cap} bytes. ` + "Raise `maxInputBytes` if the file really is this large.");
				}
				chunks.push(value);
			}
		}
		return stream_reader_concat(chunks);
	}
	
	async close() {
		try {
			await this.reader.cancel();
		} catch {}
		try {
			this.reader.releaseLock();
		} catch {}
	}
}
function readU16(b, off) {
	return b[off] | b[off + 1] << 8;
}
function readU32(b, off) {
	return (b[off] | b[off + 1] << 8 | b[off + 2] << 16 | b[off + 3] << 24) >>> 0;
}
function stream_reader_concat(chunks) {
	let total = 0;
	for (const c of chunks) total += c.length;
	const out = new Uint8Array(total);
	let off = 0;
	for (const c of chunks) {
		out.set(c, off);
		off += c.length;
	}
	return out;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/stream-reader.mjs















function parseRangeFilter(ref) {
	const parts = ref.split(":");
	if (parts.length === 0 || parts.length > 2) {
		throw new ParseError(`Invalid range reference: "${ref}"`);
	}
	const start = parseCellRef(parts[0]);
	const end = parts.length > 1 ? parseCellRef(parts[1]) : start;
	return {
		startRow: Math.min(start.row, end.row),
		endRow: Math.max(start.row, end.row),
		startCol: Math.min(start.col, end.col),
		endCol: Math.max(start.col, end.col)
	};
}



const stream_reader_REL_WORKBOOK = "officeDocument";
const stream_reader_REL_WORKSHEET = "worksheet";
const stream_reader_REL_SHARED_STRINGS = "sharedStrings";
const stream_reader_REL_STYLES = "styles";

function stream_reader_decodeUtf8(data) {
	return new TextDecoder("utf-8").decode(data);
}
function stream_reader_resolvePath(base, target) {
	if (target.startsWith("/")) return target.slice(1);
	const baseParts = base.split("/").filter(Boolean);
	const targetParts = target.split("/").filter(Boolean);
	for (const part of targetParts) {
		if (part === "..") {
			baseParts.pop();
		} else if (part !== ".") {
			baseParts.push(part);
		}
	}
	return baseParts.join("/");
}
function stream_reader_dirname(path) {
	const idx = path.lastIndexOf("/");
	return idx === -1 ? "" : path.slice(0, idx);
}
function stream_reader_parseWorkbookXml(xml, options) {
	const doc = parseXml(xml);
	const sheets = [];
	let dateSystem = "1900";
	if (options?.dateSystem === "1904") {
		dateSystem = "1904";
	} else if (options?.dateSystem === "1900") {
		dateSystem = "1900";
	}
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "workbookPr") {
			if (child.attrs["date1904"] === "1" || child.attrs["date1904"] === "true") {
				if (!options?.dateSystem || options.dateSystem === "auto") {
					dateSystem = "1904";
				}
			}
		}
		if (local === "sheets") {
			for (const sheetChild of child.children) {
				if (typeof sheetChild === "string") continue;
				const sheetLocal = sheetChild.local || sheetChild.tag;
				if (sheetLocal === "sheet") {
					const name = sheetChild.attrs["name"] ?? "";
					const sheetId = Number(sheetChild.attrs["sheetId"] ?? "0");
					const rId = sheetChild.attrs["r:id"] ?? sheetChild.attrs["R:id"] ?? stream_reader_findRIdAttr(sheetChild.attrs) ?? "";
					if (name && rId) {
						sheets.push({
							name,
							sheetId,
							rId
						});
					}
				}
			}
		}
	}
	return {
		sheets,
		dateSystem
	};
}
function stream_reader_findRIdAttr(attrs) {
	for (const key of Object.keys(attrs)) {
		if (key.endsWith(":id") && attrs[key].startsWith("rId")) {
			return attrs[key];
		}
	}
	return undefined;
}

function resolveTargetSheet(allSheets, sheetSpec) {
	if (sheetSpec === undefined) {
		
		return allSheets[0] ?? null;
	}
	if (typeof sheetSpec === "number") {
		return sheetSpec >= 0 && sheetSpec < allSheets.length ? allSheets[sheetSpec] : null;
	}
	return allSheets.find((s) => s.name === sheetSpec) ?? null;
}
function createRowSaxState() {
	return {
		inSheetData: false,
		inRow: false,
		inCell: false,
		inValue: false,
		inFormula: false,
		inInlineStr: false,
		inInlineT: false,
		inInlineR: false,
		inInlineRT: false,
		currentRowIndex: -1,
		currentRowCells: [],
		cellRef: "",
		cellType: "",
		cellStyleIndex: -1,
		cellValueText: "",
		inlineText: "",
		inlineRichTextParts: [],
		currentRunText: "",
		implicitCol: 0
	};
}
function buildRowFromCells(cells) {
	
	const maxCol = cells.reduce((m, c) => c.col > m ? c.col : m, -1);
	
	
	
	
	if (maxCol > MAX_COL_INDEX) {
		throw new ParseError(`Cell column ${maxCol} is outside the supported sheet bounds (max ${MAX_COL_INDEX + 1})`);
	}
	const values = maxCol >= 0 ? Array.from({ length: maxCol + 1 }, () => null) : [];
	for (const cell of cells) {
		values[cell.col] = cell.value;
	}
	return values;
}
function handleOpenTag(tag, attrs, s) {
	const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
	switch (local) {
		case "sheetData":
			s.inSheetData = true;
			break;
		case "row":
			if (s.inSheetData) {
				s.inRow = true;
				s.currentRowIndex = attrs["r"] ? Number(attrs["r"]) - 1 : s.currentRowIndex + 1;
				s.currentRowCells = [];
				s.implicitCol = 0;
			}
			break;
		case "c":
			if (s.inRow) {
				s.inCell = true;
				s.cellRef = attrs["r"] ?? "";
				s.cellType = attrs["t"] ?? "";
				s.cellStyleIndex = attrs["s"] ? Number(attrs["s"]) : -1;
				s.cellValueText = "";
				s.inlineText = "";
				s.inlineRichTextParts = [];
			}
			break;
		case "v":
			if (s.inCell) s.inValue = true;
			break;
		case "f":
			if (s.inCell) s.inFormula = true;
			break;
		case "is":
			if (s.inCell) s.inInlineStr = true;
			break;
		case "t":
			if (s.inInlineStr && !s.inInlineR) {
				s.inInlineT = true;
			} else if (s.inInlineR) {
				s.inInlineRT = true;
			}
			break;
		case "r":
			if (s.inInlineStr) {
				s.inInlineR = true;
				s.currentRunText = "";
			}
			break;
	}
}
function handleText(text, s) {
	if (s.inValue) {
		s.cellValueText += text;
	} else if (s.inInlineT) {
		s.inlineText += text;
	} else if (s.inInlineRT) {
		s.currentRunText += text;
	}
}

function handleCloseTag(tag, s, sharedStrings, styles, dateSystem) {
	const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
	switch (local) {
		case "sheetData":
			s.inSheetData = false;
			break;
		case "row":
			if (s.inRow) {
				const values = buildRowFromCells(s.currentRowCells);
				const row = {
					index: s.currentRowIndex,
					values
				};
				s.inRow = false;
				return row;
			}
			break;
		case "c":
			if (s.inCell) {
				const value = resolveStreamCellValue(s.cellType, s.cellStyleIndex, s.cellValueText, s.inlineText, s.inlineRichTextParts, sharedStrings, styles, dateSystem);
				if (s.cellRef) {
					const pos = parseCellRef(s.cellRef);
					s.currentRowCells.push({
						col: pos.col,
						value
					});
					s.implicitCol = pos.col + 1;
				} else {
					
					s.currentRowCells.push({
						col: s.implicitCol,
						value
					});
					s.implicitCol++;
				}
				s.inCell = false;
			}
			break;
		case "v":
			s.inValue = false;
			break;
		case "f":
			s.inFormula = false;
			break;
		case "is":
			s.inInlineStr = false;
			break;
		case "t":
			if (s.inInlineRT) {
				s.inInlineRT = false;
			} else if (s.inInlineT) {
				s.inInlineT = false;
			}
			break;
		case "r":
			if (s.inInlineR) {
				s.inlineRichTextParts.push(decodeOoxmlEscapes(s.currentRunText));
				s.inInlineR = false;
			}
			break;
	}
	return null;
}


function applyRangeFilter(row, range) {
	if (row.index < range.startRow || row.index > range.endRow) return null;
	const len = Math.max(row.values.length, range.endCol + 1);
	const out = Array.from({ length: len }, () => null);
	const upper = Math.min(row.values.length - 1, range.endCol);
	for (let c = range.startCol; c <= upper; c++) {
		out[c] = row.values[c] ?? null;
	}
	return {
		index: row.index,
		values: out
	};
}

async function* parseWorksheetRowsStreaming(stream, sharedStrings, styles, dateSystem, filters = {}) {
	const s = createRowSaxState();
	const pendingRows = [];
	let resolve = null;
	let done = false;
	let aborted = false;
	
	
	
	
	const sourceReader = stream.getReader();
	const cancelSource = (reason) => {
		sourceReader.cancel(reason).catch(() => {});
	};
	const cancellable = new ReadableStream({
		async pull(controller) {
			if (aborted) {
				controller.close();
				return;
			}
			try {
				const { done: rDone, value } = await sourceReader.read();
				if (rDone) {
					controller.close();
					return;
				}
				controller.enqueue(value);
			} catch (err) {
				controller.error(err);
			}
		},
		cancel(reason) {
			cancelSource(reason);
		}
	});
	let emittedDataRows = 0;
	const maxRows = filters.maxRows ?? 0;
	const range = filters.range;
	const parsePromiseRaw = parseSaxStream(cancellable, {
		onOpenTag(tag, attrs) {
			if (aborted) return;
			handleOpenTag(tag, attrs, s);
		},
		onText(text) {
			if (aborted) return;
			handleText(text, s);
		},
		onCloseTag(tag) {
			if (aborted) return;
			const row = handleCloseTag(tag, s, sharedStrings, styles, dateSystem);
			if (row) {
				
				
				if (range && row.index > range.endRow) {
					aborted = true;
					stoppedEarly = true;
					cancelSource();
					if (resolve) {
						resolve();
						resolve = null;
					}
					return;
				}
				const filtered = range ? applyRangeFilter(row, range) : row;
				if (filtered) {
					pendingRows.push(filtered);
					emittedDataRows++;
					if (resolve) {
						resolve();
						resolve = null;
					}
					if (maxRows > 0 && emittedDataRows >= maxRows) {
						aborted = true;
						stoppedEarly = true;
						cancelSource();
					}
				}
			}
		}
	});
	
	
	
	
	let parseError;
	let parseFailed = false;
	
	
	
	let stoppedEarly = false;
	const wake = () => {
		done = true;
		if (resolve) {
			resolve();
			resolve = null;
		}
	};
	const parsePromise = parsePromiseRaw.then(wake, (err) => {
		parseError = err;
		parseFailed = true;
		wake();
	});
	try {
		while (!done || pendingRows.length > 0) {
			if (pendingRows.length > 0) {
				yield pendingRows.shift();
			} else if (!done) {
				await new Promise((r) => {
					resolve = r;
				});
			}
		}
	} finally {
		
		
		
		aborted = true;
		cancelSource();
	}
	await parsePromise;
	
	
	
	
	if (parseFailed && !stoppedEarly) throw parseError;
}

function resolveStreamCellValue(type, styleIndex, valueText, inlineText, inlineRichTextParts, sharedStrings, styles, dateSystem) {
	switch (type) {
		case "s": {
			
			const idx = Number(valueText);
			if (!Number.isNaN(idx) && idx >= 0 && idx < sharedStrings.length) {
				return sharedStrings[idx].text;
			}
			return null;
		}
		case "str": {
			
			return decodeOoxmlEscapes(valueText);
		}
		case "inlineStr": {
			
			if (inlineRichTextParts.length > 0) {
				return inlineRichTextParts.join("");
			}
			return decodeOoxmlEscapes(inlineText);
		}
		case "b": {
			
			return valueText === "1" || valueText.toLowerCase() === "true";
		}
		case "e": {
			
			return valueText;
		}
		case "n":
		default: {
			
			if (valueText === "") {
				return null;
			}
			const num = Number(valueText);
			if (!Number.isNaN(num)) {
				
				if (styles && styleIndex >= 0 && isDateStyle(styles, styleIndex)) {
					return serialToDate(num, dateSystem === "1904");
				}
				return num;
			}
			return valueText || null;
		}
	}
}

function isWorksheetEntry(name) {
	return /^xl\/worksheets\/sheet\d+\.xml$/i.test(name);
}

function shouldCollectEntry(name) {
	if (name === "[Content_Types].xml") return true;
	if (name.endsWith(".rels")) return true;
	return /^xl\/(workbook|sharedStrings|styles)\.xml$/i.test(name);
}

function resolveFromParts(parts, options) {
	const ct = parts.get("[Content_Types].xml");
	const rootRelsBytes = parts.get("_rels/.rels");
	if (!ct || !rootRelsBytes) return null;
	parseContentTypes(stream_reader_decodeUtf8(ct));
	const rootRels = parseRelationships(stream_reader_decodeUtf8(rootRelsBytes));
	const workbookRel = rootRels.find((r) => matchesRelType(r.type, stream_reader_REL_WORKBOOK));
	if (!workbookRel) return null;
	const workbookPath = workbookRel.target.startsWith("/") ? workbookRel.target.slice(1) : workbookRel.target;
	const wbBytes = parts.get(workbookPath);
	if (!wbBytes) return null;
	const workbookDir = stream_reader_dirname(workbookPath);
	const workbookRelsPath = workbookDir ? `${workbookDir}/_rels/${workbookPath.slice(workbookDir.length + 1)}.rels` : `_rels/${workbookPath}.rels`;
	const wbRelsBytes = parts.get(workbookRelsPath);
	const workbookRels = wbRelsBytes ? parseRelationships(stream_reader_decodeUtf8(wbRelsBytes)) : [];
	const { sheets: sheetInfos, dateSystem } = stream_reader_parseWorkbookXml(stream_reader_decodeUtf8(wbBytes), options);
	const targetSheet = resolveTargetSheet(sheetInfos, options?.sheet);
	if (!targetSheet) return null;
	const sheetRelMap = new Map();
	for (const rel of workbookRels) {
		if (matchesRelType(rel.type, stream_reader_REL_WORKSHEET)) {
			sheetRelMap.set(rel.id, stream_reader_resolvePath(workbookDir, rel.target));
		}
	}
	const wsPath = sheetRelMap.get(targetSheet.rId);
	if (!wsPath) return null;
	
	
	
	let sharedStrings = [];
	const ssRel = workbookRels.find((r) => matchesRelType(r.type, stream_reader_REL_SHARED_STRINGS));
	if (ssRel) {
		const ssPath = stream_reader_resolvePath(workbookDir, ssRel.target);
		const ssBytes = parts.get(ssPath);
		if (!ssBytes) return null;
		sharedStrings = parseSharedStrings(stream_reader_decodeUtf8(ssBytes));
	}
	let parsedStyles = null;
	const stylesRel = workbookRels.find((r) => matchesRelType(r.type, stream_reader_REL_STYLES));
	if (stylesRel) {
		const stylesPath = stream_reader_resolvePath(workbookDir, stylesRel.target);
		const stylesBytes = parts.get(stylesPath);
		if (!stylesBytes) return null;
		parsedStyles = parseStyles(stream_reader_decodeUtf8(stylesBytes));
	}
	return {
		wsPath,
		sharedStrings,
		parsedStyles,
		dateSystem
	};
}

async function prepareStreaming(input, options) {
	const zr = new ZipStreamReader(input);
	const parts = new Map();
	const maxInputBytes = options?.maxInputBytes;
	let resolved = null;
	
	
	
	try {
		for (;;) {
			const entry = await zr.nextEntry();
			if (!entry) {
				
				
				return {
					mode: "fallback",
					data: await zr.drainToBuffer(maxInputBytes)
				};
			}
			if (!entry.streamable) {
				return {
					mode: "fallback",
					data: await zr.drainToBuffer(maxInputBytes)
				};
			}
			if (isWorksheetEntry(entry.name)) {
				if (!resolved) resolved = resolveFromParts(parts, options);
				if (!resolved) return {
					mode: "fallback",
					data: await zr.drainToBuffer(maxInputBytes)
				};
				if (entry.name === resolved.wsPath) {
					const wsStream = zr.entryStream(entry);
					return {
						mode: "stream",
						wsStream,
						meta: resolved
					};
				}
				await zr.skipEntry();
				continue;
			}
			if (shouldCollectEntry(entry.name)) {
				parts.set(entry.name, await zr.readEntryBytes(entry));
			} else {
				await zr.skipEntry();
			}
		}
	} catch (err) {
		await zr.close();
		throw err;
	}
}
async function* streamXlsxRows(input, options) {
	
	let data;
	if (input instanceof Uint8Array) {
		data = input;
	} else if (input instanceof ArrayBuffer) {
		data = new Uint8Array(input);
	} else {
		
		
		
		
		const prep = await prepareStreaming(input, options);
		if (prep.mode === "stream") {
			let rangeFilter;
			if (options?.range) rangeFilter = parseRangeFilter(options.range);
			const maxRowsLimit = typeof options?.maxRows === "number" && options.maxRows > 0 ? options.maxRows : 0;
			yield* parseWorksheetRowsStreaming(prep.wsStream, prep.meta.sharedStrings, prep.meta.parsedStyles, prep.meta.dateSystem, {
				range: rangeFilter,
				maxRows: maxRowsLimit > 0 ? maxRowsLimit : undefined
			});
			return;
		}
		data = prep.data;
	}
	
	
	
	
	
	
	if (isOle2Container(data)) {
		if (options?.password) {
			data = await decryptAgile(data, options.password);
		} else {
			throw new EncryptedFileError("xlsx");
		}
	}
	
	let zip;
	try {
		zip = new ZipReader(data);
	} catch (err) {
		if (err instanceof ZipError) throw err;
		throw new ParseError("Failed to open XLSX file: not a valid ZIP archive", undefined, { cause: err });
	}
	
	if (!zip.has("[Content_Types].xml")) {
		throw new ParseError("Invalid XLSX: missing [Content_Types].xml");
	}
	const contentTypesXml = stream_reader_decodeUtf8(await zip.extract("[Content_Types].xml"));
	parseContentTypes(contentTypesXml);
	
	if (!zip.has("_rels/.rels")) {
		throw new ParseError("Invalid XLSX: missing _rels/.rels");
	}
	const rootRelsXml = stream_reader_decodeUtf8(await zip.extract("_rels/.rels"));
	const rootRels = parseRelationships(rootRelsXml);
	const workbookRel = rootRels.find((r) => matchesRelType(r.type, stream_reader_REL_WORKBOOK));
	if (!workbookRel) {
		throw new ParseError("Invalid XLSX: cannot find workbook relationship in _rels/.rels");
	}
	const workbookPath = workbookRel.target.startsWith("/") ? workbookRel.target.slice(1) : workbookRel.target;
	
	const workbookDir = stream_reader_dirname(workbookPath);
	const workbookRelsPath = workbookDir ? `${workbookDir}/_rels/${workbookPath.slice(workbookDir.length + 1)}.rels` : `_rels/${workbookPath}.rels`;
	let workbookRels = [];
	if (zip.has(workbookRelsPath)) {
		const wbRelsXml = stream_reader_decodeUtf8(await zip.extract(workbookRelsPath));
		workbookRels = parseRelationships(wbRelsXml);
	}
	
	if (!zip.has(workbookPath)) {
		throw new ParseError(`Invalid XLSX: missing workbook at ${workbookPath}`);
	}
	const workbookXml = stream_reader_decodeUtf8(await zip.extract(workbookPath));
	const { sheets: sheetInfos, dateSystem } = stream_reader_parseWorkbookXml(workbookXml, options);
	
	let sharedStrings = [];
	const ssRel = workbookRels.find((r) => matchesRelType(r.type, stream_reader_REL_SHARED_STRINGS));
	if (ssRel) {
		const ssPath = stream_reader_resolvePath(workbookDir, ssRel.target);
		if (zip.has(ssPath)) {
			const ssXml = stream_reader_decodeUtf8(await zip.extract(ssPath));
			sharedStrings = parseSharedStrings(ssXml);
		}
	}
	
	let parsedStyles = null;
	const stylesRel = workbookRels.find((r) => matchesRelType(r.type, stream_reader_REL_STYLES));
	if (stylesRel) {
		const stylesPath = stream_reader_resolvePath(workbookDir, stylesRel.target);
		if (zip.has(stylesPath)) {
			const stylesXml = stream_reader_decodeUtf8(await zip.extract(stylesPath));
			parsedStyles = parseStyles(stylesXml);
		}
	}
	
	const sheetRelMap = new Map();
	for (const rel of workbookRels) {
		if (matchesRelType(rel.type, stream_reader_REL_WORKSHEET)) {
			sheetRelMap.set(rel.id, stream_reader_resolvePath(workbookDir, rel.target));
		}
	}
	
	const targetSheet = resolveTargetSheet(sheetInfos, options?.sheet);
	if (!targetSheet) {
		return;
	}
	const wsPath = sheetRelMap.get(targetSheet.rId);
	if (!wsPath || !zip.has(wsPath)) {
		throw new ParseError(`Invalid XLSX: missing worksheet file for sheet "${targetSheet.name}"`);
	}
	
	
	
	
	
	let rangeFilter;
	if (options?.range) {
		rangeFilter = parseRangeFilter(options.range);
	}
	const maxRowsLimit = typeof options?.maxRows === "number" && options.maxRows > 0 ? options.maxRows : 0;
	
	
	
	const wsStream = zip.extractStream(wsPath);
	yield* parseWorksheetRowsStreaming(wsStream, sharedStrings, parsedStyles, dateSystem, {
		range: rangeFilter,
		maxRows: maxRowsLimit > 0 ? maxRowsLimit : undefined
	});
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/zip/stream-writer.mjs

















const stream_writer_SIG_LOCAL_FILE = 67324752;
const stream_writer_SIG_DATA_DESCRIPTOR = 134695760;
const stream_writer_SIG_CENTRAL_DIR = 33639248;
const stream_writer_SIG_END_OF_CENTRAL_DIR = 101010256;
const stream_writer_SIG_ZIP64_EOCD = 101075792;
const stream_writer_SIG_ZIP64_EOCD_LOCATOR = 117853008;

const stream_writer_FLAG_DATA_DESCRIPTOR = 8;

const MAX_UINT32 = 4294967295;

const stream_writer_ZIP64_EXTRA_ID = 1;

const VERSION_CLASSIC = 20;
const VERSION_ZIP64 = 45;
const METHOD_STORE = 0;
const METHOD_DEFLATE = 8;
const stream_writer_encoder = /* @__PURE__ */ new TextEncoder();

let stream_writer_hasCompressionStream;
function stream_writer_checkCompressionStream() {
	if (stream_writer_hasCompressionStream === undefined) {
		try {
			stream_writer_hasCompressionStream = typeof CompressionStream !== "undefined";
		} catch {
			stream_writer_hasCompressionStream = false;
		}
	}
	return stream_writer_hasCompressionStream;
}

async function* deflateRawChunks(source) {
	const cs = new CompressionStream("deflate-raw");
	const writer = cs.writable.getWriter();
	let pumpError;
	const pump = (async () => {
		try {
			for await (const chunk of source) {
				
				
				await writer.ready;
				await writer.write(chunk);
			}
			await writer.close();
		} catch (err) {
			pumpError = err;
			try {
				await writer.abort(err);
			} catch {}
		}
	})();
	const reader = cs.readable.getReader();
	let drained = false;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) {
				drained = true;
				break;
			}
			if (value && value.length > 0) yield value;
		}
	} finally {
		if (!drained) {
			try {
				await reader.cancel();
			} catch {}
		}
	}
	await pump;
	if (pumpError) throw pumpError;
}

async function* toChunks(data) {
	if (data instanceof Uint8Array) {
		if (data.length > 0) yield data;
		return;
	}
	for await (const chunk of data) {
		if (chunk.length > 0) yield chunk;
	}
}

async function* tapChunks(source, onChunk) {
	for await (const chunk of source) {
		onChunk(chunk);
		yield chunk;
	}
}

const ZIP64_LOCAL_EXTRA_SIZE = 20;
function writeZip64LocalExtra(view, offset) {
	view.setUint16(offset, stream_writer_ZIP64_EXTRA_ID, true);
	view.setUint16(offset + 2, 16, true);
	view.setBigUint64(offset + 4, 0n, true);
	view.setBigUint64(offset + 12, 0n, true);
}
function buildLocalHeader(pathBytes, method, zip64) {
	const extraSize = zip64 ? ZIP64_LOCAL_EXTRA_SIZE : 0;
	const buf = new Uint8Array(30 + pathBytes.length + extraSize);
	const view = new DataView(buf.buffer);
	view.setUint32(0, stream_writer_SIG_LOCAL_FILE, true);
	view.setUint16(4, zip64 ? VERSION_ZIP64 : VERSION_CLASSIC, true);
	view.setUint16(6, stream_writer_FLAG_DATA_DESCRIPTOR, true);
	view.setUint16(8, method, true);
	view.setUint16(10, 0, true);
	view.setUint16(12, 33, true);
	view.setUint32(14, 0, true);
	view.setUint32(18, 0, true);
	view.setUint32(22, 0, true);
	view.setUint16(26, pathBytes.length, true);
	view.setUint16(28, extraSize, true);
	buf.set(pathBytes, 30);
	if (zip64) writeZip64LocalExtra(view, 30 + pathBytes.length);
	return buf;
}
function buildDataDescriptor(crc, compressedSize, uncompressedSize, zip64) {
	const buf = new Uint8Array(zip64 ? 24 : 16);
	const view = new DataView(buf.buffer);
	view.setUint32(0, stream_writer_SIG_DATA_DESCRIPTOR, true);
	view.setUint32(4, crc, true);
	if (zip64) {
		view.setBigUint64(8, BigInt(compressedSize), true);
		view.setBigUint64(16, BigInt(uncompressedSize), true);
	} else {
		view.setUint32(8, compressedSize, true);
		view.setUint32(12, uncompressedSize, true);
	}
	return buf;
}

function buildCentralDirectory(records, centralDirOffset, zip64) {
	
	
	const entryExtraSize = zip64 ? 4 + 24 : 0;
	const trailerSize = zip64 ? 56 + 20 + 22 : 22;
	let size = trailerSize;
	for (const rec of records) size += 46 + rec.pathBytes.length + entryExtraSize;
	const buf = new Uint8Array(size);
	const view = new DataView(buf.buffer);
	const version = zip64 ? VERSION_ZIP64 : VERSION_CLASSIC;
	let offset = 0;
	for (const rec of records) {
		view.setUint32(offset, stream_writer_SIG_CENTRAL_DIR, true);
		view.setUint16(offset + 4, version, true);
		view.setUint16(offset + 6, version, true);
		view.setUint16(offset + 8, stream_writer_FLAG_DATA_DESCRIPTOR, true);
		view.setUint16(offset + 10, rec.method, true);
		view.setUint16(offset + 12, 0, true);
		view.setUint16(offset + 14, 33, true);
		view.setUint32(offset + 16, rec.crc, true);
		view.setUint32(offset + 20, zip64 ? MAX_UINT32 : rec.compressedSize, true);
		view.setUint32(offset + 24, zip64 ? MAX_UINT32 : rec.uncompressedSize, true);
		view.setUint16(offset + 28, rec.pathBytes.length, true);
		view.setUint16(offset + 30, entryExtraSize, true);
		view.setUint16(offset + 32, 0, true);
		view.setUint16(offset + 34, 0, true);
		view.setUint16(offset + 36, 0, true);
		view.setUint32(offset + 38, 0, true);
		view.setUint32(offset + 42, zip64 ? MAX_UINT32 : rec.localOffset, true);
		buf.set(rec.pathBytes, offset + 46);
		if (zip64) {
			
			const extra = offset + 46 + rec.pathBytes.length;
			view.setUint16(extra, stream_writer_ZIP64_EXTRA_ID, true);
			view.setUint16(extra + 2, 24, true);
			view.setBigUint64(extra + 4, BigInt(rec.uncompressedSize), true);
			view.setBigUint64(extra + 12, BigInt(rec.compressedSize), true);
			view.setBigUint64(extra + 20, BigInt(rec.localOffset), true);
		}
		offset += 46 + rec.pathBytes.length + entryExtraSize;
	}
	const centralDirSize = offset;
	if (zip64) {
		const recordOffset = centralDirOffset + centralDirSize;
		view.setUint32(offset, stream_writer_SIG_ZIP64_EOCD, true);
		view.setBigUint64(offset + 4, 44n, true);
		view.setUint16(offset + 12, VERSION_ZIP64, true);
		view.setUint16(offset + 14, VERSION_ZIP64, true);
		view.setUint32(offset + 16, 0, true);
		view.setUint32(offset + 20, 0, true);
		view.setBigUint64(offset + 24, BigInt(records.length), true);
		view.setBigUint64(offset + 32, BigInt(records.length), true);
		view.setBigUint64(offset + 40, BigInt(centralDirSize), true);
		view.setBigUint64(offset + 48, BigInt(centralDirOffset), true);
		offset += 56;
		view.setUint32(offset, stream_writer_SIG_ZIP64_EOCD_LOCATOR, true);
		view.setUint32(offset + 4, 0, true);
		view.setBigUint64(offset + 8, BigInt(recordOffset), true);
		view.setUint32(offset + 16, 1, true);
		offset += 20;
	}
	const sentinel16 = zip64 ? 65535 : records.length;
	view.setUint32(offset, stream_writer_SIG_END_OF_CENTRAL_DIR, true);
	view.setUint16(offset + 4, 0, true);
	view.setUint16(offset + 6, 0, true);
	view.setUint16(offset + 8, sentinel16, true);
	view.setUint16(offset + 10, sentinel16, true);
	view.setUint32(offset + 12, zip64 ? MAX_UINT32 : centralDirSize, true);
	view.setUint32(offset + 16, zip64 ? MAX_UINT32 : centralDirOffset, true);
	view.setUint16(offset + 20, 0, true);
	return buf;
}

function assertFits(value, what, path) {
	if (value > MAX_UINT32) {
		throw new ZipError(`ZIP ${what} exceeds the 4 GiB limit at "${path}". ` + `Pass { zip64: true } to lift it — note that ZIP64 archives need a ` + `ZIP64-aware consumer.`);
	}
}

async function* zipStreamChunks(entries, options) {
	const zip64 = options?.zip64 ?? false;
	const records = [];
	const seen = new Set();
	let offset = 0;
	const canDeflate = stream_writer_checkCompressionStream();
	for await (const entry of entries) {
		if (seen.has(entry.path)) {
			throw new ZipError(`Duplicate ZIP entry: "${entry.path}"`);
		}
		seen.add(entry.path);
		const pathBytes = stream_writer_encoder.encode(entry.path);
		const method = entry.compress !== false && canDeflate ? METHOD_DEFLATE : METHOD_STORE;
		const localOffset = offset;
		const header = buildLocalHeader(pathBytes, method, zip64);
		offset += header.length;
		yield header;
		let crcState = CRC32_INIT;
		let uncompressedSize = 0;
		let compressedSize = 0;
		const raw = tapChunks(toChunks(entry.data), (chunk) => {
			crcState = crc32Update(crcState, chunk);
			uncompressedSize += chunk.length;
		});
		const body = method === METHOD_DEFLATE ? deflateRawChunks(raw) : raw;
		for await (const chunk of body) {
			compressedSize += chunk.length;
			offset += chunk.length;
			yield chunk;
		}
		if (!zip64) {
			assertFits(uncompressedSize, "uncompressed size", entry.path);
			assertFits(compressedSize, "compressed size", entry.path);
		}
		const descriptor = buildDataDescriptor(crc32Final(crcState), compressedSize, uncompressedSize, zip64);
		offset += descriptor.length;
		yield descriptor;
		if (!zip64) assertFits(offset, "archive size", entry.path);
		records.push({
			pathBytes,
			method,
			crc: crc32Final(crcState),
			compressedSize,
			uncompressedSize,
			localOffset
		});
	}
	yield buildCentralDirectory(records, offset, zip64);
}

function stream_writer_zipStream(entries, options) {
	const chunks = zipStreamChunks(entries, options);
	return new ReadableStream({
		async pull(controller) {
			try {
				const { done, value } = await chunks.next();
				if (done) {
					controller.close();
					return;
				}
				controller.enqueue(value);
			} catch (err) {
				controller.error(err);
			}
		},
		async cancel(reason) {
			await chunks.return?.(reason);
		}
	});
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/stream-writer.mjs












const xlsx_stream_writer_encoder = /* @__PURE__ */ new TextEncoder();
const stream_writer_NS_SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const stream_writer_NS_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const XLSX_MAX_ROWS_PER_SHEET = 1048576;

const stream_writer_DEFAULT_DATE_FORMAT = "yyyy-mm-dd";

const CHUNK_THRESHOLD = (/* unused pure expression or super */ null && (64 * 1024));

class RowSerializer {
	styles = createStylesCollector();
	sharedStrings = createSharedStrings();
	columns;
	is1904;
	inlineStrings;
	constructor(options) {
		this.columns = options.columns;
		this.is1904 = options.dateSystem === "1904";
		this.inlineStrings = options.inlineStrings ?? false;
	}
	
	serializeRow(rowIndex, values) {
		const cellElements = [];
		for (let c = 0; c < values.length; c++) {
			const colDef = this.columns?.[c];
			let style = colDef?.style;
			
			if (colDef?.numFmt && (!style || !style.numFmt)) {
				style = {
					...style,
					numFmt: colDef.numFmt
				};
			}
			const cellXml = this.serializeCell(rowIndex, c, values[c], style);
			if (cellXml) cellElements.push(cellXml);
		}
		if (cellElements.length === 0) return null;
		return xmlElement("row", { r: rowIndex + 1 }, cellElements);
	}
	serializeCell(row, col, value, style) {
		let effectiveStyle = style;
		
		if (value instanceof Date && (!effectiveStyle || !effectiveStyle.numFmt)) {
			effectiveStyle = {
				...effectiveStyle,
				numFmt: stream_writer_DEFAULT_DATE_FORMAT
			};
		}
		let styleIdx = 0;
		if (effectiveStyle) {
			styleIdx = this.styles.addStyle(effectiveStyle);
		}
		const ref = cellRef(row, col);
		
		if (value === null || value === undefined) {
			if (styleIdx !== 0) {
				return xmlSelfClose("c", {
					r: ref,
					s: styleIdx
				});
			}
			return null;
		}
		
		if (typeof value === "string") {
			if (this.inlineStrings) {
				const attrs = {
					r: ref,
					t: "inlineStr"
				};
				if (styleIdx !== 0) attrs["s"] = styleIdx;
				return xmlElement("c", attrs, [xmlElement("is", undefined, [textElement(value)])]);
			}
			const ssIdx = this.sharedStrings.add(value);
			const attrs = {
				r: ref,
				t: "s"
			};
			if (styleIdx !== 0) attrs["s"] = styleIdx;
			return xmlElement("c", attrs, [xmlElement("v", undefined, String(ssIdx))]);
		}
		
		if (typeof value === "number") {
			
			if (!Number.isFinite(value)) {
				if (styleIdx !== 0) {
					return xmlSelfClose("c", {
						r: ref,
						s: styleIdx
					});
				}
				return null;
			}
			const attrs = { r: ref };
			if (styleIdx !== 0) attrs["s"] = styleIdx;
			return xmlElement("c", attrs, [xmlElement("v", undefined, String(value))]);
		}
		
		if (typeof value === "boolean") {
			const attrs = {
				r: ref,
				t: "b"
			};
			if (styleIdx !== 0) attrs["s"] = styleIdx;
			return xmlElement("c", attrs, [xmlElement("v", undefined, value ? "1" : "0")]);
		}
		
		if (value instanceof Date) {
			const serial = dateToSerial(value, this.is1904);
			const attrs = { r: ref };
			if (styleIdx !== 0) attrs["s"] = styleIdx;
			return xmlElement("c", attrs, [xmlElement("v", undefined, String(serial))]);
		}
		return null;
	}
}

function textElement(value) {
	const escaped = xmlEscape(value);
	const needsPreserve = value.length > 0 && (value[0] === " " || value[value.length - 1] === " " || value.includes("\n") || value.includes("	"));
	return needsPreserve ? `<t xml:space="preserve">${escaped}</t>` : xmlElement("t", undefined, escaped);
}


function buildSheetPrelude(columns, freezePane) {
	const parts = [];
	
	const sheetViewParts = [];
	if (freezePane) {
		const fp = freezePane;
		const topLeftCell = cellRef(fp.rows ?? 0, fp.columns ?? 0);
		const paneAttrs = {};
		if (fp.columns && fp.columns > 0) paneAttrs["xSplit"] = fp.columns;
		if (fp.rows && fp.rows > 0) paneAttrs["ySplit"] = fp.rows;
		paneAttrs["topLeftCell"] = topLeftCell;
		paneAttrs["state"] = "frozen";
		const hasXSplit = fp.columns && fp.columns > 0;
		const hasYSplit = fp.rows && fp.rows > 0;
		if (hasXSplit && hasYSplit) paneAttrs["activePane"] = "bottomRight";
		else if (hasXSplit) paneAttrs["activePane"] = "topRight";
		else paneAttrs["activePane"] = "bottomLeft";
		sheetViewParts.push(xmlSelfClose("pane", paneAttrs));
	}
	parts.push(xmlElement("sheetViews", undefined, [sheetViewParts.length > 0 ? xmlElement("sheetView", { workbookViewId: 0 }, sheetViewParts) : xmlSelfClose("sheetView", { workbookViewId: 0 })]));
	
	parts.push(xmlSelfClose("sheetFormatPr", { defaultRowHeight: 15 }));
	
	if (columns && columns.length > 0) {
		const colElements = [];
		for (let i = 0; i < columns.length; i++) {
			const col = columns[i];
			if (col.width !== undefined || col.hidden || col.outlineLevel) {
				const colAttrs = {
					min: i + 1,
					max: i + 1
				};
				if (col.width !== undefined) {
					colAttrs["width"] = col.width;
					colAttrs["customWidth"] = true;
				}
				if (col.hidden) colAttrs["hidden"] = true;
				if (col.outlineLevel) colAttrs["outlineLevel"] = col.outlineLevel;
				colElements.push(xmlSelfClose("col", colAttrs));
			}
		}
		if (colElements.length > 0) {
			parts.push(xmlElement("cols", undefined, colElements));
		}
	}
	return parts;
}

function generateSheetNames(baseName, count) {
	const names = [];
	for (let i = 0; i < count; i++) {
		if (i === 0) {
			names.push(truncateSheetName(baseName));
		} else {
			const suffix = `_${i + 1}`;
			const room = 31 - suffix.length;
			const base = baseName.length > room ? baseName.slice(0, room) : baseName;
			names.push(base + suffix);
		}
	}
	return names;
}

function buildWorkbookXml(baseName, count, dateSystem) {
	const sheetNames = generateSheetNames(baseName, count);
	const sheetElements = [];
	for (let s = 0; s < count; s++) {
		sheetElements.push(xmlSelfClose("sheet", {
			name: sheetNames[s],
			sheetId: s + 1,
			"r:id": `rId${s + 1}`
		}));
	}
	const workbookParts = [];
	if (dateSystem === "1904") {
		workbookParts.push(xmlSelfClose("workbookPr", { date1904: 1 }));
	}
	workbookParts.push(xmlElement("sheets", undefined, sheetElements));
	return xmlDocument("workbook", {
		xmlns: stream_writer_NS_SPREADSHEET,
		"xmlns:r": stream_writer_NS_R
	}, workbookParts);
}

function headerFromColumns(columns) {
	if (!columns || !columns.some((col) => col.header)) return null;
	return columns.map((col) => col.header ?? col.key ?? null);
}
function validateMaxRowsPerSheet(value) {
	if (value < 2) {
		throw new InvalidArgumentError("maxRowsPerSheet must be at least 2 (one header + one data row)");
	}
}


class XlsxStreamWriter {
	sheetName;
	columns;
	freezePane;
	dateSystem;
	maxRowsPerSheet;
	repeatHeaders;
	serializer;
	
	sheetFragments = [[]];
	
	currentSheetRowCount = 0;
	
	rowCount = 0;
	maxCols = 0;
	
	headerRowValues = null;
	constructor(options) {
		this.sheetName = options.name;
		this.columns = options.columns;
		this.freezePane = options.freezePane;
		this.dateSystem = options.dateSystem ?? "1900";
		this.maxRowsPerSheet = options.maxRowsPerSheet ?? XLSX_MAX_ROWS_PER_SHEET;
		this.repeatHeaders = options.repeatHeaders ?? true;
		this.serializer = new RowSerializer({
			columns: options.columns,
			dateSystem: this.dateSystem
		});
		
		
		
		validateSheetName(this.sheetName, 0);
		validateMaxRowsPerSheet(this.maxRowsPerSheet);
		
		const headerValues = headerFromColumns(this.columns);
		if (headerValues) {
			this.headerRowValues = headerValues.slice();
			this.addRow(headerValues);
		}
	}
	
	addRow(values) {
		
		
		
		if (this.rowCount === 0 && !this.headerRowValues) {
			this.headerRowValues = values.slice();
		}
		
		if (this.currentSheetRowCount >= this.maxRowsPerSheet) {
			this.rolloverSheet();
		}
		const rowIndex = this.currentSheetRowCount;
		this.currentSheetRowCount++;
		this.rowCount++;
		if (values.length > this.maxCols) {
			this.maxCols = values.length;
		}
		this.emit(rowIndex, values);
	}
	
	rolloverSheet() {
		this.sheetFragments.push([]);
		this.currentSheetRowCount = 0;
		if (this.repeatHeaders && this.headerRowValues) {
			
			
			
			const rowIndex = this.currentSheetRowCount;
			this.currentSheetRowCount++;
			this.emit(rowIndex, this.headerRowValues);
		}
	}
	emit(rowIndex, values) {
		const xml = this.serializer.serializeRow(rowIndex, values);
		if (xml) {
			this.sheetFragments[this.sheetFragments.length - 1].push(xml);
		}
	}
	
	addObject(item) {
		if (!this.columns) throw new Error("addObject requires columns with key accessors");
		this.addRow(objectToValues(item, this.columns));
	}
	
	async finish() {
		const hasSharedStrings = this.serializer.sharedStrings.count() > 0;
		const sheetCount = this.sheetFragments.length;
		
		const sheetPrelude = buildSheetPrelude(this.columns, this.freezePane);
		
		const zip = new ZipWriter();
		
		zip.add("[Content_Types].xml", xlsx_stream_writer_encoder.encode(writeContentTypes({
			sheetCount,
			hasSharedStrings
		})));
		
		zip.add("_rels/.rels", xlsx_stream_writer_encoder.encode(writeRootRels()));
		
		zip.add("xl/_rels/workbook.xml.rels", xlsx_stream_writer_encoder.encode(writeWorkbookRels(sheetCount, hasSharedStrings)));
		
		zip.add("xl/styles.xml", xlsx_stream_writer_encoder.encode(this.serializer.styles.toXml()));
		
		
		
		zip.add("xl/theme/theme1.xml", xlsx_stream_writer_encoder.encode(writeThemeXml()));
		
		if (hasSharedStrings) {
			zip.add("xl/sharedStrings.xml", xlsx_stream_writer_encoder.encode(writeSharedStringsXml(this.serializer.sharedStrings)));
		}
		
		for (let s = 0; s < sheetCount; s++) {
			const fragments = this.sheetFragments[s];
			const worksheetParts = [];
			worksheetParts.push(...sheetPrelude);
			worksheetParts.push(xmlElement("sheetData", undefined, fragments.length > 0 ? fragments : ""));
			const worksheetXml = xmlDocument("worksheet", {
				xmlns: stream_writer_NS_SPREADSHEET,
				"xmlns:r": stream_writer_NS_R
			}, worksheetParts);
			zip.add(`xl/worksheets/sheet${s + 1}.xml`, xlsx_stream_writer_encoder.encode(worksheetXml));
		}
		
		zip.add("xl/workbook.xml", xlsx_stream_writer_encoder.encode(buildWorkbookXml(this.sheetName, sheetCount, this.dateSystem)));
		return zip.build();
	}
	
	toStream() {
		const finish = () => this.finish();
		return new ReadableStream({ async pull(controller) {
			
			
			controller.enqueue(await finish());
			controller.close();
		} });
	}
}


function writeXlsxStream(rows, options) {
	
	
	
	
	validateSheetName(options.name, 0);
	validateMaxRowsPerSheet(options.maxRowsPerSheet ?? XLSX_MAX_ROWS_PER_SHEET);
	return zipStream(xlsxStreamEntries(options, rows), { zip64: options.zip64 });
}

async function* xlsxStreamEntries(options, rows) {
	const dateSystem = options.dateSystem ?? "1900";
	const maxRowsPerSheet = options.maxRowsPerSheet ?? XLSX_MAX_ROWS_PER_SHEET;
	const repeatHeaders = options.repeatHeaders ?? true;
	const inlineStrings = options.inlineStrings ?? true;
	const compress = options.compress ?? true;
	const columns = options.columns;
	const serializer = new RowSerializer({
		columns,
		dateSystem,
		inlineStrings
	});
	const prelude = buildSheetPrelude(columns, options.freezePane).join("");
	const cursor = createRowCursor(rows);
	let headerRow = headerFromColumns(columns);
	let globalRowCount = 0;
	
	async function* sheetChunks(sheetIndex) {
		const chunker = new XmlChunker();
		const open = xmlDeclaration() + `<worksheet xmlns="${stream_writer_NS_SPREADSHEET}" xmlns:r="${stream_writer_NS_R}">` + prelude + "<sheetData>";
		const openChunk = chunker.push(open);
		if (openChunk) yield openChunk;
		let rowIndex = 0;
		
		
		if (headerRow && (sheetIndex === 0 || repeatHeaders)) {
			const xml = serializer.serializeRow(rowIndex, headerRow);
			rowIndex++;
			if (sheetIndex === 0) globalRowCount++;
			if (xml) {
				const chunk = chunker.push(xml);
				if (chunk) yield chunk;
			}
		}
		while (rowIndex < maxRowsPerSheet) {
			const row = await cursor.next();
			if (row === undefined) break;
			const values = Array.isArray(row) ? row : objectToValues(row, requireColumns(columns));
			
			if (globalRowCount === 0 && !headerRow) {
				headerRow = values.slice();
			}
			const xml = serializer.serializeRow(rowIndex, values);
			rowIndex++;
			globalRowCount++;
			if (xml) {
				const chunk = chunker.push(xml);
				if (chunk) yield chunk;
			}
		}
		const closeChunk = chunker.push("</sheetData></worksheet>");
		if (closeChunk) yield closeChunk;
		const tail = chunker.flush();
		if (tail) yield tail;
	}
	let sheetCount = 0;
	try {
		for (;;) {
			const sheetIndex = sheetCount++;
			yield {
				path: `xl/worksheets/sheet${sheetIndex + 1}.xml`,
				data: sheetChunks(sheetIndex),
				compress
			};
			
			
			
			if (await cursor.peek() === undefined) break;
		}
	} finally {
		await cursor.close();
	}
	const hasSharedStrings = serializer.sharedStrings.count() > 0;
	yield {
		path: "xl/styles.xml",
		data: xlsx_stream_writer_encoder.encode(serializer.styles.toXml()),
		compress
	};
	if (hasSharedStrings) {
		yield {
			path: "xl/sharedStrings.xml",
			data: xlsx_stream_writer_encoder.encode(writeSharedStringsXml(serializer.sharedStrings)),
			compress
		};
	}
	yield {
		path: "xl/theme/theme1.xml",
		data: xlsx_stream_writer_encoder.encode(writeThemeXml()),
		compress
	};
	yield {
		path: "xl/workbook.xml",
		data: xlsx_stream_writer_encoder.encode(buildWorkbookXml(options.name, sheetCount, dateSystem)),
		compress
	};
	yield {
		path: "xl/_rels/workbook.xml.rels",
		data: xlsx_stream_writer_encoder.encode(writeWorkbookRels(sheetCount, hasSharedStrings)),
		compress
	};
	yield {
		path: "_rels/.rels",
		data: xlsx_stream_writer_encoder.encode(writeRootRels()),
		compress
	};
	
	
	
	yield {
		path: "[Content_Types].xml",
		data: xlsx_stream_writer_encoder.encode(writeContentTypes({
			sheetCount,
			hasSharedStrings
		})),
		compress
	};
}


class XmlChunker {
	pending = [];
	size = 0;
	
	push(xml) {
		if (xml.length === 0) return undefined;
		this.pending.push(xml);
		this.size += xml.length;
		if (this.size < CHUNK_THRESHOLD) return undefined;
		return this.flush();
	}
	
	flush() {
		if (this.size === 0) return undefined;
		const text = this.pending.join("");
		this.pending = [];
		this.size = 0;
		return xlsx_stream_writer_encoder.encode(text);
	}
}
function createRowCursor(source) {
	const iterator = Symbol.asyncIterator in Object(source) ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
	let lookahead;
	let hasLookahead = false;
	let done = false;
	async function pull() {
		if (done) return undefined;
		const result = await iterator.next();
		if (result.done) {
			done = true;
			return undefined;
		}
		return result.value;
	}
	return {
		async peek() {
			if (!hasLookahead) {
				lookahead = await pull();
				hasLookahead = true;
			}
			return lookahead;
		},
		async next() {
			if (hasLookahead) {
				hasLookahead = false;
				const value = lookahead;
				lookahead = undefined;
				return value;
			}
			return pull();
		},
		async close() {
			if (done) return;
			done = true;
			await iterator.return?.();
		}
	};
}

function requireColumns(columns) {
	if (!columns) throw new Error("Object rows require columns with key accessors");
	return columns;
}
function objectToValues(item, columns) {
	return columns.map((col) => {
		if (col.key !== undefined) return item[col.key] ?? null;
		return null;
	});
}

function truncateSheetName(name) {
	return name.length > 31 ? name.slice(0, 31) : name;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx/auto-size.mjs



const DEFAULT_LINE_HEIGHT = 15;

const BASE_FONT_SIZE = 11;

const DEFAULT_COLUMN_WIDTH = 8.43;


function measureTextWidth(text) {
	let width = 0;
	for (const char of text) {
		const cp = char.codePointAt(0);
		if (cp !== undefined && auto_size_isCjk(cp)) {
			width += 2;
		} else {
			width += 1;
		}
	}
	return width;
}

function auto_size_isCjk(codePoint) {
	return codePoint >= 19968 && codePoint <= 40959 || codePoint >= 13312 && codePoint <= 19903 || codePoint >= 131072 && codePoint <= 173791 || codePoint >= 63744 && codePoint <= 64255 || codePoint >= 44032 && codePoint <= 55215 || codePoint >= 12448 && codePoint <= 12543 || codePoint >= 12352 && codePoint <= 12447 || codePoint >= 12288 && codePoint <= 12351 || codePoint >= 65280 && codePoint <= 65376 || codePoint >= 65504 && codePoint <= 65510;
}

function countWrappedLines(text, columnWidth) {
	if (text.length === 0) return 1;
	
	const paragraphs = text.split("\n");
	let totalLines = 0;
	for (const paragraph of paragraphs) {
		if (paragraph.length === 0) {
			totalLines += 1;
			continue;
		}
		const textWidth = measureTextWidth(paragraph);
		
		const wrappedLines = Math.ceil(textWidth / Math.max(columnWidth, 1));
		totalLines += Math.max(wrappedLines, 1);
	}
	return totalLines;
}

function calculateRowHeight(values, options) {
	const fontSize = options?.fontSize ?? BASE_FONT_SIZE;
	const wrapText = options?.wrapText ?? false;
	
	const lineHeight = fontSize / BASE_FONT_SIZE * DEFAULT_LINE_HEIGHT;
	let maxLines = 1;
	for (let i = 0; i < values.length; i++) {
		const value = values[i];
		if (value === null || value === undefined) continue;
		const text = String(value);
		if (text.length === 0) continue;
		if (wrapText) {
			const colWidth = options?.columnWidths?.[i] ?? DEFAULT_COLUMN_WIDTH;
			const lines = countWrappedLines(text, colWidth);
			if (lines > maxLines) maxLines = lines;
		} else {
			
			const newlineCount = text.split("\n").length;
			if (newlineCount > maxLines) maxLines = newlineCount;
		}
	}
	const height = maxLines * lineHeight;
	
	return Math.ceil(height * 4) / 4;
}

;// CONCATENATED MODULE: ./node_modules/hucre/dist/xlsx.mjs





















/***/ })

};
