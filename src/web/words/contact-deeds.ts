/** What was done about contacting somebody, as the timeline and the list of openings say it. */
export const contactDeeds = {
  id: {
    'contact.read': 'melihat kontak aman',
    'contact.read-address': 'membuka nomor atau alamat dan kata sandi',
    'contact.set-rule': 'mencatat aturan kontak aman',
    'contact.prepare-message': 'menyiapkan pesan',
    'contact.confirm-message': 'memastikan pesan',
    'contact.withdraw-message': 'menarik pesan',
    'contact.record-outcome': 'mencatat hasil kontak',
    'contact.send-message': 'mengirim pesan yang sudah dipastikan'
  },
  en: {
    'contact.read': 'saw safe contact',
    'contact.read-address': 'opened a number or address and the code word',
    'contact.set-rule': 'recorded a safe contact rule',
    'contact.prepare-message': 'prepared a message',
    'contact.confirm-message': 'confirmed a message',
    'contact.withdraw-message': 'withdrew a message',
    'contact.record-outcome': 'recorded what came of a contact',
    'contact.send-message': 'sent a confirmed message'
  }
} as const
