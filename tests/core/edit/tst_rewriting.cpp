// What tools that write the whole block anew do to a card (huggingface_hub's metadata_update among them), and what one
// edit here leaves of it: everything, to the byte, but the value it is about.
#include "core/edit/yamledit.h"

#include <QTest>

#include <functional>

using namespace cardwright;
using namespace Qt::StringLiterals;

class RewritingTest : public QObject {
    Q_OBJECT

private slots:
    void leavesTheRest_data();
    void leavesTheRest();
    void leavesBrokenFencesAlone_data();
    void leavesBrokenFencesAlone();
};

namespace {

using Edit = std::function<Result<TextEdit>(const QString &, const FrontMatter &)>;

Edit set(const QString &path, const QString &value)
{
    return [=](const QString &card, const FrontMatter &metadata) {
        return setValue(1, card, metadata, FieldPath::parse(path).value(), FieldValue::fromYaml(value).value(),
            {u"language"_s, u"license"_s, u"library_name"_s, u"tags"_s});
    };
}

Edit add(const QString &path, const QString &value)
{
    return [=](const QString &card, const FrontMatter &metadata) {
        return addItem(1, card, metadata, FieldPath::parse(path).value(), FieldValue::fromYaml(value).value());
    };
}

Edit remove(const QString &path)
{
    return [=](const QString &card, const FrontMatter &metadata) {
        return removeValue(1, card, metadata, FieldPath::parse(path).value());
    };
}

} // namespace

void RewritingTest::leavesTheRest_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("after");
    const auto in = [](const char *name, const QString &before, const Edit &edit, const QString &after) {
        QTest::newRow(name) << before << edit << after;
    };
    in("comments and blank lines",
        u"---\n# who may use it\nlicense: mit  # asked legal\n\n# what it is\ntags:\n  # shown first\n  - bert\n---\nText\n"_s,
        set(u"license"_s, u"apache-2.0"_s),
        u"---\n# who may use it\nlicense: apache-2.0  # asked legal\n\n# what it is\ntags:\n  # shown first\n  - bert\n---\nText\n"_s);
    in("no stays no", u"---\nlanguage: no\nlicense: mit\n---\n"_s, set(u"license"_s, u"gpl-3.0"_s),
        u"---\nlanguage: no\nlicense: gpl-3.0\n---\n"_s);
    in("no among others", u"---\nlanguage:\n- no\n- en\n---\n"_s, add(u"language"_s, u"no"_s),
        u"---\nlanguage:\n- no\n- en\n- 'no'\n---\n"_s);
    in("no is written so that all read it", u"---\nlicense: mit\n---\n"_s, set(u"language"_s, u"no"_s),
        u"---\nlanguage: 'no'\nlicense: mit\n---\n"_s);
    in("12.50 keeps its zero",
        u"---\nco2_eq_emissions: 12.50\nversion: 1.10\nseed: 0123\nstarted: 12:30\nlicense: mit\n---\n"_s,
        set(u"license"_s, u"gpl-3.0"_s),
        u"---\nco2_eq_emissions: 12.50\nversion: 1.10\nseed: 0123\nstarted: 12:30\nlicense: gpl-3.0\n---\n"_s);
    in("12.50 as typed", u"---\nco2_eq_emissions: 12\n---\n"_s, set(u"co2_eq_emissions"_s, u"12.50"_s),
        u"---\nco2_eq_emissions: 12.50\n---\n"_s);
    in("empty keys stay", u"---\nthumbnail:\ndatasets: null\nlicense: mit\nwidget: ~\n---\n"_s, set(u"license"_s, u"gpl-3.0"_s),
        u"---\nthumbnail:\ndatasets: null\nlicense: gpl-3.0\nwidget: ~\n---\n"_s);
    in("an empty key is filled where it stands", u"---\nthumbnail: # to do\nlicense: mit\n---\n"_s,
        set(u"thumbnail"_s, u"https://x.org/a.png"_s), u"---\nthumbnail: https://x.org/a.png # to do\nlicense: mit\n---\n"_s);
    in("duplicate tags stay", u"---\ntags:\n- bert\n- nlp\n- bert\n---\n"_s, add(u"tags"_s, u"new"_s),
        u"---\ntags:\n- bert\n- nlp\n- bert\n- new\n---\n"_s);
    in("one of two duplicate tags goes", u"---\ntags:\n- bert\n- nlp\n- bert # again\n---\n"_s, remove(u"tags[2]"_s),
        u"---\ntags:\n- bert\n- nlp\n---\n"_s);
    in("flow lists stay so", u"---\ntags: [ bert, \"nlp\" ]   # two\ndatasets: [squad]\n---\n"_s, add(u"tags"_s, u"qa"_s),
        u"---\ntags: [ bert, \"nlp\", qa ]   # two\ndatasets: [squad]\n---\n"_s);
    in("quotes, indentation and long lines stay",
        u"---\nlicense: 'mit'\ntags:\n    - \"a\"\n    - 'b'\ndescription: "_s + u"long text "_s.repeated(20) + u"end\nnote: |\n  one\n  two\n---\n"_s,
        set(u"license"_s, u"gpl-3.0"_s),
        u"---\nlicense: 'gpl-3.0'\ntags:\n    - \"a\"\n    - 'b'\ndescription: "_s + u"long text "_s.repeated(20)
            + u"end\nnote: |\n  one\n  two\n---\n"_s);
    in("odd fences: blank lines before, blanks behind", u"\n \n---\nlicense: mit\n---  \t\nText"_s, set(u"license"_s, u"gpl-3.0"_s),
        u"\n \n---\nlicense: gpl-3.0\n---  \t\nText"_s);
    in("odd fences: a byte order mark", u"\ufeff---\nlicense: mit\n---\nText"_s, set(u"license"_s, u"gpl-3.0"_s),
        u"\ufeff---\nlicense: gpl-3.0\n---\nText"_s);
    in("odd fences: nothing between", u"---\n---\nText\n"_s, set(u"license"_s, u"mit"_s), u"---\nlicense: mit\n---\nText\n"_s);
    in("odd fences: no text behind", u"---\nlicense: mit\n---"_s, set(u"license"_s, u"gpl-3.0"_s), u"---\nlicense: gpl-3.0\n---"_s);
    in("line ends", u"---\r\nlicense: mit\r\n---\r\nText\r\nmore\n"_s, set(u"tags"_s, u"[a]"_s),
        u"---\r\nlicense: mit\r\ntags:\r\n- a\r\n---\r\nText\r\nmore\n"_s);
    in("two licences", u"---\nlicense:\n- mit # code\n- cc-by-4.0 # weights\n---\n"_s, set(u"license[1]"_s, u"cc-by-sa-4.0"_s),
        u"---\nlicense:\n- mit # code\n- cc-by-sa-4.0 # weights\n---\n"_s);
    in("two licences of one", u"---\nlicense: mit # code\n---\n"_s, add(u"license"_s, u"cc-by-4.0"_s),
        u"---\nlicense: # code\n- mit\n- cc-by-4.0\n---\n"_s);
    const QString models =
        u"---\nmodel-index:\n- name: second\n  results:\n  - task: {type: qa, extra: 1}\n    dataset: {type: squad, name: SQuAD}\n"
        "    metrics: [{value: 0.90, type: f1, note: kept}]\n  - metrics:\n    - type: em\n      value: 80.50\n    task:\n      type: qa\n"
        "    dataset: {type: squad, name: SQuAD}\n- name: first\n  results: []\nlicense: mit\n---\n"_s;
    in("order of a model-index, two models, equal groups", models, set(u"model-index[0].results[1].metrics[0].value"_s, u"81.00"_s),
        QString(models).replace(u"80.50"_s, u"81.00"_s));
    in("a metric more", models, add(u"model-index[0].results[0].metrics"_s, u"{type: em, value: 80.0}"_s),
        QString(models).replace(u"note: kept}]"_s, u"note: kept}, {type: em, value: 80.0}]"_s));
    in("unknown keys", u"---\nmodel_name: x\nquantized_by: me\nmy key: {a: [1, {b: ~}]}\nlicense: mit\n---\n"_s,
        set(u"license"_s, u"gpl-3.0"_s), u"---\nmodel_name: x\nquantized_by: me\nmy key: {a: [1, {b: ~}]}\nlicense: gpl-3.0\n---\n"_s);
    in("unknown keys of a result", models, remove(u"model-index[0].results[0].task.type"_s),
        QString(models).replace(u"{type: qa, extra: 1}"_s, u"{extra: 1}"_s));
    in("order of keys", u"---\ntags:\n- a\nlicense: mit\n---\n"_s, set(u"library_name"_s, u"keras"_s),
        u"---\ntags:\n- a\nlicense: mit\nlibrary_name: keras\n---\n"_s);
    in("anchors elsewhere", u"---\na: &x [b]\nc: *x\nlicense: mit\n---\n"_s, set(u"license"_s, u"gpl-3.0"_s),
        u"---\na: &x [b]\nc: *x\nlicense: gpl-3.0\n---\n"_s);
    in("no block", u"# Title\n"_s, set(u"license"_s, u"mit"_s), u"---\nlicense: mit\n---\n\n# Title\n"_s);
}

void RewritingTest::leavesTheRest()
{
    QFETCH(QString, before);
    QFETCH(Edit, edit);
    const Result<TextEdit> result = edit(before, FrontMatter::parse(before));
    QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().detail));
    QTEST(result->applied(before), "after");
}

void RewritingTest::leavesBrokenFencesAlone_data()
{
    QTest::addColumn<QString>("card");
    QTest::newRow("no closing fence") << u"---\nlicense: mit\n\n# Title\n"_s;
    QTest::newRow("ragged opening fence") << u"----\nlicense: mit\n---\n# Title\n"_s;
    QTest::newRow("ragged closing fence") << u"---\nlicense: mit\n----\n# Title\n"_s;
}

/// A second block in front of the first would hide it; a problem offers to mend the fence.
void RewritingTest::leavesBrokenFencesAlone()
{
    QFETCH(QString, card);
    const FrontMatter metadata = FrontMatter::parse(card);
    const Result<TextEdit> edit = set(u"license"_s, u"gpl-3.0"_s)(card, metadata);
    QVERIFY(!edit.ok());
    QCOMPARE(edit.error().detail, u"unreadable"_s);
    QVERIFY(!metadata.problems().value(0).fixes.isEmpty());
}

QTEST_APPLESS_MAIN(RewritingTest)
#include "tst_rewriting.moc"
