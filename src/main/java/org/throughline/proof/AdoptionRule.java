package org.throughline.proof;

import java.util.List;
import org.throughline.flow.AdoptionEdge;
import org.throughline.graph.Adoption.Status;
import org.throughline.graph.Basis;
import org.throughline.graph.Evidence.Direction;
import org.throughline.graph.Id;

/** Whether an adopter took an innovation up, and whether others did: "Adoption" in the rule. */
final class AdoptionRule {

    /** So many facts are named as parts; more are counted. */
    private static final int NAMED = 20;

    private final Uptake uptake;

    AdoptionRule(Uptake uptake) {
        this.uptake = uptake;
    }

    /** Grades an adoption; tells its direction. */
    Direction grade(AdoptionEdge adoption, Tally tally) {
        var status = uptake.status(adoption);
        var facts = List.of(adoption.id());
        tally.says(Part.Name.START, facts, () -> "An adoption starts high.");
        tally.lowersIf(status == Status.PILOTED, Part.Name.STATUS, facts, () -> Names.of(status));
        report(adoption, facts, tally);
        var basis = adoption.provenance().basis();
        tally.lowersIf(
                basis != Basis.READ,
                Part.Name.BASIS,
                facts,
                () -> basis == Basis.READ ? "The source was read." : Names.unread(basis));
        date(adoption, status, facts, tally);
        end(adoption, status, facts, tally);
        var direction = direction(adoption, status, tally);
        if (direction == Direction.SUPPORTS) {
            replication(adoption, tally);
        }
        return direction;
    }

    private void report(AdoptionEdge adoption, List<Id> facts, Tally tally) {
        var ground = uptake.blockClaims().ground(adoption);
        tally.lowersIf(
                ground.isPresent(),
                Part.Name.REPORT,
                facts,
                () -> ground.map(AdoptionRule::words).orElse("The source speaks of this adopter itself."));
    }

    private static String words(BlockClaims.Ground ground) {
        return switch (ground) {
            case NATIONAL -> "A national claim: it speaks for many sites at once.";
            case NETWORK -> "A network's claim: it speaks for its members.";
            case GOVERNMENT -> "A government body's claim: it speaks for those it funds or directs.";
            case TOGETHER ->
                "A claim for several: its sources speak of several adopters at once, through the same programme or network.";
        };
    }

    private static void date(AdoptionEdge adoption, Status status, List<Id> facts, Tally tally) {
        var isStop = status == Status.DEADOPTED;
        var date = isStop ? adoption.stopped() : adoption.date();
        tally.lowersIf(
                date == null,
                Part.Name.DATE,
                facts,
                () -> date == null
                        ? "When it %s is not recorded.".formatted(isStop ? "was stopped" : "began")
                        : "It %s %s.".formatted(isStop ? "was stopped" : "began", date.when()));
    }

    private void end(AdoptionEdge adoption, Status status, List<Id> facts, Tally tally) {
        var ended = uptake.ended(adoption);
        if (status != Status.DEADOPTED && ended != null) {
            tally.lowers(
                    1,
                    Part.Name.END,
                    facts,
                    () -> "It ended %s; whether use went on is not said.".formatted(ended.when()));
        }
    }

    private Direction direction(AdoptionEdge adoption, Status status, Tally tally) {
        var stops = uptake.stops().since(adoption);
        if (!stops.isEmpty()) {
            tally.says(
                    Part.Name.STOP,
                    stops.stream().map(AdoptionEdge::id).toList(),
                    () -> "The same adopter, or what it became, stopped it, since or at a date that is not recorded.");
            return Direction.AGAINST;
        }
        return switch (status) {
            case DECLINED, DEADOPTED -> Direction.AGAINST;
            case CONSIDERED -> Direction.NULL;
            case PILOTED, ADOPTED, SPREAD, NATIONAL -> Direction.SUPPORTS;
        };
    }

    private void replication(AdoptionEdge adoption, Tally tally) {
        var others = uptake.others(adoption.adopter());
        tally.lowersIf(
                others == 0,
                Part.Name.REPLICATION,
                tally.isInFull() ? replicas(adoption) : List.of(),
                () -> switch (others) {
                    case 0 -> "No other adopter is recorded that took it up independently.";
                    case 1 -> "One other adopter took it up independently.";
                    default -> "%,d other adopters took it up independently.".formatted(others);
                });
    }

    /** What others did, or else the adoption itself, which stands alone. */
    private List<Id> replicas(AdoptionEdge adoption) {
        var replicas = uptake.othersFacts(adoption.adopter()).limit(NAMED).toList();
        return replicas.isEmpty() ? List.of(adoption.id()) : replicas;
    }
}
