#include "widgets/style/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QResource>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QByteArray svg, Theme::ColorRole role) : m_svg(std::move(svg)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
        const QColor color = (dark ? Theme::dark() : Theme::light())[m_role];
        QSvgRenderer renderer(QByteArray(m_svg).replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.45);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_svg, m_role); }

private:
    QByteArray m_svg;
    Theme::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, Theme::ColorRole role)
{
    const QResource drawing(u":/icons/%1.svg"_s.arg(name));
    if (!drawing.isValid())
        return {};
    return QIcon(new ThemedIconEngine(drawing.uncompressedData(), role));
}

} // namespace cardwright
