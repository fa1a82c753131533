package org.groundwork.core.methodology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.quantity.Range;

/**
 * What a kind of block is made of.
 *
 * @param id its name in the file
 * @param focus what it is for
 * @param lever the one thing it changes; empty where it changes none
 * @param kind the kind of its sessions
 * @param weeks how long it lasts where the calendar allows
 * @param daysPerWeek how many sessions of {@code kind} a week holds; the lower end is a wish
 * @param main the sets of main lifts
 * @param assistance the sets of second and one-sided lifts, pushes and pulls
 * @param contacts foot contacts of jumps a session
 * @param fastSets sets of a fast lift a session, 0 where there are none
 * @param lowestLevel the level it needs, 1 to 3
 * @param weeksBeforeRace how many weeks before the next A race it has to end, 0 where it does not matter
 * @param menu the fixed exercises of a published protocol; empty where exercises are chosen by pattern
 * @param rules ids of the rules it follows, at least one
 * @param reason why it is as it is, one sentence
 * @param grade how well it is known
 */
public record BlockTemplate(
        String id,
        Focus focus,
        Optional<Lever> lever,
        SessionKind kind,
        Range weeks,
        Range daysPerWeek,
        SetScheme main,
        SetScheme assistance,
        Range contacts,
        int fastSets,
        int lowestLevel,
        int weeksBeforeRace,
        List<MenuItem> menu,
        List<String> rules,
        String reason,
        Grade grade) {

    public BlockTemplate {
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(lever, "lever");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(main, "main");
        Objects.requireNonNull(assistance, "assistance");
        Objects.requireNonNull(grade, "grade");
        menu = List.copyOf(menu);
        rules = List.copyOf(rules);
        if (rules.isEmpty() || reason.isBlank()) {
            throw new IllegalArgumentException("block " + id + " lacks rules or a reason");
        }
        if ((focus == Focus.MAINTAIN) != lever.isEmpty()) {
            throw new IllegalArgumentException("block " + id + " has focus " + focus + " and lever " + lever);
        }
    }
}
