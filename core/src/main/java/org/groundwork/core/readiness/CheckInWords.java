package org.groundwork.core.readiness;

import java.util.Locale;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn.Alarm;

/** What people call the things that a check-in is about. */
final class CheckInWords {

    private CheckInWords() {}

    static String of(Alarm alarm) {
        return switch (alarm) {
            case CHEST_PAIN -> "Chest pain";
            case FAINTNESS -> "Faintness";
            case FEVER -> "Fever";
            case NEW_NUMBNESS -> "New numbness";
            case NEW_WEAKNESS -> "New weakness";
            case BONE_PAIN -> "Pain on a bone";
            case NIGHT_PAIN -> "Pain at night";
            case LIMP -> "A limp";
            case SWELLING -> "Swelling";
            case SUDDEN_MUSCLE_PAIN -> "Sudden sharp muscle pain";
        };
    }

    static String of(Pattern pattern) {
        return switch (pattern) {
            case PLYO -> "jumps";
            case POWER -> "fast lifts";
            default -> pattern.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " work";
        };
    }

    static String of(Muscle muscle) {
        return muscle.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Pain.Site site) {
        String word = site.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
