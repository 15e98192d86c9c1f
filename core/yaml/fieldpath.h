// A path into the metadata: `license`, `model-index[0].results[2].name`, `extra_gated_fields["I agree."]`.
#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace cardwright {

class FieldPath {
public:
    using Step = std::variant<QString, int>; ///< a key of a mapping, or a 0-based index of a list

    FieldPath() = default; ///< the whole metadata
    FieldPath(const char *key) : FieldPath(QString::fromUtf8(key)) {}
    FieldPath(const QString &key) : m_steps{Step(key)} {} ///< one top-level key, taken as it is

    /// Reads `a.b[0]` and `a["key with . or ="]`; nothing when it is malformed.
    static std::optional<FieldPath> parse(QStringView path);
    QString toString() const;

    FieldPath child(const QString &key) const;
    FieldPath child(int index) const;
    FieldPath parent() const;
    const QList<Step> &steps() const { return m_steps; }
    bool isEmpty() const { return m_steps.isEmpty(); }
    QString topKey() const; ///< the first step's key, or empty
    bool operator==(const FieldPath &) const = default;

private:
    QList<Step> m_steps;
};

} // namespace cardwright
