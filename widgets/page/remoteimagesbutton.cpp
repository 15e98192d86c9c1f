#include "widgets/page/remoteimagesbutton.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr qsizetype mostHosts = 12;    ///< told one by one
constexpr qsizetype longestHost = 60;  ///< characters

} // namespace

RemoteImagesButton::RemoteImagesButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(u"pageRemoteImages"_s);
    setProperty("cw", u"muted"_s);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    m_switch = new QAction(tr("Show remote images of this card"), this);
    m_switch->setObjectName(u"pageShowRemoteImages"_s);
    m_switch->setCheckable(true);
    connect(m_switch, &QAction::toggled, this, [this](bool on) {
        update();
        emit switched(on);
    });
    update();
}

void RemoteImagesButton::setHosts(const QJsonObject &hosts)
{
    m_hosts.clear();
    for (auto host = hosts.begin(); host != hosts.end(); ++host)
        m_hosts.append({host.key(), host.value().toInt()});
    std::stable_sort(m_hosts.begin(), m_hosts.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    update();
}

void RemoteImagesButton::open()
{
    if (isVisible())
        menu()->popup(mapToGlobal(rect().bottomLeft()));
}

void RemoteImagesButton::update()
{
    int pictures = 0;
    for (const auto &[host, count] : std::as_const(m_hosts))
        pictures += count;
    const QString what = m_hosts.isEmpty()
        ? tr("This card has no pictures from other sites.")
        : tr("%n picture(s) from %1", nullptr, pictures).arg(tr("%n other site(s)", nullptr, int(m_hosts.size())));

    setText(m_switch->isChecked() ? tr("Images on") : tr("Images off"));
    setAccessibleName(text());
    setAccessibleDescription(what);
    setToolTip(what);

    menu()->clear();
    menu()->addAction(m_switch);
    menu()->addSection(what);
    for (const auto &[host, count] : m_hosts.first(std::min(m_hosts.size(), mostHosts))) {
        // the end of a name says whose it is
        const QString name = host.size() > longestHost ? u'…' + host.right(longestHost) : host;
        menu()->addAction(tr("%1: %2").arg(name).arg(count))->setEnabled(false);
    }
    if (m_hosts.size() > mostHosts)
        menu()->addAction(tr("… and %n more", nullptr, int(m_hosts.size() - mostHosts)))->setEnabled(false);
    if (!m_hosts.isEmpty())
        menu()->addAction(tr("They learn that someone looks at this card."))->setEnabled(false);
}

} // namespace cardwright
