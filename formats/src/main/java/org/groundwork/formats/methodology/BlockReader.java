package org.groundwork.formats.methodology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.MenuItem;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.quantity.Range;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads block templates. */
final class BlockReader {

    private static final int MOST_WEEKS = 26;
    private static final int MOST_DAYS = 4;
    private static final int MOST_CONTACTS = 300;
    private static final int MOST_FAST_SETS = 6;

    private final Set<String> rules;
    private final Set<String> exercises;

    /**
     * @param rules the ids that a block may follow
     * @param exercises the ids that a menu may name; empty where menus are not checked
     */
    BlockReader(Set<String> rules, Set<String> exercises) {
        this.rules = rules;
        this.exercises = exercises;
    }

    /** Every block that could be read, by id. */
    Map<String, BlockTemplate> read(Section section) {
        Map<String, BlockTemplate> blocks = new LinkedHashMap<>();
        section.all()
                .forEach((id, value) ->
                        value.section().flatMap(s -> block(id, s)).ifPresent(block -> blocks.put(id, block)));
        return blocks;
    }

    private Optional<BlockTemplate> block(String id, Section section) {
        Optional<Focus> focus = section.need("focus", v -> v.constant(Focus.class));
        Optional<Lever> lever = section.find("lever", v -> v.constant(Lever.class));
        Optional<SessionKind> kind = section.need("kind", v -> v.constant(SessionKind.class));
        Optional<Range> weeks = section.need("weeks", v -> Numbers.range(v, 1, MOST_WEEKS));
        Optional<Range> days = section.need("days", v -> Numbers.range(v, 1, MOST_DAYS));
        Optional<SetScheme> main = section.need("main", SchemeReader::scheme);
        Optional<SetScheme> assistance = section.need("assistance", SchemeReader::scheme);
        Optional<Range> contacts = section.need("contacts", v -> Numbers.range(v, 0, MOST_CONTACTS));
        int fastSets =
                section.find("fast-sets", v -> v.whole(0, MOST_FAST_SETS)).orElse(0);
        int level = section.need("level", v -> v.whole(1, 3)).orElse(1);
        int weeksBeforeRace =
                section.find("weeks-before-race", v -> v.whole(0, MOST_WEEKS)).orElse(0);
        List<MenuItem> menu = section.find("menu")
                .map(v -> v.each(i -> i.section().flatMap(this::menuItem)))
                .orElse(List.of());
        Optional<List<String>> follows = section.need("rules", v -> Optional.of(v.each(r -> r.oneOf(rules))));
        Optional<Grade> grade = section.need("grade", v -> v.constant(Grade.class));
        Optional<String> reason = section.need("reason", Value::text);
        return section.build(
                () -> new BlockTemplate(
                        id,
                        focus.orElseThrow(),
                        lever,
                        kind.orElseThrow(),
                        weeks.orElseThrow(),
                        days.orElseThrow(),
                        main.orElseThrow(),
                        assistance.orElseThrow(),
                        contacts.orElseThrow(),
                        fastSets,
                        level,
                        weeksBeforeRace,
                        menu,
                        follows.orElseThrow(),
                        reason.orElseThrow(),
                        grade.orElseThrow()),
                "a block names a rule and a reason, and a lever unless its focus is MAINTAIN");
    }

    private Optional<MenuItem> menuItem(Section section) {
        Optional<String> exercise = section.need("exercise", this::exercise);
        Optional<SetScheme> scheme = section.need("scheme", SchemeReader::scheme);
        return section.build(
                () -> new MenuItem(exercise.orElseThrow(), scheme.orElseThrow()), "give an exercise and its scheme");
    }

    private Optional<String> exercise(Value value) {
        return exercises.isEmpty() ? value.text() : value.oneOf(exercises);
    }
}
