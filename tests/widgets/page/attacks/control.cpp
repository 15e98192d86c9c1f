#include "tests/widgets/page/attacks/control.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int together = 8; ///< attacks at a time
/// Milliseconds for an attack to do its harm, in one round after the other: who did none meets a new page in the next.
constexpr int patience[] = {3'000, 10'000, 10'000};

void writeText(const QString &path, const QString &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

QString javaScriptString(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2)).replace(u"</"_s, u"<\\/"_s);
}

/// The page's own controls, as trusting as they can be, and what plays the reader.
const QString frame = uR"(<!doctype html><meta charset=utf-8><title>control</title>
%4
<script>
  addEventListener("click", event => {
    const control = event.target.closest?.("[data-tag], [data-goto], .cw-copy");
    if (control?.dataset.tag) console.log(control.dataset.tag);
    if (control?.dataset.goto) console.log("hit-" + control.dataset.goto.slice(-3));
    if (control?.matches(".cw-copy")) console.log(control.previousElementSibling.textContent);
  });
  const probe = %1;
  setInterval(() => probe(%5, %5).split(",").filter(number => number).forEach(number => console.log("hit-" + number)), 200);
  addEventListener("DOMContentLoaded", () => setTimeout(() => {
    const main = Document.prototype.querySelector.call(document, "main");
    %2
    setTimeout(() => { %3 }, 30);
  }, 30));
</script>
<header class=cw-header style="height:40px">owner / name</header><main>)"_s;

} // namespace

QString unsafeHtml(const QString &markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES);
    for (const char *name : {"table", "strikethrough", "autolink"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    const QByteArray text = markdown.toUtf8();
    cmark_parser_feed(parser, text.constData(), size_t(text.size()));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_UNSAFE | CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
    const QString made = QString::fromUtf8(html);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return made;
}

QString unsafeHtmlOf(const AttackGround &ground, int number)
{
    const QString source = ground.sourceOf(number);
    switch (ground.attack(number).form) {
    case Attack::Form::Markdown: return unsafeHtml(source);
    case Attack::Form::Formula: return u"<span class=\"cw-math\" data-display=\"0\">%1</span>"_s.arg(source.toHtmlEscaped());
    default: return source;
    }
}

namespace {

/// Writes the attack's page into the model folder; its name.
QString placePage(const AttackGround &ground, int number)
{
    using Form = Attack::Form;
    const Form form = ground.attack(number).form;
    QString work;
    if (form == Form::Mutation)
        work = u"main.innerHTML = main.innerHTML; main.innerHTML = main.innerHTML;"_s;
    if (form == Form::Formula)
        work = u"main.innerHTML = katex.renderToString(%1, {trust: true, strict: 'ignore', throwOnError: false});"_s.arg(
            javaScriptString(ground.sourceOf(number)));
    QString html = frame;
    html.replace(u"%4"_s, form == Form::Formula ? u"<script src=katex.min.js></script>"_s : QString())
        .replace(u"%1"_s, scriptOf("probe.js").trimmed())
        .replace(u"%2"_s, work)
        .replace(u"%5"_s, QString::number(number))
        .replace(u"%3"_s, scriptOf("provoke.js"));
    const QString name = u"control-%1.html"_s.arg(number);
    writeText(ground.folder() + u'/' + name, html + (form == Form::Formula ? QString() : unsafeHtmlOf(ground, number)));
    return name;
}

class ControlPage : public QWebEnginePage {
public:
    ControlPage(AttackGround &ground, QWebEngineProfile *profile, QObject *parent) :
        QWebEnginePage(profile, parent), m_ground(ground)
    {
    }

protected:
    QWebEnginePage *createWindow(WebWindowType) override { return new ControlPage(m_ground, profile(), this); }

    void javaScriptAlert(const QUrl &, const QString &message) override { m_ground.hear(message); }

    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int, const QString &) override
    {
        m_ground.hear(message);
    }

private:
    AttackGround &m_ground;
};

/// A page that meets one attack after the other.
class Victim {
public:
    Victim(AttackGround &ground, QWebEngineProfile *profile) : m_ground(ground)
    {
        m_view.setPage(new ControlPage(ground, profile, &m_view));
        m_view.resize(400, 300);
        m_view.show();
    }

    void meet(int number)
    {
        m_number = number;
        m_since.start();
        m_view.load(QUrl::fromLocalFile(m_ground.folder() + u'/' + placePage(m_ground, number)));
    }

    bool isDone(int mostMilliseconds) const
    {
        return m_number == 0 || m_ground.hits().contains(m_number) || m_since.hasExpired(mostMilliseconds);
    }

private:
    AttackGround &m_ground;
    QWebEngineView m_view;
    QElapsedTimer m_since;
    int m_number = 0;
};

void meetAll(AttackGround &ground, QWebEngineProfile *profile, QList<int> attacks, int mostMilliseconds)
{
    std::vector<std::unique_ptr<Victim>> victims;
    for (qsizetype i = 0; i < std::min<qsizetype>(together, attacks.size()); ++i)
        victims.push_back(std::make_unique<Victim>(ground, profile));
    const auto areAllDone = [&] {
        bool all = true;
        for (const auto &victim : victims) {
            if (victim->isDone(mostMilliseconds) && !attacks.isEmpty())
                victim->meet(attacks.takeFirst());
            all = all && victim->isDone(mostMilliseconds);
        }
        return all;
    };
    (void)waitUntil(areAllDone, mostMilliseconds * int(attacks.size() + 1));
}

} // namespace

QSet<int> harmfulAttacks(AttackGround &ground)
{
    QFile::copy(u":/page/libraries/katex.min.js"_s, ground.folder() + u"/katex.min.js"_s);
    QWebEngineProfile profile;
    using Settings = QWebEngineSettings;
    for (const auto attribute : {Settings::JavascriptEnabled, Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
             Settings::JavascriptCanPaste, Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls,
             Settings::HyperlinkAuditingEnabled, Settings::PluginsEnabled, Settings::AllowRunningInsecureContent,
             Settings::AutoLoadIconsForPage, Settings::DnsPrefetchEnabled, Settings::FocusOnNavigationEnabled})
        profile.settings()->setAttribute(attribute, true);
    profile.settings()->setAttribute(Settings::PlaybackRequiresUserGesture, false);

    for (const int mostMilliseconds : patience) {
        QList<int> harmless;
        for (int number = 1; number <= ground.count(); ++number) {
            if (!ground.hits().contains(number))
                harmless.append(number);
        }
        meetAll(ground, &profile, harmless, mostMilliseconds);
    }
    return ground.hits();
}

} // namespace cardwright
