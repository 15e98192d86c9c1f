// The main function of a test of the program's windows: what has to be set before the application is made, and no blinking.
#pragma once

#include "widgets/page/pageengine.h"

#include <QApplication>
#include <QTest>

namespace cardwright {

template <class Test>
int runWindowTest(int argc, char *argv[])
{
    PageEngine::registerScheme();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace cardwright
