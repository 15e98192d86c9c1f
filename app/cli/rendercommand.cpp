// `render`: what the page shows of a card, as HTML.
#include "app/cli/analyst.h"
#include "app/cli/commands.h"
#include "core/files/cardsource.h"
#include "core/files/diskfile.h"
#include "widgets/page/pagefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

class RenderCommand {
    Q_DECLARE_TR_FUNCTIONS(cli)

public:
    RenderCommand(const QCommandLineParser &arguments, const Streams &streams)
        : m_streams(streams), m_path(cardPath(arguments.positionalArguments().first())), m_output(arguments.value(u"output"_s)),
          m_wholePage(arguments.isSet(u"page"_s)), m_dark(arguments.value(u"theme"_s) == "dark"_L1)
    {
    }

    static QString objection(const QCommandLineParser &arguments)
    {
        if (arguments.isSet(u"page"_s) && arguments.isSet(u"fragment"_s))
            return tr("“render” makes a page or a fragment, not both.");
        if (arguments.isSet(u"theme"_s) && !arguments.isSet(u"page"_s))
            return tr("Only a --page has a theme.");
        if (arguments.isSet(u"output"_s) && arguments.value(u"output"_s).isEmpty())
            return tr("“%1” needs: %2").arg(u"--output"_s, u"FILE"_s);
        return {};
    }

    ExitCode run() const
    {
        if (isTheCard(m_output))
            return m_streams.complain(ExitCode::Misuse, tr("“%1” is the card itself; it is left as it is.").arg(m_output));
        const Result<CardOnDisk> card = CardOnDisk::load(m_path);
        if (!card)
            return m_streams.complain(card.error());
        const Analysis analysis = Analyst().analyse(*card);
        const QByteArray html = m_wholePage ? page(analysis) : fragment(analysis.body);
        if (m_output.isEmpty() || m_output == "-"_L1) {
            m_streams.output << QString::fromUtf8(html);
            return ExitCode::Done;
        }
        const Result<Done> written = replaceFile(m_output, html);
        return written ? ExitCode::Done : m_streams.complain(written.error());
    }

private:
    bool isTheCard(const QString &output) const
    {
        return !output.isEmpty() && QFileInfo(linkTarget(output)) == QFileInfo(linkTarget(m_path));
    }

    QByteArray page(const Analysis &analysis) const
    {
        const FolderSource folder(QFileInfo(m_path).absolutePath());
        const PageContent content = pageContentOf(analysis, folder.repoId(), QFileInfo(m_path).fileName());
        return pageFile(content, m_dark, [&](const QString &name, qint64 mostBytes) { return folder.read(name, mostBytes); });
    }

    static QByteArray fragment(const RenderedBody &body)
    {
        const QString blocks = joined(body, u"%1\n"_s);
        if (body.styleSheet.isEmpty())
            return blocks.toUtf8();
        // the card's own style is for text that stands in elements of these classes
        const QString style = QString(body.styleSheet).replace(u"</"_s, u"<\\/"_s);
        return (u"<style>\n"_s + style + u"\n</style>\n<div class=\"cw-card\">\n"_s
            + joined(body, u"<div class=\"cw-block\">%1</div>\n"_s) + u"</div>\n"_s).toUtf8();
    }

    static QString joined(const RenderedBody &body, const QString &form)
    {
        QString html;
        for (const PlacedBlock &placed : body.blocks)
            html += QString(form).replace(u"%1"_s, placed.block->html);
        return html;
    }

    const Streams &m_streams;
    const QString m_path;
    const QString m_output; ///< empty or "-": standard output
    const bool m_wholePage;
    const bool m_dark;
};

} // namespace

QString objectionToRender(const QCommandLineParser &arguments)
{
    return RenderCommand::objection(arguments);
}

ExitCode printPage(const QCommandLineParser &arguments, const Streams &streams)
{
    return RenderCommand(arguments, streams).run();
}

} // namespace cardwright
