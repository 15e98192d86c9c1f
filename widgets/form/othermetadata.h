// The keys of the block that have no field in the form: none is hidden, each leads to its place in the text.
#pragma once

#include "core/yaml/yamlnode.h"

#include <QWidget>

class QVBoxLayout;

namespace cardwright {

class OtherMetadata : public QWidget {
    Q_OBJECT
public:
    explicit OtherMetadata(QWidget *parent = nullptr);

    /// Shows the entries of `root` but those of `shownElsewhere`; rows are made anew only where something differs.
    void show(const YamlNode &root, const QStringList &shownElsewhere, QWidget *afterInTabOrder);
    int count() const { return int(m_summaries.size()); }
    QWidget *linkOf(const QString &key) const; ///< null when the key is not listed

signals:
    void showInText(const QString &key);

private:
    QVBoxLayout *m_rows;
    QList<std::pair<QString, QString>> m_summaries; ///< key and value in a few words
};

} // namespace cardwright
