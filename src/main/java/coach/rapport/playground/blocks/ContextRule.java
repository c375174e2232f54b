package coach.rapport.playground.blocks;

final class ContextRule implements BlockRule {
    @Override
    public void check(Spot block) {
        block.between("elements", 1, 10);
        for (Spot element : block.items("elements")) {
            if (element.type().equals("image")) {
                ImageRule.source(element);
            } else {
                TextRule.any(element, 3_000);
            }
        }
    }
}
