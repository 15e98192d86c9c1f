// How the reader has the page; kept between starts by whoever owns the pane.
#pragma once

namespace cardwright {

struct PageLook {
    enum class Theme { AsWindow, Light, Dark };

    Theme theme = Theme::AsWindow; ///< the hub's, whatever the desktop's
    int zoomPercent = 100;
    bool phoneWidth = false;
    bool scrollsTogether = true; ///< with the text

    bool operator==(const PageLook &) const = default;
};

} // namespace cardwright
