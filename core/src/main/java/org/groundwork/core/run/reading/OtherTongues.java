package org.groundwork.core.run.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of running in other languages, and what they are in English; accents have been taken off before. */
final class OtherTongues {

    private static final String[] WORDS = {
        // French
        "semaine=week",
        "renfo=strength",
        "accelerations=strides",
        "souple=easy",
        "ef=easy run",
        "ppg=strength",
        "velotaf=bike",
        "competition=race",
        "libre=free",
        "etirement=stretching",
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
        "frei=rest",
        "dl=easy run",
        "lala=long run",
        "rekom=recovery run",
        "reg=recovery",
        "tdl=tempo run",
        "ldl=long run",
        "el=warm up",
        "al=cool down",
        "tp=jog",
        "steigerer=strides",
        "anreise=travel",
        "startnummer=bib",
        "tempodauerlauf=tempo run",
        "mrt=marathon pace",
        "hmrt=half marathon pace",
        "halbmarathon=half marathon",
        "iv=intervals",
        "bergan=uphill",
        "berglaufe=hill repeats",
        "berglauf=hill run",
        "huegel=hills",
        "hugel=hills",
        "stabi=strength",
        "rumpfstabi=strength",
        "rumpf=core",
        "dehnen=stretching",
        "laufabc=drills",
        "woche=week",
        "umfang=volume",
        "wochenumfang=volume",
        "minuten=minutes",
        "stunden=hours",
        "trab=jog",
        "traben=jog",
        "trabpause=jog",
        "wk=race",
        "zugig=brisk",
        "schnell=fast",
        "langsam=slow",
        "langsamer=slow",
        "spaziergang=walk",
        "wandern=hike",
        "wanderung=hike",
        "ruhetag=rest",
        "athletik=strength",
        "rad=bike",
        "lang=long",
        "koppellauf=run",
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
        "folga=rest",
        "libre=free",
        "gimnasio=gym",
        "fortalecimento=strength",
        "musculacao=strength",
        "academia=gym",
        "tiros=intervals",
        "intervalado=intervals",
        "longo=long run",
        "semana=week",
        "trote=jog",
        "carrera=run",
        "continua=easy",
        "ritmo=tempo",
        "regenerativo=recovery",
        "recuperacion=recovery",
        "recuperacao=recovery",
        "ladeira=hill",
        "subidas=hill repeats",
        "descanse=rest",
        "estiramientos=stretching",
        "alongamento=stretching",
        "calentar=warm up",
        "progresivo=progression",
        "pista=track",
        "natacao=swim",
        "bicicleta=bike",
        "minutos=minutes",
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
        "palestra=gym",
        "settimana=week",
        "corsa=run",
        "lenta=easy",
        "progressivo=progression",
        "scarico=recovery",
        "bicicletta=bike",
        "camminata=walk",
        "minuti=minutes",
        "recupero=recovery",
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
        "kracht=strength",
        "tempoduurloop=tempo run",
        "herstelloop=recovery run",
        "herstel=recovery",
        "intervallen=intervals",
        "inlopen=warm up",
        "uitlopen=cool down",
        "zwemmen=swim",
        "wandelen=walk",
        "halve=half",
        "minuten=minutes",
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
        "fri=rest",
        "tur=run",
        "lopetur=run",
        "distans=easy run",
        "backe=hill",
        "backar=hill repeats",
        "backintervaller=hill repeats",
        "bakkeintervall=hill repeats",
        "lopning=run",
        "lob=run",
        "hurtig=fast",
        "vecka=week",
        "uke=week",
        "uge=week",
        "halvmaraton=half marathon",
        "halvmarathon=half marathon",
        "lopp=race",
        "lob=run",
        "simning=swim",
        "styrketraning=strength",
        "intervalltrening=intervals",
        "jogg=jog",
        "oppvarming=warm up",
        "uppvarmning=warm up",
        "hvile=rest",
        "stigningslop=strides",
        "bakkedrag=hill repeats",
        "motbakke=hill",
        "sek=sec",
        "drag=repeats",
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
        // Finnish, Polish
        "lepo=rest",
        "lepopaiva=rest",
        "lenkki=run",
        "pitkis=long run",
        "kisa=race",
        "wolne=rest",
        "odpoczynek=rest",
        "bieg=run",
        "rozbieganie=easy run",
        "wybieganie=long run",
        "podbiegi=hill repeats",
        "przebiezki=strides",
        "zawody=race",
        // What clubs anywhere call a session
        "parlauf=intervals",
    };

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
    };

    private static final Map<String, String> ENGLISH = english();
    private static final Pattern ANY_PHRASE = Pattern.compile(
            "\\b(?:medi[ao]|cambi|ritmo|wechsel|carrera|course|fond|lignes|hurtig l|alternativ|konkurransef|tavlingsf|lopsf|maraton)");
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
            String english = ENGLISH.get(word.group());
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

    private static Map<String, String> english() {
        Map<String, String> english = new HashMap<>();
        for (String pair : WORDS) {
            int sign = pair.indexOf('=');
            english.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return english;
    }
}
