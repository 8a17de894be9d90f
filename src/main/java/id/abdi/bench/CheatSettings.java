package id.abdi.bench;

/**
 * What a made-up government is like.
 *
 * @param months from January on
 * @param intensity the share of occasions on which a cheat cheats
 * @param cheats people of each kind who cheat
 * @param variety how different honest people are: 1 as in the government by which limits were chosen
 */
record CheatSettings(long seed, int people, int months, double intensity, int cheats, double variety) {}
