package id.abdi.rulebook;

/** Sums of few people tell of single ones; wherever sums are shown, the same rule says of how many they are. */
public final class SmallSums {
    /** Of fewer people no sum leaves to who may not see the people themselves. */
    public static final Rule<Integer> FEWEST_PEOPLE =
            new Rule<>("insight.fewest-people", RuleType.integer(2, 20), 3, "Kebijakan daerah", false);

    private SmallSums() {}
}
