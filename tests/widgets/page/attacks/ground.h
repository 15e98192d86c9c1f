// Where attacks meet their aims: a model folder with secrets around it, a server for each attack that would reach the
// network, and the list of those that did harm.
#pragma once

#include "tests/widgets/page/attacks/attack.h"

#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace cardwright {

class AttackGround : public QObject {
public:
    explicit AttackGround(const Attacks &attacks);

    int count() const { return int(m_attacks.size()); } ///< numbered from 1
    const Attack &attack(int number) const { return m_attacks[number - 1]; }
    QString sourceOf(int number) const;  ///< with its aims
    QString nameOf(int number) const;
    QString folder() const { return m_outside.filePath(QStringLiteral("model")); }

    QSet<int> hits() const { return m_hits; }
    void forgetHits() { m_hits.clear(); }
    void hit(int number) { m_hits.insert(number); }
    void hear(const QString &text);            ///< "hit-" and a number is a hit
    void see(const QString &probed);           ///< what probe.js gave

private:
    void placeFiles(int number);
    void listenFor(int number);

    Attacks m_attacks;
    QTemporaryDir m_outside;
    std::vector<std::unique_ptr<QTcpServer>> m_servers; ///< null for who needs none
    QSet<int> m_hits;
};

QString scriptOf(const char *name); ///< of the folder of attacks

/// Whether it came to be. QTest::qWaitFor turns its loop once in 10 ms, and the engine does one step of its work a turn.
bool waitUntil(const std::function<bool()> &condition, int mostMilliseconds);

} // namespace cardwright
