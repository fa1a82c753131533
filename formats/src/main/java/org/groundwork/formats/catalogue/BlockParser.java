package org.groundwork.formats.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.input.InputProblems;

/**
 * Splits a catalogue file into blocks, line by line. The file is YAML of the plainest kind: an id at the margin, below
 * it fields indented by two spaces, below a field the entries of its list, indented by four, each after a dash; short
 * lists may stand in square brackets. Read so, a slip in one line costs that line alone, every other mistake is still
 * found, and a cold start takes a fraction of the time that a YAML library needs.
 */
final class BlockParser {

    private static final String SHAPES =
            "write 'id:' at the margin, '  field: value' below it, '    - entry' in a list";
    private static final String RESERVED = "'\"{}[]&*!|>%@`?";

    private final String file;
    private final InputProblems problems;
    private final List<Block> blocks = new ArrayList<>();
    private int number;

    private BlockParser(String file, InputProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The blocks in the order of the file; lines that could not be read are among {@code problems}. */
    static List<Block> parse(String file, Iterable<String> lines, InputProblems problems) {
        BlockParser parser = new BlockParser(file, problems);
        lines.forEach(parser::readLine);
        return parser.blocks;
    }

    private void readLine(String line) {
        number++;
        String text = withoutComment(line).stripTrailing();
        if (text.isEmpty()) {
            return;
        }
        switch (indent(text)) {
            case 0 -> readId(text);
            case 2 -> readField(text.substring(2));
            case 4 -> readEntry(text.substring(4));
            default -> unreadable(line);
        }
    }

    private static String withoutComment(String line) {
        if (line.startsWith("#")) {
            return "";
        }
        int comment = line.indexOf(" #");
        return comment < 0 ? line : line.substring(0, comment);
    }

    private static int indent(String text) {
        int indent = 0;
        while (text.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private void readId(String text) {
        if (text.endsWith(":")) {
            blocks.add(new Block(text.substring(0, text.length() - 1), number, new ArrayList<>()));
        } else {
            unreadable(text);
        }
    }

    private void readField(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || blocks.isEmpty()) {
            unreadable(text);
            return;
        }
        String value = text.substring(colon + 1).strip();
        boolean bracketed = value.startsWith("[") && value.endsWith("]");
        Field field = new Field(text.substring(0, colon), number, bracketed || value.isEmpty(), new ArrayList<>());
        lastBlock().fields().add(field);
        if (bracketed) {
            readBracketed(field, value.substring(1, value.length() - 1));
        } else {
            addPlain(field, value);
        }
    }

    private void readBracketed(Field field, String values) {
        for (String value : values.split(",")) {
            addPlain(field, value.strip());
        }
    }

    private void readEntry(String text) {
        if (!text.startsWith("- ") || blocks.isEmpty() || !lastFieldIsList()) {
            unreadable(text);
            return;
        }
        addPlain(lastField(), text.substring(2).strip());
    }

    private boolean lastFieldIsList() {
        return !lastBlock().fields().isEmpty() && lastField().list();
    }

    private void addPlain(Field field, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (!isPlain(value)) {
            problems.add(file, number, "'" + value + "' is not plain text", "leave out quotes, brackets and ': '");
            return;
        }
        field.items().add(new Item(value, number));
    }

    private static boolean isPlain(String value) {
        return RESERVED.indexOf(value.charAt(0)) < 0 && !value.contains(": ") && !value.endsWith(":");
    }

    private Block lastBlock() {
        return blocks.get(blocks.size() - 1);
    }

    private Field lastField() {
        List<Field> fields = lastBlock().fields();
        return fields.get(fields.size() - 1);
    }

    private void unreadable(String text) {
        problems.add(file, number, "'" + text.strip() + "' is neither an id, a field nor an entry", SHAPES);
    }
}
