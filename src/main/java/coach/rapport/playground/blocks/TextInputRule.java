package coach.rapport.playground.blocks;

import coach.rapport.playground.workspace.Json;

final class TextInputRule implements ElementRule {
    private static final int LONGEST = 3_000;

    @Override
    public void check(Spot input) {
        int most = input.node().path("max_length").asInt(LONGEST);
        int least = input.node().path("min_length").asInt(0);
        if (most < 1 || most > LONGEST) input.at("max_length").complain("must be between 1 and 3000");
        if (least < 0 || least > most) input.at("min_length").complain("must be less than max_length");
        if (Json.text(input.node(), "initial_value").length() > most) {
            input.at("initial_value").complain("must be less than %d characters".formatted(most + 1));
        }
    }
}
