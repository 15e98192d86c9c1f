#include "app/cli/commands.h"

#include "app/cli/tagreports.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

/// The words of the table.
class Table {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    static QList<Command> commands();

private:
    static Command check();
    static Command get();
    static Command set();
    static Command add();
    static Command unset();
    static Command tags();
    static Command render();
    static Command diff();
    static Command merge();
    static Command publish();
    static Command help();

    static QString card() { return tr("FILE is a card, or a model folder with a README.md in it."); }
    static QString paths()
    {
        return tr("PATH names a place in the metadata: “license”, “model-index[0].results[2].name”. A key with a dot, a "
                  "bracket, a quote, a blank or “=” in it stands in brackets and quotes: extra_gated_fields[\"I agree.\"]. "
                  "Places in lists count from 0.");
    }
    static QString values()
    {
        return tr("VALUE is YAML: a text, a number, true, [a, list], {a: mapping}. What YAML 1.1 and 1.2 read differently "
                  "(no, on, 1_000) means the text as typed and is written in quotes. The first “=” outside brackets and "
                  "quotes ends PATH.");
    }
    static QString edits()
    {
        return tr("Only the bytes of what changes are changed; every edit is proved by reading the card again in two "
                  "ways, and declined where that fails. Several are made in the order given, each on what the one before has "
                  "left, all of them or none.");
    }
    static QString declined() { return tr("An edit was declined; the card is as it was."); }
    static CommandOption dryRun()
    {
        return {u"dry-run"_s, tr("Write nothing; print the change as a unified diff, which “patch” applies.")};
    }
};

Command Table::check()
{
    Command command;
    command.name = u"check"_s;
    command.arguments = u"PATH..."_s;
    command.leastArguments = 1;
    command.summary = tr("Print the problems of each card.");
    command.paragraphs = {
        tr("PATH is a card, or a folder, which is searched for model folders: each README.md in it or below it is a card. "
           "Hidden folders, node_modules and linked folders are left out. A folder without any card is an error."),
        tr("A problem “rejects” when the hub refuses the commit, is “lost” when the hub ignores or misreads what stands "
           "there, and is “advice” otherwise; these words are never translated. A rule is silenced for a card by a "
           "comment in its metadata: “# cardwright: silence RULE-ID, RULE-ID”."),
        tr("Lines and columns count from 1. Columns count Unicode characters (code points), in SARIF UTF-16 units, as its "
           "columnKind says; an end column is that of the first character behind."),
        tr("The formats json, sarif and github are in English in every language. The format json is one object:"),
        u"  {\"version\": 1,\n"
        "   \"cards\": [{\"path\",\n"
        "     \"verdict\": {\"block\": BOOL, \"parses\": BOOL,\n"
        "       \"passes\": \"yes\"|\"probably not\"|\"no\"},\n"
        "     \"problems\": [{\"rule\", \"severity\", \"message\", \"why\", \"link\", \"field\",\n"
        "       \"line\", \"column\", \"endLine\", \"endColumn\",\n"
        "       \"fixes\": [{\"id\", \"words\", \"safe\"}]}],\n"
        "     \"silenced\": COUNT,\n"
        "     \"fixed\": [{\"rule\", \"id\", \"words\", \"line\", \"column\"}]}],\n"
        "   \"failures\": [{\"path\", \"message\"}]}"_s,
    };
    command.options = {
        {u"format"_s, tr("How to print them; “text” unless given."), {u"text"_s, u"json"_s, u"sarif"_s, u"github"_s}},
        {u"severity"_s,
            tr("The least grave severity that is printed and that makes the exit code 1. Unless given, all are printed "
               "and only “rejects” makes it 1."),
            {u"rejects"_s, u"lost"_s, u"advice"_s}},
        {u"fix"_s, tr("First mend in the file what leaves no doubt (a misspelt key, a letter's case, missing quotes, a "
                      "doubled item, a ragged fence, a byte order mark), until nothing of that kind is left, and say what "
                      "was mended. Nothing is mended that would make another problem or lose a comment or another value.")},
    };
    command.answerIsNo = tr("A card has a problem of the severity that counts.");
    command.examples = {
        {u"check ."_s, tr("Check every card below this folder.")},
        {u"check --format github --severity lost models"_s, tr("Annotate a pull request, and fail it for what would be lost.")},
        {u"check --fix README.md"_s, tr("Mend what can be mended safely, and print what is left.")},
    };
    command.run = &checkCards;
    return command;
}

Command Table::get()
{
    Command command;
    command.name = u"get"_s;
    command.arguments = u"FILE [PATH]"_s;
    command.leastArguments = 1;
    command.mostArguments = 2;
    command.summary = tr("Print the metadata, or the value at PATH, as JSON.");
    command.paragraphs = {card(), paths(), tr("Values are those that YAML 1.2 reads, as the hub does.")};
    command.answerIsNo = tr("There is no such value, or the metadata cannot be read.");
    command.examples = {
        {u"get README.md license"_s, tr("Print the licence, in quotes as JSON has them.")},
        {u"get README.md \"model-index[0].results\""_s, tr("Print the first model's results.")},
    };
    command.run = &getValue;
    return command;
}

Command Table::set()
{
    Command command;
    command.name = u"set"_s;
    command.arguments = u"FILE PATH=VALUE..."_s;
    command.leastArguments = 2;
    command.summary = tr("Set values of the metadata.");
    command.paragraphs = {card() + u' ' + tr("A card without metadata gets a block of it."), paths(), values(), edits()};
    command.options = {dryRun()};
    command.answerIsNo = declined();
    command.examples = {
        {u"set README.md license=mit \"language=[en, no]\""_s, tr("Set the licence and both languages.")},
        {u"set --dry-run . 'extra_gated_fields[\"I agree.\"]=checkbox'"_s, tr("Show how a gate's field would be written.")},
    };
    command.run = &setValues;
    return command;
}

Command Table::add()
{
    Command command;
    command.name = u"add"_s;
    command.arguments = u"FILE PATH=VALUE..."_s;
    command.leastArguments = 2;
    command.summary = tr("Add items to lists of the metadata.");
    command.paragraphs = {card(),
        tr("VALUE becomes the last item of the list at PATH, unless the list has it already. A single value there becomes "
           "the list's first item; where nothing stands, a list of one is made."),
        paths(), values(), edits()};
    command.options = {dryRun()};
    command.answerIsNo = declined();
    command.examples = {{u"add README.md tags=lora datasets=rajpurkar/squad"_s, tr("Add a tag and a dataset.")}};
    command.run = &addItems;
    return command;
}

Command Table::unset()
{
    Command command;
    command.name = u"unset"_s;
    command.arguments = u"FILE PATH..."_s;
    command.leastArguments = 2;
    command.summary = tr("Remove entries of the metadata, with the comments that clearly belong to them.");
    command.paragraphs = {card(), paths(), edits(), tr("What is not there is as good as removed.")};
    command.options = {dryRun()};
    command.answerIsNo = declined();
    command.examples = {{u"unset README.md thumbnail \"tags[2]\""_s, tr("Remove the picture's address and the third tag.")}};
    command.run = &unsetValues;
    return command;
}

Command Table::tags()
{
    Command command;
    command.name = u"tags"_s;
    command.arguments = u"[PATH]"_s;
    command.mostArguments = 1;
    command.summary = tr("Print the tags that the hub computes for a model, each with its causes.");
    command.paragraphs = {
        tr("PATH is a card or a model folder. A tag is there as long as one of its causes is: a file, a place in a file, "
           "or, without a file, the repository's own name. Of each tag is told whether the page shows it; then come the "
           "task, the library, and what the hub sets by itself, as far as a small sample tells."),
        tr("The format json is in English in every language; members are only added. It is one object:"),
        u"  {\"tags\": [{\"tag\", \"shown\": BOOL,\n"
        "     \"causes\": [{\"rule\", \"file\", \"line\": NUMBER|null, \"key\": TEXT|null}]}],\n"
        "   \"pipeline_tag\": TEXT|null, \"library_name\": TEXT|null,\n"
        "   \"task_causes\": [CAUSE], \"library_causes\": [CAUSE],\n"
        "   \"set_by_hub\": [TAG], \"profile\"}"_s,
        tr("With --case, FILE holds a JSON object a line, each a model as the hub's interface tells it: “id”, “siblings” "
           "(the paths of its files), “config”, “cardData”, “body_arxiv_refs” (the mentions of papers in the card), all "
           "optional. An answer a line is printed; what is no object gets {\"error\"}. Causes in the card name their path in "
           "cardData, or body_arxiv_refs[0]. A model is taken for old when --created says so, when its “created” or "
           "“createdAt” does, or when its “transformersInfo” is not null."),
    };
    command.options = {
        {u"profile"_s, tr("By the rules of which time; “today” unless given."), profileNames()},
        {u"created"_s,
            tr("The day the repository was made; unless given, it is a new one. Since August 2024 the hub takes no library "
               "from config.json."),
            {}, u"YYYY-MM-DD"_s},
        {u"format"_s, tr("How to print them; “text” unless given."), {u"text"_s, u"json"_s}},
        {u"case"_s, tr("Answer for each line of FILE in place of PATH; “-” is standard input."), {}, u"FILE"_s},
    };
    command.answerIsNo = tr("A line of FILE is no JSON object.");
    command.examples = {
        {u"tags --created 2022-03-02 ."_s, tr("Print the tags of the model in this folder, made before August 2024.")},
        {u"tags --profile 2022 --case models.jsonl"_s, tr("Print what the hub of 2022 would have said of many models.")},
    };
    command.objection = &objectionToTags;
    command.run = &printTags;
    return command;
}

Command Table::render()
{
    Command command;
    command.name = u"render"_s;
    command.arguments = u"FILE"_s;
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.summary = tr("Print the card's text as the safe HTML that the page shows, or the whole page.");
    command.paragraphs = {
        card(),
        tr("Unless --page is given, it is a fragment: the text alone, for a page of your own. What could harm readers is left "
           "out of it as in the window. Formulas stay as they are written, each in an element of the class cw-math whose "
           "data-display is 1 for one on a line of its own, else 0. Targets of links and pictures are relative to the model folder. Where the card has a style of its own, it "
           "comes first, and the text stands in elements of the classes it is for."),
        tr("A page is one file that a browser shows as the window does, without a network: tags, notices, the boxes beside the "
           "text, formulas typeset. Pictures, videos and sounds of the model folder are in it, up to 8 MB each and 64 MB "
           "together; what lies elsewhere is left out, with a note in its place. No script of the card can run in it."),
    };
    command.options = {
        {u"fragment"_s, tr("Make a fragment, as when nothing is said.")},
        {u"page"_s, tr("Make a whole page.")},
        {u"theme"_s, tr("The theme of the page; “light” unless given."), {u"light"_s, u"dark"_s}},
        {u"output"_s, tr("Write it to FILE, which is replaced only when all is written; “-” is standard output."), {}, u"FILE"_s,
            u"o"_s},
    };
    command.examples = {
        {u"render README.md > text.html"_s, tr("Make the HTML of the text.")},
        {u"render --page --theme dark -o page.html ."_s, tr("Make the page of the model in this folder.")},
    };
    command.objection = &objectionToRender;
    command.run = &printPage;
    return command;
}

Command Table::diff()
{
    Command command;
    command.name = u"diff"_s;
    command.arguments = u"A B"_s;
    command.leastArguments = 2;
    command.mostArguments = 2;
    command.summary = tr("Print how card B differs from card A.");
    command.paragraphs = {
        tr("A and B are cards, or model folders with a README.md in them. Unless --semantic is given, the lines that differ "
           "are printed as a unified diff, which “patch” applies."),
        tr("What a change means is told in words, one a line: values and items of the metadata, evaluation results, tags, "
           "task and library as the hub computes them from each card with the files of its own folder, access, and sections "
           "of the text. Where only looks differ (comments, quotes, the order of keys) nothing is printed."),
    };
    command.options = {{u"semantic"_s, tr("Tell what the change means.")}};
    command.answerIsNo = tr("The cards differ, or, with --semantic, mean something else.");
    command.examples = {
        {u"diff old/README.md README.md"_s, tr("Print the lines that differ.")},
        {u"diff --semantic old new"_s, tr("Tell what differs between the models of two folders.")},
    };
    command.run = &printDifference;
    return command;
}

Command Table::merge()
{
    Command command;
    command.name = u"merge"_s;
    command.arguments = u"BASE MINE THEIRS"_s;
    command.leastArguments = 3;
    command.mostArguments = 3;
    command.summary = tr("Merge two versions of a card by meaning.");
    command.paragraphs = {
        tr("BASE is the version that MINE and THEIRS were made from; an empty file where there is none. Metadata is merged "
           "field by field, lists whose order means nothing as sets, evaluation results by what they measure; the text by "
           "section and line. What THEIRS changed is written into the bytes of MINE, whose line ends, comments and order stay."),
        tr("What both changed differently is left between lines of <, = and >, as git leaves it."),
        tr("As a merge driver of git, which may replace MINE by the result:"),
        u"  git config merge.cardwright.driver \"cardwright-cli merge -o %A -- %O %A %B\"\n"
        "  echo 'README.md merge=cardwright' >> .gitattributes"_s,
    };
    command.options = {
        {u"output"_s, tr("Write it to FILE, which is replaced only when all is written; “-” is standard output."), {}, u"FILE"_s,
            u"o"_s},
    };
    command.answerIsNo = tr("Both changed the same; the lines to choose from were written.");
    command.noResult = tr("There is no result and nothing was written: a file could not be read, is no text in UTF-8 or could not "
                          "be written, or the command line is wrong. Up to 128 git would take it for conflicts.");
    command.examples = {{u"merge -o README.md base.md README.md theirs.md"_s, tr("Merge their version into this one.")}};
    command.objection = &objectionToMerge;
    command.run = &mergeVersions;
    return command;
}

Command Table::publish()
{
    Command command;
    command.name = u"publish"_s;
    command.arguments = u"FILE"_s;
    command.leastArguments = 1;
    command.mostArguments = 1;
    command.summary = tr("Publish the card to a hub, a git remote or a folder.");
    command.paragraphs = {
        card(),
        tr("PLACE is “hub:OWNER/NAME”, “git:REMOTE” (a remote of the clone that the card lies in, or an address), or a folder "
           "of this machine, which becomes a bare Git repository on first use. The card alone is sent."),
        tr("Nothing is overwritten: where the card there is neither this one nor the one it was made from, nothing is sent and "
           "the exit code is 3. The one it was made from is known after it was published or opened from there, and in a clone; "
           "else say its commit with --base. “merge” brings two changes together."),
        tr("A hub's access token is that of HF_TOKEN, HUGGING_FACE_HUB_TOKEN, or the token file of the hub's tools; with "
           "--token-stdin it is read from standard input. It is never an argument. Plain http is for this machine alone."),
        tr("What git would run from the clone (hooks, filters) is named, and run only with --allow-programs."),
    };
    command.options = {
        {u"to"_s, tr("Where it goes."), {}, u"PLACE"_s},
        {u"endpoint"_s, tr("The hub's address; unless given, HF_ENDPOINT or https://huggingface.co."), {}, u"URL"_s},
        {u"create"_s, tr("Create the hub's repository if it is not there; it is private unless --public is given.")},
        {u"public"_s, tr("A repository that is created can be seen by everybody.")},
        {u"branch"_s, tr("The branch, made where there is none of that name; unless given, the repository's own."), {}, u"BRANCH"_s},
        {u"create-pr"_s, tr("Open a pull request in place of a commit.")},
        {u"message"_s, tr("The title of the commit or pull request; unless given, one that tells what changed."), {}, u"TEXT"_s, u"m"_s},
        {u"base"_s, tr("The commit that has the card which this one was made from."), {}, u"COMMIT"_s},
        {u"token-stdin"_s, tr("Read the access token from standard input.")},
        {u"allow-programs"_s, tr("Let git run the programs of the clone that are named.")},
        {u"dry-run"_s, tr("Send nothing; print what would change there as a unified diff.")},
    };
    command.answerIsNo = tr("The hub would refuse the card, or the hub's own check does; what it objects to is printed.");
    command.examples = {
        {u"publish . --to hub:ada/tiny --message \"Add a licence\""_s, tr("Commit the card of this folder.")},
        {u"publish . --to hub:ada/tiny --create-pr --dry-run"_s, tr("Show what a pull request would change.")},
        {u"publish README.md --to ~/hub/tiny.git"_s, tr("Publish to a folder, without account or network.")},
    };
    command.objection = &objectionToPublish;
    command.run = &publishCard;
    return command;
}

Command Table::help()
{
    Command command;
    command.name = u"help"_s;
    command.arguments = u"[COMMAND]"_s;
    command.mostArguments = 1;
    command.summary = tr("Print the help of the program or of a command.");
    command.options = {{u"man"_s, tr("Print the man page, which tells all, as roff.")}};
    command.examples = {{u"help set"_s, tr("Tell all of “set”.")}};
    command.run = &printHelp;
    return command;
}

QList<Command> Table::commands()
{
    return {check(), get(), set(), add(), unset(), tags(), render(), diff(), merge(), publish(), help()};
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = Table::commands();
    return all;
}

const Command *findCommand(const QString &name)
{
    const QList<Command> &all = commands();
    const auto found = std::ranges::find(all, name, &Command::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace cardwright
