package org.groundwork.core.run.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words of running in other languages into English; accents have been taken off before. */
final class OtherTongues {

    /** Words that mean something else together than each alone. */
    private static final String[][] PHRASES = {
        {"medi[ao] maraton", "half marathon"},
        {"corsa media|fondo medio", "tempo run"},
        {"cambios de ritmo|cambi di ritmo|wechsel(?:lauf)?", "fartlek"},
        {"ritmo (?:de )?(?:maratona?|carrera|gara|competicao)", "race pace"},
        {"(?:carrera|course)(?: de)?(?= \\d+ ?k)", "race"},
        {"lignes droites", "strides"},
        {"hurtig langtur", "tempo run"},
        {"alternativ (?:trening|traning)", "cross training"},
        {"(?:konkurranse|tavlings|lops)fart", "race pace"},
        {"maraton(?:fart|tempo)", "marathon pace"},
        {"(?:a )?ritmo de (?=\\d+k)", "at pace of "},
        {"endurance fondamentale", "easy run"},
        {"ziel[- ]?(?:pace|tempo)", "race pace"},
    };

    private static final Pattern ANY_PHRASE = Pattern.compile(
            "\\b(?:medi[ao]|cambi|ritmo|wechsel|carrera|course|fond|lignes|hurtig l|alternativ|konkurransef|tavlingsf|lopsf|maraton|ziel)");
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final Pattern FRENCH_PACE =
            Pattern.compile("\\b(?:allure|tempo|ritmo) (semi|marathon|\\d+k?m?)\\b(?! ?\\d)|\\bas(\\d{1,2})\\b");
    private static final Pattern RUN_LONG = Pattern.compile("\\brun long\\b");

    private OtherTongues() {}

    /** {@code foreign}, which is in small letters without accents, with the words that are known put into English. */
    static String inEnglish(String foreign) {
        String text = ANY_PHRASE.matcher(foreign).find() ? inPhrases(foreign) : foreign;
        StringBuilder written = null;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String english = ForeignWords.english(word.group());
            if (english != null) {
                written = written == null ? new StringBuilder() : written;
                word.appendReplacement(written, english);
            }
        }
        String english = written == null ? text : word.appendTail(written).toString();
        return english.contains("allure ") || english.contains(" as") || english.startsWith("as") || written != null
                ? inOrder(english)
                : english;
    }

    private static String inPhrases(String text) {
        String written = text;
        for (String[] phrase : PHRASES) {
            written = written.replaceAll("\\b(?:" + phrase[0] + ")\\b", phrase[1]);
        }
        return written;
    }

    /** These languages put the noun first. */
    private static String inOrder(String text) {
        String paced = FRENCH_PACE
                .matcher(text)
                .replaceAll(pace -> pace.group(2) != null
                        ? specific(pace.group(2)) + " pace"
                        : (pace.group(1).equals("semi") ? "half marathon" : pace.group(1)) + " pace");
        return RUN_LONG.matcher(paced)
                .replaceAll("long run")
                .replace("run tempo", "tempo run")
                .replace("run easy", "easy run")
                .replace("long easy run", "long run");
    }

    private static String specific(String kilometres) {
        return switch (kilometres) {
            case "42" -> "marathon";
            case "21" -> "half marathon";
            default -> kilometres + "k";
        };
    }
}
