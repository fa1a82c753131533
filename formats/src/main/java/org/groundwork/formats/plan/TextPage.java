package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of at most {@value #WIDTH} characters. Control characters in what people wrote become spaces. */
final class TextPage {

    static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    void blank() {
        text.append('\n');
    }

    void heading(String heading) {
        blank();
        line(heading.toUpperCase(Locale.ROOT));
    }

    /** One line as it is, without blanks at its end. */
    void line(String line) {
        text.append(printable(line).stripTrailing()).append('\n');
    }

    /** Words after {@code start}; the lines that follow the first stand under the first's words. */
    void paragraph(String start, String words) {
        String indent = " ".repeat(start.length());
        List<String> lines = broken(printable(words), WIDTH - start.length());
        for (int i = 0; i < lines.size(); i++) {
            line((i == 0 ? start : indent) + lines.get(i));
        }
    }

    void writeTo(Writer out) throws IOException {
        out.append(text);
    }

    private static List<String> broken(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            breakLongWord(line, width, lines);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void breakLongWord(StringBuilder line, int width, List<String> lines) {
        while (line.length() > width) {
            int end = Character.isHighSurrogate(line.charAt(width - 1)) ? width - 1 : width;
            lines.add(line.substring(0, end));
            line.delete(0, end);
        }
    }

    /** {@code text} in a column of {@code width} characters; a longer text pushes what follows on, one blank away. */
    static String column(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                printable.setCharAt(i, ' ');
            }
        }
        return printable.toString();
    }
}
