package org.groundwork.browser;

import java.util.Locale;

/** What the client is looked at on. */
enum Device {
    PHONE(390, 844),
    DESKTOP(1280, 800);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether a finger touches it. */
    boolean isTouched() {
        return this == PHONE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
