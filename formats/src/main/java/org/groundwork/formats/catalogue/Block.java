package org.groundwork.formats.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;
import org.groundwork.formats.yaml.YamlField;
import org.groundwork.formats.yaml.YamlMapping;
import org.groundwork.formats.yaml.YamlNode;

/** The fields of one exercise; each question about them notes what is wrong and answers with what could be read. */
final class Block {

    private final String file;
    private final YamlField entry;
    private final YamlMapping fields;
    private final InputProblems problems;

    Block(String file, YamlField entry, YamlMapping fields, InputProblems problems) {
        this.file = file;
        this.entry = entry;
        this.fields = fields;
        this.problems = problems;
    }

    String id() {
        return entry.key();
    }

    /** The line of a field, or of the block where it has no such field. */
    int line(String key) {
        return fields.fields().stream()
                .filter(field -> field.key().equals(key))
                .mapToInt(YamlField::line)
                .findFirst()
                .orElse(entry.line());
    }

    /** The line of {@code word} within the list {@code key}, or of the field where it isn't there. */
    int line(String key, String word) {
        return listed(key)
                .filter(item -> item.text().filter(word::equals).isPresent())
                .mapToInt(YamlNode::line)
                .findFirst()
                .orElseGet(() -> line(key));
    }

    /** Notes keys outside {@code known} and keys that stand twice. */
    void checkKeys(List<String> known) {
        Set<String> seen = new HashSet<>();
        for (YamlField field : fields.fields()) {
            if (!known.contains(field.key())) {
                problem(field.line(), "unknown field '" + field.key() + "'", NearestWord.hint(field.key(), known));
            } else if (!seen.add(field.key())) {
                problem(field.line(), field.key() + " stands twice", "keep one of them");
            }
        }
    }

    /** A text that has to be there. */
    Optional<String> text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && fields.find(key).isEmpty()) {
            problem(entry.line(), key + " is missing", "add a line '" + key + ": …'");
        }
        return text;
    }

    /** A text that may be left out. */
    Optional<String> optionalText(String key) {
        return fields.find(key).flatMap(node -> single(key, node));
    }

    /** A whole number from {@code low} to {@code high}. */
    Optional<Integer> whole(String key, int low, int high) {
        return text(key).flatMap(text -> {
            Optional<Integer> number =
                    Optional.of(text).filter(t -> t.matches("\\d{1,3}")).map(Integer::valueOf);
            Optional<Integer> within = number.filter(n -> n >= low && n <= high);
            if (within.isEmpty()) {
                problem(line(key), key + " is " + text, "give a whole number from " + low + " to " + high);
            }
            return within;
        });
    }

    /** One word of {@code words}. */
    <T> Optional<T> word(String key, Vocabulary<T> words) {
        return text(key).flatMap(text -> meaning(key, line(key), text, words));
    }

    /** One word of {@code words} that may be left out. */
    <T> Optional<T> optionalWord(String key, Vocabulary<T> words) {
        return optionalText(key).flatMap(text -> meaning(key, line(key), text, words));
    }

    /** Words of {@code words}, none where the field is left out. */
    <T> List<T> words(String key, Vocabulary<T> words) {
        return entries(key)
                .flatMap(item -> single(key, item)
                        .flatMap(text -> meaning(key, item.line(), text, words))
                        .stream())
                .toList();
    }

    /** How many entries a list has, readable or not. */
    int count(String key) {
        return (int) listed(key).count();
    }

    /** The texts of a list, none where the field is left out. */
    List<String> texts(String key) {
        return entries(key).flatMap(item -> single(key, item).stream()).toList();
    }

    /** The meaning of {@code word}, which was found at {@code line}. */
    <T> Optional<T> meaning(String key, int line, String word, Vocabulary<T> words) {
        Optional<T> meaning = words.find(word);
        if (meaning.isEmpty()) {
            problem(line, key + " has '" + word + "'", words.hint(word));
        }
        return meaning;
    }

    /** Notes {@code message} at the line of {@code key} unless {@code holds}. */
    void require(boolean holds, String key, String message, String hint) {
        if (!holds) {
            problem(line(key), message, hint);
        }
    }

    void problem(int line, String message, String hint) {
        problems.add(file, line, id() + ": " + message, hint);
    }

    private Optional<String> single(String key, YamlNode node) {
        Optional<String> text = node.text().map(String::strip).filter(value -> !value.isEmpty());
        if (text.isEmpty()) {
            problem(node.line(), key + " needs a text", "write a single value after it");
        }
        return text;
    }

    private Stream<YamlNode> entries(String key) {
        if (fields.find(key).isPresent() && fields.find(key).flatMap(YamlNode::items).isEmpty()) {
            problem(line(key), key + " needs a list", "write [a, b], or one '- …' a line");
        }
        return listed(key);
    }

    private Stream<YamlNode> listed(String key) {
        return fields.find(key).flatMap(YamlNode::items).stream().flatMap(List::stream);
    }
}
