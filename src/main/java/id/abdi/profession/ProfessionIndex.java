package id.abdi.profession;

import id.abdi.identity.Caller;
import id.abdi.kernel.EmployeeId;
import id.abdi.profession.IndexPart.Dimension;
import id.abdi.profession.IndexPart.SubScore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the index of a person together from its parts. */
@Component
class ProfessionIndex {
    private final List<IndexPart> parts;
    private final ProfessionSettings settings;

    ProfessionIndex(List<IndexPart> parts, ProfessionSettings settings) {
        this.parts = parts;
        this.settings = settings;
    }

    /** @param scores empty where nothing is known yet, or nothing for the reader */
    record Known(Dimension dimension, List<SubScore> scores, BigDecimal most) {
        boolean known() {
            return !scores.isEmpty();
        }

        /** Never more than the dimension gives. */
        BigDecimal score() {
            return scores.stream()
                    .map(SubScore::score)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .min(most);
        }
    }

    /** The classes of the sum; the bounds were not read in the regulation. */
    enum Level {
        VERY_HIGH(91),
        HIGH(81),
        MIDDLE(71),
        LOW(61),
        VERY_LOW(0);

        private final int from;

        Level(int from) {
            this.from = from;
        }

        static Level of(BigDecimal sum) {
            return Arrays.stream(values())
                    .filter(level -> sum.compareTo(BigDecimal.valueOf(level.from)) >= 0)
                    .findFirst()
                    .orElse(VERY_LOW);
        }
    }

    /** A dimension each, in their order. */
    record Index(List<Known> dimensions) {
        /** Of what is known. */
        BigDecimal sum() {
            return dimensions.stream().map(Known::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** What the known dimensions could give. */
        BigDecimal most() {
            return dimensions.stream().filter(Known::known).map(Known::most).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        /** Only where all four dimensions are known. */
        Optional<Level> level() {
            return dimensions.stream().allMatch(Known::known) ? Optional.of(Level.of(sum())) : Optional.empty();
        }
    }

    /** As much of it as the reader, who may see the person, may see. */
    @Transactional(readOnly = true)
    public Index of(Caller reader, EmployeeId person, LocalDate day) {
        List<Known> dimensions = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<SubScore> scores = parts.stream()
                    .filter(part -> part.dimension() == dimension && part.open(reader, person, day))
                    .flatMap(part -> part.of(person, day).stream())
                    .toList();
            dimensions.add(new Known(dimension, scores, settings.most(dimension, day)));
        }
        return new Index(List.copyOf(dimensions));
    }
}
