package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;

/**
 * Builds a page whose every element is closed and whose every text is escaped. What it writes is well-formed XML too.
 */
final class Html {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");

    /**
     * An element around {@code content}.
     *
     * @param attributes names and values in turn
     */
    void element(String tag, Runnable content, String... attributes) {
        start(tag, attributes);
        page.append('>');
        content.run();
        page.append("</").append(tag).append(">");
    }

    /** An element around {@code content}, on a line of its own. */
    void block(String tag, Runnable content, String... attributes) {
        page.append('\n');
        element(tag, content, attributes);
    }

    /** An element around words. */
    void words(String tag, String words, String... attributes) {
        element(tag, () -> text(words), attributes);
    }

    /** An element without content, such as {@code input}. */
    void single(String tag, String... attributes) {
        start(tag, attributes);
        page.append("/>");
    }

    void text(String words) {
        words.codePoints().forEach(this::append);
    }

    /** A style sheet. */
    void style(String css) {
        page.append("<style>\n").append(css).append("</style>");
    }

    void writeTo(Writer out) throws IOException {
        out.append(page).append('\n');
    }

    private void start(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            page.append('"');
        }
    }

    private void append(int codePoint) {
        switch (codePoint) {
            case '<' -> page.append("&lt;");
            case '>' -> page.append("&gt;");
            case '&' -> page.append("&amp;");
            case '"' -> page.append("&quot;");
            case '\'' -> page.append("&#39;");
            default -> page.appendCodePoint(isAllowed(codePoint) ? codePoint : ' ');
        }
    }

    /** Control characters, lone surrogates and non-characters are not allowed in a page. */
    private static boolean isAllowed(int codePoint) {
        boolean nonCharacter = (codePoint & 0xFFFE) == 0xFFFE;
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return !Character.isISOControl(codePoint) && !surrogate && !nonCharacter;
    }
}
