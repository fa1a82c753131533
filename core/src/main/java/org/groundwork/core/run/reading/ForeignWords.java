package org.groundwork.core.run.reading;

import java.util.HashMap;
import java.util.Map;

/** Words of running in other languages, without accents, and what they are in English. */
final class ForeignWords {

    private static final String FRENCH = """
            semaine=week, renfo=strength, accelerations=strides, souple=easy, ef=easy run, ppg=strength,
            velotaf=bike, competition=race, libre=free, etirement=stretching, repos=rest, velo=bike, vtt=bike,
            natation=swim, marche=walk, footing=easy run, seuil=threshold, cotes=hill repeats,
            fractionne=intervals, fractionnes=intervals, vma=vo2max, sl=long run, facile=easy, avec=with, ou=or, puis=then, tapis=treadmill, renforcement=strength,
            musculation=strength, recup=recovery, gainage=core, etirements=stretching, echauffement=warm up,
            gammes=drills, decrassage=recovery run, sortie=run, longue=long""";

    private static final String GERMAN = """
            frei=rest, dl=easy run, oder=or, mit=with, tempolaufe=intervals, renntempo=race pace, lala=long run, rekom=recovery run, reg=recovery, tdl=tempo run,
            ldl=long run, el=warm up, al=cool down, tp=jog, steigerer=strides, anreise=travel, startnummer=bib,
            tempodauerlauf=tempo run, mrt=marathon pace, hmrt=half marathon pace, halbmarathon=half marathon,
            iv=intervals, bergan=uphill, berglaufe=hill repeats, berglauf=hill run, huegel=hills, hugel=hills,
            stabi=strength, rumpfstabi=strength, rumpf=core, dehnen=stretching, laufabc=drills, woche=week,
            umfang=volume, wochenumfang=volume, minuten=minutes, stunden=hours, trab=jog, traben=jog,
            trabpause=jog, wk=race, zugig=brisk, schnell=fast, langsam=slow, langsamer=slow, spaziergang=walk,
            wandern=hike, wanderung=hike, ruhetag=rest, athletik=strength, rad=bike, lang=long, koppellauf=run,
            ruhe=rest, dauerlauf=easy run, lauf=run, lockerer=easy, locker=easy, ruhiger=easy, ruhig=easy,
            langer=long, tempolauf=tempo run, intervalle=intervals, wettkampf=race, schwelle=threshold,
            schwellenlauf=threshold run, bergsprints=hill sprints, bergintervalle=hill repeats,
            steigerungen=strides, steigerungslaufe=strides, radfahren=bike, schwimmen=swim,
            krafttraining=strength, kraft=strength, regenerativ=recovery, regenerativer=recovery, gehen=walk,
            einlaufen=warm up, auslaufen=cool down, fahrtspiel=fartlek""";

    private static final String SPANISH_PORTUGUESE = """
            folga=rest, gimnasio=gym, fortalecimento=strength, musculacao=strength, academia=gym,
            tiros=intervals, intervalado=intervals, longo=long run, semana=week, trote=jog, carrera=run,
            continua=easy, ritmo=tempo, regenerativo=recovery, recuperacion=recovery, recuperacao=recovery,
            ladeira=hill, subidas=hill repeats, descanse=rest, estiramientos=stretching, alongamento=stretching,
            calentar=warm up, progresivo=progression, pista=track, natacao=swim, bicicleta=bike,
            minutos=minutes, descanso=rest, rodaje=easy run, rodagem=easy run, suave=easy, leve=easy,
            tirada=run, larga=long, longao=long run, corrida=run, cuestas=hill repeats, series=intervals,
            umbral=threshold, fuerza=strength, bici=bike, natacion=swim, caminar=walk, caminhada=walk,
            calentamiento=warm up, rectas=strides, competicion=race, prova=race, maraton=marathon""";

    private static final String ITALIAN = """
            palestra=gym, settimana=week, corsa=run, lenta=easy, progressivo=progression, scarico=recovery,
            bicicletta=bike, camminata=walk, minuti=minutes, recupero=recovery, riposo=rest, lento=easy run,
            lungo=long run, ripetute=intervals, salite=hill repeats, gara=race, forza=strength, nuoto=swim,
            allunghi=strides, riscaldamento=warm up, defaticamento=cool down, maratona=marathon""";

    private static final String DUTCH = """
            kracht=strength, tempoduurloop=tempo run, herstelloop=recovery run, herstel=recovery,
            intervallen=intervals, inlopen=warm up, uitlopen=cool down, zwemmen=swim, wandelen=walk, halve=half,
            rustdag=rest, duurloop=easy run, rustig=easy, rustige=easy, lange=long, wedstrijd=race,
            heuvels=hills, fietsen=bike, krachttraining=strength, tempoloop=tempo run""";

    private static final String NORWEGIAN_SWEDISH_DANISH = """
            fri=rest, tur=run, lopetur=run, distans=easy run, backe=hill, backar=hill repeats,
            backintervaller=hill repeats, bakkeintervall=hill repeats, lopning=run, lob=run, hurtig=fast,
            vecka=week, uke=week, uge=week, halvmaraton=half marathon, halvmarathon=half marathon, lopp=race,
            simning=swim, styrketraning=strength, intervalltrening=intervals, jogg=jog, oppvarming=warm up,
            uppvarmning=warm up, hvile=rest, stigningslop=strides, bakkedrag=hill repeats, motbakke=hill,
            sek=sec, drag=repeats, hviledag=rest, vila=rest, vilodag=rest, hviledager=rest, langtur=long run,
            langpass=long run, rolig=easy, lett=easy run, lugn=easy, lugnt=easy, terskel=threshold,
            troskel=threshold, intervaller=intervals, intervall=intervals, bakkelop=hill repeats,
            bakkeintervaller=hill repeats, styrke=strength, styrketrening=strength, styrka=strength,
            sykkel=bike, cykel=bike, konkurranse=race, tavling=race""";

    private static final String FINNISH_POLISH = """
            lepo=rest, lepopaiva=rest, lenkki=run, pitkis=long run, kisa=race, wolne=rest, odpoczynek=rest,
            bieg=run, rozbieganie=easy run, wybieganie=long run, podbiegi=hill repeats, przebiezki=strides,
            zawody=race""";

    private static final String CLUBS = """
            parlauf=intervals""";

    private static final Map<String, String> ENGLISH = english(
            FRENCH, GERMAN, SPANISH_PORTUGUESE, ITALIAN, DUTCH, NORWEGIAN_SWEDISH_DANISH, FINNISH_POLISH, CLUBS);

    private ForeignWords() {}

    /** What {@code word} is in English, null where it is not known. */
    static String english(String word) {
        return ENGLISH.get(word);
    }

    private static Map<String, String> english(String... languages) {
        Map<String, String> english = new HashMap<>();
        for (String pair : String.join(",", languages).split(",")) {
            int sign = pair.indexOf('=');
            english.put(
                    pair.substring(0, sign).strip(), pair.substring(sign + 1).strip());
        }
        return english;
    }
}
