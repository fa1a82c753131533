package org.groundwork.browser;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;

/** Counts what a hand does: a tap, a tap into a field before something is typed, two to choose a file. */
final class Taps {

    private int count;

    void tap(Locator place) {
        place.click();
        count++;
    }

    void type(Locator field, String text) {
        field.fill(text);
        count++;
    }

    /** One tap opens the device's own dialog, another in there takes the file. */
    void choose(Visit visit, Locator field, Path file) {
        FileChooser chooser = visit.page().waitForFileChooser(field::click);
        chooser.setFiles(file);
        count += 2;
    }

    int count() {
        return count;
    }
}
