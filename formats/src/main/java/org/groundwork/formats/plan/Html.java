package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Builds a page whose every element is closed and whose every text is escaped. What it writes is well-formed XML too.
 */
final class Html {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");

    /**
     * An element around {@code content}.
     *
     * @param selector its tag, with an id and classes as in a style sheet: {@code h2#week-1}, {@code div.band.phases}
     * @param attributes names and values in turn
     */
    void element(String selector, Runnable content, String... attributes) {
        String tag = start(selector, attributes);
        page.append('>');
        content.run();
        page.append("</").append(tag).append(">");
    }

    /** An element around {@code content}, on a line of its own. */
    void block(String selector, Runnable content, String... attributes) {
        page.append('\n');
        element(selector, content, attributes);
    }

    /** An element around words. */
    void words(String selector, String words, String... attributes) {
        element(selector, () -> text(words), attributes);
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

    /** Opens an element and gives its tag. */
    private String start(String selector, String... attributes) {
        String[] classes = selector.split("\\.");
        String[] tagAndId = classes[0].split("#");
        page.append('<').append(tagAndId[0]);
        if (tagAndId.length > 1) {
            attribute("id", tagAndId[1]);
        }
        if (classes.length > 1) {
            attribute("class", String.join(" ", List.of(classes).subList(1, classes.length)));
        }
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return tagAndId[0];
    }

    private void attribute(String name, String value) {
        page.append(' ').append(name).append("=\"");
        text(value);
        page.append('"');
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
