package coach.rapport.progress.teams;

import coach.rapport.progress.TeamPictures;

/**
 * How many people more than {@link TeamPictures#FEWEST} a team needs to be shown, drawn once a team and never told. Whatever a
 * picture says of how many are counted goes by that number less this one. It is the same one everywhere: two of them would be
 * two looks at one number.
 *
 * @param people from 0 to {@value Amounts#BLUR}, so that a team never needs fewer
 */
public record Blur(int people) {
    public Blur {
        if (people < 0 || people > Amounts.BLUR) {
            throw new IllegalArgumentException("a blur is 0.." + Amounts.BLUR + ", was " + people);
        }
    }

    public boolean shows(int counted) {
        return counted - people >= TeamPictures.FEWEST;
    }

    /** Returns a size that margins may be those of: never more than there are, so that they are wide enough. */
    int sizeClass(int counted) {
        return Amounts.sizeClass(counted - people);
    }
}
