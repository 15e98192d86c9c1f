#include "core/base/problem.h"

#include <mutex>

namespace cardwright {

struct FixEdit::Later {
    std::function<TextEdit()> workOut;
    std::once_flag done;
    TextEdit edit;
};

FixEdit::FixEdit(TextEdit edit) : m_edit(std::move(edit))
{
}

FixEdit::FixEdit(std::function<TextEdit()> workOut) : m_later(std::make_shared<Later>())
{
    m_later->workOut = std::move(workOut);
}

FixEdit::operator const TextEdit &() const
{
    if (!m_later)
        return m_edit;
    std::call_once(m_later->done, [this] {
        m_later->edit = m_later->workOut();
        m_later->workOut = nullptr;
    });
    return m_later->edit;
}

QList<Problem> withRevision(QList<Problem> problems, quint64 revision)
{
    for (Problem &problem : problems) {
        for (Fix &fix : problem.fixes)
            fix.edit = static_cast<const TextEdit &>(fix.edit).forRevision(revision);
    }
    return problems;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Rejects: return QStringLiteral("rejects");
    case Severity::Lost: return QStringLiteral("lost");
    case Severity::Advice: return QStringLiteral("advice");
    }
    Q_UNREACHABLE();
}

} // namespace cardwright
