#include "app/sample.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace cardwright {

using namespace Qt::StringLiterals;

Result<QString> placeSample()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample/my-org--bert-tiny-sentiment"_s;
    const QString root = u":/app/sample"_s;
    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = folder + source.mid(root.size());
        if (QFileInfo::exists(target))
            continue;
        QFile file(source);
        if (!QDir().mkpath(QFileInfo(target).path()) || !file.copy(target))
            return Error{Error::Code::FileNotWritable, target, file.errorString()};
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return folder;
}

} // namespace cardwright
