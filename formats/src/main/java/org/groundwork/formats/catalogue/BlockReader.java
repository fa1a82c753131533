package org.groundwork.formats.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;

/** Asks a block for its values; each question notes what is wrong and answers with what could be read. */
final class BlockReader {

    private final String file;
    private final Block block;
    private final InputProblems problems;

    BlockReader(String file, Block block, InputProblems problems) {
        this.file = file;
        this.block = block;
        this.problems = problems;
    }

    /** Notes fields outside {@code known} and fields that stand twice. */
    void checkKeys(Set<String> known) {
        Set<String> seen = new HashSet<>();
        for (Field field : block.fields()) {
            if (!known.contains(field.key())) {
                note(field.line(), "unknown field '" + field.key() + "'", NearestWord.hint(field.key(), known));
            } else if (!seen.add(field.key())) {
                note(field.line(), field.key() + " stands twice", "keep one of them");
            }
        }
    }

    /** The one value of a field that has to be there. */
    Optional<String> text(String key) {
        List<Item> items = block.items(key);
        if (items.isEmpty()) {
            note(block.line(key), key + " is missing", "add a line '" + key + ": …'");
        }
        return optionalText(key);
    }

    /** The one value of a field that may be left out. */
    Optional<String> optionalText(String key) {
        List<Item> items = block.items(key);
        if (items.size() > 1) {
            note(block.line(key), key + " has " + items.size() + " values", "keep one");
        }
        return items.stream().findFirst().map(Item::text);
    }

    /** A whole number from {@code low} to {@code high}. */
    Optional<Integer> whole(String key, int low, int high) {
        Optional<String> text = text(key);
        Optional<Integer> number = text.flatMap(written -> within(written, low, high));
        if (text.isPresent() && number.isEmpty()) {
            note(block.line(key), key + " is " + text.get(), "give a whole number from " + low + " to " + high);
        }
        return number;
    }

    private static Optional<Integer> within(String written, int low, int high) {
        try {
            int number = Integer.parseInt(written);
            return number >= low && number <= high ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** One word of {@code words}. */
    <T> Optional<T> word(String key, Vocabulary<T> words) {
        return text(key).flatMap(word -> meaning(key, block.line(key), word, words));
    }

    /** One word of {@code words} that may be left out. */
    <T> Optional<T> optionalWord(String key, Vocabulary<T> words) {
        return optionalText(key).flatMap(word -> meaning(key, block.line(key), word, words));
    }

    /** Words of {@code words}, none where the field is left out. */
    <T> List<T> words(String key, Vocabulary<T> words) {
        List<T> meanings = new ArrayList<>();
        for (Item item : block.items(key)) {
            meaning(key, item.line(), item.text(), words).ifPresent(meanings::add);
        }
        return meanings;
    }

    /** The values of a list, none where the field is left out. */
    List<String> texts(String key) {
        return block.items(key).stream().map(Item::text).toList();
    }

    /** The meaning of one of several words in the single value of a field. */
    <T> Optional<T> meaning(String key, String word, Vocabulary<T> words) {
        return meaning(key, block.line(key), word, words);
    }

    private <T> Optional<T> meaning(String key, int line, String word, Vocabulary<T> words) {
        Optional<T> meaning = words.find(word);
        if (meaning.isEmpty()) {
            note(line, key + " has '" + word + "'", words.hint(word));
        }
        return meaning;
    }

    /** Notes a problem at the line of {@code text} within the field {@code key}, or at the nearest line there is. */
    void note(String key, String text, String message, String hint) {
        note(block.line(key, text), message, hint);
    }

    /** Notes a problem at the line of the field {@code key}, or of the id where there is no such field. */
    void note(String key, String message, String hint) {
        note(block.line(key), message, hint);
    }

    private void note(int line, String message, String hint) {
        problems.add(file, line, block.id() + ": " + message, hint);
    }
}
