/** "Rp1.500.000", in both languages: it is Indonesian money. */
export const rupiah = (amount: number): string => `Rp${amount.toLocaleString('id-ID')}`
