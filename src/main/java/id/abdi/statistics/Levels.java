package id.abdi.statistics;

import java.util.List;

/**
 * The ordered classes of a judgement, what each is worth, and what is expected of a course of which nothing is known yet.
 *
 * @param worth of each class, from the worst to the best; on the scale that readers see
 * @param prior how often each class is seen, in days that this knowledge weighs (the parameters of a Dirichlet distribution)
 */
public record Levels(List<Double> worth, List<Double> prior) {
    public Levels {
        worth = List.copyOf(worth);
        prior = List.copyOf(prior);
        if (worth.size() != prior.size() || worth.size() < 2) {
            throw new IllegalArgumentException("as many priors as classes, and two at least");
        }
        if (prior.stream().anyMatch(days -> days <= 0)) {
            throw new IllegalArgumentException("a class that cannot be");
        }
    }

    int classes() {
        return worth.size();
    }

    double best() {
        return worth.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    double worst() {
        return worth.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
