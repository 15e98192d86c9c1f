// Writes the vocabularies anew. Run in this folder, after `npm ci`:
//
//     node refresh.mjs FOLDER
//
// FOLDER holds licenses.json, metrics.json and datasets.json: facts read off the hub's documentation, the names of the
// folders of huggingface/evaluate and huggingface/datasets, and counts over real cards. For newer tasks, libraries or
// languages change the versions in package.json first. Each file written but widgets.json is
// {source, licence, date, replacements, columns, terms}. A term is one string, its columns parted by `|`: thousands of
// small arrays would take the reader three times as long. Trailing empty columns are left out, and a name equal to the id
// is empty. Replacements tell what to write for an id, in lower case, that the hub had once or
// never.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES_ISO_639_1, LANGUAGES_ISO_639_3 } from "@huggingface/languages";
import {
    ALL_DISPLAY_MODEL_LIBRARY_KEYS, MAPPING_DEFAULT_WIDGET, MODALITY_LABELS, MODEL_LIBRARIES_UI_ELEMENTS, PIPELINE_DATA,
} from "@huggingface/tasks";

const folder = process.argv[2];
if (!folder) {
    console.error("usage: node refresh.mjs FOLDER-WITH-LICENSES-METRICS-AND-DATASETS");
    process.exit(2);
}
const facts = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));

/** The day a package we depend on was published, as YYYY-MM-DD. */
function publishedOn(name) {
    const version = JSON.parse(readFileSync("package.json", "utf8")).dependencies[name];
    const times = JSON.parse(execFileSync("npm", ["view", name, "time", "--json"], { encoding: "utf8" }));
    return { source: `npm ${name} ${version}`, licence: "MIT", date: times[version].slice(0, 10) };
}

/** The newest full date that the texts name. */
const newestDate = (texts) => texts.join(" ").match(/\d{4}-\d{2}-\d{2}/g).sort().at(-1);

function write(name, { source, licence, date }, terms, replacements) {
    const rows = terms.map(({ id, name: label = "", group = "", common = false }) => {
        const columns = [id, label === id ? "" : label, group, common ? "common" : ""];
        if (columns.some((column) => column.includes("|"))) throw new Error(`${name}: ${id} holds a |`);
        return JSON.stringify(columns.join("|").replace(/\|+$/, ""));
    });
    const repeated = terms.map((term) => term.id).filter((id, at, ids) => ids.indexOf(id) !== at);
    if (repeated.length > 0) throw new Error(`${name}: repeated ${repeated}`);
    for (const id of Object.values(replacements ?? {})) {
        if (!terms.some((term) => term.id === id)) throw new Error(`${name}: no ${id} to replace anything`);
    }
    const head = JSON.stringify({ source, licence, date, replacements, columns: ["id", "name", "group", "common"] });
    writeFileSync(`${name}.json`, `${head.slice(0, -1)},"terms":[\n${rows.join(",\n")}\n]}\n`);
    console.log(`${name}.json: ${rows.length} terms, ${date}`);
}

// The order is the hub's, of decreasing specificity; whoever computes a model's task relies on it.
write("tasks", publishedOn("@huggingface/tasks"),
    Object.entries(PIPELINE_DATA).map(([id, task]) => ({
        id, name: task.name, group: MODALITY_LABELS[task.modality], common: !task.hideInModels,
    })),
    // Of huggingface.js' history: tasks dropped or renamed from 2021 to 2025-07.
    { conversational: "text-generation", "text2text-generation": "text-generation",
      "structured-data-classification": "tabular-classification" });

write("libraries", publishedOn("@huggingface/tasks"),
    Object.entries(MODEL_LIBRARIES_UI_ELEMENTS).map(([id, library]) => ({
        id, name: library.prettyLabel, common: ALL_DISPLAY_MODEL_LIBRARY_KEYS.includes(id),
    })));

// ISO 639-2 codes that neither of the package's lists has: the bibliographic ones and those of language families.
// Source: the Library of Congress, https://www.loc.gov/standards/iso639-2/php/code_list.php
const iso639part2 = {
    alb: "Albanian", arm: "Armenian", baq: "Basque", bur: "Burmese", chi: "Chinese", cze: "Czech", dut: "Dutch",
    fre: "French", geo: "Georgian", ger: "German", gre: "Greek", ice: "Icelandic", mac: "Macedonian", mao: "Māori",
    may: "Malay", per: "Persian", rum: "Romanian", slo: "Slovak", tib: "Tibetan", wel: "Welsh",
    afa: "Afro-Asiatic languages", alg: "Algonquian languages", apa: "Apache languages", art: "Artificial languages",
    ath: "Athapascan languages", aus: "Australian languages", bad: "Banda languages", bai: "Bamileke languages",
    bat: "Baltic languages", ber: "Berber languages", bih: "Bihari languages", bnt: "Bantu languages",
    btk: "Batak languages", cai: "Central American Indian languages", cau: "Caucasian languages",
    cel: "Celtic languages", cmc: "Chamic languages", cpe: "English-based creoles and pidgins",
    cpf: "French-based creoles and pidgins", cpp: "Portuguese-based creoles and pidgins", crp: "Creoles and pidgins",
    cus: "Cushitic languages", day: "Land Dayak languages", dra: "Dravidian languages", fiu: "Finno-Ugrian languages",
    gem: "Germanic languages", him: "Himachali languages", ijo: "Ijo languages", inc: "Indic languages",
    ine: "Indo-European languages", ira: "Iranian languages", iro: "Iroquoian languages", kar: "Karen languages",
    khi: "Khoisan languages", kro: "Kru languages", map: "Austronesian languages", mkh: "Mon-Khmer languages",
    mno: "Manobo languages", mun: "Munda languages", myn: "Mayan languages", nah: "Nahuatl languages",
    nai: "North American Indian languages", nic: "Niger-Kordofanian languages", nub: "Nubian languages",
    oto: "Otomian languages", paa: "Papuan languages", phi: "Philippine languages", pra: "Prakrit languages",
    roa: "Romance languages", sai: "South American Indian languages", sal: "Salishan languages",
    sem: "Semitic languages", sgn: "Sign languages", sio: "Siouan languages", sit: "Sino-Tibetan languages",
    sla: "Slavic languages", smi: "Sami languages", son: "Songhai languages", ssa: "Nilo-Saharan languages",
    tai: "Tai languages", tup: "Tupi languages", tut: "Altaic languages", wak: "Wakashan languages",
    wen: "Sorbian languages", ypk: "Yupik languages", znd: "Zande languages",
};
const packaged = publishedOn("@huggingface/languages");
write("languages", { ...packaged, source: `${packaged.source}; ISO 639-2 (Library of Congress)` }, [
    { id: "multilingual", name: "Multilingual", common: true },
    { id: "code", name: "Programming languages", common: true },
    ...Object.values(LANGUAGES_ISO_639_1).map(({ code, name, nativeName }) => ({
        id: code, name, group: nativeName, common: true,
    })),
    ...Object.values(LANGUAGES_ISO_639_3).map(({ code, name }) => ({ id: code, name })),
    ...Object.entries(iso639part2).filter(([code]) => !LANGUAGES_ISO_639_3[code]).map(([id, name]) => ({ id, name })),
],
// Codes that ISO 639 withdrew, and what cards say in place of a code: a country, a script, a programming language.
{ in: "id", iw: "he", ji: "yi", jw: "jv", mo: "ro", sh: "hbs",
  cn: "zh", cz: "cs", dk: "da", gr: "el", jp: "ja", kr: "ko", kz: "kk", ua: "uk", vn: "vi", zhs: "zh", zht: "zh",
  "c++": "code", java: "code", javascript: "code", python: "code" });

// The licences most models name, and `other`, which leads to license_name and license_link.
const commonLicenses = [
    "apache-2.0", "mit", "openrail", "creativeml-openrail-m", "cc-by-4.0", "cc-by-sa-4.0", "cc-by-nc-4.0",
    "cc-by-nc-sa-4.0", "cc0-1.0", "gpl-3.0", "agpl-3.0", "bsd-3-clause", "llama2", "llama3", "llama3.1", "llama3.2",
    "llama3.3", "gemma", "unknown", "other",
];
const licenseFacts = facts("licenses.json");
write("licenses",
    { source: licenseFacts.source.split(";")[0], licence: "a list of facts", date: newestDate([licenseFacts.source]) },
    licenseFacts.licenses.map(({ id, name }) => ({ id, name, common: commonLicenses.includes(id) })));

const metricFacts = facts("metrics.json");
write("metrics",
    { source: "folder names of huggingface/evaluate and huggingface/datasets", licence: "Apache-2.0",
      date: newestDate(Object.values(metricFacts.sources)) },
    metricFacts.metrics.map(({ id, cards_2022 }) => ({ id, common: cards_2022 >= 20 })));

const datasetFacts = facts("datasets.json");
write("datasets",
    { source: "folder names of huggingface/datasets and ids that models of the hub name", licence: "Apache-2.0",
      date: newestDate(Object.values(datasetFacts.sources)) },
    // a name without an owner exists only where the hub made it itself
    datasetFacts.datasets
        .filter(({ id, canonical_2021, canonical_2022 }) => id.includes("/") || canonical_2021 || canonical_2022)
        .map(({ id, tag_count_2022 }) => ({ id, common: tag_count_2022 >= 20 })));

// The examples a page's widget has where the card gives none, by language and task, each in the form of the card's
// `widget` field; `<mask>` stands for the model's mask token. `maskTokens`: the token by model type, of the tokenizers of
// transformers; those of other types say it in their tokenizer_config.json.
const widgets = {
    ...publishedOn("@huggingface/tasks"),
    maskTokens: {
        "[MASK]": ["albert", "bert", "big_bird", "convbert", "deberta", "deberta-v2", "distilbert", "electra", "ernie",
                   "funnel", "lxmert", "megatron-bert", "mobilebert", "modernbert", "mra", "nezha",
                   "nystromformer", "perceiver", "qdqbert", "realm", "rembert", "roformer", "squeezebert", "tapas",
                   "yoso"],
        "<mask>": ["bart", "camembert", "data2vec-text", "esm", "ibert", "led",
                   "longformer", "luke", "mbart", "mpnet", "mvp", "roberta", "roberta-prelayernorm", "xlm-roberta",
                   "xlm-roberta-xl", "xlnet", "xmod"],
        "<special1>": ["flaubert", "xlm"],
    },
    examples: Object.fromEntries([...MAPPING_DEFAULT_WIDGET].map(([language, tasks]) => [language,
        Object.fromEntries([...tasks].map(([task, examples]) => [task,
            examples.map((example) => typeof example === "string" ? { text: example } : example)]))])),
};
writeFileSync("widgets.json", `${JSON.stringify(widgets, null, 1)}\n`);
console.log(`widgets.json: ${Object.keys(widgets.examples).length} languages, ${widgets.date}`);
