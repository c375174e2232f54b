package coach.rapport.coaching.wordings;

import coach.rapport.coaching.*;
import coach.rapport.curriculum.*;
import coach.rapport.evidence.*;
import coach.rapport.practice.*;
import java.util.*;

public class Tour {
    static final String[] WEAK = {"Okay, I see. Let me look at your account.", "Try restarting it and see if that helps.", "Please be assured that your matter is important to us.", "Can I have your account number?"};
    public static void main(String[] args) {
        Curriculum c = CurriculumReader.read();
        EvidenceReader reader = EvidenceReaders.standard(Meanings.inProcess());
        BetterWordings w = new BetterWordings(c, reader);
        int n = 0, none = 0, i = 0;
        int every = Integer.parseInt(args[0]);
        long t = System.nanoTime();
        Map<Technique, Integer> counts = new TreeMap<>();
        for (Scenario s : c.scenarios()) {
            List<String> lines = new ArrayList<>();
            lines.add(s.opening());
            Map<String, double[]> mood = new HashMap<>();
            s.moments().values().forEach(m -> { m.tense().forEach(l -> mood.put(l, new double[]{3,7})); m.guarded().forEach(l -> mood.put(l, new double[]{4,4.5})); m.warm().forEach(l -> mood.put(l, new double[]{7,2})); });
            List<String> rest = new ArrayList<>();
            s.facts().forEach(f -> { rest.addAll(f.told()); rest.addAll(f.withheld()); rest.addAll(f.more()); });
            s.topics().forEach(f -> { rest.addAll(f.says()); rest.addAll(f.open()); });
            s.moments().values().forEach(m -> { rest.addAll(m.tense()); rest.addAll(m.guarded()); rest.addAll(m.warm()); rest.addAll(m.any()); });
            for (int k = 0; k < rest.size(); k++) if (k % every == 0) lines.add(rest.get(k));
            System.out.println("##### " + s.id() + " " + rest.size());
            for (String line : lines) {
                String weak = WEAK[i++ % WEAK.length];
                Session session = Sessions.in(s, reader).comingIn(mood.getOrDefault(line, new double[]{5,5})[0], mood.getOrDefault(line, new double[]{5, line.equals(s.opening()) ? s.start().tension() : 5})[1], 5).openingWith(line).exchange(weak, -1, "Hm.").over();
                Optional<BetterWording> b = w.find(session);
                n++;
                if (b.isEmpty()) { none++; System.out.println("NONE  " + line); continue; }
                counts.merge(b.get().technique(), 1, Integer::sum);
                System.out.println("L  " + line + "\n   " + b.get().technique().id() + " | W " + b.get().weak() + "\n   S  " + b.get().strong());
            }
        }
        System.out.println(n + " none " + none + " " + counts + " ms " + (System.nanoTime() - t) / 1000000);
    }
}
