// Which paths a .gitattributes keeps in Git LFS, and which a .gitignore leaves out.
#pragma once

#include <QByteArray>
#include <QString>

namespace cardwright::hubtest {

/// What a new repository gets: 35 lines.
QByteArray defaultGitAttributes();
/// The line the hub adds for a file of its own.
QByteArray lfsLineFor(const QString &path);

/// The last line that matches decides, as git has it.
bool isKeptInLfs(const QByteArray &gitAttributes, const QString &path);
bool isIgnored(const QByteArray &gitIgnore, const QString &path);

/// As the hub looks at the first bytes of a file: a zero byte, or no UTF-8.
bool looksBinary(const QByteArray &sample);

} // namespace cardwright::hubtest
