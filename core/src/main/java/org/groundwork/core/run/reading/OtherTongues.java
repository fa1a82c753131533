package org.groundwork.core.run.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of running in other languages, and what they are in English; accents have been taken off before. */
final class OtherTongues {

    private static final String[] WORDS = {
        // French
        "repos=rest",
        "velo=bike",
        "vtt=bike",
        "natation=swim",
        "marche=walk",
        "footing=easy run",
        "seuil=threshold",
        "cotes=hill repeats",
        "fractionne=intervals",
        "fractionnes=intervals",
        "vma=vo2max",
        "sl=long run",
        "renforcement=strength",
        "musculation=strength",
        "recup=recovery",
        "gainage=core",
        "etirements=stretching",
        "echauffement=warm up",
        "gammes=drills",
        "decrassage=recovery run",
        "sortie=run",
        "longue=long",
        // German
        "ruhetag=rest",
        "ruhe=rest",
        "dauerlauf=easy run",
        "lauf=run",
        "lockerer=easy",
        "locker=easy",
        "ruhiger=easy",
        "ruhig=easy",
        "langer=long",
        "tempolauf=tempo run",
        "intervalle=intervals",
        "wettkampf=race",
        "schwelle=threshold",
        "schwellenlauf=threshold run",
        "bergsprints=hill sprints",
        "bergintervalle=hill repeats",
        "steigerungen=strides",
        "steigerungslaufe=strides",
        "radfahren=bike",
        "schwimmen=swim",
        "krafttraining=strength",
        "kraft=strength",
        "regenerativ=recovery",
        "regenerativer=recovery",
        "gehen=walk",
        "einlaufen=warm up",
        "auslaufen=cool down",
        "fahrtspiel=fartlek",
        // Spanish, Portuguese
        "descanso=rest",
        "rodaje=easy run",
        "rodagem=easy run",
        "suave=easy",
        "leve=easy",
        "tirada=run",
        "larga=long",
        "longao=long run",
        "corrida=run",
        "cuestas=hill repeats",
        "series=intervals",
        "umbral=threshold",
        "fuerza=strength",
        "bici=bike",
        "natacion=swim",
        "caminar=walk",
        "caminhada=walk",
        "calentamiento=warm up",
        "rectas=strides",
        "competicion=race",
        "prova=race",
        "maraton=marathon",
        // Italian
        "riposo=rest",
        "lento=easy run",
        "lungo=long run",
        "ripetute=intervals",
        "salite=hill repeats",
        "gara=race",
        "forza=strength",
        "nuoto=swim",
        "allunghi=strides",
        "riscaldamento=warm up",
        "defaticamento=cool down",
        "maratona=marathon",
        // Dutch
        "rustdag=rest",
        "duurloop=easy run",
        "rustig=easy",
        "rustige=easy",
        "lange=long",
        "wedstrijd=race",
        "heuvels=hills",
        "fietsen=bike",
        "krachttraining=strength",
        "tempoloop=tempo run",
        // Norwegian, Swedish, Danish
        "hvile=rest",
        "hviledag=rest",
        "vila=rest",
        "vilodag=rest",
        "hviledager=rest",
        "langtur=long run",
        "langpass=long run",
        "rolig=easy",
        "lett=easy run",
        "lugn=easy",
        "lugnt=easy",
        "terskel=threshold",
        "troskel=threshold",
        "intervaller=intervals",
        "intervall=intervals",
        "bakkelop=hill repeats",
        "bakkeintervaller=hill repeats",
        "styrke=strength",
        "styrketrening=strength",
        "styrka=strength",
        "sykkel=bike",
        "cykel=bike",
        "konkurranse=race",
        "tavling=race",
    };

    private static final Map<String, String> ENGLISH = english();
    private static final Pattern WORD = Pattern.compile("[a-z]{2,}");
    private static final Pattern FRENCH_PACE =
            Pattern.compile("\\ballure (semi|marathon|\\d+k?m?)\\b|\\bas(\\d{1,2})\\b");
    private static final Pattern RUN_LONG = Pattern.compile("\\brun long\\b");

    private OtherTongues() {}

    /** {@code text}, which is in small letters without accents, with the words that are known put into English. */
    static String inEnglish(String text) {
        StringBuilder written = null;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String english = ENGLISH.get(word.group());
            if (english != null) {
                written = written == null ? new StringBuilder() : written;
                word.appendReplacement(written, english);
            }
        }
        String english = written == null ? text : word.appendTail(written).toString();
        return english.contains("allure ") || english.startsWith("as1") || written != null ? inOrder(english) : english;
    }

    /** These languages put the noun first. */
    private static String inOrder(String text) {
        String paced = FRENCH_PACE
                .matcher(text)
                .replaceAll(pace -> pace.group(2) != null
                        ? pace.group(2) + "k pace"
                        : (pace.group(1).equals("semi") ? "half marathon" : pace.group(1)) + " pace");
        return RUN_LONG.matcher(paced).replaceAll("long run");
    }

    private static Map<String, String> english() {
        Map<String, String> english = new HashMap<>();
        for (String pair : WORDS) {
            int sign = pair.indexOf('=');
            english.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return english;
    }
}
